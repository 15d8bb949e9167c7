import { wallAt } from '../../../time/calendar';
import type { Day, MinuteOfDay } from '../../../time/units';
import { longestShift } from '../../text/shift-text';
import { endAfter } from '../../text/spans';
import type { ReadingContext } from '../../reading';
import { noteOf } from './entries';
import type { Ledger } from './ledger';
import type { Owner } from './plain-cells';
import { type Pair, sidesIn } from './time-pair';
import type { View } from './view';

/** No clock, or one with a date of its own. */
const noClock = -1;
const notSeen = -2;

/** Start and end cells with a clock each, as numbers: each different content is looked at once. */
export class PairCells {
  /** By content: the minute of the day, `noClock` or `notSeen`. */
  private readonly minutes: Int16Array;
  private readonly side: ReturnType<typeof sideOf>;

  constructor(
    private readonly view: View,
    context: ReadingContext,
  ) {
    this.minutes = new Int16Array(view.contentCount).fill(notSeen);
    this.side = sideOf(view, context);
  }

  /** Whether both cells hold a clock and nothing else. */
  areClocks(row: number, { start, end }: Pair): boolean {
    return this.minuteIn(row, start) !== noClock && this.minuteIn(row, end) !== noClock;
  }

  /** Adds the shift between two clocks on this day. @returns false where there is more to look at, and nothing is done */
  add(ledger: Ledger, row: number, { start, end }: Pair, day: Day, { who, details, asKind }: Owner): boolean {
    const from = this.minuteIn(row, start);
    const until = this.minuteIn(row, end);
    if (from === noClock || until === noClock) return false;
    const length = endAfter(from, until) - from;
    if (length <= 0 || length > longestShift) return false;
    const { entries } = ledger;
    const begin = wallAt(day, from);
    const said = entries.sayingOf(details, noteOf(details.note, undefined));
    entries.addIn(ledger.spot(row, start), entries.indexOf(who), asKind, begin, begin + length, said);
    entries.alsoIn(ledger.spot(row, end));
    ledger.read(row, start);
    ledger.read(row, end);
    return true;
  }

  private minuteIn(row: number, column: number): MinuteOfDay {
    const content = this.view.contentAt(row, column);
    const minute = this.minutes[content]!;
    return minute === notSeen ? this.look(content, row, column) : minute;
  }

  private look(content: number, row: number, column: number): MinuteOfDay {
    const side = this.side(row, column);
    const isClock = typeof side === 'object' && side.day === undefined;
    return (this.minutes[content] = isClock ? side.minute : noClock);
  }
}

function sideOf(view: View, context: ReadingContext) {
  return view.once(sidesIn(context));
}
