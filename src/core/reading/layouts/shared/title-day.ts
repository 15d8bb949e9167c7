import { text as say } from '../../../messages/catalogue';
import type { CellRef } from '../../../roster/roster';
import type { Day, Weekday } from '../../../time/units';
import { CellKind } from '../../grid';
import { parseDay } from '../../questions/answer-forms';
import { question } from '../../questions/ask';
import { answerTo, dayKey } from '../../questions/keys';
import type { ReadingContext } from '../../reading';
import { wordKey } from '../../text/fold';
import { words } from '../../words';
import type { Ledger } from './ledger';
import type { Stated } from './stated';
import type { View } from './view';
import { fullName, type Week, weekOf } from './week';

/** The one day that a whole sheet is about. */
export interface TitleDay {
  readonly day: Day;
  /** Only its weekday is written: the week is the stated, the answered or this one. */
  readonly week?: Week;
}

/** As answered, or as the sheet's name or the cells above `top` say: a date, else a weekday ("Vagter mandag"). */
export function titleDay(
  view: View,
  top: number,
  stated: Stated,
  context: ReadingContext,
): TitleDay | undefined {
  const { sheet } = view.grid;
  const answer = answerTo(context.answers, dayKey(sheet));
  const answered = answer === undefined ? undefined : parseDay(answer);
  if (answered !== undefined) return { day: answered };
  const [date, ...dates] = new Set(stated.days);
  if (date !== undefined) return dates.length === 0 ? { day: date } : undefined;
  const [weekday, ...others] = new Set([sheet, ...textsAbove(view, top)].flatMap(weekdaysOf));
  if (weekday === undefined || others.length > 0) return undefined;
  const week = weekOf(sheet, stated, context);
  return { day: week.monday + weekday - 1, week };
}

/** Asks for the day of a sheet that has times and names, and nothing that says when. */
export function askDay(ledger: Ledger, cells: readonly CellRef[], shifts: number): void {
  const { sheet } = ledger.grid;
  const words = say('doubts.askDay', { sheet });
  ledger.put(question(dayKey(sheet), words, say('doubts.whyDay'), { cells, shifts }));
}

function textsAbove(view: View, top: number): string[] {
  return view.rows
    .filter((row) => row < top)
    .flatMap((row) =>
      view.filled(row).flatMap((column) => {
        return view.kind(row, column) === CellKind.text ? [String(view.value(row, column))] : [];
      }),
    );
}

/** Weekdays written in full: "Man" may be anybody. */
function weekdaysOf(text: string): Weekday[] {
  return text.split(/[^\p{L}\p{M}]+/u).flatMap((word) => {
    const [weekday, ...others] = word.length >= fullName ? (words.weekdays.get(wordKey(word)) ?? []) : [];
    return weekday === undefined || others.length > 0 ? [] : [weekday];
  });
}
