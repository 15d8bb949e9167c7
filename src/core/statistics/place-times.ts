import { union } from '../company/spans';
import type { Roster, Shift } from '../roster/roster';
import { certainPieces } from '../rules/shared/certain-pieces';
import { type NightParams, nightOn, nightsBy, type Nights } from '../rules/shared/nights';
import { isOffice } from '../rules/shared/offices';
import { dayOf } from '../rules/shared/periods';
import { workedIn } from '../rules/shared/worked';
import { type RosterView, viewOf } from '../rules/view';
import type { Day, MinuteOfDay, Span } from '../time/units';
import { type Dated, eachOnce, perWeek, sharedWith } from './dated';
import { grouped } from './grouped';
import { daysOfWork, isOpenKnown, openAt } from './open-at';

/** How long a place is open, how it is staffed and how much of that is lone work, in an average week of a roster. */
export interface PlaceTimes {
  readonly place: string;
  /** From the first day on which work begins there to the last. */
  readonly days: Span<Day>;
  /** Whether the opening hours are known of all days with work; where not, the time with anybody at work stands for them. */
  readonly openKnown: boolean;
  /** Minutes of an average week. */
  readonly week: WeekTimes;
  /** When the night is, by the country; its end is beyond 1440. */
  readonly night: Span<MinuteOfDay>;
  /** The longest time that one person is alone without company or a break, in minutes. */
  readonly longest: number;
}

export interface WeekTimes {
  readonly open: number;
  /** With anybody at work, inside the opening hours or not. */
  readonly staffed: number;
  /** Of all people together, without breaks. */
  readonly worked: number;
  /** Of the opening hours, in which somebody is alone for certain. */
  readonly aloneWhileOpen: number;
  /** Of all people together, alone for certain in the night of the country. */
  readonly aloneAtNight: number;
}

/** Each place with work but offices, in the order of the roster. */
export function placeTimes(roster: Roster, view: RosterView = viewOf(roster)): PlaceTimes[] {
  const meant = roster.shifts.filter(({ kind, place }) => kind === 'work' && !isOffice(view, place));
  const work = grouped(meant, ({ place }) => place);
  const alone = grouped(certainPieces(view, 1), ({ place }) => place);
  const nights = nightsBy(view, usualNight);
  return [...work]
    .sort(([a], [b]) => a - b)
    .map(([place, shifts]) => timesOf(view, { place, shifts, alone: alone.get(place) ?? [], nights }));
}

const usualNight: NightParams = { nightFrom: null, nightUntil: null };

interface AtPlace {
  readonly place: number;
  readonly shifts: readonly Shift[];
  readonly alone: readonly Lone[];
  readonly nights: Nights;
}

type Lone = Span & { readonly person: number };

function timesOf(view: RosterView, { place, shifts, alone, nights }: AtPlace): PlaceTimes {
  const days = daysOfWork(view, shifts);
  const open = openAt(view, place, shifts);
  const people = workByPerson(view, shifts);
  const worked = [...people.values()].flat();
  const lone = loneAtWork(people, alone);
  const atNight = lone.flatMap((time) => sharedWith([time], nights(place, time)));
  return {
    place: view.place(place).name,
    days,
    openKnown: isOpenKnown(view, place, shifts),
    week: {
      open: perWeek(open, days),
      staffed: perWeek(eachOnce(worked), days),
      worked: perWeek(worked, days),
      aloneWhileOpen: perWeek(sharedWith(open, union(alone)), days),
      aloneAtNight: perWeek(atNight, days),
    },
    night: nightOn(view, place, days.start, usualNight),
    longest: alone.reduce((most, { start, end }) => Math.max(most, end - start), 0),
  };
}

/** Whoever is written twice, or in two rooms, works each minute once. */
function workByPerson(view: RosterView, shifts: readonly Shift[]): Map<number, Dated[]> {
  const people = [...grouped(shifts, ({ person }) => person)].map(([person, own]) => {
    const times = own.flatMap((shift) => {
      const day = dayOf(view, shift);
      return workedIn(view, shift).map((span) => ({ ...span, day }));
    });
    return [person, eachOnce(times)] as const;
  });
  return new Map(people);
}

/** Time alone counts for the day that the shift begins on. */
function loneAtWork(people: ReadonlyMap<number, readonly Dated[]>, alone: readonly Lone[]): Dated[] {
  const byPerson = grouped(alone, ({ person }) => person);
  return [...byPerson].flatMap(([person, times]) => sharedWith(people.get(person) ?? [], times));
}
