import { AgeClass } from '../roster/age';
import { RoomClass, type Rooms } from './contact';
import { AGE, COUNTED_ELSEWHERE, END, MARK, PLACE, Rows, START, UNCERTAIN, WIDTH, ZONE } from './rows';
import { byEnd } from './ends';
import type { CompanyNeed } from './stretch';

/**
 * Goes through each place's comings and goings in order of time and notes who is without certain company from when to
 * when: a row an interval, marked 1 while there is nobody who could count, 0 while there is. Rows come place by place.
 *
 * Counts people per room. Who is alone is looked at only when a room's company appears or vanishes, and then everybody
 * looked at gives a row, so a crowd costs nothing. Of one person's shifts that touch, each gives rows of its own.
 */
export function sweep(presence: Rows, rooms: Rooms, need: CompanyNeed): Rows {
  const sweeper = new Sweeper(presence, rooms, need);
  for (let first = 0; first < presence.length;) {
    const after = placeEnd(presence, first);
    sweeper.sweepPlace(first, after);
    first = after;
  }
  return sweeper.found;
}

function placeEnd(presence: Rows, first: number): number {
  const place = presence.at(first, PLACE);
  let next = first + 1;
  while (next < presence.length && presence.at(next, PLACE) === place) next++;
  return next;
}

/** What somebody is to others: company for certain, perhaps (their age or presence is not sure), or not at all. */
const NONE = 0;
const CERTAIN = 1;
const POSSIBLE = 2;
const SLOT_BITS = 2;
const SLOTS = 1 << SLOT_BITS;

// A role is a group and these.
const SUBJECT = 1;
const COUNTED = 2;
const ROLE_BITS = 2;

/** What a group has, the group being those in one room who are worth the same to others. */
const ACCOMPANIED = 0;
const DOUBTFUL = 1;
const ALONE = 2;

const NEVER = 0x7fffffff;

class Sweeper {
  readonly found: Rows;
  private readonly presence: Rows;
  private readonly rooms: Rooms;
  private readonly worth: Uint8Array;
  private readonly isSubject: Uint8Array;
  /** Subjects are of two worths; of the third nobody is looked at. */
  private readonly subjectWorths: readonly [number, number];

  // How many of each worth: per room, and per class of room in the place being swept. 32 bits, for a crowd in one place
  // may be larger than 65,535.
  private readonly inRoom: Int32Array;
  private readonly inClass = new Int32Array(4 * SLOTS);
  private signature = -1;
  private firstRoom = 0;
  private afterRoom = 0;

  // Per group (a room and a worth): the subjects present as a linked list of rows, and what they have since when.
  private readonly head: Int32Array;
  private readonly state: Uint8Array;
  private readonly since: Int32Array;
  // Per row. What the going need is kept apart from the rows: in a crowd they go in quite another order.
  private readonly endOf: Int32Array;
  private readonly roleOf: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;

  // The rooms in which somebody comes or goes now, and when each was last among them.
  private readonly touched: Int32Array;
  private touchedCount = 0;
  private readonly touchedAt: Int32Array;

  constructor(presence: Rows, rooms: Rooms, need: CompanyNeed) {
    const count = rooms.classOf.length;
    this.found = new Rows((presence.length >> 2) + 16);
    this.presence = presence;
    this.rooms = rooms;
    this.worth = worths(need);
    this.isSubject = Uint8Array.of(SUBJECT, SUBJECT, need === 'anyone' ? SUBJECT : 0);
    this.subjectWorths = [need === 'anyone' ? CERTAIN : NONE, POSSIBLE];
    this.inRoom = new Int32Array(count * SLOTS);
    this.head = new Int32Array(count * SLOTS).fill(-1);
    this.state = new Uint8Array(count * SLOTS);
    this.since = new Int32Array(count * SLOTS);
    this.endOf = endsOf(presence);
    this.roleOf = new Int32Array(presence.length);
    this.next = new Int32Array(presence.length);
    this.previous = new Int32Array(presence.length);
    this.touched = new Int32Array(count);
    this.touchedAt = new Int32Array(count).fill(NEVER);
  }

  /** Rows are by start, each place's side by side. */
  sweepPlace(first: number, after: number): void {
    this.enterPlace(this.presence.at(first, PLACE));
    const ends = byEnd(this.endOf, first, after);
    let coming = first;
    let going = 0;
    let nextStart = this.startAt(coming, after);
    let nextEnd = this.endAt(ends, going);
    while (nextEnd !== NEVER) {
      const now = Math.min(nextStart, nextEnd);
      for (; nextEnd === now; nextEnd = this.endAt(ends, ++going)) this.leave(ends[going]!, now);
      for (; nextStart === now; nextStart = this.startAt(++coming, after)) this.enter(coming, now);
      this.refresh(now);
    }
  }

  private enterPlace(place: number): void {
    const { firstZone, roomOf } = this.rooms;
    this.firstRoom = firstZone[place]!;
    this.afterRoom = place + 1 < firstZone.length ? firstZone[place + 1]! : roomOf.length;
  }

  private startAt(row: number, after: number): number {
    return row < after ? this.presence.data[row * WIDTH + START]! : NEVER;
  }

  private endAt(ends: Int32Array, index: number): number {
    return index < ends.length ? this.endOf[ends[index]!]! : NEVER;
  }

  private enter(row: number, now: number): void {
    const role = this.roleFrom(row);
    this.roleOf[row] = role;
    this.count(role, 1, now);
    if ((role & SUBJECT) !== 0) this.link(row, role >> ROLE_BITS);
  }

  private leave(row: number, now: number): void {
    const role = this.roleOf[row]!;
    this.count(role, -1, now);
    if ((role & SUBJECT) !== 0) this.unlink(row, role >> ROLE_BITS, now);
  }

  /** The group, and whether somebody of this row is counted in it and looked at. */
  private roleFrom(row: number): number {
    const { data } = this.presence;
    const at = row * WIDTH;
    const mark = data[at + MARK]!;
    const age = data[at + AGE]!;
    const group = this.rooms.roomOf[data[at + ZONE]!]! * SLOTS + this.worth[age * 2 + (mark & UNCERTAIN)]!;
    return (group << ROLE_BITS) | ((mark & COUNTED_ELSEWHERE) === 0 ? COUNTED : 0) | this.isSubject[age]!;
  }

  private count(role: number, by: number, now: number): void {
    const group = role >> ROLE_BITS;
    const room = group >> SLOT_BITS;
    if (this.touchedAt[room] !== now) this.touch(room, now);
    if ((role & COUNTED) === 0) return;
    this.inRoom[group]! += by;
    this.inClass[this.rooms.classOf[room]! * SLOTS + (group & (SLOTS - 1))]! += by;
  }

  private link(row: number, group: number): void {
    const head = this.head[group]!;
    this.next[row] = head;
    this.previous[row] = -1;
    if (head >= 0) this.previous[head] = row;
    this.head[group] = row;
  }

  private unlink(row: number, group: number, now: number): void {
    const next = this.next[row]!;
    const previous = this.previous[row]!;
    if (previous >= 0) this.next[previous] = next;
    else this.head[group] = next;
    if (next >= 0) this.previous[next] = previous;
    if (this.state[group] !== ACCOMPANIED) this.note(row, group, now);
  }

  private touch(room: number, now: number): void {
    this.touchedAt[room] = now;
    this.touched[this.touchedCount++] = room;
  }

  /** After all who come and go at one instant, so that a change of shift is no moment alone. */
  private refresh(now: number): void {
    const signature = this.signatureOfPlace();
    if (signature === this.signature) this.refreshTouched(now);
    else this.refreshPlace(now);
    this.signature = signature;
    this.touchedCount = 0;
  }

  /**
   * What other rooms of the place can notice of a change in one: whether a class of room has nobody, one or more. Of two
   * or more at least one is somebody else, so a third makes no difference.
   */
  private signatureOfPlace(): number {
    const count = this.inClass;
    const sales = Math.min(count[RoomClass.sales * SLOTS + CERTAIN]!, 2);
    const next = Math.min(count[RoomClass.next * SLOTS + CERTAIN]!, 2);
    const unsure = Math.min(count[RoomClass.unsure * SLOTS + CERTAIN]!, 2);
    return (sales << 6) | (next << 4) | (unsure << 2) | Math.min(this.possibleNearBy(), 2);
  }

  /** In all rooms that are not apart. */
  private possibleNearBy(): number {
    const count = this.inClass;
    return (
      count[RoomClass.sales * SLOTS + POSSIBLE]! +
      count[RoomClass.next * SLOTS + POSSIBLE]! +
      count[RoomClass.unsure * SLOTS + POSSIBLE]!
    );
  }

  private refreshTouched(now: number): void {
    for (let i = 0; i < this.touchedCount; i++) this.refreshRoom(this.touched[i]!, now);
  }

  private refreshPlace(now: number): void {
    for (let zone = this.firstRoom; zone < this.afterRoom; zone++) this.refreshRoom(zone, now);
  }

  /** A zone that is part of the sales area has no subjects of its own, so it may be looked at as well. */
  private refreshRoom(room: number, now: number): void {
    const [first, second] = this.subjectWorths;
    if (this.head[room * SLOTS + first]! >= 0) this.refreshGroup(room, first, now);
    if (this.head[room * SLOTS + second]! >= 0) this.refreshGroup(room, second, now);
  }

  private refreshGroup(room: number, worth: number, now: number): void {
    const state = this.stateOf(room, worth);
    if (state !== this.state[room * SLOTS + worth]) this.change(room * SLOTS + worth, state, now);
  }

  /** Subjects are in the counts themselves, by their own worth: nobody is their own company. */
  private stateOf(room: number, worth: number): number {
    if (this.certainFor(room) > (worth === CERTAIN ? 1 : 0)) return ACCOMPANIED;
    return this.possibleFor(room) > (worth === POSSIBLE ? 1 : 0) ? DOUBTFUL : ALONE;
  }

  private certainFor(room: number): number {
    const inRoom = this.inRoom[room * SLOTS + CERTAIN]!;
    const roomClass = this.rooms.classOf[room];
    if (roomClass === RoomClass.sales) return inRoom + this.inClass[RoomClass.next * SLOTS + CERTAIN]!;
    return roomClass === RoomClass.next ? inRoom + this.inClass[RoomClass.sales * SLOTS + CERTAIN]! : inRoom;
  }

  private possibleFor(room: number): number {
    const roomClass = this.rooms.classOf[room];
    if (roomClass === RoomClass.apart) return this.inRoom[room * SLOTS + POSSIBLE]!;
    const count = this.inClass;
    const inUnsure = this.possibleNearBy() + count[RoomClass.unsure * SLOTS + CERTAIN]!;
    if (roomClass === RoomClass.sales) return inUnsure;
    const inNext = inUnsure + count[RoomClass.next * SLOTS + CERTAIN]! - this.inRoom[room * SLOTS + CERTAIN]!;
    return roomClass === RoomClass.next ? inNext : inNext + count[RoomClass.sales * SLOTS + CERTAIN]!;
  }

  private change(group: number, state: number, now: number): void {
    if (this.state[group] !== ACCOMPANIED) {
      for (let row = this.head[group]!; row >= 0; row = this.next[row]!) this.note(row, group, now);
    }
    this.state[group] = state;
    this.since[group] = now;
  }

  private note(row: number, group: number, now: number): void {
    const start = Math.max(this.presence.at(row, START), this.since[group]!);
    // Somebody who has come at this very instant.
    if (start === now) return;
    this.found.append(this.presence, row);
    const last = this.found.length - 1;
    this.found.set(last, START, start);
    this.found.set(last, END, now);
    this.found.set(last, MARK, this.state[group] === ALONE ? 1 : 0);
  }
}

function endsOf(presence: Rows): Int32Array {
  const ends = new Int32Array(presence.length);
  for (let row = 0; row < ends.length; row++) ends[row] = presence.at(row, END);
  return ends;
}

/** By age class and whether the presence is uncertain. */
function worths(need: CompanyNeed): Uint8Array {
  if (need === 'anyone') return Uint8Array.of(CERTAIN, POSSIBLE, CERTAIN, POSSIBLE, CERTAIN, POSSIBLE);
  const table = new Uint8Array(6);
  table.set([POSSIBLE, POSSIBLE], AgeClass.unknown * 2);
  table.set([NONE, NONE], AgeClass.minor * 2);
  table.set([CERTAIN, POSSIBLE], AgeClass.adult * 2);
  return table;
}
