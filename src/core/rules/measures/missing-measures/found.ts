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
import { bandOf, type Lack, lacking, nothingOnRecord } from './words';

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
  const looked = own.map((duty) => {
    const isMeant = (piece: Piece) =>
      calls(duty.when, piece) !== undefined && !isSaidElsewhere(view, onRecord, duty, piece);
    return lookedAt({ view, calls, onRecord, tell }, duty, pieces.filter(isMeant));
  });
  const lacks = byBand(looked.flatMap(({ lack }) => lack ?? []));
  return [...lacks.map((some) => lacking(view, some, tell)), ...looked.flatMap(({ unfit }) => unfit)];
}

/** What one duty comes to: it is not fulfilled, or what is on record does not do. */
interface Looked {
  readonly lack?: Lack;
  readonly unfit: readonly Finding[];
}

function lookedAt(
  { view, calls, onRecord, tell }: Looking,
  duty: MeasureDuty<MeasureKind>,
  times: readonly Piece[],
): Looked {
  const [first] = times;
  if (!first) return { unfit: [] };
  const known = onRecord(duty.measure, first.place);
  const lapse = lapseIn(times, known, duty.months);
  if (lapse) return { lack: { duty, calling: calls(duty.when, lapse.uncovered[0])!, lapse }, unfit: [] };
  const valid = known.filter((one) => times.some(({ day }) => countsOn(one, day, duty.months)));
  return { unfit: unfitFor(view, duty.measure, times, valid, tell) };
}

/** One finding for what is called for whenever somebody is alone, one for the night, and one for each level of risk. */
function byBand(lacks: readonly Lack[]): (readonly [Lack, ...Lack[]])[] {
  const bands = new Map<string, [Lack, ...Lack[]]>();
  for (const lack of lacks) {
    const band = bandOf(lack);
    const known = bands.get(band);
    if (known) known.push(lack);
    else bands.set(band, [lack]);
  }
  return [...bands.values()];
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
