import { measureDuties, type MeasureDuty, trainingDuties, type TrainingDuty } from '../../law/measures';
import { callsIn } from '../../rules/measures/shared/calls';
import { certainPieces } from '../../rules/shared/certain-pieces';
import { type RosterView, viewOf } from '../../rules/view';
import { type MeasureKind, measureKinds, type TrainingTopic, trainingTopics } from '../../roster/records';
import type { Roster } from '../../roster/roster';
import type { Country } from '../../time/units';

/** What lone work on this roster calls for. */
export interface CalledFor {
  /** By place, in the order of the roster. */
  readonly measures: readonly { readonly place: number; readonly kinds: readonly MeasureKind[] }[];
  /** Who is alone where. */
  readonly alone: readonly { readonly person: number; readonly place: number }[];
  readonly topics: readonly TrainingTopic[];
}

/** What this country asks for in some situation, and what helps whoever is alone anywhere. */
export function measuresKnownIn(countries: ReadonlySet<Country>): readonly MeasureKind[] {
  const asked = measuresAsked.filter((duty) => duty.countries.some((country) => countries.has(country)));
  const known = new Set<MeasureKind>([...asked.map(({ measure }) => measure), ...aids]);
  return measureKinds.filter((kind) => known.has(kind));
}

const aids: readonly MeasureKind[] = ['alarm', 'intercom', 'camera', 'guard', 'dog', 'quick-help'];

/** From so many minutes on being alone calls for something. */
const AT_LEAST = 15;

/**
 * The same as the rules on missing measures and training look for, on a roster whose kinds of place may still be open:
 * those count as shops. Levels of risk and incidents are not known yet.
 */
export function calledFor(roster: Roster): CalledFor {
  const places = roster.places.map((place) => ({ kind: 'other-shop' as const, ...place }));
  const view = viewOf({ ...roster, places });
  const pieces = certainPieces(view, AT_LEAST);
  const calls = callsIn(view);
  const [measures, topics] = [new Map<number, Set<MeasureKind>>(), new Set<TrainingTopic>()];
  const alone = new Map<string, { readonly person: number; readonly place: number }>();
  for (const piece of pieces) {
    const { place, person, day } = piece;
    alone.set(`${place} ${person}`, { person, place });
    const kinds = measures.get(place) ?? new Set<MeasureKind>();
    measures.set(place, kinds);
    for (const { measure, when } of dutiesAt(view, place, measuresAsked))
      if (!kinds.has(measure) && calls(when, piece)) kinds.add(measure);
    const years = view.years(person, day);
    for (const { topic, when, ages } of dutiesAt(view, place, topicsAsked))
      if (!topics.has(topic) && isOfAge(years, ages) && calls(when, piece)) topics.add(topic);
  }
  return {
    measures: [...measures]
      .sort(([a], [b]) => a - b)
      .map(([place, kinds]) => ({ place, kinds: measureKinds.filter((kind) => kinds.has(kind)) })),
    alone: [...alone.values()].sort((a, b) => a.person - b.person || a.place - b.place),
    topics: trainingTopics.filter((topic) => topics.has(topic)),
  };
}

/** Beside what every country asks for: in Norway a statute of its own asks for the assessments. */
const measuresAsked: readonly Pick<MeasureDuty<MeasureKind>, 'measure' | 'countries' | 'when'>[] = [
  { measure: 'lone-work-assessment', countries: ['no'], when: [{}] },
  { measure: 'minors-assessment', countries: ['no'], when: [{ minors: 'alone' }] },
  ...measureDuties,
];

const topicsAsked: readonly TrainingDuty<TrainingTopic>[] = trainingDuties;

function dutiesAt<D extends Pick<MeasureDuty, 'countries'>>(
  view: RosterView,
  place: number,
  duties: readonly D[],
): readonly D[] {
  const { country } = view.place(place);
  return duties.filter(({ countries }) => countries.includes(country));
}

function isOfAge(years: number | undefined, ages: TrainingDuty['ages']): boolean {
  return !ages || (years !== undefined && years >= ages[0] && years <= ages[1]);
}
