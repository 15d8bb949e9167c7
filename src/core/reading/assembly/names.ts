import { readAge, type StatedAge } from '../text/age';
import { folded, tidy } from '../text/fold';

/** A name as a cell has it, taken apart. */
export interface WrittenName {
  /** To show: blanks tidied, role in brackets taken off. */
  readonly name: string;
  /** The same for all ways of writing the whole name: "KJÆR,  Emma" and "Emma Kjær." */
  readonly key: string;
  /** "Jonas (vikar)" */
  readonly role?: string;
  /** "Emma (17 år)" */
  readonly stated?: StatedAge;
}

export function readName(written: string): WrittenName {
  const plain = tidy(written);
  // A number in brackets tells namesakes apart, so it stays with the name.
  const [, name, inBrackets = ''] = /^([^(]+)\(([^()]+)\)$/.exec(plain) ?? [];
  if (!name || !/[^\d\s]/.test(inBrackets)) return { name: plain, key: nameKey(plain) };
  const shown = { name: name.trim(), key: nameKey(name) };
  const stated = readAge(inBrackets);
  return stated ? { ...shown, stated } : { ...shown, role: inBrackets.trim() };
}

export function nameKey(written: string): string {
  const key = folded(written);
  const [, surname, first] = /^([^,]+), ?([^,]+)$/.exec(key) ?? [];
  return withoutEndingDots(surname && first ? `${withoutEndingDots(first)} ${surname}` : key);
}

/** Places, zones and sheets: case, blanks and dots at the end do not matter. */
export function plainKey(written: string): string {
  return withoutEndingDots(folded(written));
}

/** "emma", "k." – in lower case without accents, dots that mark an abbreviation kept. */
export function tokensOf(written: string): string[] {
  return withoutAccents(nameKeyKeepingDots(written))
    .split(/[\s-]+/)
    .filter(Boolean);
}

function nameKeyKeepingDots(written: string): string {
  const key = nameKey(written);
  return /\p{L}\.\s*$/u.test(written) ? `${key}.` : key;
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss');
}

function withoutEndingDots(text: string): string {
  let end = text.length;
  while (end > 0 && ' .,;:*'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
