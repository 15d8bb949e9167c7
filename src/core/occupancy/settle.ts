import { RoomClass, type Rooms } from './contact';
import {
  AGE,
  COUNTED_ELSEWHERE,
  END,
  MARK,
  PERSON,
  PLACE,
  Rows,
  SHIFT,
  START,
  UNCERTAIN,
  ZONE,
} from './rows';
import { sortedBy } from './sort';

/**
 * Presence in which nobody is twice at one minute in one zone, and whoever is in two places at once is marked uncertain.
 *
 * Linear in the pieces, times the number of pieces that one person has at the same minute.
 */
export function settle(pieces: Rows, rooms: Rooms): Rows {
  const order = sortedBy(pieces, PERSON, sortedBy(pieces, START));
  const settled = new Rows(pieces.length + 1);
  for (let first = 0; first < order.length;) {
    const after = tangleEnd(pieces, order, first);
    if (after === first + 1) copy(pieces, order[first]!, settled);
    else untangle(pieces, order.subarray(first, after), rooms, settled);
    first = after;
  }
  return settled;
}

/** Where the person's pieces stop overlapping, those that only touch being apart. */
function tangleEnd(pieces: Rows, order: Int32Array, first: number): number {
  const person = pieces.at(order[first]!, PERSON);
  let end = pieces.at(order[first]!, END);
  let next = first + 1;
  for (; next < order.length; next++) {
    const piece = order[next]!;
    if (pieces.at(piece, PERSON) !== person || pieces.at(piece, START) >= end) break;
    end = Math.max(end, pieces.at(piece, END));
  }
  return next;
}

function copy(from: Rows, row: number, to: Rows): void {
  add(to, from, row, from.at(row, START), from.at(row, END), from.at(row, MARK));
}

function add(to: Rows, from: Rows, row: number, start: number, end: number, mark: number): void {
  to.add(
    from.at(row, PERSON),
    from.at(row, PLACE),
    from.at(row, ZONE),
    start,
    end,
    from.at(row, AGE),
    mark,
    from.at(row, SHIFT),
  );
}

/** One person's overlapping pieces, cut wherever one begins or ends. */
function untangle(pieces: Rows, tangle: Int32Array, rooms: Rooms, settled: Rows): void {
  const cuts = cutsOf(pieces, tangle);
  let present: number[] = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i]!;
    present = present.filter((piece) => pieces.at(piece, END) > start);
    for (; next < tangle.length && pieces.at(tangle[next]!, START) === start; next++)
      present.push(tangle[next]!);
    settleMoment(pieces, present, start, cuts[i + 1]!, rooms, settled);
  }
}

function cutsOf(pieces: Rows, tangle: Int32Array): Int32Array {
  const cuts = new Int32Array(tangle.length * 2);
  tangle.forEach((piece, i) => {
    cuts[2 * i] = pieces.at(piece, START);
    cuts[2 * i + 1] = pieces.at(piece, END);
  });
  cuts.sort();
  return cuts.filter((cut, i) => cut !== cuts[i - 1]);
}

function settleMoment(
  pieces: Rows,
  present: number[],
  start: number,
  end: number,
  rooms: Rooms,
  settled: Rows,
): void {
  const chosen = onePerZone(pieces, present);
  const counted = countedZones(chosen.keys(), rooms);
  const doubted = present.some((piece) => pieces.at(piece, MARK) & UNCERTAIN);
  const uncertain = doubted || !areTogether([...chosen.keys()], rooms) ? UNCERTAIN : 0;
  for (const [zone, piece] of chosen) {
    const isCounted = rooms.classOf[zone] === RoomClass.apart || counted.get(rooms.placeOf[zone]!) === zone;
    add(settled, pieces, piece, start, end, uncertain | (isCounted ? 0 : COUNTED_ELSEWHERE));
  }
}

/** Of several pieces in a zone that of the first shift, so that the order in which they were read does not matter. */
function onePerZone(pieces: Rows, present: number[]): Map<number, number> {
  const chosen = new Map<number, number>();
  for (const piece of present) {
    const zone = pieces.at(piece, ZONE);
    const other = chosen.get(zone);
    if (other === undefined || pieces.at(piece, SHIFT) < pieces.at(other, SHIFT)) chosen.set(zone, piece);
  }
  return chosen;
}

/** One room, or the sales area and one confirmed next room: there one person can be without being in two places. */
function areTogether(zones: number[], { placeOf, roomOf, classOf }: Rooms): boolean {
  const places = new Set(zones.map((zone) => placeOf[zone]));
  const rooms = new Set(zones.map((zone) => roomOf[zone]!));
  if (places.size > 1 || rooms.size > 2) return false;
  const classes = [...rooms].map((room) => classOf[room]);
  return rooms.size === 1 || (classes.includes(RoomClass.sales) && classes.includes(RoomClass.next));
}

/**
 * Per place the zone in which a person in several counts. Rooms that are not apart are in contact, surely or perhaps,
 * so one will do: the nearest to the sales area, which is in sure contact with the other if they are together.
 */
function countedZones(zones: Iterable<number>, { placeOf, classOf }: Rooms): Map<number, number> {
  const nearest = new Map<number, number>();
  for (const zone of zones) {
    const best = nearest.get(placeOf[zone]!);
    if (best === undefined || rank(zone) < rank(best)) nearest.set(placeOf[zone]!, zone);
  }
  return nearest;

  function rank(zone: number): number {
    return classOf[zone]! * classOf.length + zone;
  }
}
