import { wallAt } from '../../../time/calendar';
import type { Day } from '../../../time/units';
import { kindIndex, type Named } from '../../entries';
import type { Details } from './details';
import { noteOf } from './entries';
import type { Ledger } from './ledger';
import type { ShiftCells } from './shift-cells';
import type { View } from './view';

/** Whose cells are read. */
export interface Owner {
  readonly who: Named;
  /** What else their row says. */
  readonly details: Details;
  /** What that makes of plain work; an index into the `entryKinds`. */
  readonly asKind: number;
}

const work = kindIndex.work;
const notSeen = 0;
const notPlain = -1;

/**
 * The cells that say when somebody works or is away and nothing that has to be looked into, as numbers: each different
 * content is looked at once, so that a cell costs no more than its entries.
 */
export class PlainCells {
  /** By content: where its pieces begin, and how many they are. */
  private readonly first: Int32Array;
  private readonly count: Uint16Array;
  private readonly labels: (string | undefined)[];
  /** By content: what an entry says beside its times, as long as the rest of the row says these details. */
  private readonly saying: Int32Array;
  private readonly saidWith: (Details | undefined)[];
  /** By piece; the first one stands for `notSeen`. */
  private readonly kind = [work as number];
  private readonly start = [0];
  private readonly end = [0];
  private readonly unplacedBreak = [0];

  constructor(
    private readonly view: View,
    private readonly cells: ShiftCells,
    private readonly ledger: Ledger,
  ) {
    this.first = new Int32Array(view.contentCount);
    this.count = new Uint16Array(view.contentCount);
    this.labels = new Array<string | undefined>(view.contentCount);
    this.saying = new Int32Array(view.contentCount);
    this.saidWith = new Array<Details | undefined>(view.contentCount);
  }

  /** Adds what a filled cell says on this day. @returns whether it is plain; where it is not, nothing is done */
  add(row: number, column: number, day: Day, { who, details, asKind }: Owner): boolean {
    const content = this.view.contentAt(row, column);
    if (this.first[content] === notSeen) this.look(content, row, column);
    const first = this.first[content]!;
    if (first === notPlain) return false;
    const { ledger } = this;
    const { entries } = ledger;
    const person = entries.indexOf(who);
    const cell = ledger.spot(row, column);
    const said = this.sayingOf(content, details);
    const midnight = wallAt(day, 0);
    const end = first + this.count[content]!;
    for (let piece = first; piece < end; piece += 1) {
      const kind = this.kind[piece] === work ? asKind : this.kind[piece]!;
      entries.addIn(cell, person, kind, midnight + this.start[piece]!, midnight + this.end[piece]!, said);
      if (this.unplacedBreak[piece]! > 0)
        entries.unplacedBreak[entries.length - 1] = this.unplacedBreak[piece]!;
    }
    ledger.read(row, column);
    return true;
  }

  private sayingOf(content: number, details: Details): number {
    if (this.saidWith[content] !== details) {
      this.saidWith[content] = details;
      const note = noteOf(details.note, this.labels[content]);
      this.saying[content] = this.ledger.entries.sayingOf(details, note);
    }
    return this.saying[content]!;
  }

  private look(content: number, row: number, column: number): void {
    const plain = this.cells.plain(row, column);
    this.first[content] = plain ? this.kind.length : notPlain;
    this.count[content] = plain?.pieces.length ?? 0;
    this.labels[content] = plain?.label;
    for (const { kind, start, end, unplacedBreak = 0 } of plain?.pieces ?? []) {
      this.kind.push(kindIndex[kind]);
      this.start.push(start);
      this.end.push(end);
      this.unplacedBreak.push(unplacedBreak);
    }
  }
}
