import type { RosterReading } from '../../src/app/roster-reading';
import { cellText } from '../../src/core/report/cell-text';
import { readingJson } from '../../src/core/report/reading-json';
import type { CellRef } from '../../src/core/roster/roster';

/** A reading as a person notes it down: cells without the sheet's name where it is the sheet that is read. */
export interface ShownReading {
  /**
   * By person, sorted: `2026-06-08 07:00-15:30 B5`; `+1` for an end on the next day, the kind unless it is work, the
   * place where there are several.
   */
  readonly shifts: Readonly<Record<string, readonly string[]>>;
  readonly unread: readonly string[];
  /** The cells of each question, by its key. */
  readonly questions: Readonly<Record<string, readonly string[]>>;
  /** The cell of each notice; null for one about the whole sheet. */
  readonly notices: readonly (string | null)[];
}

export function shownReading(reading: RosterReading): ShownReading {
  const cell = (ref: CellRef) => shortCell(cellText(ref), reading.sheet);
  const { shifts, questions } = readingJson(reading, 'en');
  return {
    shifts: byPerson(shifts, reading),
    unread: reading.unread.map((one) => cell(one.cell)),
    questions: Object.fromEntries(
      questions.map(({ key, cells }) => [key, cells.map((one) => shortCell(one, reading.sheet))]),
    ),
    notices: reading.notices.map((one) => (one.cell ? cell(one.cell) : null)),
  };
}

type ShiftJson = ReturnType<typeof readingJson>['shifts'][number];

function byPerson(shifts: readonly ShiftJson[], { sheet, roster }: RosterReading): ShownReading['shifts'] {
  const found: Record<string, string[]> = {};
  for (const { person, start, end, kind, place, cells } of shifts) {
    const parts = [
      `${start.slice(0, 10)} ${start.slice(11)}-${end.slice(11)}${laterDay(start, end)}`,
      ...(kind === 'work' ? [] : [kind]),
      cells.map((cell) => shortCell(cell, sheet)).join('+'),
      ...(roster.places.length > 1 ? [`at ${place ?? 'every place'}`] : []),
    ];
    (found[person] ??= []).push(parts.join(' '));
  }
  for (const lines of Object.values(found)) lines.sort();
  return found;
}

function laterDay(start: string, end: string): string {
  const days = (Date.parse(end.slice(0, 10)) - Date.parse(start.slice(0, 10))) / 86_400_000;
  return days > 0 ? `+${String(days)}` : '';
}

function shortCell(cell: string, sheet: string): string {
  const at = cell.lastIndexOf('!');
  const name = cell.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  return name === sheet ? cell.slice(at + 1) : cell;
}
