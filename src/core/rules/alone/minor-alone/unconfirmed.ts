import { overlapOf, without } from '../../../company/spans';
import { AgeClass } from '../../../roster/age';
import type { Shift } from '../../../roster/roster';
import { asKind } from '../../../roster/shift';
import { isoDate } from '../../../time/calendar';
import type { Instant } from '../../../time/units';
import { askBoth, type Asked } from '../../shared/asking';
import type { Piece } from '../../shared/lone-pieces';
import { type RosterView, viewOf } from '../../view';
import type { Tell } from './messages';
import { type Ban, isInBannedHours, lonePieces } from './pieces';

/** The roster with minors' unconfirmed shifts taken as worked, and where they would be alone then. */
export interface Unconfirmed {
  readonly view: RosterView;
  readonly pieces: readonly Piece[];
}

/** Undefined where no unconfirmed shift of a minor lies in the banned hours. */
export function unconfirmedIn(view: RosterView, ban: Ban, tell: Tell): Unconfirmed | undefined {
  const { shifts } = view.roster;
  const open = new Set(shifts.filter((shift) => isUnconfirmedMinor(view, ban, shift)));
  if (open.size === 0) return undefined;
  const taken = shifts.map((shift): Shift => (open.has(shift) ? asKind(shift, 'work') : shift));
  const confirmed = viewOf({ ...view.roster, shifts: taken });
  const people = new Set([...open].map(({ person }) => person));
  const pieces = confirmed.withoutAdult
    .filter(({ person }) => people.has(person))
    .flatMap((stretch) => lonePieces(confirmed, ban, stretch, tell))
    .flatMap((piece) => unconfirmedPart(view, open, piece, tell));
  return { view: confirmed, pieces };
}

function isUnconfirmedMinor(view: RosterView, ban: Ban, shift: Shift): boolean {
  if (shift.kind !== 'tentative' || shift.declined) return false;
  if (!isInBannedHours(view, ban, shift)) return false;
  return view.ageClass(shift.person, view.dayAt(shift.place, shift.start)) === AgeClass.minor;
}

/** The part of a piece that only an unconfirmed shift makes: what is worked anyway is told without it. */
function unconfirmedPart(view: RosterView, open: ReadonlySet<Shift>, piece: Piece, tell: Tell): Piece[] {
  const own = view.shiftsOf(piece.person, piece);
  const worked = own.filter(({ kind }) => kind === 'work');
  return own
    .filter((shift) => open.has(shift) && shift.place === piece.place)
    .flatMap((shift) => {
      const both = overlapOf<Instant>(shift, piece);
      const confirm = askConfirm(view, shift, tell);
      const ask = piece.ask ? askBoth(confirm, piece.ask) : confirm;
      return both ? without(both, worked).map((span) => ({ ...piece, ...span, ask })) : [];
    });
}

/** By the day that the shift begins on: what is confirmed this week says nothing of the next. */
function askConfirm(view: RosterView, { person, place, start }: Shift, tell: Tell): Asked {
  const { name } = view.person(person);
  const day = view.dayAt(place, start);
  return {
    key: `confirm:${name}:${isoDate(day)}`,
    text: tell.say('askConfirm', { person: name, day: { day } }),
    fix: tell.say('fixConfirm', { person: name }),
  };
}
