import { text as say } from '../../../messages/catalogue';
import type { CellRef } from '../../../roster/roster';
import { dateOf } from '../../../time/calendar';
import type { Day } from '../../../time/units';
import { parseYear } from '../../questions/answer-forms';
import { askYearOf } from '../../questions/ask';
import { answerForLook, yearKey } from '../../questions/keys';
import type { ReadingContext } from '../../reading';
import type { DateRun } from '../../text/date-run';
import type { Ledger } from './ledger';
import type { Stated } from './stated';

/** What the sheet states about its time, or what the manager answered for it. */
export function withAnsweredYear(stated: Stated, sheet: string, { answers, today }: ReadingContext): Stated {
  const found = answerForLook(answers, yearKey, sheet);
  const year = found && parseYear(found.answer)?.year;
  // What was answered for another sheet holds in this year; in January it may be about the next one.
  if (year === undefined || !(found?.same === true || year === dateOf(today).year)) return stated;
  return { ...stated, years: [year] };
}

/** Says how the year was found when it is not in the sheet; asks when that is not sure. */
export function aboutYear(ledger: Ledger, { yearFrom }: DateRun, first: Day, at: CellRef): void {
  const { year } = dateOf(first);
  if (yearFrom === 'weekdays') ledger.notice(say('reading.yearFromWeekdays', { year: String(year) }));
  const asking = { cells: [at], shifts: ledger.entries.length };
  const { sheet } = ledger.grid;
  if (yearFrom === 'nearest') ledger.put(askYearOf(sheet, year, asking));
  if (yearFrom !== 'corrected') return;
  const guess = { answer: String(year), evidence: say('reading.weekdaysSay', { year: String(year) }) };
  ledger.put({ ...askYearOf(sheet, year, { ...asking, guess }), reason: say('reading.yearContradicts') });
}
