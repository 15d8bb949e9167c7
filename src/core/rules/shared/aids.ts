import { text } from '../../messages/catalogue';
import type { Measure, MeasureKind } from '../../roster/records';
import { AgeClass } from '../../roster/age';
import type { Day } from '../../time/units';
import type { Why } from '../finding';
import type { RosterView } from '../view';

/** What brings help nearer to somebody who is alone, without ending that they are. */
const aids = {
  alarm: 'company.aidAlarm',
  phone: 'company.aidPhone',
  intercom: 'company.aidIntercom',
  camera: 'company.aidCamera',
} as const satisfies Partial<Record<MeasureKind, string>>;

type Aid = keyof typeof aids;

/** Technical aids on record for a place, as far as they are valid on a day, in a fixed order. */
export function aidsAt({ records }: RosterView, place: number, day: Day): Aid[] {
  const valid = records.measures.filter((measure) => isFor(measure, place) && isValid(measure, day));
  return (Object.keys(aids) as Aid[]).filter((aid) => valid.some(({ kind }) => kind === aid));
}

/** A line an aid: it counts for adults, and never for minors. */
export function aidWhys(view: RosterView, person: number, place: number, day: Day): Why[] {
  if (view.ageClass(person, day) === AgeClass.minor) return [];
  return aidsAt(view, place, day).map((aid) => ({
    text: text(aids[aid], { place: view.place(place).name }),
  }));
}

function isFor(measure: Measure, place: number): boolean {
  return measure.place === undefined || measure.place === place;
}

function isValid({ on, until }: Measure, day: Day): boolean {
  return (on === undefined || on <= day) && (until === undefined || day <= until);
}
