import { levelMonths } from '../../law/risk';
import type { RiskBand } from '../../roster/records';
import type { Day, Span } from '../../time/units';
import type { RosterView } from '../view';
import { lastDayOf } from './on-record';
import { slotTimesIn } from './slots';

/** Hours in which an assessment on record holds, with the last day on which it counts. */
export interface HeldBand extends Span {
  readonly band: RiskBand;
  readonly last: Day;
}

/** What holds on a day at a place, from the minute before midnight on; in the order in which it is on record. */
export type HeldBands = (place: number, day: Day) => readonly HeldBand[];

const known = new WeakMap<RosterView, HeldBands>();

/** Each assessment is looked at once for each day of a place, however many shifts there are and rules that ask. */
export function heldBandsIn(view: RosterView): HeldBands {
  let held = known.get(view);
  if (!held) known.set(view, (held = lookedUp(view)));
  return held;
}

function lookedUp(view: RosterView): HeldBands {
  const slots = slotTimesIn(view);
  const all = view.records.risks.map((band) => ({ band, last: lastDayOfBand(band) }));
  const atPlaces = view.roster.places.map((_, place) => all.filter(({ band }) => isAt(band, place)));
  const days = view.roster.places.map(() => new Map<Day, readonly HeldBand[]>());
  const heldOn = (place: number, day: Day) => {
    const clock = view.clock(place);
    const span = { start: clock.startOf(day) - 1, end: clock.startOf(day + 1) };
    return atPlaces[place]!.filter(({ band }) => mayHoldOn(band, day)).flatMap((one) =>
      slots(one.band, place, span).map(({ start, end }) => ({ ...one, start, end })),
    );
  };
  return (place, day) => {
    let held = days[place]!.get(day);
    if (!held) days[place]!.set(day, (held = heldOn(place, day)));
    return held;
  };
}

export function isAt({ place }: RiskBand, index: number): boolean {
  return place === undefined || place === index;
}

/** Hours past midnight begin the day before, and the minute before midnight may be past another. */
function mayHoldOn({ from = -Infinity, to = Infinity }: RiskBand, day: Day): boolean {
  return from <= day && day <= to + 2;
}

/** The last day on which an assessment counts. */
export function lastDayOfBand({ assessedOn: on, validUntil: until }: RiskBand): Day {
  if (until !== undefined) return until;
  return on === undefined ? Infinity : (lastDayOf({ on }, levelMonths) ?? Infinity);
}
