import type { LoneNotice } from '../../../roster/records';
import { wallAt } from '../../../time/calendar';
import type { Instant, Span } from '../../../time/units';
import type { RosterView } from '../../view';

/** What a notice lacks: the person's number, the place, until when, an end that is late enough, the sign-off. */
export const lacks = ['noMobile', 'noPlace', 'noUntil', 'endsEarly', 'notSignedOff'] as const;
export type Lack = (typeof lacks)[number];

export interface LoneWork extends Span {
  readonly person: number;
  readonly place: number;
  /** When the shift begins that it is part of. */
  readonly shiftStart: Instant;
}

/** The notice of lone work, of its person, for its place and a day of it: the one that lacks least. */
export function noticeOf(view: RosterView, work: LoneWork): LoneNotice | undefined {
  const { person, place, shiftStart, end } = work;
  const [first, last] = [view.dayAt(place, shiftStart), view.dayAt(place, end - 1)];
  return view.records.loneNotices
    .filter((notice) => notice.person === person && (notice.place ?? place) === place)
    .filter(({ on }) => first <= on && on <= last)
    .sort((a, b) => lacksIn(view, a, work).length - lacksIn(view, b, work).length)
    .at(0);
}

export function lacksIn(view: RosterView, notice: LoneNotice, work: LoneWork): Lack[] {
  const { mobile, place, until } = notice;
  const found: Readonly<Record<Lack, boolean>> = {
    noMobile: mobile === undefined,
    noPlace: place === undefined && view.roster.places.length > 1,
    noUntil: until === undefined,
    endsEarly: until !== undefined && endOf(view, notice.on, until, work) < work.end,
    notSignedOff: isForgotten(view, notice),
  };
  return lacks.filter((lack) => found[lack]);
}

/** A time before the shift begins is meant for the next day. */
function endOf(view: RosterView, on: number, until: number, { place, shiftStart }: LoneWork): Instant {
  const clock = view.clock(place);
  const onDay = (day: number) => clock.toInstant(wallAt(day, until), 'end') ?? clock.startOf(day + 1);
  return onDay(on) > shiftStart ? onDay(on) : onDay(on + 1);
}

/** Not signed off although a notice of a later day is: until then the work may be still to come. */
function isForgotten({ records }: RosterView, { on, signedOff }: LoneNotice): boolean {
  if (signedOff !== undefined) return !signedOff;
  return records.loneNotices.some((other) => other.signedOff === true && other.on > on);
}
