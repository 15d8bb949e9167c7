import { overlapOf, union } from '../../company/spans';
import { text } from '../../messages/catalogue';
import type { Agreement, AgreementTerm } from '../../roster/records';
import type { Shift } from '../../roster/roster';
import type { Day, Instant, Span } from '../../time/units';
import type { Why } from '../finding';
import type { RosterView } from '../view';
import { dayOf } from './periods';
import { slotTimesIn } from './slots';
import { tasksIn } from './tasks';
import { workedIn } from './worked';

/**
 * The parts of a shift, without the person's breaks, that an agreement is about: its place, days, hours and task, and
 * overtime where it says so.
 */
export type AgreedTimes = (agreement: Agreement, shift: Shift) => readonly Span[];

export function agreedTimesIn(view: RosterView): AgreedTimes {
  const [slotTimes, atTask, overtime] = [slotTimesIn(view), tasksIn(view), overtimeIn(view)];
  return (agreement, shift) => {
    const { task, beyond } = agreement;
    if (task !== undefined && !atTask(shift, task)) return [];
    const times = slotTimes(agreement, shift.place, shift);
    if (!times.length) return times;
    const worked = beyond === undefined ? workedIn(view, shift) : overtime(shift, beyond);
    return times.flatMap((time) => worked.flatMap((span) => overlapOf<Instant>(time, span) ?? []));
  };
}

export function agreementsOn({ records }: RosterView, term: AgreementTerm): readonly Agreement[] {
  return records.agreements.filter((agreement) => agreement.term === term);
}

/** Where the agreement stands. */
export function agreedWhy({ at }: Agreement): Why {
  return { text: text('company.agreed', { cell: `${at.sheet}!${at.address}` }) };
}

/** What of a shift is worked after so many minutes of work on the day that the shift begins on. */
function overtimeIn(view: RosterView): (shift: Shift, beyond: number) => Span[] {
  const known = new Map<number, Map<Day, Shift[]>>();
  const workOn = (person: number, day: Day) => {
    let days = known.get(person);
    if (!days) known.set(person, (days = byDay(view, view.workOf(person))));
    return days.get(day) ?? [];
  };
  return (shift, beyond) => {
    let left = beyond;
    const worked = union(workOn(shift.person, dayOf(view, shift)).flatMap((one) => workedIn(view, one)));
    const over = worked.flatMap(({ start, end }): Span[] => {
      const from = start + Math.max(0, left);
      left -= end - start;
      return from < end ? [{ start: from, end }] : [];
    });
    return over.flatMap((span) => overlapOf<Instant>(span, shift) ?? []);
  };
}

function byDay(view: RosterView, shifts: readonly Shift[]): Map<Day, Shift[]> {
  const days = new Map<Day, Shift[]>();
  for (const shift of shifts) {
    const day = dayOf(view, shift);
    const known = days.get(day);
    if (known) known.push(shift);
    else days.set(day, [shift]);
  }
  return days;
}
