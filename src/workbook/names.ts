/** Excel takes no longer sheet names. */
const MAX_SHEET_NAME = 31;
const MAX_TABLE_NAME = 255;

/**
 * `wanted` as Excel takes it, with a number behind it when a sheet of that name is there: "Violations (2)". Case does
 * not tell sheets apart, and "History" is Excel's own.
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const name = asSheetName(wanted);
  const used = folded(taken);
  return firstFree(used, name, (n) => {
    const suffix = ` (${n})`;
    return `${shorten(name, MAX_SHEET_NAME - suffix.length)}${suffix}`;
  });
}

/** `wanted` as Excel takes it for a table, with a number behind it when a table or name of that kind is there. */
export function freeTableName(wanted: string, taken: Iterable<string>): string {
  const name = asTableName(wanted);
  return firstFree(folded(taken), name, (n) => `${shorten(name, MAX_TABLE_NAME - 4)}_${n}`);
}

function asSheetName(wanted: string): string {
  const clean = wanted
    // eslint-disable-next-line no-control-regex -- Excel refuses these, and XML cannot hold them
    .replace(/[[\]:*?/\\\x00-\x1f]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  const name = shorten(clean, MAX_SHEET_NAME).replace(/'+$/, '');
  return name === '' ? 'Sheet' : name.toLowerCase() === 'history' ? `${name} 1` : name;
}

/** Letters, digits and underscores, not beginning with a digit, and nothing that reads as a cell: "A1", "R1C1". */
function asTableName(wanted: string): string {
  const clean = shorten(wanted.replace(/[^\p{L}\p{N}_]/gu, '_'), MAX_TABLE_NAME);
  const isCell = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(clean);
  return clean === '' || /^\p{N}/u.test(clean) || isCell ? `_${clean}` : clean;
}

function firstFree(used: ReadonlySet<string>, name: string, numbered: (n: number) => string): string {
  let free = name;
  for (let n = 2; used.has(free.toLowerCase()); n++) free = numbered(n);
  return free;
}

function folded(names: Iterable<string>): Set<string> {
  return new Set([...names].map((name) => name.toLowerCase()));
}

/** Not in the middle of a surrogate pair. */
function shorten(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
