import { union } from '../../../company/spans';
import type { Agreement } from '../../../roster/records';
import type { Weekday } from '../../../time/units';
import type { AgreedTimes } from '../../shared/agreed';
import { alonePieces } from '../../shared/alone-pieces';
import { shiftsAt, type Piece } from '../../shared/lone-pieces';
import type { RosterView } from '../../view';

/** After hours begin, and end on the next morning: in force where the agreement names no days or hours of its own. */
export const EVENING = 18 * 60;
const NEXT_MORNING = 30 * 60;
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5];

/** An agreement without days and hours means those after hours. */
export function slotsOf(agreement: Agreement): Agreement[] {
  if (agreement.weekdays !== undefined || agreement.band !== undefined) return [agreement];
  return [
    { ...agreement, weekdays, band: { start: EVENING, end: NEXT_MORNING } },
    { ...agreement, weekdays: [6, 7, 'holiday'], band: { start: 0, end: NEXT_MORNING } },
  ];
}

/** What is alone for certain: what is not need not be told. */
export function lonePieces(view: RosterView, slots: readonly Agreement[], times: AgreedTimes): Piece[] {
  if (!slots.length) return [];
  return view.alone.flatMap((stretch) => {
    const shifts = shiftsAt(view, stretch.person, stretch.place, stretch);
    const spans = union(slots.flatMap((slot) => shifts.flatMap((shift) => times(slot, shift))));
    return alonePieces(view, stretch, spans).filter(({ ask }) => ask === undefined);
  });
}
