import { overlaps } from '../../../company/spans';
import type { AloneStretch } from '../../../occupancy/stretch';
import type { Measure } from '../../../roster/records';
import { MINUTES_A_DAY, weekdayOf } from '../../../time/calendar';
import { holidayOn } from '../../../time/holidays';
import type { Country, Day, MinuteOfDay } from '../../../time/units';
import { byPerson } from '../../shared/alone-pieces';
import { gathered, type Gathered, type Piece } from '../../shared/lone-pieces';
import { isOffice } from '../../shared/offices';
import { countsOn, measuresIn } from '../../shared/on-record';
import { daysOf, instantsOf } from '../../shared/wall-spans';
import type { RosterView } from '../../view';
import { loneMinors, lonePiecesOf, piecesDuringBreaks } from '../shared/lone-minors';

/** When being late ends: minors may not work before this anyway. */
const MORNING = 360;

/** For how many months an assessment counts that says nothing of its own. */
const MONTHS = 36;

/** What is told once, by start: intervals of one place, with the same question or with none. */
export type Together = readonly [Gathered, ...Gathered[]];

/** Minors without an adult late, or all the time without one that runs up to closing. */
export function late(view: RosterView, countries: readonly Country[], lateFrom: MinuteOfDay): Gathered[] {
  const isAssessed = assessedIn(view);
  const piecesOf = (stretch: AloneStretch) =>
    isOffice(view, stretch.place) ? [] : latePieces(view, stretch, lateFrom);
  const pieces = [
    ...loneMinors(view, 'adult', countries).flatMap(piecesOf),
    ...piecesDuringBreaks(view, 'adult', countries, piecesOf),
  ];
  return gathered(
    pieces.filter(({ place, day }) => !isAssessed(place, day)),
    byPerson,
  );
}

/** Minors without anybody for at least so many minutes, for certain. */
export function aloneForLong(view: RosterView, countries: readonly Country[], atLeast: number): Gathered[] {
  const isAssessed = assessedIn(view);
  const pieces = loneMinors(view, 'anyone', countries)
    .filter(({ place }) => !isOffice(view, place))
    .flatMap((stretch) => lonePiecesOf(view, 'anyone', stretch))
    .filter(({ ask }) => !ask);
  return gathered(pieces, byPerson).filter(
    ({ place, pieces: [first], start, end }) => end - start >= atLeast && !isAssessed(place, first!.day),
  );
}

export function eachPlace(groups: readonly Gathered[]): Together[] {
  const places = new Map<string, [Gathered, ...Gathered[]]>();
  for (const group of [...groups].sort(inOrder)) {
    const key = `${group.place} ${group.ask?.key}`;
    const known = places.get(key);
    if (known) known.push(group);
    else places.set(key, [group]);
  }
  return [...places.values()];
}

function inOrder(a: Gathered, b: Gathered): number {
  return a.start - b.start || a.people[0]! - b.people[0]! || a.end - b.end;
}

function latePieces(view: RosterView, stretch: AloneStretch, lateFrom: MinuteOfDay): Piece[] {
  const { place } = stretch;
  const days = daysOf((at) => view.dayAt(place, at), stretch);
  if (days.some((day) => isUntilClosing(view, stretch, day))) return lonePiecesOf(view, 'adult', stretch);
  const hours = [
    { start: 0, end: MORNING },
    { start: lateFrom, end: MINUTES_A_DAY },
  ];
  const spans = days.flatMap((day) => instantsOf(view.clock(place), day, hours));
  return lonePiecesOf(view, 'adult', stretch, spans);
}

function isUntilClosing(view: RosterView, { place, start, end }: AloneStretch, day: Day): boolean {
  const lastMinutes = closingsOn(view, place, day).map((closing) => ({ start: closing - 1, end: closing }));
  return instantsOf(view.clock(place), day, lastMinutes).some((last) => overlaps(last, { start, end }));
}

/** Also those of the evening before that come after midnight. */
function closingsOn(view: RosterView, place: number, day: Day): MinuteOfDay[] {
  const { hours, country } = view.place(place);
  const endsOf = (one: Day) =>
    (holidayOn(country, one) ? hours?.holiday : hours?.[weekdayOf(one)])?.map(({ end }) => end) ?? [];
  return [
    ...endsOf(day).filter((end) => end <= MINUTES_A_DAY),
    ...endsOf(day - 1).flatMap((end) => (end > MINUTES_A_DAY ? end - MINUTES_A_DAY : [])),
  ];
}

function assessedIn(view: RosterView): (place: number, day: Day) => boolean {
  const onRecord = measuresIn(view);
  return (place, day) =>
    onRecord('minors-assessment', place).some((measure) => countsOn(measure, day, monthsOf(measure)));
}

/** What says neither when it was made nor until when it counts is taken for made. */
function monthsOf({ on }: Measure): number | undefined {
  return on === undefined ? undefined : MONTHS;
}
