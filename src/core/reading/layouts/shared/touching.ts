import { type Entries, entryKinds, type Said, type Spot } from '../../entries';
import type { Ledger } from './ledger';

/** What one person does in one piece is one presence, however many blocks or hours it is written in. Days off stay days. */
export function joinTouching({ entries }: Ledger): void {
  const open = new Map<string, number>();
  const kept: number[] = [];
  for (const at of inOrder(entries)) {
    const key = keyOf(entries, at);
    const before = open.get(key);
    if (before !== undefined && entries.end[before] === entries.start[at] && entries.kind[at] !== absence)
      entries.join(before, at, together(entries, before, at), cellsOfBoth(entries, before, at));
    else {
      open.set(key, at);
      kept.push(at);
    }
  }
  entries.keep(kept);
}

const absence = entryKinds.indexOf('absence');

function keyOf({ person, kind, saying, said }: Entries, at: number): string {
  const { place, zone, role } = said[saying[at]!]!;
  return [person[at], kind[at], place, zone, role].join('\n');
}

/** By start; what starts together stays in the order of the sheet. */
function inOrder({ length, start }: Entries): Uint32Array {
  return Uint32Array.from({ length }, (_, at) => at).sort((a, b) => start[a]! - start[b]! || a - b);
}

function together({ saying, said }: Entries, first: number, second: number): Said {
  const [one, other] = [said[saying[first]!]!, said[saying[second]!]!];
  const notes = [...new Set([one.note, other.note])].filter((note) => note !== undefined);
  return notes.length > 0 ? { ...one, note: notes.join(' · ') } : one;
}

/** A merged cell may cover both. */
function cellsOfBoth(entries: Entries, first: number, second: number): Spot[] {
  const cells = [...entries.spotsOf(first)];
  const last = cells.at(-1);
  return [...cells, ...entries.spotsOf(second).filter((spot) => spot !== last)];
}
