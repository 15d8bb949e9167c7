import type { ReadingContext } from '../../reading';
import { type TitleOfPart, titlesOf, type Titled } from '../shared/part-titles';
import { View } from '../shared/view';
import type { DayTable, Segment } from './day-table';

/** What stands over each of several tables of days: "Kiosk Nord" over one, "Kiosk Syd" over the other. */
export function titlesOfSegments({ facing, segments }: DayTable, context: ReadingContext): TitleOfPart[] {
  if (segments.length < 2) return [];
  const parts = segments.map((segment): Titled => {
    if (facing.turned) return { view: facing.sheet, row: firstOf(segment) };
    const { grid, columns } = facing.sheet;
    const [from, to] = [firstOf(segment), lastOf(segment)];
    const mine = columns.filter((column) => column >= from && column <= to);
    return { view: new View(grid, mine), row: topOf(segment) };
  });
  return titlesOf(parts, context);
}

/** The line of the days, or that of the weekdays before it. */
function firstOf({ days }: Segment): number {
  return Math.min(days.column, days.beside ?? days.column);
}

function lastOf({ days, rows }: Segment): number {
  return Math.max(days.column, ...rows.flatMap(({ slots }) => [...slots.keys()]));
}

function topOf({ days, headings: [first] }: Segment): number {
  const row = first?.above ?? first?.row ?? 0;
  return row < 0 ? (days.written[0] ?? 0) : row;
}
