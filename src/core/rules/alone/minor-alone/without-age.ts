import { AgeClass } from '../../../roster/age';
import type { Finding } from '../../finding';
import type { RosterView } from '../../view';

/**
 * People of whom nobody knows whether the ban applies to them at all are asked about once a place and question: else a
 * month without ages would be a question for every evening. With a minor each interval stands by itself.
 */
export function withoutAge({ people, place, at, question }: Finding, view: RosterView): string | undefined {
  const day = view.dayAt(place, at.start);
  const hasMinor = people.some((person) => view.ageClass(person, day) === AgeClass.minor);
  return question === undefined || hasMinor ? undefined : `${place} ${question.key}`;
}
