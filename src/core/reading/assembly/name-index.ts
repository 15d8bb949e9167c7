import { tokensOf } from './names';

interface Known<Owner> {
  readonly owner: Owner;
  readonly tokens: readonly string[];
}

/**
 * Finds whose name a shortened name may be: first name only, first name and initial, surname first, middle names left
 * out, initials. It only says who is possible; whoever asks has to be sure that there is one.
 */
export class NameIndex<Owner> {
  readonly #byFirst = new Map<string, Known<Owner>[]>();
  readonly #byTokens = new Map<string, Owner[]>();
  readonly #byInitials = new Map<string, Owner[]>();

  add(name: string, owner: Owner): void {
    const tokens = tokensOf(name).map(withoutDot);
    const [first] = tokens;
    if (first === undefined) return;
    push(this.#byFirst, first, { owner, tokens });
    push(this.#byTokens, sorted(tokens), owner);
    if (tokens.length > 1) for (const initials of initialsOf(tokens)) push(this.#byInitials, initials, owner);
  }

  /** Everybody whose name this may be a short form of. */
  ownersOfShort(written: string): Set<Owner> {
    const tokens = tokensOf(written);
    const [first, ...rest] = tokens;
    const named = first === undefined ? [] : (this.#byFirst.get(withoutDot(first)) ?? []);
    return new Set([
      ...named.filter((known) => isShortFor(rest, known, named)).map(({ owner }) => owner),
      ...(this.#byTokens.get(sorted(tokens.map(withoutDot))) ?? []),
      ...(tokens.length === 1 ? (this.#byInitials.get(first?.replaceAll('.', '') ?? '') ?? []) : []),
    ]);
  }

  /** Everybody whose name is a part of this one: perhaps the same person, but never sure. */
  ownersWithin(written: string): Set<Owner> {
    const [first = '', ...rest] = tokensOf(written).map(withoutDot);
    const named = this.#byFirst.get(first) ?? [];
    const whole = { tokens: [first, ...rest] };
    const within = named.filter(
      ({ tokens }) => tokens.length <= rest.length && isShortFor(tokens.slice(1), whole, []),
    );
    return new Set(within.map(({ owner }) => owner));
  }
}

/** Whether the tokens after the first name are, in this order, names of this person or abbreviations of them. */
function isShortFor(
  rest: readonly string[],
  known: { readonly tokens: readonly string[] },
  namesakes: readonly { readonly tokens: readonly string[] }[],
): boolean {
  let at = 1;
  for (const token of rest) {
    while (at < known.tokens.length && !stands(token, known.tokens[at] ?? '', namesakes)) at++;
    if (at++ >= known.tokens.length) return false;
  }
  return true;
}

function stands(
  token: string,
  name: string,
  namesakes: readonly { readonly tokens: readonly string[] }[],
): boolean {
  const letters = withoutDot(token);
  if (letters === name) return true;
  if (!name.startsWith(letters)) return false;
  return (
    token.endsWith('.') || letters.length === 1 || (letters.length <= 3 && shareAnInitial(letters, namesakes))
  );
}

/** "Emma Kj" is short for Kjær where an Emma Krogh is why one letter was not enough; elsewhere Ek is a surname. */
function shareAnInitial(
  letters: string,
  namesakes: readonly { readonly tokens: readonly string[] }[],
): boolean {
  const initial = letters.charAt(0);
  return (
    namesakes.filter(({ tokens }) => tokens.slice(1).some((name) => name.startsWith(initial))).length > 1
  );
}

function initialsOf(tokens: readonly string[]): Set<string> {
  const letters = tokens.map((token) => token.charAt(0));
  return new Set([letters.join(''), `${letters[0] ?? ''}${letters.at(-1) ?? ''}`]);
}

function sorted(tokens: readonly string[]): string {
  return [...tokens].sort().join(' ');
}

function withoutDot(token: string): string {
  return token.replace(/\.+$/, '');
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
