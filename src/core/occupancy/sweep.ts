import { AgeClass } from '../roster/age';
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
  WIDTH,
  ZONE,
} from './rows';
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

/** What a group has, the group being those in one room who are the same to others. */
const ACCOMPANIED = 0;
const DOUBTFUL = 1;
const ALONE = 2;

class Sweeper {
  readonly found: Rows;
  readonly #presence: Rows;
  readonly #rooms: Rooms;
  readonly #worth: Uint8Array;
  readonly #isSubject: Uint8Array;

  // Per room. 32 bits, for a crowd in one place may be larger than 65,535.
  readonly #certain: Int32Array;
  readonly #possible: Int32Array;
  // Per class of room, in the place being swept.
  readonly #certainIn = new Int32Array(4);
  #possibleNearBy = 0;
  #signature = -1;

  // Per group (a room and a worth): the subjects present as a linked list of rows, and what they have since when.
  readonly #head: Int32Array;
  readonly #state: Uint8Array;
  readonly #since: Int32Array;
  // Per row.
  readonly #next: Int32Array;
  readonly #previous: Int32Array;

  readonly #touched: number[] = [];

  constructor(presence: Rows, rooms: Rooms, need: CompanyNeed) {
    const groups = rooms.classOf.length * GROUPS_A_ROOM;
    this.found = new Rows((presence.length >> 2) + 16);
    this.#presence = presence;
    this.#rooms = rooms;
    this.#worth = worths(need);
    this.#isSubject = Uint8Array.from([1, 1, need === 'anyone' ? 1 : 0]);
    this.#certain = new Int32Array(rooms.classOf.length);
    this.#possible = new Int32Array(rooms.classOf.length);
    this.#head = new Int32Array(groups).fill(-1);
    this.#state = new Uint8Array(groups);
    this.#since = new Int32Array(groups);
    this.#next = new Int32Array(presence.length);
    this.#previous = new Int32Array(presence.length);
  }

  /** Rows are by start, each place's side by side. */
  sweepPlace(first: number, after: number): void {
    const { data } = this.#presence;
    const ends = byEnd(this.#presence, first, after);
    let coming = first;
    for (let going = 0; going < ends.length;) {
      let now = data[ends[going]! * WIDTH + END]!;
      if (coming < after) now = Math.min(now, data[coming * WIDTH + START]!);
      while (going < ends.length && data[ends[going]! * WIDTH + END] === now)
        this.#leave(ends[going++]!, now);
      while (coming < after && data[coming * WIDTH + START] === now) this.#enter(coming++);
      this.#refresh(now);
    }
  }

  #enter(row: number): void {
    const room = this.#count(row, 1);
    if (this.#isSubject[this.#presence.at(row, AGE)] === 0) return;
    const group = this.#groupOf(row, room);
    const head = this.#head[group]!;
    this.#next[row] = head;
    this.#previous[row] = -1;
    if (head >= 0) this.#previous[head] = row;
    this.#head[group] = row;
  }

  #leave(row: number, now: number): void {
    const room = this.#count(row, -1);
    if (this.#isSubject[this.#presence.at(row, AGE)] === 0) return;
    const group = this.#groupOf(row, room);
    const next = this.#next[row]!;
    const previous = this.#previous[row]!;
    if (previous >= 0) this.#next[previous] = next;
    else this.#head[group] = next;
    if (next >= 0) this.#previous[next] = previous;
    if (this.#state[group] !== ACCOMPANIED) this.#note(row, group, now);
  }

  #count(row: number, by: number): number {
    const room = this.#rooms.roomOf[this.#presence.at(row, ZONE)]!;
    const mark = this.#presence.at(row, MARK);
    this.#touched.push(room);
    if ((mark & COUNTED_ELSEWHERE) !== 0) return room;
    const worth = this.#worthOf(row);
    const roomClass = this.#rooms.classOf[room]!;
    if (worth === CERTAIN) {
      this.#certain[room]! += by;
      this.#certainIn[roomClass]! += by;
    } else if (worth === POSSIBLE) {
      this.#possible[room]! += by;
      if (roomClass !== RoomClass.apart) this.#possibleNearBy += by;
    }
    return room;
  }

  #worthOf(row: number): number {
    return this.#worth[this.#presence.at(row, AGE) * 2 + (this.#presence.at(row, MARK) & UNCERTAIN)]!;
  }

  #groupOf(row: number, room: number): number {
    return room * GROUPS_A_ROOM + this.#worthOf(row);
  }

  /** After all who come and go at one instant, so that a change of shift is no moment alone. */
  #refresh(now: number): void {
    const signature = this.#signatureOfPlace();
    const touched = this.#touched;
    if (signature !== this.#signature) this.#refreshPlace(touched[0]!, now);
    this.#signature = signature;
    for (const room of touched) this.#refreshRoom(room, now);
    touched.length = 0;
  }

  /**
   * What other rooms of the place can notice of a change in one: whether a class of room has nobody, one or more. Nobody
   * is in doubt about more than one person who might be themself, so what is beyond two makes no difference.
   */
  #signatureOfPlace(): number {
    const count = this.#certainIn;
    const sales = Math.min(count[RoomClass.sales]!, 2);
    const next = Math.min(count[RoomClass.next]!, 2);
    const unsure = Math.min(count[RoomClass.unsure]!, 2);
    return ((sales * 3 + next) * 3 + unsure) * 3 + Math.min(this.#possibleNearBy, 2);
  }

  #refreshPlace(anyRoom: number, now: number): void {
    const { placeOf, firstZone, roomOf } = this.#rooms;
    const place = placeOf[anyRoom]!;
    const after = firstZone[place + 1] ?? roomOf.length;
    for (let zone = firstZone[place]!; zone < after; zone++) {
      if (roomOf[zone] === zone) this.#refreshRoom(zone, now);
    }
  }

  #refreshRoom(room: number, now: number): void {
    const first = room * GROUPS_A_ROOM;
    for (let worth = NONE; worth < GROUPS_A_ROOM; worth++) {
      if (this.#head[first + worth]! < 0) continue;
      const state = this.#stateOf(room, worth === CERTAIN ? 1 : 0, worth === POSSIBLE ? 1 : 0);
      if (state !== this.#state[first + worth]) this.#change(first + worth, state, now);
    }
  }

  /** The two numbers are what the subjects themselves add to the counts: nobody is their own company. */
  #stateOf(room: number, ownCertain: number, ownPossible: number): number {
    if (this.#certainFor(room) > ownCertain) return ACCOMPANIED;
    return this.#possibleFor(room) > ownPossible ? DOUBTFUL : ALONE;
  }

  #certainFor(room: number): number {
    const inRoom = this.#certain[room]!;
    const roomClass = this.#rooms.classOf[room]!;
    if (roomClass === RoomClass.sales) return inRoom + this.#certainIn[RoomClass.next]!;
    return roomClass === RoomClass.next ? inRoom + this.#certainIn[RoomClass.sales]! : inRoom;
  }

  #possibleFor(room: number): number {
    const count = this.#certainIn;
    const roomClass = this.#rooms.classOf[room]!;
    if (roomClass === RoomClass.apart) return this.#possible[room]!;
    const inUnsure = this.#possibleNearBy + count[RoomClass.unsure]!;
    if (roomClass === RoomClass.sales) return inUnsure;
    const inNext = inUnsure + count[RoomClass.next]! - this.#certain[room]!;
    return roomClass === RoomClass.next ? inNext : inNext + count[RoomClass.sales]!;
  }

  #change(group: number, state: number, now: number): void {
    if (this.#state[group] !== ACCOMPANIED) {
      for (let row = this.#head[group]!; row >= 0; row = this.#next[row]!) this.#note(row, group, now);
    }
    this.#state[group] = state;
    this.#since[group] = now;
  }

  #note(row: number, group: number, now: number): void {
    const from = this.#presence;
    const start = Math.max(from.at(row, START), this.#since[group]!);
    // Somebody who has come at this very instant.
    if (start === now) return;
    const sure = this.#state[group] === ALONE ? 1 : 0;
    this.found.add(
      from.at(row, PERSON),
      from.at(row, PLACE),
      from.at(row, ZONE),
      start,
      now,
      from.at(row, AGE),
      sure,
      from.at(row, SHIFT),
    );
  }
}

const GROUPS_A_ROOM = 3;

/** By age class and whether the presence is uncertain. */
function worths(need: CompanyNeed): Uint8Array {
  if (need === 'anyone') return Uint8Array.of(CERTAIN, POSSIBLE, CERTAIN, POSSIBLE, CERTAIN, POSSIBLE);
  const table = new Uint8Array(6);
  table.set([POSSIBLE, POSSIBLE], AgeClass.unknown * 2);
  table.set([NONE, NONE], AgeClass.minor * 2);
  table.set([CERTAIN, POSSIBLE], AgeClass.adult * 2);
  return table;
}
