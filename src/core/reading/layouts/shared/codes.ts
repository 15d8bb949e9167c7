import { text as say } from '../../../messages/catalogue';
import type { CellRef, ShiftKind } from '../../../roster/roster';
import { type Meaning, parseMeaning, parseTimes, timesText } from '../../questions/answer-forms';
import { askCode, askCodeBeside } from '../../questions/ask';
import { answerTo, codeKey } from '../../questions/keys';
import type { Question, ReadingContext } from '../../reading';
import { folded, tidy, wordKey } from '../../text/fold';
import { unglued } from '../../text/glued';
import { kindOfLabel } from '../../text/label';
import type { ShiftText } from '../../text/shift-text';
import type { Piece } from '../../text/piece';
import { writtenDate } from '../../text/written-date';
import { words } from '../../words';
import type { Details } from './details';
import type { Ledger } from './ledger';

/** Meanings by folded code. */
export type Legend = ReadonlyMap<string, Meaning>;

interface Unknown {
  readonly code: string;
  readonly cells: CellRef[];
  readonly rows: Set<number>;
  /** In a cell of its own somewhere, not only beside times. */
  alone: boolean;
}

/** What the codes of a sheet mean: as answered, as a legend says, else asked, once a code. */
export class Codes {
  private readonly unknown = new Map<string, Unknown>();
  private readonly besides = new Map<string, Beside>();
  private readonly placed = new Map<Details, Map<string, Details>>();
  /** What a code was glued to somewhere: "OVN8-4" tells what OVN may mean. */
  private readonly glued = new Map<string, Set<string>>();
  private readonly rowsRead = new Set<number>();

  constructor(
    private readonly context: ReadingContext,
    private readonly legend: Legend = new Map(),
  ) {}

  get hasAsked(): boolean {
    return this.worthAsking().length > 0;
  }

  knows(code: string): boolean {
    return this.meaning(code) !== undefined;
  }

  /** The shift that a text stands for, when it is a code with a known meaning. */
  meaningOf(text: string): ShiftText | undefined {
    const code = tidy(text);
    const meaning = code.length <= longestCode ? this.meaning(code) : undefined;
    return meaning && shiftOf(meaning, code);
  }

  /** Something in this row was understood: other cells of it are worth a question. */
  understood(row: number): void {
    this.rowsRead.add(row);
  }

  /** Remembers a cell that could not be read; only what looks like a code is asked. */
  missed(
    text: string,
    read: ShiftText & { readonly what: 'unread' },
    row: number,
    cell: () => CellRef,
  ): void {
    const code = tidy(text);
    if (!asksForMeaning.has(read.reason.key) || !isCode(code)) return;
    this.remember(code, row, cell, true);
  }

  /** Remembers the codes glued to a time, whose half of the day may not be known yet. They may mean another shop. */
  beside(text: string, pieces: readonly Piece[] | undefined, row: number, cell: () => CellRef): void {
    const { text: apart, codes } = unglued(text);
    for (const code of codes) {
      const times = this.glued.get(codeKey(code)) ?? new Set();
      const read = pieces?.filter(({ kind }) => kind !== 'break');
      this.glued.set(codeKey(code), times.add(read ? timesText(read) : `${apart}?`));
      if (this.knows(code) || isWord(code)) continue;
      this.remember(code, row, cell, false);
    }
  }

  /**
   * What the codes glued to a time make of the shift. As long as nobody said what a code means, the time is certain and
   * where it is worked is not: the person stands in a room of its own, named after the code, whose reach is not known.
   */
  besideTime(text: string): Beside {
    let found = this.besides.get(text);
    if (!found) this.besides.set(text, (found = this.madeOf(unglued(text).codes)));
    return found;
  }

  /** The details with the room that a code stands for; the same object for the same ones. */
  detailsWith(details: Details, { room }: Beside): Details {
    if (room === undefined) return details;
    let rooms = this.placed.get(details);
    if (!rooms) this.placed.set(details, (rooms = new Map<string, Details>()));
    let found = rooms.get(room);
    if (!found) rooms.set(room, (found = { ...details, zone: room }));
    return found;
  }

  ask(ledger: Ledger): void {
    const byCells = this.worthAsking().sort((a, b) => b.cells.length - a.cells.length);
    for (const { code, cells, alone } of byCells) {
      const shifts = cells.length;
      if (!alone) {
        ledger.put(askCodeBeside(code, { cells, shifts, guess: besideTimes() }));
        continue;
      }
      const likely = this.guessFromGlued(code);
      ledger.put(askCode(code, { cells, shifts, ...(likely && { guess: likely }) }));
    }
  }

  /** Rows of which nothing else was understood are remarks, unless all rows are so. */
  private worthAsking(): Unknown[] {
    const all = [...this.unknown.values()];
    const asked = all.filter(({ rows }) => [...rows].some((row) => this.rowsRead.has(row)));
    return asked.length > 0 || this.rowsRead.size > 0 ? asked : all;
  }

  private guessFromGlued(code: string): Question['guess'] {
    const [times, ...others] = this.glued.get(codeKey(code)) ?? [];
    if (times === undefined || others.length > 0 || !parseTimes(times)) return undefined;
    return { answer: times, evidence: say('reading.withTimesElsewhere', { times }) };
  }

  private madeOf(codes: readonly string[]): Beside {
    const asked = codes.filter((code) => !isWord(code)).map((code) => ({ code, said: this.meaning(code) }));
    for (const { said } of asked) {
      const kind = said && kindOf(said);
      if (kind !== undefined && kind !== 'work') return { kind };
    }
    const away = asked.find(({ said }) => said === undefined || said.what === 'elsewhere');
    return away ? { room: away.code } : {};
  }

  private remember(code: string, row: number, cell: () => CellRef, alone: boolean): void {
    const key = codeKey(code);
    const before = this.unknown.get(key);
    if (before) {
      before.rows.add(row);
      before.cells.push(cell());
      before.alone ||= alone;
    } else this.unknown.set(key, { code, rows: new Set([row]), cells: [cell()], alone });
  }

  private meaning(code: string): Meaning | undefined {
    const answer = answerTo(this.context.answers, codeKey(code));
    const told = this.context.legends?.get(folded(code));
    return (
      (answer === undefined ? undefined : parseMeaning(answer)) ??
      this.legend.get(folded(code)) ??
      (told === undefined ? undefined : parseMeaning(told))
    );
  }
}

/** What stands at a time beside it: another kind than work, or a room that may be out of reach. */
export interface Beside {
  readonly kind?: ShiftKind;
  readonly room?: string;
}

function kindOf(meaning: Meaning): ShiftKind | undefined {
  if (meaning.what === 'times') return meaning.kind;
  return meaning.what === 'ignore' || meaning.what === 'elsewhere' ? undefined : meaning.what;
}

/** Times are read without what stands beside them. */
function besideTimes(): NonNullable<Question['guess']> {
  return { answer: 'ignore', evidence: say('reading.besideTimes') };
}

const longestCode = 24;
const asksForMeaning: ReadonlySet<string> = new Set(['reading.unknownText', 'reading.onCallWithoutTimes']);

/** Short, of one or two words with a letter in it; a sentence is a remark, and "1O-14" is a mistyped time. */
export function isCode(text: string): boolean {
  const short = text.length <= 14 && text.split(' ').length <= 2;
  return short && /\p{L}/u.test(text) && !/\d.*[-–:.].*\d/.test(text) && !writtenDate(text);
}

/** A word that says by itself what it does to a time. */
function isWord(code: string): boolean {
  const key = wordKey(code);
  return (
    kindOfLabel(code).kind !== 'work' ||
    [words.work, words.early, words.evening, words.night].some((known) => known.has(key)) ||
    words.columns.has(key)
  );
}

function shiftOf(meaning: Meaning, code: string): ShiftText {
  if (meaning.what === 'ignore') return { what: 'nothing' };
  if (meaning.what === 'absence' || meaning.what === 'elsewhere') return { what: 'absence', label: code };
  if (meaning.what !== 'times') {
    const example = `${code} 16:00-08:00`;
    return { what: 'unread', reason: say('reading.onCallWithoutTimes', { text: code, example }) };
  }
  const { kind, spans } = meaning;
  const pieces = spans.map(({ start, end }) => ({ start, end, kind, clock: '24' as const }));
  return { what: 'times', pieces, label: code };
}
