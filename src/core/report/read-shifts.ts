import { addressOf, areaOf } from '../reading/grid';
import type { CellRef, Roster, ShiftKind } from '../roster/roster';
import { isoMinute } from '../time/calendar';
import { zoneClock } from '../time/zone-clock';

/** Every shift as it was understood, packed: hundreds of thousands cross from a worker to the page at once. */
export interface ReadShifts {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly sheets: readonly string[];
  readonly count: number;
  /** Index into `people`, `places` and `sheets`, by shift. */
  readonly person: Uint32Array;
  readonly place: Uint32Array;
  readonly sheet: Uint32Array;
  /** Index into `shiftKinds`. */
  readonly kind: Uint8Array;
  /** On the wall clock of the place. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Minutes of break whose time is not known; 0 for none. */
  readonly unplacedBreak: Uint16Array;
  /** 0-based, of the first cell. */
  readonly row: Uint32Array;
  readonly column: Uint32Array;
}

export interface ReadShift {
  readonly person: string;
  readonly place: string;
  readonly kind: ShiftKind;
  /** Local, "2026-03-02T08:00". */
  readonly start: string;
  readonly end: string;
  /** Minutes of break whose time is not known; 0 for none. */
  readonly unplacedBreak: number;
  readonly cell: CellRef;
}

export const shiftKinds = [
  'work',
  'on-call',
  'absence',
  'tentative',
  'break',
] as const satisfies readonly ShiftKind[];

/** In the order in which they were read. */
export function packShifts({ people, places, shifts }: Roster): ReadShifts {
  const sheets = new Map<string, number>();
  const clocks = places.map(({ timeZone }) => zoneClock(timeZone));
  const packed = emptyShifts(shifts.length);
  shifts.forEach((shift, index) => {
    const { person, place, kind, start, end, unplacedBreakMinutes } = shift;
    const [cell] = shift.cells;
    const { row, column } = areaOf(cell.address)!;
    if (!sheets.has(cell.sheet)) sheets.set(cell.sheet, sheets.size);
    packed.person[index] = person;
    packed.place[index] = place;
    packed.sheet[index] = sheets.get(cell.sheet)!;
    packed.kind[index] = shiftKinds.indexOf(kind);
    packed.start[index] = clocks[place]!.toWall(start);
    packed.end[index] = clocks[place]!.toWall(end);
    packed.unplacedBreak[index] = unplacedBreakMinutes ?? 0;
    packed.row[index] = row;
    packed.column[index] = column;
  });
  return {
    ...packed,
    people: people.map(({ name }) => name),
    places: places.map(({ name }) => name),
    sheets: [...sheets.keys()],
  };
}

/** One of them, unpacked. */
export function shiftAt(read: ReadShifts, index: number): ReadShift {
  const local = (minute: number | undefined) => isoMinute(minute ?? 0);
  return {
    person: read.people[read.person[index]!]!,
    place: read.places[read.place[index]!]!,
    kind: shiftKinds[read.kind[index]!]!,
    start: local(read.start[index]),
    end: local(read.end[index]),
    unplacedBreak: read.unplacedBreak[index]!,
    cell: {
      sheet: read.sheets[read.sheet[index]!]!,
      address: addressOf(read.row[index]!, read.column[index]!),
    },
  };
}

function emptyShifts(count: number) {
  const indices = () => new Uint32Array(count);
  return {
    count,
    person: indices(),
    place: indices(),
    sheet: indices(),
    kind: new Uint8Array(count),
    start: new Float64Array(count),
    end: new Float64Array(count),
    unplacedBreak: new Uint16Array(count),
    row: indices(),
    column: indices(),
  };
}
