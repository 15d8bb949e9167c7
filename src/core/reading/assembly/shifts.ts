import type { Shift, ShiftKind } from '../../roster/roster';
import type { Instant } from '../../time/units';
import { zoneClock, type ZoneClock } from '../../time/zone-clock';
import { type Entries, entryKinds } from '../entries';
import { CELLS_SHOWN } from '../questions/ask';
import { instantsOf, type Told } from './instants';
import type { RosterPlaces, SheetOfPlace, Whereabouts } from './places';

/** One sheet's entries with what their names and times were found to mean. */
export interface SheetEntries {
  readonly entries: Entries;
  readonly sheet: SheetOfPlace;
  /** When each entry begins as it is meant. */
  readonly starts: Float64Array;
  /** By the index of a name: whose it is, negative for nobody, and the role that stands in its brackets. */
  readonly people: Int32Array;
  readonly roles: readonly (string | undefined)[];
}

/** The shifts of a sheet. What cannot be in time is left out, and told as unread. */
export function shiftsOf(given: SheetEntries, located: RosterPlaces, told: Told): Shift[] {
  const { entries, starts, people } = given;
  const there = new WhereaboutsOfSheet(given, located);
  const shifts: Shift[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const person = people[entries.person[at]!]!;
    if (person < 0) continue;
    const where = there.at(at);
    const span = { start: starts[at]!, end: entries.end[at]! };
    const cell = () => entries.cellOf(at);
    const times = instantsOf(span, where.clock, told, cell);
    if (times) shifts.push(new WrittenShift(person, where, times.start, times.end, given, at));
  }
  return shifts;
}

/** A shift is one of hundreds of thousands: its cells and words stay in the sheet's entries until somebody asks. */
class WrittenShift implements Shift {
  readonly place: number;
  readonly zone: number;
  readonly kind: ShiftKind;
  readonly anywhere: true | undefined;

  constructor(
    readonly person: number,
    { place, zone, anywhere }: Whereabouts,
    readonly start: Instant,
    readonly end: Instant,
    private readonly given: SheetEntries,
    private readonly at: number,
  ) {
    this.place = place;
    this.zone = zone;
    this.kind = entryKinds[given.entries.kind[at]!]!;
    this.anywhere = anywhere ? true : undefined;
  }

  get unplacedBreakMinutes(): number | undefined {
    const minutes = this.given.entries.unplacedBreak[this.at]!;
    return minutes === 0 ? undefined : minutes;
  }

  get cells(): Shift['cells'] {
    return this.given.entries.cellsOf(this.at);
  }

  get role(): string | undefined {
    const { entries, roles } = this.given;
    return entries.saidBy(this.at).role ?? roles[entries.person[this.at]!];
  }

  get note(): string | undefined {
    return this.given.entries.saidBy(this.at).note;
  }
}

type Clocked = Whereabouts & { readonly clock: ZoneClock };

/** Where the entries of a sheet are, looked up once for all that say the same. */
class WhereaboutsOfSheet {
  readonly #known: (Clocked | undefined)[] = [];

  constructor(
    private readonly given: SheetEntries,
    private readonly located: RosterPlaces,
  ) {}

  at(index: number): Clocked {
    const { entries } = this.given;
    const key = entries.saying[index]! * entryKinds.length + entries.kind[index]!;
    const where = (this.#known[key] ??= this.#find(index));
    for (const asked of where.asked) {
      asked.shifts += 1;
      if (asked.cells.length < CELLS_SHOWN) asked.cells.push(entries.cellOf(index));
    }
    return where;
  }

  #find(index: number): Clocked {
    const { entries, sheet } = this.given;
    const kind = entryKinds[entries.kind[index]!]!;
    const where = this.located.whereabouts(entries.saidBy(index), kind, sheet);
    return { ...where, clock: zoneClock(this.located.timeZoneOf(where.place)) };
  }
}
