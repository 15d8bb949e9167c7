import { measureDuties, type MeasureDuty } from '../../../law/measures';
import type { MeasureKind } from '../../../roster/records';
import type { Finding } from '../../finding';
import { backupsAll } from '../../shared/backups';
import type { Piece } from '../../shared/lone-pieces';
import { countsOn, type OnRecord } from '../../shared/on-record';
import type { RosterView } from '../../view';
import type { Calls } from '../shared/calls';
import { unfitFor } from './in-use';
import { lapseIn } from './lapses';
import type { Tell } from './messages';
import { lapsed, nothingOnRecord } from './words';

const duties: readonly MeasureDuty<MeasureKind>[] = measureDuties;

/** What is looked at, and how it is said. */
export interface Looking {
  readonly view: RosterView;
  readonly calls: Calls;
  readonly onRecord: OnRecord;
  readonly tell: Tell;
}

/** What is missing at one place, given all times alone there. */
export function foundAt({ view, calls, onRecord, tell }: Looking, pieces: readonly Piece[]): Finding[] {
  const { country } = view.place(pieces[0]!.place);
  const own = duties.filter(({ countries }) => countries.includes(country));
  const isCalledFor = ({ when }: MeasureDuty) => pieces.some((piece) => calls(when, piece));
  if (!view.records.tables.has('measures'))
    return [nothingOnRecord(view, pieces, () => own.filter(isCalledFor), tell)];
  return own.flatMap((duty) => {
    const times = pieces.filter(
      (piece) => calls(duty.when, piece) && !isSaidElsewhere(view, onRecord, duty, piece),
    );
    return times.length ? foundFor({ view, calls, onRecord, tell }, duty, times) : [];
  });
}

function foundFor(
  { view, calls, onRecord, tell }: Looking,
  duty: MeasureDuty<MeasureKind>,
  times: readonly Piece[],
): Finding[] {
  const known = onRecord(duty.measure, times[0]!.place);
  const lapse = lapseIn(times, known, duty.months);
  if (lapse) return [lapsed(view, duty, calls(duty.when, lapse.first)!, lapse, tell)];
  const valid = known.filter((one) => times.some(({ day }) => countsOn(one, day, duty.months)));
  return unfitFor(view, duty.measure, times, valid, tell);
}

/** That nobody assessed a Danish place is what the rule on special danger says; help on call needs no record. */
function isSaidElsewhere(
  view: RosterView,
  onRecord: OnRecord,
  { measure }: MeasureDuty<MeasureKind>,
  piece: Piece,
): boolean {
  const none = onRecord(measure, piece.place).length === 0;
  const { country, danger } = view.place(piece.place);
  if (measure === 'lone-work-assessment') return none && country === 'dk' && danger === undefined;
  return measure === 'quick-help' && none && backupsAll(view, piece).length > 0;
}
