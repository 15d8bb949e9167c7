import type { ShiftKind } from '../../roster/roster';
import { words } from '../words';
import { wordKey } from './fold';

export interface Label {
  readonly kind: ShiftKind;
  /** What is left to show as a note. */
  readonly label?: string;
  /** Holds digits that may be a time, or a word or letter that means other things than absence too: not to be guessed. */
  readonly unclear: boolean;
}

/** Letters, perhaps with a short number behind them ("Kasse 2"); other digits may be a time. */
const harmless = /^[^\d]*$|^\p{L}[^\d]*\s?\d{1,2}$/u;

/** What the words beside a from-to make of it: work unless they say absence, not confirmed or on call. */
export function kindOfLabel(label: string): Label {
  if (label === '') return { kind: 'work', unclear: false };
  const key = wordKey(label);
  const unclear =
    !harmless.test(label) || (words.absence.has(key) && (words.weekdays.has(key) || key.length === 1));
  return { kind: kindIn(label, key), label, unclear };
}

function kindIn(label: string, key: string): ShiftKind {
  const phrases = phrasesOf(label);
  // One or two letters are a code only where they stand alone; within a longer label they are initials.
  if (words.absence.has(key) || phrases.some((phrase) => phrase.length > 2 && words.absence.has(phrase))) {
    return 'absence';
  }
  if (label.includes('?') || phrases.some((phrase) => words.tentative.has(phrase))) return 'tentative';
  return phrases.some(isOnCall) ? 'on-call' : 'work';
}

/** "Bagvagten" and "Bagvagter" too; short words ("jour") only as they stand. */
function isOnCall(phrase: string): boolean {
  if (words.onCall.has(phrase)) return true;
  return [...words.onCall].some((word) => word.length >= 6 && phrase.startsWith(word));
}

/** Every run of one to four words. */
function phrasesOf(label: string): string[] {
  const parts = label
    .split(/[^\p{L}\p{M}\p{N}/-]+/u)
    .map(wordKey)
    .filter(Boolean);
  return parts.flatMap((_, from) => [1, 2, 3, 4].map((length) => parts.slice(from, from + length).join('')));
}
