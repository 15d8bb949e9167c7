import { text as say } from '../../../messages/catalogue';
import type { CellRef } from '../../../roster/roster';
import { dateOf } from '../../../time/calendar';
import type { Day } from '../../../time/units';
import type { DateRun } from '../../text/date-run';
import type { Ledger } from './ledger';

/** Asks once for all cells whose times a 12-hour clock could have written. */
export function askClock(ledger: Ledger, ambiguous: readonly CellRef[]): void {
  const [first] = ambiguous;
  const example = ledger.unread.find(({ cell }) => cell.address === first?.address);
  if (example)
    ledger.ask('twelve-hour', say('reading.askTwelveHour', { text: example.text.trim() }), ambiguous);
}

/** Says how the year was found when it is not in the sheet; asks when it is only the nearest one. */
export function aboutYear(ledger: Ledger, { yearFrom }: DateRun, first: Day, at: CellRef): void {
  const year = String(dateOf(first).year);
  if (yearFrom === 'weekdays') ledger.notice(say('reading.yearFromWeekdays', { year }));
  if (yearFrom === 'nearest') ledger.ask('year', say('reading.askYear', { year }), [at]);
}
