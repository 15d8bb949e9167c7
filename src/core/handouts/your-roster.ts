import { text } from '../messages/catalogue';
import type { Datum, Text } from '../messages/text';
import { loneMinutes, type LoneTime } from '../report/lone-times';
import type { Report } from '../report/report';
import { dayOf, minuteOfDayOf, parseIsoDate } from '../time/calendar';
import type { Reader } from './handout';

/** As many as a manager goes through; the sheet of the staff is to fit on a page. */
const MOST_TIMES: Readonly<Record<Reader, number>> = { management: 12, employee: 6 };
const DAYS_A_WEEK = 7;

/** What of a report a checklist is filled from. */
export type FilledFrom = Pick<Report, 'language' | 'verdict' | 'checked'>;

/** A row of the sheet: what it is about, and what it says. */
export interface FilledRow {
  readonly topic: Text | string;
  readonly text: Text | string;
}

/** When somebody is alone by this roster: in all, then those that matter most. Staff are not told who. */
export function loneRows(report: FilledFrom, lone: readonly LoneTime[], reader: Reader): FilledRow[] {
  const inAll = text('handouts.inAll');
  const unfilled = whyUnfilled(report);
  if (unfilled) return [{ topic: inAll, text: unfilled }];
  if (lone.length === 0) return [{ topic: inAll, text: text('handouts.nobody') }];
  const shown = gravest(lone, MOST_TIMES[reader]);
  const others = lone.length - shown.length;
  const more = { minutes: loneMinutes(lone) - loneMinutes(shown) };
  return [
    { topic: inAll, text: totalText(report, lone) },
    ...shown.map((one) => ({ topic: one.place, text: timeText(one, reader) })),
    ...(others > 0 ? [{ topic: '', text: text('handouts.more', { count: others, length: more }) }] : []),
  ];
}

function whyUnfilled({ verdict, checked: { sheet, shifts } }: FilledFrom): Text | undefined {
  if (verdict === 'needs-input') return text('report.needsInput', { sheet });
  return verdict === 'roster' && shifts > 0 ? undefined : text('handouts.noRoster');
}

/** Those with somebody under 18, then the longest; in the order of the roster. */
function gravest(lone: readonly LoneTime[], most: number): LoneTime[] {
  return [...lone]
    .sort((a, b) => Number(b.minor) - Number(a.minor) || b.minutes - a.minutes || a.start - b.start)
    .slice(0, most)
    .sort((a, b) => a.start - b.start);
}

/** By the week where the roster has one; of a shorter one nothing follows for a week. */
function totalText({ checked: { from, to } }: FilledFrom, lone: readonly LoneTime[]): Text {
  const alone = loneMinutes(lone);
  const total = text('handouts.total', { count: lone.length, length: { minutes: alone } });
  const days = from === undefined || to === undefined ? 0 : parseIsoDate(to)! - parseIsoDate(from)! + 1;
  if (days <= DAYS_A_WEEK) return total;
  const minutes = roughly((alone * DAYS_A_WEEK) / days);
  return text('handouts.weekly', { total: { text: total }, length: { minutes } });
}

/** In whole hours, where they are some. */
function roughly(minutes: number): number {
  return minutes < 120 ? Math.round(minutes) : Math.round(minutes / 60) * 60;
}

function timeText(one: LoneTime, reader: Reader): Text {
  const { start, end, minutes, people, minor, perhaps } = one;
  const alone = text('handouts.alone', {
    day: { day: dayOf(start) },
    from: { timeOfDay: minuteOfDayOf(start) },
    to: { timeOfDay: minuteOfDayOf(end) },
    length: { minutes },
  });
  const names: Datum = { names: people };
  const who: Datum = minor ? { text: text('handouts.under18', { people: names }) } : names;
  const told =
    reader === 'management' ? text('handouts.aloneNamed', { alone: { text: alone }, people: who }) : alone;
  return perhaps ? text('handouts.perhaps', { alone: { text: told } }) : told;
}
