import type { Entry } from '../../reading';
import type { Ledger } from './ledger';

/** What one person does in one piece is one presence, however many blocks or hours it is written in. Days off stay days. */
export function joinTouching(ledger: Ledger): void {
  const open = new Map<string, number>();
  const joined: Entry[] = [];
  for (const { entry } of inOrder(ledger.entries)) {
    const key = [entry.person, entry.kind, entry.place, entry.zone, entry.role].join('\n');
    const at = open.get(key);
    const before = at === undefined ? undefined : joined[at];
    if (before && at !== undefined && before.end === entry.start && entry.kind !== 'absence')
      joined[at] = together(before, entry);
    else {
      open.set(key, joined.length);
      joined.push(entry);
    }
  }
  ledger.replaceEntries(joined);
}

/** By start; what starts together stays in the order of the sheet. */
function inOrder(entries: readonly Entry[]): { entry: Entry; at: number }[] {
  return entries
    .map((entry, at) => ({ entry, at }))
    .sort((a, b) => a.entry.start - b.entry.start || a.at - b.at);
}

function together(first: Entry, second: Entry): Entry {
  const notes = [...new Set([first.note, second.note])].filter((note) => note !== undefined);
  // A merged cell may cover both.
  const last = first.cells.at(-1)?.address;
  return {
    ...first,
    end: second.end,
    cells: [...first.cells, ...second.cells.filter(({ address }) => address !== last)],
    ...(notes.length > 0 && { note: notes.join(' · ') }),
  };
}
