import { WorkbookError } from '../port';

/**
 * Walks the tags of an XML part. Prefixes are dropped, CDATA, comments and either quote are understood; a document
 * type is refused, as the format forbids it (and it is what XML attacks are made of).
 */
export class XmlReader {
  /** Of the tag in hand, without prefix. */
  name = '';
  prefix = '';
  /** Where the tag in hand begins and ends in the text. */
  start = 0;
  end = 0;
  closing = false;
  /** `<a/>`: no closing tag will come. */
  empty = false;
  /** Text between the previous tag and this one, entities still in it. */
  #text = '';
  #attributes = '';
  #at = 0;

  constructor(private readonly xml: string) {}

  /** How far the tag in hand is from the beginning: 1 at the end. */
  get share(): number {
    return this.start / this.xml.length;
  }

  /** To the next tag; false at the end. */
  next(): boolean {
    this.#text = '';
    for (;;) {
      const start = this.xml.indexOf('<', this.#at);
      if (start < 0) return false;
      if (start > this.#at) this.#text += this.xml.slice(this.#at, start);
      const mark = this.xml.charCodeAt(start + 1);
      if (mark !== EXCLAMATION && mark !== QUESTION) {
        this.#tag(start);
        return true;
      }
      this.#skip(start);
    }
  }

  /** To the next opening tag inside the one named `parent`; false when that closes. */
  nextChild(parent: string): boolean {
    while (this.next()) {
      if (!this.closing) return true;
      if (this.name === parent) return false;
    }
    return false;
  }

  /** From an opening tag to its end: the text in it. */
  readText(): string {
    if (this.empty) return '';
    const { name } = this;
    let text = '';
    while (this.next()) {
      text += this.#text;
      if (this.closing && this.name === name) return decoded(text);
    }
    throw new WorkbookError('unreadable', 'XML');
  }

  /** Past the end of the element whose opening tag is in hand. */
  skipElement(): void {
    const { name } = this;
    let depth = this.empty ? 0 : 1;
    while (depth > 0 && this.next()) if (this.name === name && !this.empty) depth += this.closing ? -1 : 1;
  }

  /** Quick; only for elements whose attributes never hold free text. */
  attribute(name: string): string | undefined {
    const match = patternOf(name).exec(this.#attributes);
    return match ? (match[1] ?? match[2]) : undefined;
  }

  /** By local name. */
  attributes(): Partial<Record<string, string>> {
    const found = this.#attributes.matchAll(/(?:[^\s:="']+:)?([^\s:="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    const attributes: Partial<Record<string, string>> = {};
    for (const [, name = '', a, b] of found) attributes[name] = decoded(a ?? b ?? '');
    return attributes;
  }

  #tag(start: number): void {
    const end = this.#endOfTag(start);
    this.closing = this.xml.charCodeAt(start + 1) === SLASH;
    this.empty = this.xml.charCodeAt(end - 1) === SLASH;
    const inside = this.xml.slice(start + (this.closing ? 2 : 1), this.empty ? end - 1 : end);
    const space = inside.search(/\s/);
    const name = space < 0 ? inside : inside.slice(0, space);
    this.#attributes = space < 0 ? '' : inside.slice(space);
    const colon = name.indexOf(':');
    this.name = name.slice(colon + 1);
    this.prefix = name.slice(0, colon + 1);
    this.start = start;
    this.end = this.#at = end + 1;
  }

  /** The `>` that is not in quotes. */
  #endOfTag(start: number): number {
    let quote = 0;
    for (let i = start + 1; i < this.xml.length; i++) {
      const code = this.xml.charCodeAt(i);
      if (quote) quote = code === quote ? 0 : quote;
      else if (code === GREATER) return i;
      else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
    }
    throw new WorkbookError('unreadable', 'XML');
  }

  #skip(start: number): void {
    const [open, close] = SKIPPED.find(([open]) => this.xml.startsWith(open, start)) ?? [];
    const end = close === undefined ? -1 : this.xml.indexOf(close, start + open!.length);
    if (end < 0) throw new WorkbookError('unreadable', 'XML');
    if (open === CDATA) this.#text += escaped(this.xml.slice(start + open.length, end));
    this.#at = end + close!.length;
  }
}

/** UTF-8 unless the first bytes say otherwise. */
export function xmlText(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

const [EXCLAMATION, QUESTION, SLASH, GREATER, DOUBLE_QUOTE, SINGLE_QUOTE] = [33, 63, 47, 62, 34, 39];
const CDATA = '<![CDATA[';
const SKIPPED: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  [CDATA, ']]>'],
  ['<?', '?>'],
];

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

const entities: Partial<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return entities[name] ?? whole;
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;');
}

const outside: Partial<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** For text and for attributes in double quotes. */
export function xmlEscaped(text: string): string {
  return text.replace(/[<>&"\n]/g, (character) => outside[character]!);
}

/** Changes at places of a text that were found by reading it, made all at once. */
export class Splice {
  readonly #changes: { readonly from: number; readonly to: number; readonly text: string }[] = [];

  constructor(private readonly original: string) {}

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  replace(from: number, to: number, text: string): void {
    this.#changes.push({ from, to, text });
  }

  toString(): string {
    const pieces: string[] = [];
    let at = 0;
    for (const { from, to, text } of this.#changes.sort((a, b) => a.from - b.from || a.to - b.to)) {
      pieces.push(this.original.slice(at, from), text);
      at = to;
    }
    return pieces.join('') + this.original.slice(at);
  }
}
