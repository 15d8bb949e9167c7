import { text as say } from '../../../messages/catalogue';
import type { CellRef } from '../../../roster/roster';
import { type Meaning, parseMeaning, parseTimes, timesText } from '../../questions/answer-forms';
import { askCode, askCodeBeside } from '../../questions/ask';
import { answerTo, codeKey } from '../../questions/keys';
import type { Question, ReadingContext } from '../../reading';
import { folded, tidy } from '../../text/fold';
import { unglued } from '../../text/glued';
import type { ShiftText } from '../../text/shift-text';
import type { Piece } from '../../text/piece';
import { writtenDate } from '../../text/written-date';
import { CodesBeside, isWord } from './codes-beside';
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
  readonly besideTimes: CodesBeside;
  /** What a code was glued to somewhere: "OVN8-4" tells what OVN may mean. */
  private readonly glued = new Map<string, Set<string>>();
  /** By row: 1 where something was understood. */
  private rowsRead = new Uint8Array(1024);
  private hasRead = false;

  constructor(
    private readonly context: ReadingContext,
    sheet: string,
    private readonly legend: Legend,
  ) {
    this.besideTimes = new CodesBeside((code) => this.meaning(code), sheet, context);
  }

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
    if (row >= this.rowsRead.length) this.rowsRead = longer(this.rowsRead, row + 1);
    this.rowsRead[row] = 1;
    this.hasRead = true;
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

  ask(ledger: Ledger): void {
    const byCells = this.worthAsking().sort((a, b) => b.cells.length - a.cells.length);
    for (const { code, cells, alone } of byCells) {
      const shifts = cells.length;
      if (!alone) {
        ledger.put(askCodeBeside(code, { cells, shifts, guess: this.guessBeside(code) }));
        continue;
      }
      const likely = this.guessFromGlued(code);
      ledger.put(askCode(code, { cells, shifts, ...(likely && { guess: likely }) }));
    }
  }

  /** Rows of which nothing else was understood are remarks, unless all rows are so. */
  private worthAsking(): Unknown[] {
    const all = [...this.unknown.values()];
    const asked = all.filter(({ rows }) => [...rows].some((row) => this.rowsRead[row] === 1));
    return asked.length > 0 || this.hasRead ? asked : all;
  }

  private guessFromGlued(code: string): Question['guess'] {
    const [times, ...others] = this.glued.get(codeKey(code)) ?? [];
    if (times === undefined || others.length > 0 || !parseTimes(times)) return undefined;
    return { answer: times, evidence: say('reading.withTimesElsewhere', { times }) };
  }

  /** Times are read without what stands beside them, unless it may be another sheet. */
  private guessBeside(code: string): NonNullable<Question['guess']> {
    const sheet = this.besideTimes.sheetOf(code);
    if (sheet === undefined) return { answer: 'ignore', evidence: say('reading.besideTimes') };
    return { answer: 'elsewhere', evidence: say('doubts.maybeSheet', { sheet }) };
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

function longer(rows: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(Math.max(length, rows.length * 2));
  all.set(rows);
  return all;
}

const longestCode = 24;
const asksForMeaning: ReadonlySet<string> = new Set(['reading.unknownText', 'reading.onCallWithoutTimes']);

/** Short, of one or two words with a letter in it; a sentence is a remark, and "1O-14" is a mistyped time. */
export function isCode(text: string): boolean {
  const short = text.length <= 14 && text.split(' ').length <= 2;
  return short && /\p{L}/u.test(text) && !/\d.*[-–:.].*\d/.test(text) && !writtenDate(text);
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
