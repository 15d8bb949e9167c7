import { type Entries, entryKinds, type Said } from '../../entries';
import { longestShift } from '../../text/shift-text';
import type { Ledger } from './ledger';

/**
 * Joins nights that the sheet cuts at midnight: what a person does until 24:00 and from 0:00 on is one shift in two
 * cells, wherever the second half stands. Halves at both ends of the sheet stay as they are.
 */
export function joinNights({ entries }: Ledger): void {
  const second = secondHalves(entries);
  if (second.size === 0) return;
  const gone = new Uint8Array(entries.length);
  for (let at = 0; at < entries.length; at += 1) {
    const isFirst = isMidnight(entries.end[at]!) && isHalf(entries, at);
    const other = isFirst ? take(entries, second, at) : undefined;
    if (other === undefined) continue;
    gone[other] = 1;
    entries.join(at, other, together(entries, at, other), [
      ...entries.spotsOf(at),
      ...entries.spotsOf(other),
    ]);
  }
  entries.keep(Array.from(gone.keys()).filter((at) => gone[at] === 0));
}

/** What begins at midnight, by midnight and person. */
function secondHalves(entries: Entries): Map<number, number[]> {
  const second = new Map<number, number[]>();
  for (let at = 0; at < entries.length; at += 1) {
    if (!isMidnight(entries.start[at]!) || !isHalf(entries, at)) continue;
    const key = keyOf(entries.person[at]!, entries.start[at]!);
    const halves = second.get(key);
    if (halves) halves.push(at);
    else second.set(key, [at]);
  }
  return second;
}

function isMidnight(minute: number): boolean {
  return Number.isInteger(minute / 1440);
}

const absence = entryKinds.indexOf('absence');
const pause = entryKinds.indexOf('break');
const onCall = entryKinds.indexOf('on-call');

/** Whole days in a row are no halves of one shift. */
function isHalf({ kind, start, end }: Entries, at: number): boolean {
  return end[at]! - start[at]! < 1440 && kind[at] !== absence && kind[at] !== pause;
}

function take(entries: Entries, second: ReadonlyMap<number, number[]>, first: number): number | undefined {
  const halves = second.get(keyOf(entries.person[first]!, entries.end[first]!)) ?? [];
  const at = halves.findIndex((half) => isOther(entries, first, half));
  return at < 0 ? undefined : halves.splice(at, 1)[0];
}

/** The same kind of duty in the same place, and not too long together. */
function isOther({ kind, saying, said, start, end }: Entries, first: number, half: number): boolean {
  if (kind[first] !== kind[half]) return false;
  const [one, other] = [said[saying[first]!]!, said[saying[half]!]!];
  if ((one.place ?? '') !== (other.place ?? '') || (one.zone ?? '') !== (other.zone ?? '')) return false;
  return kind[first] === onCall || end[half]! - start[first]! <= longestShift;
}

/** Midnights are whole days, so that the two do not meet. */
function keyOf(person: number, midnight: number): number {
  return (midnight / 1440) * 2 ** 24 + person;
}

function together({ saying, said }: Entries, first: number, second: number): Said {
  const [one, other] = [said[saying[first]!]!, said[saying[second]!]!];
  if (one === other) return one;
  const notes = [...new Set([one.note, other.note])].filter((note) => note !== undefined);
  return { ...other, ...one, ...(notes.length > 0 && { note: notes.join(' · ') }) };
}
