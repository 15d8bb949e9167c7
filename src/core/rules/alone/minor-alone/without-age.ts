import { AgeClass } from '../../../roster/age';
import type { Finding } from '../../finding';
import { gathered, type Gathered } from '../../shared/lone-pieces';
import type { RosterView } from '../../view';

/** Takes intervals apart that wait for an answer, by person, where nobody in them is known to be a minor. */
export function agelessByThemselves(view: RosterView, groups: readonly Gathered[]): Gathered[] {
  return groups.flatMap((group) => {
    const isMinor = group.pieces.some(({ person, place, start }) => isMinorAt(view, person, place, start));
    return group.ask === undefined || isMinor ? [group] : gathered(group.pieces, ({ person }) => `${person}`);
  });
}

/**
 * Somebody of whom nobody knows whether the ban applies to them at all is asked about once a place and question: else a
 * month without ages would be a question for every evening. With a minor each interval stands by itself.
 */
export function withoutAge({ people, place, at, question }: Finding, view: RosterView): string | undefined {
  const [person, other] = people;
  if (question === undefined || person === undefined || other !== undefined) return undefined;
  return isMinorAt(view, person, place, at.start) ? undefined : `${person} ${place} ${question.key}`;
}

function isMinorAt(view: RosterView, person: number, place: number, instant: number): boolean {
  return view.ageClass(person, view.dayAt(place, instant)) === AgeClass.minor;
}
