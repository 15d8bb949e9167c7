import type { Weekday } from '../../time/units';
import { words } from '../words';
import { wordKey } from './fold';

/** Shorter names are too like other words, and shorter beginnings too like names. */
const shortest = 6;
const beginning = 4;

const fullNames = [...words.weekdays].filter(([name]) => name.length >= shortest);

/**
 * "Mandg", "Trisdag", "lørdaag": one letter too many, too few, another one, or two exchanged; and "torsd". Undefined
 * where two weekdays are as near. Only beside a date: elsewhere "Mandal" is a town.
 */
export function misspeltWeekday(word: string): readonly Weekday[] | undefined {
  const key = wordKey(word);
  if (key.length < beginning) return undefined;
  const near = fullNames
    .filter(([name]) => name.startsWith(key) || (key.length >= shortest - 1 && isOneOff(key, name)))
    .flatMap(([, weekdays]) => weekdays);
  return new Set(near).size === 1 ? near.slice(0, 1) : undefined;
}

function isOneOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const [a, b] = [one.charAt(from), other.charAt(from)];
  const [written, meant] = [one.slice(from + 1), other.slice(from + 1)];
  return [
    written === meant,
    written === b + meant,
    a + written === meant,
    written.startsWith(b) && meant.startsWith(a) && written.slice(1) === meant.slice(1),
  ].includes(true);
}
