import { inForce } from '../../../law/dated';
import type { SourceKey } from '../../../law/sources';
import {
  childrensDay,
  norwegianExemptUntil,
  swedishLateEvening,
  type YoungGroup,
  youthsDay,
  type YouthsDay,
} from '../../../law/young-work';
import type { Person } from '../../../roster/roster';
import { MINUTES_A_DAY } from '../../../time/calendar';
import type { Country, Day, MinuteOfDay, Span } from '../../../time/units';
import type { RosterView } from '../../view';
import { tradeOf } from './trades';

/** How a minute of the day stands to the law: forbidden, forbidden unless exempt, or depending on the kind of place. */
export type Grade = 'forbidden' | 'unless-exempt' | 'ask-kind';

export interface ForbiddenHours extends Span<MinuteOfDay> {
  readonly grade: Grade;
}

/** The hours of a day in which somebody may not work, and within which hours they may. */
export interface ForbiddenDay {
  readonly hours: readonly ForbiddenHours[];
  readonly allowed: Span<MinuteOfDay>;
  readonly source: SourceKey;
}

export interface Worker {
  readonly person: Person;
  readonly country: Country;
  readonly group: YoungGroup;
  readonly place: number;
  readonly day: Day;
  /** Whether the person worked after 22:00 the evening before, which in Sweden keeps them free until 07:00. */
  readonly lateBefore: boolean;
  /** The workplace's own latest end for those past compulsory school. */
  readonly until: MinuteOfDay | null;
}

export function forbiddenOn(view: RosterView, worker: Worker): ForbiddenDay {
  const { country, group, day } = worker;
  if (group !== 'past-school') {
    const { value, source } = inForce(childrensDay[country], day);
    return { hours: outside(value, 'forbidden'), allowed: value, source };
  }
  const { value, source } = inForce(youthsDay[country], day);
  const trade = tradeOf(view.place(worker.place).kind);
  const youth = stricter(exempted(value[trade], worker, view), worker);
  const grade = trade === 'unknown' && country === 'dk' ? 'ask-kind' : 'unless-exempt';
  return { hours: hoursOf(youth, grade), allowed: youth.allowed, source };
}

function hoursOf({ allowed, perhaps }: YouthsDay, grade: Grade): ForbiddenHours[] {
  if (!perhaps) return outside(allowed, 'forbidden');
  return [
    ...outside(perhaps, 'forbidden'),
    ...span(Math.min(perhaps.start, allowed.start), allowed.start, grade),
    ...span(allowed.end, Math.max(perhaps.end, allowed.end), grade),
  ];
}

/** Norway: apprentices in restaurants, and guards, to 24. Sweden: late in the evening means later in the morning. */
function exempted(youth: YouthsDay, { person, country, day, lateBefore, place }: Worker, view: RosterView) {
  if (country === 'no' && isExempt(person, view.place(place).kind)) {
    const end = inForce(norwegianExemptUntil, day).value;
    return { ...youth, perhaps: { start: youth.allowed.start, end } };
  }
  if (country !== 'se' || !lateBefore) return youth;
  const start = inForce(swedishLateEvening, day).value.end;
  const perhaps = youth.perhaps && { start, end: youth.perhaps.end };
  return { allowed: { start, end: youth.allowed.end }, ...(perhaps && { perhaps }) };
}

function isExempt({ duties = [] }: Person, kind: string | undefined): boolean {
  return duties.includes('guard') || (duties.includes('apprentice') && kind === 'restaurant');
}

/** The workplace's own end of the day, where it is earlier than the law's. */
function stricter({ allowed, perhaps }: YouthsDay, { until }: Worker): YouthsDay {
  if (until === null) return { allowed, ...(perhaps && { perhaps }) };
  const earlier = ({ start, end }: Span<MinuteOfDay>) => ({ start, end: Math.min(end, until) });
  return { allowed: earlier(allowed), ...(perhaps && { perhaps: earlier(perhaps) }) };
}

function outside({ start, end }: Span<MinuteOfDay>, grade: Grade): ForbiddenHours[] {
  return [...span(0, start, grade), ...span(end, MINUTES_A_DAY, grade)];
}

function span(start: MinuteOfDay, end: MinuteOfDay, grade: Grade): ForbiddenHours[] {
  return start < end ? [{ start, end, grade }] : [];
}
