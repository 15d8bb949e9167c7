import type { ShiftKind } from '../../../roster/roster';
import type { Day } from '../../../time/units';
import type { Meaning } from '../../questions/answer-forms';
import { withoutDates } from '../../questions/keys';
import type { ReadingContext } from '../../reading';
import { folded, wordKey } from '../../text/fold';
import { unglued } from '../../text/glued';
import { kindOfLabel } from '../../text/label';
import { words } from '../../words';
import type { Piece } from '../../text/piece';
import type { Details } from './details';
import { addPieces, type Writing } from './entries';
import type { Ledger } from './ledger';

/** What stands at a time beside it: another kind than work, a room that may be out of reach, or another sheet's shift. */
interface Beside {
  readonly kind?: ShiftKind;
  readonly room?: string;
  readonly elsewhere?: true;
}

/**
 * What codes glued to times make of the shifts. As long as nobody said what a code means, the time is certain and where
 * it is worked is not: the person stands in a room of its own, named after the code, whose reach is not known. A code
 * that may stand for another sheet may be a shift that stands there again, so it is not confirmed.
 */
export class CodesBeside {
  readonly #known = new Map<string, Beside>();
  readonly #details = new Map<Details, Map<string, Details>>();
  readonly #sheets: readonly string[];
  readonly #isRoster: (sheet: string) => boolean;

  constructor(
    private readonly meaningOf: (code: string) => Meaning | undefined,
    sheet: string,
    { sheets = [], isRoster = () => true }: ReadingContext,
  ) {
    this.#sheets = sheets.filter((name) => name !== sheet);
    this.#isRoster = isRoster;
  }

  /** Adds the pieces of a cell's text as what stands beside their times makes of them. */
  add(
    ledger: Ledger,
    text: string,
    day: Day,
    pieces: readonly Piece[],
    writing: Writing,
    asKind: ShiftKind,
  ): void {
    const beside = this.#at(text);
    if (beside.elsewhere) return;
    const details = this.#detailsWith(writing.details, beside);
    addPieces(ledger, day, pieces, { ...writing, details }, beside.kind ?? asKind);
  }

  #at(text: string): Beside {
    let found = this.#known.get(text);
    if (!found) this.#known.set(text, (found = this.#madeOf(unglued(text).codes)));
    return found;
  }

  /** The details with the room that a code stands for; the same object for the same ones. */
  #detailsWith(details: Details, { room }: Beside): Details {
    if (room === undefined) return details;
    let rooms = this.#details.get(details);
    if (!rooms) this.#details.set(details, (rooms = new Map<string, Details>()));
    let found = rooms.get(room);
    if (!found) rooms.set(room, (found = { ...details, zone: room }));
    return found;
  }

  /** The other sheet that a code may stand for: "TV" for "Torvet". */
  sheetOf(code: string): string | undefined {
    const key = wordKey(code);
    if (key.length < 2) return undefined;
    return this.#sheets.find((sheet) => abbreviates(key, sheet) && this.#isRoster(sheet));
  }

  #madeOf(codes: readonly string[]): Beside {
    const asked = codes.filter((code) => !isWord(code)).map((code) => ({ code, said: this.meaningOf(code) }));
    for (const { said } of asked) {
      const kind = said && kindOf(said);
      if (kind !== undefined && kind !== 'work') return { kind };
    }
    const away = asked.find(({ said }) => said === undefined || said.what === 'elsewhere');
    if (!away) return {};
    if (this.sheetOf(away.code) === undefined) return { room: away.code };
    return away.said ? { elsewhere: true } : { kind: 'tentative' };
  }
}

/** Initials of its words or syllables: "TV" of "Torvet", "KN" of "Kiosk Nord". */
function abbreviates(key: string, sheet: string): boolean {
  const name = folded(withoutDates(sheet));
  const initials = Array.from(name).filter((letter, at) =>
    beginsSyllable(letter, name[at - 1], name[at + 1]),
  );
  const first = initials.slice(0, key.length).join('');
  return key.length <= initials.length && first === key;
}

function beginsSyllable(letter: string, before = ' ', after = ' '): boolean {
  if (!/\p{L}/u.test(before)) return /\p{L}/u.test(letter);
  return !vowel.test(letter) && vowel.test(after);
}

const vowel = /[aeiouyæøåäöé]/;

function kindOf(meaning: Meaning): ShiftKind | undefined {
  if (meaning.what === 'times') return meaning.kind;
  return meaning.what === 'ignore' || meaning.what === 'elsewhere' ? undefined : meaning.what;
}

/** A word that says by itself what it does to a time. */
export function isWord(code: string): boolean {
  const key = wordKey(code);
  return (
    kindOfLabel(code).kind !== 'work' ||
    [words.work, words.early, words.evening, words.night].some((known) => known.has(key)) ||
    words.columns.has(key)
  );
}
