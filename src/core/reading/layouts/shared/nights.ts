import { dayOf } from '../../../time/calendar';
import type { Entry } from '../../reading';
import { longestShift } from '../../text/shift-text';
import type { Ledger } from './ledger';

/**
 * Joins nights that the sheet cuts at midnight: what a person does until 24:00 and from 0:00 on is one shift in two
 * cells, wherever the second half stands. Halves at both ends of the sheet stay as they are.
 */
export function joinNights(ledger: Ledger): void {
  const second = new Map<string, Entry[]>();
  for (const entry of ledger.entries) if (entry.start % 1440 === 0 && isHalf(entry)) remember(second, entry);
  if (second.size === 0) return;
  const gone = new Set<Entry>();
  const joined = ledger.entries.map((entry) => {
    const other = entry.end % 1440 === 0 && isHalf(entry) ? take(second, entry) : undefined;
    if (other) gone.add(other);
    return other ? together(entry, other) : entry;
  });
  ledger.replaceEntries(joined.filter((_, at) => !gone.has(ledger.entries[at]!)));
}

/** Whole days in a row are no halves of one shift. */
function isHalf({ kind, start, end }: Entry): boolean {
  return (kind === 'work' || kind === 'on-call' || kind === 'tentative') && end - start < 1440;
}

function remember(second: Map<string, Entry[]>, entry: Entry): void {
  const key = keyOf(entry, entry.start);
  const halves = second.get(key);
  if (halves) halves.push(entry);
  else second.set(key, [entry]);
}

function take(second: Map<string, Entry[]>, first: Entry): Entry | undefined {
  const halves = second.get(keyOf(first, first.end)) ?? [];
  const at = halves.findIndex((half) => first.kind === 'on-call' || half.end - first.start <= longestShift);
  return at < 0 ? undefined : halves.splice(at, 1)[0];
}

function keyOf({ person, kind, place, zone }: Entry, midnight: number): string {
  return [dayOf(midnight), kind, place ?? '', zone ?? '', person].join('\n');
}

function together(first: Entry, second: Entry): Entry {
  const notes = [...new Set([first.note, second.note])].filter((note) => note !== undefined);
  return {
    ...second,
    ...first,
    end: second.end,
    cells: [...first.cells, ...second.cells],
    ...(notes.length > 0 && { note: notes.join(' · ') }),
  };
}
