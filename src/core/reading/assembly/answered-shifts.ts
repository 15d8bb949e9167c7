import type { Person, Place, Shift } from '../../roster/roster';
import { asKind, declined } from '../../roster/shift';
import { dayOf, isoDate } from '../../time/calendar';
import { zoneClock } from '../../time/zone-clock';
import { parseYesNo } from '../questions/answer-forms';
import { answerTo, confirmKey } from '../questions/keys';
import type { Answers } from '../reading';

/** Unconfirmed shifts of which was answered whether they will be worked: work, or unconfirmed and asked no more. */
export function withAnsweredShifts(
  shifts: readonly Shift[],
  people: readonly Pick<Person, 'name'>[],
  places: readonly Pick<Place, 'timeZone'>[],
  answers: Answers | undefined,
): readonly Shift[] {
  const isAnswered = [...(answers?.keys() ?? [])].some((key) => key.startsWith('confirm:'));
  if (!isAnswered) return shifts;
  return shifts.map((shift) => {
    if (shift.kind !== 'tentative') return shift;
    const day = dayOf(zoneClock(places[shift.place]!.timeZone).toWall(shift.start));
    const answer = answerTo(answers, confirmKey(people[shift.person]!.name, isoDate(day)));
    const isConfirmed = parseYesNo(answer ?? '');
    if (isConfirmed === undefined) return shift;
    return isConfirmed ? asKind(shift, 'work') : declined(shift);
  });
}
