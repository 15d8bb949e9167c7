/** What stands for anything: alone for any lines, in a line for any text, last in a JSON array for any further items. */
const ANYTHING = '…';

/** The lines found, where the pattern allows them; else the pattern itself, so that the two can be compared. */
export function like(pattern: readonly string[], found: readonly string[]): readonly string[] {
  return allows(pattern, found) ? found : pattern;
}

/**
 * Each run of lines between two … is looked for where it comes first, so that a long output is read once; the first run
 * has to open it, the last to close it.
 */
function allows(pattern: readonly string[], found: readonly string[]): boolean {
  const [opening = [], ...later] = runsOf(pattern);
  const closing = later.pop();
  if (!standsAt(opening, found, 0)) return false;
  if (!closing) return found.length === opening.length;
  let at = opening.length;
  for (const run of later) {
    while (at <= found.length && !standsAt(run, found, at)) at++;
    at += run.length;
  }
  const start = found.length - closing.length;
  return start >= at && standsAt(closing, found, start);
}

function runsOf(pattern: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const line of pattern) {
    if (line.trim() === ANYTHING) runs.push([]);
    else runs.at(-1)?.push(line);
  }
  return runs;
}

function standsAt(run: readonly string[], found: readonly string[], at: number): boolean {
  return run.every((line, index) => {
    const other = found[at + index];
    return other !== undefined && fits(line, other);
  });
}

function fits(pattern: string, line: string): boolean {
  const parts = pattern.split(ANYTHING).map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(line);
}

/** What has to be there at least, and what was found, without the items that a … stands for. */
export function atLeast(
  expected: unknown,
  found: unknown,
): { readonly expected: unknown; readonly found: unknown } {
  if (Array.isArray(expected) && Array.isArray(found)) return itemsAtLeast(expected, found);
  if (!isObject(expected) || !isObject(found)) return { expected, found };
  const pairs = Object.keys(expected).map((key) => [key, atLeast(expected[key], found[key])] as const);
  return {
    expected: Object.fromEntries(pairs.map(([key, pair]) => [key, pair.expected])),
    found: { ...found, ...Object.fromEntries(pairs.map(([key, pair]) => [key, pair.found])) },
  };
}

function itemsAtLeast(expected: readonly unknown[], found: readonly unknown[]) {
  const isOpen = expected.at(-1) === ANYTHING;
  const given = isOpen ? expected.slice(0, -1) : expected;
  const counted = isOpen ? found.slice(0, given.length) : found;
  const pairs = counted.map((item, index) => atLeast(given[index], item));
  return {
    expected: given.map((item, index) => pairs[index]?.expected ?? item),
    found: pairs.map((pair) => pair.found),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
