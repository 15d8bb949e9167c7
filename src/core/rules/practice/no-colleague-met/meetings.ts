import { overlapOf, union, without } from '../../../company/spans';
import type { Shift } from '../../../roster/roster';
import type { Day, Instant, Span } from '../../../time/units';
import { loneShiftsIn } from '../../shared/lone-shifts';
import { dayOf } from '../../shared/periods';
import { minutesOf, workedIn } from '../../shared/worked';
import type { RosterView } from '../../view';

/** How long is too long without meeting anybody, in days, and how many minutes together are meeting. */
interface Meeting {
  readonly days: number;
  readonly least: number;
}

/** Shifts of one person without meeting anybody, and the days until somebody is met, or the roster ends. */
export interface Unmet {
  readonly shifts: readonly Shift[];
  readonly days: Span<Day>;
}

/** Fewer shifts in that time say nothing. */
const LEAST_SHIFTS = 4;

/** Where a person works for too long without meeting a colleague, within the days of the roster. */
export function unmetBy(
  view: RosterView,
  person: number,
  { start, end }: Span<Day>,
  { days, least }: Meeting,
): Unmet[] {
  const all: { shifts: Shift[]; days: Span<Day> }[] = [{ shifts: [], days: { start, end } }];
  for (const shift of view.workOf(person)) {
    const last = all.at(-1)!;
    if (!meets(view, shift, least)) last.shifts.push(shift);
    else {
      const day = dayOf(view, shift);
      last.days = { start: last.days.start, end: day };
      all.push({ shifts: [], days: { start: day + 1, end } });
    }
  }
  return all.filter((one) => one.shifts.length >= LEAST_SHIFTS && one.days.end - one.days.start >= days);
}

function meets(view: RosterView, shift: Shift, least: number): boolean {
  return inCompany(view, shift).some(({ start, end }) => end - start >= least);
}

/** What is worked in a shift and not alone for certain. */
function inCompany(view: RosterView, shift: Shift): Span[] {
  const lone = loneShiftsIn(view).get(shift) ?? [];
  return workedIn(view, shift).flatMap((span) => without(span, lone));
}

/** How many minutes of some shifts somebody is at work together with one of those who are marked. */
export function minutesWith(
  view: RosterView,
  shifts: readonly Shift[],
  isManager: readonly boolean[],
): number {
  const together = shifts.flatMap((shift) => {
    const managers = union(view.workAt(shift.place, shift).filter(({ person }) => isManager[person]));
    return inCompany(view, shift).flatMap((span) =>
      managers.flatMap((manager) => overlapOf<Instant>(span, manager) ?? []),
    );
  });
  return minutesOf(together);
}
