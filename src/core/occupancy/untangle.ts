import { RoomClass, type Rooms } from './contact';
import { COUNTED_ELSEWHERE, END, MARK, PERSON, Rows, SHIFT, START, UNCERTAIN, ZONE } from './rows';
import { sorted } from './sort';

/**
 * Overlapping pieces, given by start, cut and merged so that nobody is twice at one minute in one zone, and whoever is in
 * two places at once is marked uncertain.
 *
 * Linear in the pieces, times the number of pieces that one person has at the same minute.
 */
export function untangle(byStart: Rows, rooms: Rooms): Rows {
  const pieces = sorted(byStart, PERSON);
  const untangled = new Rows(pieces.length * 2);
  for (let first = 0; first < pieces.length;) {
    const after = tangleEnd(pieces, first);
    cutUp(pieces, first, after, rooms, untangled);
    first = after;
  }
  return untangled;
}

/** Where the person's pieces stop overlapping, those that only touch being apart. */
function tangleEnd(pieces: Rows, first: number): number {
  let end = pieces.at(first, END);
  let next = first + 1;
  for (; next < pieces.length; next++) {
    if (pieces.at(next, PERSON) !== pieces.at(first, PERSON) || pieces.at(next, START) >= end) break;
    end = Math.max(end, pieces.at(next, END));
  }
  return next;
}

/** One person's overlapping pieces, cut wherever one begins or ends. */
function cutUp(pieces: Rows, first: number, after: number, rooms: Rooms, untangled: Rows): void {
  let present: number[] = [];
  let next = first;
  let now = pieces.at(first, START);
  while (next < after || present.length > 0) {
    while (next < after && pieces.at(next, START) === now) present.push(next++);
    const until = nextCut(pieces, present, next < after ? pieces.at(next, START) : Infinity);
    settleMoment(pieces, present, now, until, rooms, untangled);
    now = until;
    present = present.filter((piece) => pieces.at(piece, END) > until);
  }
}

function nextCut(pieces: Rows, present: number[], nextStart: number): number {
  let cut = nextStart;
  for (const piece of present) cut = Math.min(cut, pieces.at(piece, END));
  return cut;
}

/** Between two cuts: one row for every zone the person is in. */
function settleMoment(
  pieces: Rows,
  present: number[],
  start: number,
  end: number,
  rooms: Rooms,
  untangled: Rows,
): void {
  if (present.length === 1) {
    addCut(untangled, pieces, present[0]!, start, end, pieces.at(present[0]!, MARK));
    return;
  }
  const chosen = onePerZone(pieces, present);
  const counted = countedZones(chosen.keys(), rooms);
  const doubted = present.some((piece) => pieces.at(piece, MARK) & UNCERTAIN);
  const uncertain = doubted || !areTogether([...chosen.keys()], rooms) ? UNCERTAIN : 0;
  for (const [zone, piece] of chosen) {
    const isCounted = rooms.classOf[zone] === RoomClass.apart || counted.get(rooms.placeOf[zone]!) === zone;
    addCut(untangled, pieces, piece, start, end, uncertain | (isCounted ? 0 : COUNTED_ELSEWHERE));
  }
}

function addCut(to: Rows, from: Rows, piece: number, start: number, end: number, mark: number): void {
  to.append(from, piece);
  const last = to.length - 1;
  to.set(last, START, start);
  to.set(last, END, end);
  to.set(last, MARK, mark);
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
