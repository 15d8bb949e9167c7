import { text as say } from '../../../messages/catalogue';
import type { Text } from '../../../messages/text';
import { addressOf } from '../../grid';
import type { DayColumn } from '../shared/day-column';
import type { ReadingContext } from '../../reading';
import type { Facing } from '../shared/facing';
import { isMapped, mappedFacing } from '../shared/mapped-facing';
import type { DayTable } from './day-table';

/** What speaks for the table, to be checked by a person: where the days, the headings and the names are. */
export function evidenceOf({ facing, segments, roll, seen }: DayTable, context: ReadingContext): Text[] {
  const headings = segments.flatMap(({ headings: [first] }) => [...(first?.slots.values() ?? [])]);
  const labels = [...new Set(headings.filter(({ what }) => what !== 'aside').map(({ label }) => label))];
  return [
    ...(isMapped(mappedFacing(facing, context)) ? [say('setup.asMapped')] : []),
    ...segments.slice(0, 3).flatMap(({ days }) => aboutDays(facing, days)),
    ...(seen.times > 0 ? [say('reading.hoursInHeadings', { count: seen.times })] : []),
    ...(labels.some(Boolean)
      ? [say('reading.functionsAre', { names: { names: labels.filter(Boolean).slice(0, 12) } })]
      : []),
    say('reading.namesInCells', { named: seen.named, count: seen.filled, people: roll.size }),
  ];
}

/** "A3:A33 hold 31 days, from … to …", and whether the weekdays agree. */
export function aboutDays(
  facing: Facing,
  { column, written, days, weekdays, contradictions, week }: DayColumn,
): Text[] {
  const known = written.flatMap((row) => days.get(row) ?? []);
  if (known.length === 0) return [];
  const { firstRow, firstColumn } = facing.sheet.grid;
  const corner = (row: number) => {
    const [r, c] = facing.at(row, column);
    return addressOf(firstRow + r, firstColumn + c);
  };
  const cells = `${corner(written[0] ?? 0)}:${corner(written.at(-1) ?? 0)}`;
  const [from, to] = [Math.min(...known), Math.max(...known)];
  if (week) return [say('reading.weekdaysIn', { cells, count: known.length })];
  const dates = say('reading.daysIn', { cells, count: known.length, from: { day: from }, to: { day: to } });
  if (weekdays === 0) return [dates];
  return [dates, say('reading.weekdaysAgree', { agree: weekdays - contradictions.length, count: weekdays })];
}
