import { inForce } from '../../../law/dated';
import {
  childrensDay,
  norwegianExemptUntil,
  swedishLateEvening,
  type YoungGroup,
  youthsDay,
  type YouthsDay,
} from '../../../law/young-work';
import type { Person, PlaceKind } from '../../../roster/roster';
import { MINUTES_A_DAY } from '../../../time/calendar';
import type { Country, Day, MinuteOfDay, Span } from '../../../time/units';
import type { RosterView } from '../../view';
import { tradeOf } from './trades';

/** How a minute of the day stands to the law: forbidden, forbidden unless exempt, or depending on the kind of place. */
export type Grade = 'forbidden' | 'unless-exempt' | 'ask-kind';

export interface ForbiddenHours extends Span<MinuteOfDay> {
  readonly grade: Grade;
}

/** The hours of a day in which somebody may not work, and within which they may. */
export interface ForbiddenDay {
  readonly hours: readonly ForbiddenHours[];
  readonly allowed: Span<MinuteOfDay>;
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
    const { value } = inForce(childrensDay[country], day);
    return { hours: outside(value, 'forbidden'), allowed: value };
  }
  const { value } = inForce(youthsDay[country], day);
  const { kind } = view.place(worker.place);
  const trade = tradeOf(kind);
  const grade = trade === 'unknown' && country === 'dk' ? 'ask-kind' : 'unless-exempt';
  const as = (isExempt: boolean) => stricter(exempted(value[trade], worker, isExempt), worker);
  const exempt = isExempt(worker.person, kind);
  const youth = as(exempt === true);
  const hours = hoursOf(youth, grade);
  const open = exempt === undefined ? askedWhere(hours, hoursOf(as(true), grade)) : hours;
  return { hours: open, allowed: youth.allowed };
}

/** What is forbidden only if the place is not of the exempt kind. */
function askedWhere(hours: readonly ForbiddenHours[], ifExempt: readonly ForbiddenHours[]): ForbiddenHours[] {
  const forbidden = ifExempt.filter(({ grade }) => grade === 'forbidden');
  return hours.map((one) => {
    const anyway = forbidden.some(({ start, end }) => start <= one.start && one.end <= end);
    return one.grade === 'forbidden' && !anyway ? { ...one, grade: 'ask-kind' } : one;
  });
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
function exempted(youth: YouthsDay, { country, day, lateBefore }: Worker, isExempt: boolean): YouthsDay {
  if (country === 'no' && isExempt) {
    const end = inForce(norwegianExemptUntil, day).value;
    return { ...youth, perhaps: { start: youth.allowed.start, end } };
  }
  if (country !== 'se' || !lateBefore) return youth;
  const start = inForce(swedishLateEvening, day).value.end;
  const perhaps = youth.perhaps && { start, end: youth.perhaps.end };
  return { allowed: { start, end: youth.allowed.end }, ...(perhaps && { perhaps }) };
}

/** Undefined for an apprentice at a place of a kind that nobody wrote, which may be a restaurant. */
function isExempt({ duties = [] }: Person, kind: PlaceKind | undefined): boolean | undefined {
  if (duties.includes('guard')) return true;
  if (!duties.includes('apprentice')) return false;
  return kind === undefined ? undefined : kind === 'restaurant';
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
