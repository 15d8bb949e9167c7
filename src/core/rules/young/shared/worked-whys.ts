import { text } from '../../../messages/catalogue';
import { because } from '../../define-rule';
import type { Why } from '../../finding';
import type { RosterView } from '../../view';
import type { Worked } from './workers';

/** How many parts of the work are told; a week of split shifts has many. */
const TOLD = 10;

/** The working time that a limit is held against, part by part. */
export function workedWhys(view: RosterView, parts: readonly Worked[]): Why[] {
  return parts.slice(0, TOLD).map(({ place, start, end }) => {
    const { name, timeZone } = view.place(place);
    const data = { from: { instant: start, timeZone }, to: { clock: end, timeZone } };
    return because(text('young.worked', { place: name, ...data }));
  });
}
