import { lightWorkOnly } from '../../../law/young-work';
import { AgeClass } from '../../../roster/age';
import type { PlaceKind, Shift } from '../../../roster/roster';
import type { Country, Day } from '../../../time/units';
import type { RosterView } from '../../view';
import { groupsOn } from '../shared/groups';

/** A person's shifts at a place while they are too young, or young enough for light work only, or of unknown age. */
export interface AtPlace {
  readonly person: number;
  readonly place: number;
  readonly shifts: readonly [Shift, ...Shift[]];
  /** On the day of the first of them. */
  readonly day: Day;
  readonly least: number;
  readonly standing: Standing;
}

/** Under the least age; of light work only, for certain or if still in compulsory school; or of an age that nobody wrote. */
export type Standing = 'too-young' | 'light' | 'perhaps-light' | 'unknown';

/** What a place has that is not light work; or what has to be known to tell. */
export type Heavy = 'alcohol' | 'ageLimit' | 'violence' | 'kind' | 'ask-kind';

interface OfPlace {
  readonly young: readonly AtPlace[];
  readonly unknown: readonly AtPlace[];
}

/** By place, in the roster's order, those of whom something is to be said. */
export function peopleByPlace(view: RosterView, leastOn: (country: Country, day: Day) => number): OfPlace[] {
  const places = view.roster.places.map(() => ({ young: [] as AtPlace[], unknown: [] as AtPlace[] }));
  view.roster.people.forEach((_, person) => {
    const groups = new Map<string, AtPlace & { readonly shifts: [Shift, ...Shift[]] }>();
    for (const shift of view.workOf(person)) {
      const one = noted(view, shift, leastOn);
      // Nobody gets younger: from the first shift as an adult on there is nothing more to say.
      if (one === 'adult') break;
      if (!one) continue;
      const key = `${one.place} ${one.standing}`;
      const known = groups.get(key);
      if (known) known.shifts.push(shift);
      else groups.set(key, { ...one, shifts: [shift] });
    }
    for (const one of groups.values()) {
      const isUnknown = view.ageClass(person, one.day) === AgeClass.unknown;
      places[one.place]![isUnknown ? 'unknown' : 'young'].push(one);
    }
  });
  return places.map(({ young, unknown }) => ({ young, unknown: byStart(unknown) }));
}

function noted(
  view: RosterView,
  shift: Shift,
  leastOn: (country: Country, day: Day) => number,
): AtPlace | 'adult' | undefined {
  const { person, place, start } = shift;
  const day = view.dayAt(place, start);
  if (view.ageClass(person, day) === AgeClass.adult) return 'adult';
  const { country } = view.place(place);
  const least = leastOn(country, day);
  const standing = standingOf(view, person, country, day, least);
  return standing && { person, place, shifts: [shift], day, least, standing };
}

function standingOf(
  view: RosterView,
  person: number,
  country: Country,
  day: Day,
  least: number,
): Standing | undefined {
  const years = view.years(person, day);
  if (years === undefined) return 'unknown';
  if (years < least) return 'too-young';
  const groups = groupsOn(view.person(person), country, day);
  if (!groups || !lightWorkOnly[country].includes(groups.strict)) return undefined;
  return lightWorkOnly[country].includes(groups.mild) ? 'light' : 'perhaps-light';
}

function byStart(all: readonly AtPlace[]): AtPlace[] {
  return [...all].sort((a, b) => a.shifts[0].start - b.shifts[0].start);
}

/** Light service is done in shops, cafés and offices; elsewhere the work need not be light. */
const lightKinds: readonly PlaceKind[] = [
  'kiosk',
  'bakery',
  'grill-bar',
  'video-shop',
  'internet-cafe',
  'other-shop',
  'mall-shop',
  'restaurant',
  'office',
];

export function heavyAt(view: RosterView, place: number): Heavy | undefined {
  const { kind, flags = {} } = view.place(place);
  if (flags.alcoholServed) return 'alcohol';
  if (flags.ageRestrictedSales) return 'ageLimit';
  if (flags.violenceRisk) return 'violence';
  if (kind === undefined) return 'ask-kind';
  return lightKinds.includes(kind) ? undefined : 'kind';
}
