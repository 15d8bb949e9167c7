import { MINUTES_A_DAY } from '../../time/calendar';
import type { Day, WallMinute } from '../../time/units';
import { type Entries, entryKinds } from '../entries';

/**
 * When the entries of each sheet begin as they are meant. A whole day off begins when the shift of the night before is
 * over: who works until 06:00 and is off that day is not in two places. Days off that begin later are as they are
 * written.
 *
 * @param peopleOf whose each entry's name is, by sheet and index of the name, as a number; negative for nobody
 */
export function startsAsMeant(
  sheets: readonly Entries[],
  peopleOf: readonly Int32Array[],
): readonly Float64Array[] {
  const ends: NightsEnd[] = [];
  sheets.forEach((entries, sheet) => {
    for (let at = 0; at < entries.length; at += 1) {
      const person = peopleOf[sheet]![entries.person[at]!]!;
      if (person >= 0 && isWholeDays(entries, at)) ends[person] ??= new Map();
    }
  });
  if (ends.length === 0) return sheets.map(({ start }) => start);
  sheets.forEach((entries, sheet) => {
    gatherNights(entries, peopleOf[sheet]!, ends);
  });
  return sheets.map((entries, sheet) => withNights(entries, peopleOf[sheet]!, ends));
}

/** When a person's last shift that passes the midnight before a day is over, by that day. */
type NightsEnd = Map<Day, WallMinute>;

const absence = entryKinds.indexOf('absence');

/** Only of people who have days off. */
function gatherNights(entries: Entries, people: Int32Array, ends: readonly (NightsEnd | undefined)[]): void {
  for (let at = 0; at < entries.length; at += 1) {
    const nextDay = Math.floor(entries.start[at]! / MINUTES_A_DAY) + 1;
    const end = entries.end[at]!;
    if (entries.kind[at] === absence || end <= nextDay * MINUTES_A_DAY) continue;
    const nights = ends[people[entries.person[at]!]!];
    nights?.set(nextDay, Math.max(end, nights.get(nextDay) ?? end));
  }
}

function withNights(
  entries: Entries,
  people: Int32Array,
  ends: readonly (NightsEnd | undefined)[],
): Float64Array {
  const starts = entries.start.slice();
  for (let at = 0; at < entries.length; at += 1) {
    if (!isWholeDays(entries, at)) continue;
    const start = ends[people[entries.person[at]!]!]?.get(starts[at]! / MINUTES_A_DAY);
    if (start !== undefined && start < entries.end[at]!) starts[at] = start;
  }
  return starts;
}

function isWholeDays({ kind, start, end }: Entries, at: number): boolean {
  return kind[at] === absence && start[at]! % MINUTES_A_DAY === 0 && end[at]! % MINUTES_A_DAY === 0;
}
