import { text } from '../../messages/catalogue';
import type { Zone } from '../../roster/roster';
import { tidy, wordKey } from '../text/fold';
import { reachWords } from './headers';
import { column, Refusal, shownText } from './row';

/** Zone 0. Nameless unless the table names it: people are there when the roster names no zone. */
export const salesArea: Zone = { name: '', reach: 'same-room' };

/** "Back room: next room, can talk together; Cellar: other floor". One cell, one zone after the other. */
export const zones = column((cell): readonly [Zone, ...Zone[]] | Refusal => {
  let first = salesArea;
  const others: Zone[] = [];
  for (const part of shownText(cell).split(/[;\n]/).map(tidy).filter(Boolean)) {
    const { name, stands } = taken(part);
    const reach = reachOf(stands);
    if (reach === undefined || name === '') return new Refusal(text('staff.unknownReach', { text: part }));
    if (reach === 'sales-area') first = { ...salesArea, name };
    else others.push({ name, reach });
  }
  return [first, ...others];
});

function taken(part: string): { name: string; stands: string } {
  const at = Math.max(part.lastIndexOf(':'), part.lastIndexOf('='));
  return at < 0
    ? { name: part, stands: '?' }
    : { name: part.slice(0, at).trim(), stands: part.slice(at + 1).trim() };
}

/** A name without more says nothing about where it is; so does the question mark that `prepare` writes. */
function reachOf(stands: string) {
  return /^\?*$/.test(stands) ? 'unknown' : reachWords.get(wordKey(stands));
}
