import type { MinuteOfDay, Span } from '../../../time/units';
import { parseWho } from '../../questions/answer-forms';
import { answerTo, whoIsKey } from '../../questions/keys';
import type { ReadingContext } from '../../reading';
import { looseBreakIn } from '../../text/brackets';
import { tidy, wordKey } from '../../text/fold';
import { minutesOf } from '../../text/loose-breaks';
import { findSpans } from '../../text/spans';
import { words } from '../../words';
import { type SaidName, saidOfName } from './beside-name';
import { kindOfRow } from './headers';
import { isListed } from './listed';

/** Somebody named in a cell that may hold several. */
export interface Named extends SaidName {
  /** Own times beside the name. */
  readonly span?: Span<MinuteOfDay>;
  /** Minutes of break behind them, without clock times. */
  readonly unplacedBreak?: number;
}

export type RollCell =
  | { readonly what: 'people'; readonly people: readonly Named[]; readonly unclear: readonly string[] }
  /** A place that nobody fills. */
  | { readonly what: 'vacant' }
  | { readonly what: 'nothing' }
  /** A remark, or something else than names. */
  | { readonly what: 'other' };

/**
 * Reads cells that name people, one or several. How they are parted is settled from all cells together: a blank parts
 * initials, but not first name and surname. One spelling is used for each, the commonest.
 */
export class Roll {
  /** By `wordKey`: spelling and how often. */
  readonly #spellings = new Map<string, Map<string, number>>();
  readonly #counts = new Map<string, number>();
  readonly #alone = new Set<string>();
  /** Initials that stand in a cell with others: "AL/KB" names two people, though AL elsewhere is annual leave. */
  readonly #together = new Set<string>();
  readonly initials: boolean;
  readonly #capitals: boolean;
  readonly #known = new Map<string, RollCell>();

  constructor(
    texts: readonly string[],
    private readonly context: ReadingContext,
  ) {
    const cells = texts.filter((text) => !isRemark(text)).map((text) => piecesOf(text).map(withoutTimes));
    const pieces = cells.flat();
    this.initials = areInitials(pieces);
    for (const cell of this.initials ? cells.filter(({ length }) => length > 1) : [])
      for (const piece of cell.filter(isCapitals)) this.#together.add(wordKey(piece));
    for (const piece of pieces) if (!piece.includes(' ')) this.#alone.add(wordKey(piece));
    for (const name of pieces
      .flatMap((piece) => this.#parted(piece))
      .map(bareName)
      .filter((name) => this.#mayBeName(name)))
      this.#count(name);
    const names = [...this.#spellings.keys()].map((key) => this.#spelling(key));
    this.#capitals = this.initials && names.filter(isCapitals).length * 10 >= names.length * 8;
  }

  /** Different names. */
  get size(): number {
    return this.#counts.size;
  }

  at(text: string): RollCell {
    let found = this.#known.get(text);
    if (!found) this.#known.set(text, (found = this.#read(text)));
    return found;
  }

  #read(text: string): RollCell {
    const whole = tidy(text);
    if (/^[-._~*#/\\|=]*$/.test(whole)) return { what: 'nothing' };
    if (isVacant(whole) && !isListed(whole, this.context)) return { what: 'vacant' };
    if (this.#saysNobody(text)) return { what: 'nothing' };
    if (isRemark(text)) return { what: 'other' };
    const people: Named[] = [];
    const unclear: string[] = [];
    for (const piece of piecesOf(text)) {
      const { spans } = findSpans(piece);
      const away = behindAbsence(piece);
      const known = away !== undefined && this.#counts.has(wordKey(away));
      if (known && !isListed(piece, this.context)) {
        this.#add(away, { kind: 'absence' }, people, unclear);
        continue;
      }
      const parts = this.#parted(withoutTimes(piece));
      if (parts.length === 0 || !parts.map(bareName).every((name) => this.#mayBeName(name)))
        return { what: 'other' };
      if (spans.length > 1 || (spans.length === 1 && parts.length > 1)) return { what: 'other' };
      const [span] = spans;
      const unplacedBreak = span ? breakBehind(piece) : 0;
      const times = span && { span, ...(unplacedBreak > 0 && { unplacedBreak }) };
      for (const part of parts) {
        const { name, kind } = saidOfName(part);
        this.#add(name, { kind, ...times }, people, unclear);
      }
    }
    return { what: 'people', people, unclear };
  }

  /** "lukket", "ferie", "Closed – Good Friday": nobody, unless somebody known stands behind it. */
  #saysNobody(text: string): boolean {
    const [first = '', ...others] = piecesOf(text);
    const rest = behindAbsence(first);
    if (rest === undefined || isListed(first, this.context)) return false;
    return [rest, ...others].every((other) => !this.#counts.has(wordKey(bareName(other))));
  }

  #add(written: string, more: Omit<Named, 'name'>, people: Named[], unclear: string[]): void {
    const name = this.#spelling(wordKey(written));
    const who = this.#answered(name);
    if (who === undefined && this.#isOdd(name)) unclear.push(name);
    else if (who?.is !== 'nobody') people.push({ name: who?.is === 'named' ? who.name : name, ...more });
  }

  #answered(name: string) {
    const answer = answerTo(this.context.answers, whoIsKey(name));
    return answer === undefined ? undefined : parseWho(answer);
  }

  /** Among capitals a rare "st" or "Gnex" is a remark, a typing mistake or somebody: not to be guessed. */
  #isOdd(name: string): boolean {
    if (!this.#capitals || isCapitals(name)) return false;
    return (this.#counts.get(wordKey(name)) ?? 0) <= 3 && !isListed(name, this.context);
  }

  /** "AL" is leave, or somebody on the staff list. */
  #mayBeName(text: string): boolean {
    return looksLikeName(text) || this.#together.has(wordKey(text)) || isListed(text, this.context);
  }

  /** "AU BO" is two people where initials are written, or where both stand alone elsewhere. */
  #parted(piece: string): string[] {
    const parts = piece.split(' ').filter(Boolean);
    if (parts.length < 2) return parts;
    const each = this.initials || parts.every((part) => this.#alone.has(wordKey(part)));
    return each ? parts : [piece];
  }

  #count(name: string): void {
    const key = wordKey(name);
    const spellings = this.#spellings.get(key) ?? new Map<string, number>();
    spellings.set(name, (spellings.get(name) ?? 0) + 1);
    this.#spellings.set(key, spellings);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  #spelling(key: string): string {
    const spellings = [...(this.#spellings.get(key) ?? [])];
    return spellings.reduce((best, one) => (one[1] > best[1] ? one : best), spellings[0] ?? [key, 0])[0];
  }
}

const between = /[/+,;&|\n\r]+|\s{2,}|\s[-–—]\s|\s(?:og|och|and|und|samt)\s/iu;

/** What stands between the marks that part people. */
function piecesOf(text: string): string[] {
  return text
    .split(between)
    .map(tidy)
    .filter((piece) => piece !== '');
}

function withoutTimes(piece: string): string {
  const { spans, rest } = findSpans(piece);
  return spans.length === 0
    ? piece
    : tidy(rest.replace(bracketed, (all, inner: string) => (isNoName(inner) ? ' ' : all))).replace(
        /^[\s:,]+|[\s:,]+$/g,
        '',
      );
}

const bracketed = /[([]([^()[\]]*)[)\]]/g;

function isNoName(inner: string): boolean {
  return inner.trim() === '' || looseBreakIn(inner) !== undefined;
}

/** "Anna 8-16 (30)". */
function breakBehind(piece: string): number {
  return minutesOf([...piece.matchAll(bracketed)].flatMap(([, inner = '']) => looseBreakIn(inner) ?? []));
}

/** What follows a word for being away, "" where nothing does; shorter words may be somebody's initials. */
function behindAbsence(piece: string): string | undefined {
  const [, word = '', rest = ''] = /^([^\s:]+)[\s:]*(.*)$/.exec(piece) ?? [];
  const key = wordKey(word);
  const long = key.length >= 4 || (key.length === 3 && rest !== '' && !isCapitals(word));
  return long && words.absence.has(key) ? rest : undefined;
}

function bareName(part: string): string {
  return saidOfName(part).name;
}

/** A role in brackets belongs to the name. */
function looksLikeName(text: string): boolean {
  return (
    text.length <= 40 &&
    /^\p{L}[\p{L}\p{M}'’.\- ]*(?:\s?\d)?(?:\s?\([\p{L}\p{M}. -]+\))?$/u.test(text) &&
    text.split(' ').length <= 5 &&
    !words.absence.has(wordKey(text)) &&
    kindOfRow(text) === undefined
  );
}

/** "Date updated:", a sentence: no names, though made of words. */
function isRemark(text: string): boolean {
  const plain = tidy(text);
  return (
    plain.endsWith(':') ||
    plain.startsWith('*') ||
    plain.length > 120 ||
    /\p{L}{2,}\. \p{Lu}\p{Ll}+ \p{Ll}/u.test(plain)
  );
}

function isVacant(text: string): boolean {
  if (/^[?!☹🙁😞❓❗]+\uFE0F?$/u.test(text)) return true;
  return kindOfRow(text) === 'vacancy';
}

/** Up to four letters, beginning with a capital, nearly all of them. */
function areInitials(pieces: readonly string[]): boolean {
  const all = pieces.flatMap((piece) => piece.split(' '));
  const short = all.filter((part) => /^\p{Lu}\p{L}{0,3}$/u.test(part) && part.length <= 4);
  const capitals = all.filter((part) => /^\p{Lu}{2}/u.test(part));
  return all.length > 0 && short.length * 10 >= all.length * 8 && capitals.length * 2 >= all.length;
}

function isCapitals(name: string): boolean {
  return /^\p{Lu}{2,3}\p{L}?$/u.test(name);
}
