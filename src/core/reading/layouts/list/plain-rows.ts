import { kindIndex, nothingSaid } from '../../entries';
import type { Day } from '../../../time/units';
import type { PairCells } from '../shared/pair-cells';
import type { Owner, PlainCells } from '../shared/plain-cells';
import type { Codes } from '../shared/codes';
import type { Ledger } from '../shared/ledger';
import type { Pair } from '../shared/time-pair';
import type { View } from '../shared/view';
import { rowKindOf } from '../shared/listed';
import type { ListReader } from './rows';
import { noTitle } from '../shared/part-titles';

/**
 * Rows that say who, on which day and when, each in a cell of its own, and nothing else that matters: most rows of most
 * lists. They are read without making anything but their entries.
 */
export class PlainRows {
  private readonly ownerAt: (row: number, column: number) => Owner | undefined;
  private readonly view: View;
  private readonly ledger: Ledger;
  private readonly cells: PlainCells;
  private readonly codes: Codes;
  /** The one column of times, or the one start and end. */
  private readonly time: number | undefined;
  private readonly pair: Pair | undefined;
  private readonly known: readonly number[];
  private readonly unused: readonly number[];

  constructor(
    reader: ListReader,
    private readonly pairs: PairCells,
    private readonly person: number,
  ) {
    this.view = reader.view;
    this.ledger = reader.ledger;
    this.cells = reader.plain;
    this.codes = reader.codes;
    this.known = reader.known;
    const { times, pairs: columns, other } = reader.columns;
    [this.time, this.pair, this.unused] = [times[0], columns[0], other];
    this.ownerAt = reader.view.once((_, row, column) => ownerIn(reader, row, column));
  }

  /** @returns whether the row is plain; where it is not, nothing is done */
  read(row: number, day: Day): boolean {
    const owner = this.ownerAt(row, this.person);
    if (!owner || !this.addTimes(row, day, owner)) return false;
    for (const column of this.known) if (!this.view.isEmpty(row, column)) this.ledger.read(row, column);
    for (const column of this.unused) this.ledger.recognise(row, column, 'unused');
    return true;
  }

  private addTimes(row: number, day: Day, owner: Owner): boolean {
    const { time, pair } = this;
    if (pair) return this.pairs.add(this.ledger, row, pair, day, owner);
    if (time === undefined || this.view.isEmpty(row, time)) return false;
    if (!this.cells.add(row, time, day, owner)) return false;
    this.codes.understood(row);
    return true;
  }
}

/** Undefined for a list whose rows say more, or whose times have to be looked at. */
export function plainRowsOf(reader: ListReader, pairs: PairCells): PlainRows | undefined {
  const { view, columns, face, hasDetails, names, above, title } = reader;
  const { person, surname, kind, length, breaks, breakPairs } = columns;
  const others = [surname, kind, length].filter((column) => column !== undefined);
  const oneTime = columns.pairs.length + columns.times.length === 1;
  const more = others.length + breaks.length + breakPairs.length + above.size + names.whole.size;
  if (person === undefined || !oneTime || more > 0 || hasDetails || title !== noTitle) return undefined;
  return face.isInDoubt || view.hasMerges || names.rest.size > 0
    ? undefined
    : new PlainRows(reader, pairs, person);
}

/** A name alone makes its owner; what stands for nobody, for several, a sum or a remark has to be looked at. */
function ownerIn({ view, context, people }: ListReader, row: number, column: number): Owner | undefined {
  const name = view.words(row, column);
  if (name === '' || rowKindOf(name, context) || people(name).length > 1) return undefined;
  return { who: { name, index: -1 }, details: nothingSaid, asKind: kindIndex.work };
}
