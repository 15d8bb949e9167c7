import { overlapOf } from '../../../company/spans';
import { text } from '../../../messages/catalogue';
import type { Shift } from '../../../roster/roster';
import type { Instant, Span } from '../../../time/units';
import { because } from '../../define-rule';
import type { Why } from '../../finding';
import type { RosterView } from '../../view';
import { lengthOf, type YoungWorker } from './workers';

/** Minutes of break without clock times that lie in some working time: at least so many for certain, and at most. */
export interface Off {
  readonly least: number;
  readonly most: number;
  /** Those of shifts that lie in it whole. */
  readonly whole: number;
}

const noneOff: Off = { least: 0, most: 0, whole: 0 };

/**
 * How much of a minor's working time, given in order, is break whose time the roster does not give: all of a shift that
 * lies in it whole; of one that reaches beyond it (past midnight, past Sunday) perhaps all, perhaps nothing.
 *
 * @param shortest shorter breaks are left out
 */
export function unplacedIn(view: RosterView, worker: YoungWorker, parts: readonly Span[], shortest = 1): Off {
  return unplacedShifts(view, worker, parts).reduce((off, shift) => {
    const all = workedIn(worker.worked, shift);
    const inside = workedIn(parts, shift);
    const minutes = Math.min(shift.unplacedBreakMinutes!, all);
    if (minutes < shortest) return off;
    return {
      least: off.least + Math.max(0, minutes - (all - inside)),
      most: off.most + Math.min(minutes, inside),
      whole: off.whole + (inside === all ? minutes : 0),
    };
  }, noneOff);
}

/** The minor's shifts in one country that have a break of unknown time and some of this working time. */
export function unplacedShifts(
  view: RosterView,
  { person, country }: Pick<YoungWorker, 'person' | 'country'>,
  parts: readonly Span[],
): readonly Shift[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  return view
    .shiftsOf(person, { start: first.start, end: last.end })
    .filter(
      ({ kind, place, unplacedBreakMinutes }) =>
        unplacedBreakMinutes !== undefined && kind === 'work' && view.place(place).country === country,
    );
}

/** What the roster says of breaks whose time it does not give, one step a shift. */
export function unplacedWhys(
  view: RosterView,
  worker: Pick<YoungWorker, 'person' | 'country'>,
  parts: readonly Span[],
): Why[] {
  return unplacedShifts(view, worker, parts).map(({ place, start, end, unplacedBreakMinutes }) => {
    const { timeZone } = view.place(place);
    const data = { from: { instant: start, timeZone }, to: { clock: end, timeZone } };
    return because(text('young.unplaced', { ...data, length: { minutes: unplacedBreakMinutes! } }));
  });
}

/** Minutes of working time, given in order, within a shift. */
function workedIn(worked: readonly Span[], shift: Span): number {
  let [low, high] = [0, worked.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (worked[middle]!.end > shift.start) high = middle;
    else low = middle + 1;
  }
  const within: Span[] = [];
  for (let at = low; at < worked.length && worked[at]!.start < shift.end; at++)
    within.push(overlapOf<Instant>(worked[at]!, shift)!);
  return lengthOf(within);
}
