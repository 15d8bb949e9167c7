import { overlaps } from '../../../company/spans';
import type { Calling } from '../../../law/measures';
import { AgeClass } from '../../../roster/age';
import type { RiskLevel } from '../../../roster/records';
import type { PlaceFlag } from '../../../roster/roster';
import type { Piece } from '../../shared/lone-pieces';
import { nightsBy } from '../../shared/nights';
import { measuresIn } from '../../shared/on-record';
import { attacksAt, attacksBefore, riskTimesIn } from '../../shared/risk-levels';
import type { RosterView } from '../../view';

/** The first of some callings that a time alone answers to; undefined when none does. */
export type Calls = (when: readonly Calling[], piece: Piece) => Calling | undefined;

export function callsIn(view: RosterView): Calls {
  const timeOf = timesIn(view);
  const known = new Map<Piece, Time>();
  return (when, piece) => {
    let time = known.get(piece);
    if (!time) known.set(piece, (time = timeOf(piece)));
    const its = time;
    return when.find((calling) => answers(view, calling, piece, its));
  };
}

/** What is to be known of a time alone. */
interface Time {
  readonly level: RiskLevel | undefined;
  readonly night: boolean;
  readonly minorAlone: boolean;
  readonly incident: boolean;
  readonly alarm: boolean;
}

function timesIn(view: RosterView): (piece: Piece) => Time {
  const levels = riskTimesIn(view);
  const nights = nightsBy(view, { nightFrom: null, nightUntil: null });
  const onRecord = measuresIn(view);
  const attacks = view.roster.places.map((_, place) => attacksAt(view, place));
  return (piece) => {
    const { place, person, day } = piece;
    const found = levels(place, piece).map(({ level }) => level);
    return {
      level: gravest.find((level) => found.includes(level)),
      night: nights(place, piece).some((night) => overlaps(night, piece)),
      minorAlone: view.ageClass(person, day) === AgeClass.minor,
      incident: attacksBefore(attacks[place]!, day) > 0,
      alarm: onRecord('alarm', place).length > 0,
    };
  };
}

const gravest: readonly RiskLevel[] = ['red', 'yellow', 'green'];

function answers(view: RosterView, calling: Calling, piece: Piece, time: Time): boolean {
  return (
    answersByTime(calling, piece, time) &&
    answersByPlace(view, calling, piece) &&
    (calling.people === undefined || view.roster.people.length >= calling.people)
  );
}

function answersByTime(
  { level, minutes, night, minors, incident, alarm }: Calling,
  piece: Piece,
  time: Time,
) {
  return (
    (level === undefined || time.level === 'red' || time.level === level) &&
    (minutes === undefined || piece.end - piece.start >= minutes) &&
    (night === undefined || time.night) &&
    (minors === undefined || time.minorAlone) &&
    (incident === undefined || time.incident) &&
    (alarm === undefined || time.alarm)
  );
}

function answersByPlace(view: RosterView, { kinds, flags, guardedCentre }: Calling, piece: Piece): boolean {
  const { kind, flags: own = {}, centreGuarded } = view.place(piece.place);
  return (
    (kinds === undefined || (kind !== undefined && kinds.includes(kind))) &&
    (flags === undefined || flags.some((flag) => own[flag as PlaceFlag] === true)) &&
    (guardedCentre === undefined || centreGuarded === true)
  );
}
