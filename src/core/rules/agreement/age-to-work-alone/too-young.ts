import { overlapOf } from '../../../company/spans';
import type { AloneStretch } from '../../../occupancy/stretch';
import { AgeClass } from '../../../roster/age';
import type { Agreement } from '../../../roster/records';
import type { Day, Instant, Span } from '../../../time/units';
import { agreementsOn, type AgreedTimes } from '../../shared/agreed';
import { alonePieces } from '../../shared/alone-pieces';
import { askAge } from '../../shared/asking';
import { shiftsAt, type Piece } from '../../shared/lone-pieces';
import { countsOn } from '../../shared/on-record';
import { daysOf } from '../../shared/wall-spans';
import type { RosterView } from '../../view';

/** What is set for all. */
export interface Ages {
  readonly minAge: number | null;
  readonly trainedFrom: number | null;
}

/** An age that the workplace asks for: agreed, or set for all. */
export interface Limit {
  readonly least: number;
  readonly agreement?: Agreement;
}

export function limitsIn(view: RosterView, { minAge }: Ages): Limit[] {
  const agreed = agreementsOn(view, 'minimum-age').flatMap((agreement): Limit[] =>
    agreement.number === undefined ? [] : [{ least: agreement.number, agreement }],
  );
  return minAge === null ? agreed : [{ least: minAge }, ...agreed];
}

/** The parts of a stretch alone in which the person is too young, or perhaps is, day by day. */
export function tooYoung(
  view: RosterView,
  stretch: AloneStretch,
  { least, agreement }: Limit,
  ages: Ages,
  times: AgreedTimes,
): Piece[] {
  const { person, place } = stretch;
  const spans = agreement
    ? shiftsAt(view, person, place, stretch).flatMap((shift) => times(agreement, shift))
    : [stretch];
  const pieces = alonePieces(
    view,
    stretch,
    spans.flatMap((span) => byDay(view, place, span)),
  );
  return pieces.flatMap((piece) => {
    const young = isYounger(view, person, piece.day, least, ages);
    if (young === false) return [];
    return young === undefined ? [{ ask: askAge(view, person), ...piece }] : [piece];
  });
}

function byDay(view: RosterView, place: number, span: Span): Span[] {
  const clock = view.clock(place);
  return daysOf((at) => view.dayAt(place, at), span).flatMap(
    (day) => overlapOf<Instant>({ start: clock.startOf(day), end: clock.startOf(day + 1) }, span) ?? [],
  );
}

/** Undefined where the age is not known and decides. */
function isYounger(
  view: RosterView,
  person: number,
  day: Day,
  least: number,
  { trainedFrom }: Ages,
): boolean | undefined {
  const enough = trainedFrom !== null && isTrained(view, person, day) ? Math.min(trainedFrom, least) : least;
  const age = view.years(person, day);
  if (age !== undefined) return age < enough;
  const known = view.ageClass(person, day);
  if (known === AgeClass.minor && enough >= 18) return true;
  return known === AgeClass.adult && enough <= 18 ? false : undefined;
}

function isTrained({ records }: RosterView, person: number, day: Day): boolean {
  return records.training.some(
    (entry) => entry.person === person && entry.topic === 'lone-work' && countsOn(entry, day, undefined),
  );
}
