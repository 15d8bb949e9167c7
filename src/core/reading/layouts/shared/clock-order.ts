import type { CellRef } from '../../../roster/roster';
import { weekdayOf } from '../../../time/calendar';
import type { Day, MinuteOfDay, Span } from '../../../time/units';
import { text as say } from '../../../messages/catalogue';
import { parseTimes, timesText } from '../../questions/answer-forms';
import { askClockOf } from '../../questions/ask';
import { answerTo, clockKey } from '../../questions/keys';
import type { Question, ReadingContext } from '../../reading';
import { around } from '../../text/half-day';
import { patternOf, type WrittenSpan } from '../../text/spans';

/** The from-tos of a day, and the first of them where it may be morning or evening. */
export interface DayInOrder {
  readonly spans: readonly Span<MinuteOfDay>[];
  readonly doubt?: ClockDoubt;
}

export interface ClockDoubt {
  /** As written: "6-7". */
  readonly written: string;
  /** What it is read as, and what it may be as well. */
  readonly readings: readonly [Span<MinuteOfDay>, Span<MinuteOfDay>];
}

/** How a 12-hour clock was settled: by the order of the headings, or not for certain. */
export type ClockOrder = ClockDoubt | 'by-order';

/**
 * Whether from-tos that follow each other through the day are written on a 12-hour clock: somewhere an hour begins
 * before the one above it, or one would last more than half a day, and no hour is from 13 to 24.
 */
export function isTwelveHour(days: readonly (readonly WrittenSpan[])[]): boolean {
  const all = days.flat();
  if (all.some(({ clock }) => clock === '24')) return false;
  const falls = days.some((day) => day.some(({ start }, at) => start < (day[at - 1]?.start ?? 0)));
  return falls || all.some(({ start, end }) => end - start > longest);
}

/**
 * The from-tos of one day in their order, each beginning no sooner than the one before it. On a 12-hour clock the half
 * of the day follows from that, and from the first one: as answered, as the opening hours leave it, else in the morning
 * from six on. Where the other half would lie as much in the light of day, that is in doubt.
 */
export function dayInOrder(
  written: readonly WrittenSpan[],
  twelveHour: boolean,
  context: ReadingContext,
  day?: Day,
): DayInOrder {
  const [first] = written;
  const usual = inOrder(written, twelveHour);
  const open = written.every(({ clock }) => clock === 'open');
  if (first?.clock !== 'open' || (!twelveHour && !open)) return { spans: usual };
  const other = inOrder(written, true, ((usual[0]?.start ?? 0) + 720) % 1440);
  const answer = answerTo(context.answers, clockKey(patternOf(first)));
  const [meant] = (answer === undefined ? undefined : parseTimes(answer)) ?? [];
  if (meant) return { spans: meant.start === other[0]?.start ? other : usual };
  const settled = withinHours([usual, other], hoursOn(day, context));
  if (settled) return { spans: settled };
  const lead = inTheDay(usual) - inTheDay(other);
  const doubtful = twelveHour ? lead <= clearly : lead <= -clearly;
  const [one, two] = [usual[0], other[0]];
  if (!doubtful || !one || !two) return { spans: usual };
  return { spans: usual, doubt: { written: patternOf(first), readings: [one, two] } };
}

/** A day in doubt is as the other days are that begin about then and are not. */
export function likeOtherDays<D extends { readonly order: DayInOrder }>(days: readonly D[]): D[] {
  const begins = days.flatMap(({ order }) => (order.doubt ? [] : (order.spans[0]?.start ?? [])));
  return days.map((day) => {
    const { doubt, spans } = day.order;
    const start = doubt?.readings[0].start ?? 0;
    const isUsual = begins.some((other) => Math.abs(other - start) <= around);
    return isUsual ? { ...day, order: { spans } } : day;
  });
}

/** Whether the day begins in the morning or in the evening; a guess only where the reading lies more in the day. */
export function askDoubt({ written, readings }: ClockDoubt, cell: CellRef, shifts: number): Question {
  const [read, other] = readings;
  const better = inTheDay([read]) > inTheDay([other]);
  const guess = better && { answer: timesText([read]), evidence: say('reading.moreInTheDay') };
  const choices = [...readings].sort((a, b) => a.start - b.start).map((one) => timesText([one]));
  const asked = askClockOf(written, choices, { cells: [cell], shifts, ...(guess && { guess }) });
  return { ...asked, reason: say('doubts.whyOrder') };
}

function inOrder(
  day: readonly WrittenSpan[],
  twelveHour: boolean,
  begins?: MinuteOfDay,
): Span<MinuteOfDay>[] {
  const spans: Span<MinuteOfDay>[] = [];
  for (const { start, end, clock } of day) {
    const open = twelveHour && clock === 'open';
    const before = spans.at(-1);
    let from = open ? start % 720 : start;
    if (open && !before) from = begins ?? (from < firstMorning ? from + 720 : from);
    while (open && before && from < before.start) from += 720;
    if (open && before && isBesideOthers(from, before, spans)) from -= 720;
    if (!open && before && before.start >= 1440 - 720 && from < 360) from += 1440;
    spans.push({ start: from, end: from + lengthOf(start, end, open) });
  }
  return spans;
}

/**
 * "10-12" behind "9-1" and "1-5": far from going on with them, it would lie within their day twelve hours before. What
 * stands beside each other need not follow each other.
 */
function isBesideOthers(from: MinuteOfDay, before: Span<MinuteOfDay>, spans: Span<MinuteOfDay>[]): boolean {
  return from > before.end + around && from - 720 >= (spans[0]?.start ?? 0);
}

const longest = 720;
/** What begins earlier on a 12-hour clock begins in the afternoon. */
export const firstMorning = 6 * 60;
/** More than so much in the day is no doubt. */
const clearly = 60;

function lengthOf(start: MinuteOfDay, end: MinuteOfDay, twelveHour: boolean): number {
  if (!twelveHour) return end - start;
  return (((end - start) % 720) + 720) % 720 || 720;
}

/** Of the day, or of any day where the hours stand over all of them. */
function hoursOn(day: Day | undefined, { hours }: ReadingContext): Spans {
  return day === undefined ? Object.values(hours ?? {}).flat() : (hours?.[weekdayOf(day)] ?? []);
}

type Spans = readonly Span<MinuteOfDay>[];

/** The only one of them that the opening hours hold. */
function withinHours(ways: readonly Spans[], hours: Spans): Spans | undefined {
  if (hours.length === 0) return undefined;
  const opens = Math.min(...hours.map(({ start }) => start));
  const closes = Math.max(...hours.map(({ end }) => end));
  const fitting = ways.filter((spans) =>
    spans.every(({ start, end }) => start >= opens - around && end <= closes + around),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Minutes from seven in the morning to midnight, from the first beginning to the last end. */
function inTheDay(spans: Spans): number {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const within = (from: number, until: number) => Math.max(0, Math.min(end, until) - Math.max(start, from));
  return within(420, 1440) + within(1860, 2880);
}
