/** The delimiters that programs write between values, the likelier first where two fit alike. */
const delimiters = [';', '\t', ',', '|'] as const;

/**
 * The rows of a delimited text (RFC 4180, and what programs make of it): values in quotes hold delimiters, line breaks
 * and doubled quotes. The delimiter is the one that `sep=` names, else the one that cuts the rows most alike.
 */
export function recordsOf(text: string): string[][] {
  const named = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text);
  if (named) return split(text.slice(named[0].length), named[1] ?? ';');
  return split(text, delimiterOf(text));
}

/** Rows looked at to tell the delimiter. */
const enough = 200;

/** Titles, remarks and short rows cut otherwise than the table; with the wrong delimiter most rows do. */
function delimiterOf(text: string): string {
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ';', score: 0 };
  for (const delimiter of delimiters) {
    const score = alikeness(split(text, delimiter, enough));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** The share of rows that have the commonest number of values, rows of one value left out of that number. */
function alikeness(rows: readonly (readonly string[])[]): number {
  const filled = rows.filter((row) => row.some((value) => value.trim() !== ''));
  const lengths = new Map<number, number>();
  for (const { length } of filled) if (length > 1) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  const [length, count] = [...lengths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return count === 0 ? 0 : count / filled.length + Math.min(length, 50) / 1_000;
}

/** Up to `limit` rows. */
function split(text: string, delimiter: string, limit = Infinity): string[][] {
  const reader = new RecordReader(text, delimiter);
  const rows: string[][] = [];
  while (rows.length < limit) {
    const row = reader.next();
    if (!row) break;
    rows.push(row);
  }
  return rows;
}

class RecordReader {
  #at = 0;
  /** Where one quote has no end, those behind it have none: they need not be looked for again. */
  #quotes = true;
  readonly #plainEnd: RegExp;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {
    this.#plainEnd = new RegExp(
      `[\\r\\n${delimiter === '|' ? '\\|' : delimiter.replace(/[\\\]^-]/, '\\$&')}]`,
      'g',
    );
  }

  next(): string[] | undefined {
    if (this.#at >= this.text.length) return undefined;
    const row: string[] = [];
    for (;;) {
      row.push(this.#value());
      if (this.text[this.#at] !== this.delimiter) break;
      this.#at += 1;
    }
    if (this.text[this.#at] === '\r' && this.text[this.#at + 1] === '\n') this.#at += 1;
    this.#at += 1;
    return row;
  }

  #value(): string {
    if (this.#quotes && this.text[this.#at] === '"') {
      const quoted = this.#quoted();
      if (quoted !== undefined) return quoted;
    }
    return this.#plain();
  }

  /** Undefined when the quote is a letter: nothing ends it, or something else than the next value follows its end. */
  #quoted(): string | undefined {
    let value = '';
    let from = this.#at + 1;
    for (;;) {
      const end = this.text.indexOf('"', from);
      if (end < 0) {
        this.#quotes = false;
        return undefined;
      }
      value += this.text.slice(from, end);
      if (this.text[end + 1] !== '"') return this.#endsAt(end + 1) ? value : undefined;
      value += '"';
      from = end + 2;
    }
  }

  #endsAt(at: number): boolean {
    const next = this.text[at];
    const ends = next === undefined || next === this.delimiter || next === '\r' || next === '\n';
    if (ends) this.#at = at;
    return ends;
  }

  #plain(): string {
    this.#plainEnd.lastIndex = this.#at;
    const end = this.#plainEnd.exec(this.text)?.index ?? this.text.length;
    const value = this.text.slice(this.#at, end);
    this.#at = end;
    return value;
  }
}
