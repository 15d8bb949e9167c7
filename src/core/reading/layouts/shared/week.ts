import { text as say } from '../../../messages/catalogue';
import type { CellRef } from '../../../roster/roster';
import { isoWeekOf, weekdayOf } from '../../../time/calendar';
import type { Day, Weekday } from '../../../time/units';
import { parseYear, yearText } from '../../questions/answer-forms';
import { question } from '../../questions/ask';
import { answerTo, weekKey } from '../../questions/keys';
import type { ReadingContext } from '../../reading';
import { wordKey } from '../../text/fold';
import { mondayOfWeek } from '../../text/serial';
import { words } from '../../words';
import type { Ledger } from './ledger';
import { type Stated, statedMonday } from './stated';

export interface Week {
  readonly monday: Day;
  /** `guess`: nothing says it, it is the week of today; or only its number, and today is far from that week. */
  readonly from: 'answer' | 'sheet' | 'guess';
}

/** The week of a sheet that has weekdays and no dates. */
export function weekOf(sheet: string, stated: Stated, context: ReadingContext): Week {
  const answered = answeredWeek(sheet, context);
  if (answered !== undefined) return { monday: answered, from: 'answer' };
  const monday = statedMonday(stated, context);
  if (monday !== undefined) return { monday, from: isClear(monday, stated, context) ? 'sheet' : 'guess' };
  const [day, ...others] = [...new Set(stated.days.map((one) => one - weekdayOf(one)))];
  if (day !== undefined && others.length === 0) return { monday: day + 1, from: 'sheet' };
  return { monday: context.today - weekdayOf(context.today) + 1, from: 'guess' };
}

/** Of a week without a year the nearest is meant, where it is near: nobody checks week 47 of another year in November. */
export function isClear(monday: Day, { years }: Stated, { today }: ReadingContext): boolean {
  return years.length > 0 || Math.abs(monday - today) <= A_QUARTER;
}

const A_QUARTER = 91;

function answeredWeek(sheet: string, { answers }: ReadingContext): Day | undefined {
  const answer = answerTo(answers, weekKey(sheet));
  const { year, week } = (answer === undefined ? undefined : parseYear(answer)) ?? {};
  return year === undefined || week === undefined ? undefined : mondayOfWeek(year, week);
}

/** Asks which week is meant, the one of today being shown until then. */
export function askWeek(ledger: Ledger, monday: Day, cells: readonly CellRef[]): void {
  const { week, year } = isoWeekOf(monday);
  const words = say('reading.askWeek', { week: String(week), year: String(year) });
  const guess = { answer: yearText({ year, week }), evidence: say('setup.nearestYear') };
  const asking = { cells, guess, shifts: ledger.entries.length };
  ledger.questions.push(question(weekKey(ledger.grid.sheet), words, say('reading.whyWeek'), asking));
}

/** Two different weekdays written in full: short names so few may be anybody's initials. */
export function areTwoDays(texts: readonly string[]): boolean {
  const days = new Set(texts.map((text) => words.weekdays.get(wordKey(text))?.join()));
  return texts.length === 2 && days.size === 2 && texts.every((text) => wordKey(text).length >= fullName);
}

/** Shorter names of weekdays may be somebody's. */
export const fullName = 5;

/**
 * The days of weekdays in the order they stand in, from the given Monday on: after Sunday the next week begins, a
 * weekday again at once is the same day. A week that begins with Saturday or Sunday begins before its Monday.
 * Undefined when they do not follow each other.
 */
export function daysOfWeekdays(named: readonly (readonly Weekday[])[], monday: Day): Day[] | undefined {
  const days: Day[] = [];
  let steps = 0;
  for (const weekdays of named) {
    const before = days.at(-1);
    const ahead = weekdays.map((weekday) =>
      before === undefined ? weekday - 1 : (weekday - 1 - before + 70_000) % 7,
    );
    // A short name means different days in two languages: the nearer one is meant.
    const next = before === undefined ? (ahead[0] ?? 0) : before + Math.min(...ahead);
    if (before !== undefined && next - before > 2) steps += 1;
    days.push(next);
  }
  if (steps * 4 > days.length) return undefined;
  const startsBefore = (days[0] ?? 0) >= 5 && days.some((day) => day === 7);
  return days.map((day) => day + monday - (startsBefore ? 7 : 0));
}
