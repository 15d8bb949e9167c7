import { text as say } from '../../../messages/catalogue';
import type { CellRef, OpeningHours } from '../../../roster/roster';
import { weekdayOf } from '../../../time/calendar';
import type { Day, MinuteOfDay, Span } from '../../../time/units';
import { parseTimes, timesText } from '../../questions/answer-forms';
import { askClockOf } from '../../questions/ask';
import { answerTo, clockKey } from '../../questions/keys';
import type { Question, ReadingContext } from '../../reading';
import { wordKey } from '../../text/fold';
import {
  type DayPart,
  likeliest,
  mostWithin,
  readingInPart,
  readingsOf,
  readingWithin,
} from '../../text/half-day';
import type { ShiftText } from '../../text/shift-text';
import { patternOf, type WrittenSpan } from '../../text/spans';
import { words } from '../../words';
import type { Ledger } from './ledger';
import { likeNeighbours, type Standing } from './neighbours';
import type { ShiftCells } from './shift-cells';

export type HoursOn = (day: Day) => readonly Span<MinuteOfDay>[] | undefined;

interface Pattern {
  readonly written: string;
  readonly readings: readonly Span<MinuteOfDay>[];
  readonly cells: CellRef[];
  readonly standing: Standing[];
}

/**
 * Says what from-tos mean that a 12-hour clock may have written: what was answered, what a word beside them says ("aften
 * 5-11"), what alone lies within the opening hours. Everything else is asked, once a pattern, and not read until then.
 */
export class ClockFace {
  private readonly patterns = new Map<string, Pattern>();
  private readonly told = new Set<string>();
  private readonly answered: boolean;

  constructor(
    private readonly ledger: Ledger,
    private readonly context: ReadingContext,
    /** The sheet looks as if it was written with a 12-hour clock. */
    private readonly twelveHour: boolean,
    private readonly hoursOn: HoursOn = hoursOfWeek(context.hours),
  ) {
    this.answered = [...(context.answers?.keys() ?? [])].some((key) => key.startsWith('clock:'));
  }

  /** Whether from-tos that either clock could have written need a look at all. */
  get isInDoubt(): boolean {
    return this.twelveHour || this.answered;
  }

  get hasAsked(): boolean {
    return this.patterns.size > 0;
  }

  /** The shift in a cell on this day; undefined when it had to be asked, and the cell is listed as unread. */
  shiftIn(
    cells: ShiftCells,
    row: number,
    column: number,
    day: Day | undefined,
    who?: string,
  ): ShiftText | undefined {
    const value = this.isInDoubt ? cells.textAt(row, column) : undefined;
    if (value === undefined) return cells.at(row, column);
    const { spans, rest } = cells.spansIn(value);
    if (!spans.some(({ clock }) => clock === 'open')) return cells.at(row, column);
    const meant = this.allMeant(spans, rest, { who, day }, [row, column]);
    if (meant) return cells.meaning(value, meant);
    const text = value.trim();
    this.ledger.refuse(row, column, say('reading.twelveHour', { text, example: '08:00-16:00' }));
    return undefined;
  }

  /** Start and end from two cells; undefined when it had to be asked, and both are listed as unread. */
  pair(
    span: Span<MinuteOfDay>,
    standing: Standing,
    row: number,
    columns: readonly [number, number],
    written: string,
  ): Span<MinuteOfDay> | undefined {
    const open = { ...span, written, clock: 'open', at: 0, length: 0 } as const;
    const meant = this.meant(open, undefined, standing, 0, row, columns);
    if (meant) return meant;
    for (const column of columns)
      this.ledger.refuse(row, column, say('reading.twelveHour', { text: written, example: '16:00' }));
    return undefined;
  }

  /** Puts the questions, the pattern that most shifts wait for first. */
  ask(): void {
    const byShifts = [...this.patterns.values()].sort((a, b) => b.standing.length - a.standing.length);
    for (const pattern of byShifts) {
      const { written, readings, cells, standing } = pattern;
      const guess = this.guessFor(pattern);
      const choices = readings.map((reading) => timesText([reading]));
      const asking = { cells, shifts: standing.length, ...(guess && { guess }) };
      this.ledger.put(askClockOf(written, choices, asking));
    }
  }

  /** By what is surest: shifts beside it, the opening hours, the light of day. */
  private guessFor({ readings, standing }: Pattern): Question['guess'] {
    const neighbours = likeNeighbours(readings, standing, this.ledger.entries);
    if (neighbours) return neighbours;
    const hours = standing.flatMap(({ day }) => (day === undefined ? [] : [this.hoursOn(day) ?? []]));
    const open = mostWithin(readings, hours);
    if (open) return { answer: timesText([open]), evidence: say('doubts.mostlyOpen') };
    const guess = likeliest(readings);
    return guess && { answer: timesText([guess]), evidence: say('reading.moreInTheDay') };
  }

  private allMeant(
    spans: readonly WrittenSpan[],
    rest: string,
    standing: Standing,
    [row, column]: readonly [number, number],
  ): readonly Span<MinuteOfDay>[] | undefined {
    const part = partIn(rest);
    const found: Span<MinuteOfDay>[] = [];
    for (const span of spans) {
      const after = found[found.length - 1]?.end ?? 0;
      const meant = span.clock === 'open' ? this.meant(span, part, standing, after, row, [column]) : span;
      if (meant) found.push(meant);
    }
    return found.length === spans.length ? found : undefined;
  }

  private meant(
    span: WrittenSpan,
    part: DayPart | undefined,
    standing: Standing,
    after: MinuteOfDay,
    row: number,
    columns: readonly number[],
  ): Span<MinuteOfDay> | undefined {
    const readings = readingsOf(span).filter(({ start }) => start >= after);
    const said = part && readingInPart(readings, part);
    if (said) return said;
    const answer = answerTo(this.context.answers, clockKey(patternOf(span)));
    const [answered] = (answer === undefined ? undefined : parseTimes(answer)) ?? [];
    if (answered || !this.twelveHour) return answered ?? span;
    const { day } = standing;
    const hours = day === undefined ? undefined : this.hoursOn(day);
    const within = hours && readingWithin(readings, hours);
    if (!within) this.remember(span, readings, standing, row, columns);
    else this.tell(patternOf(span), within, row, columns[0] ?? 0);
    return within;
  }

  private remember(
    span: WrittenSpan,
    readings: readonly Span<MinuteOfDay>[],
    standing: Standing,
    row: number,
    columns: readonly number[],
  ): void {
    const written = patternOf(span);
    const key = clockKey(written);
    const refs = columns.map((column) => this.ledger.ref(row, column));
    const pattern = this.patterns.get(key);
    if (pattern) {
      pattern.cells.push(...refs);
      pattern.standing.push(standing);
    } else this.patterns.set(key, { written, readings, cells: refs, standing: [standing] });
  }

  /** Once for each reading of a pattern. */
  private tell(written: string, reading: Span<MinuteOfDay>, row: number, column: number): void {
    const times = timesText([reading]);
    const key = `${clockKey(written)} ${times}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    this.ledger.notice(say('reading.clockByHours', { text: written, times }), row, column);
  }
}

function hoursOfWeek(hours: OpeningHours | undefined): HoursOn {
  return (day) => hours?.[weekdayOf(day)];
}

function partIn(rest: string): DayPart | undefined {
  const keys = rest.split(/[^\p{L}\p{M}]+/u).map(wordKey);
  const parts = (['early', 'evening', 'night'] as const).filter((part) =>
    keys.some((key) => key !== '' && words[part].has(key)),
  );
  return parts.length === 1 ? parts[0] : undefined;
}
