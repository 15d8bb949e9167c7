import { AgeClass } from '../roster/age';
import type { Roster } from '../roster/roster';
import type { Span } from '../time/units';
import { RoomClass, type Rooms, roomsOf } from './contact';
import { presenceOf } from './presence';
import {
  AGE,
  COUNTED_ELSEWHERE,
  END,
  MARK,
  PERSON,
  PLACE,
  type Rows,
  SHIFT,
  START,
  UNCERTAIN,
  ZONE,
} from './rows';
import { settle } from './settle';
import { byEnd } from './ends';
import type { CompanyNeed } from './stretch';

/** An interval in which somebody at work has company for certain in one single person. */
export interface SoleCompany extends Span {
  readonly person: number;
  readonly place: number;
  readonly zone: number;
  readonly age: AgeClass;
  /** Who the company is, and the shift that makes them so. */
  readonly company: number;
  readonly companyShift: number;
  /** The person's own shift. */
  readonly shift: number;
}

/**
 * Who is not alone only thanks to one person, to the minute; by place, and in it by end.
 *
 * `adult`: minors, and people of unknown age, with one single person of 18 or more. `anyone`: all, with one other
 * person. Takes time linear in the comings and goings, times the rooms of a place.
 *
 * @throws RangeError when a shift points at a person, place or zone that the roster does not have.
 */
export function soleCompany(roster: Roster, need: CompanyNeed): SoleCompany[] {
  const rooms = roomsOf(roster.places);
  const presence = settle(presenceOf(roster, rooms), rooms);
  const endOf = Int32Array.from({ length: presence.length }, (_, row) => presence.at(row, END));
  const found: SoleCompany[] = [];
  for (let first = 0; first < presence.length;) {
    let after = first + 1;
    while (after < presence.length && presence.at(after, PLACE) === presence.at(first, PLACE)) after++;
    new PlaceWatch(presence, rooms, need, found).watch(endOf, first, after);
    first = after;
  }
  return joined(found);
}

/** Who is in a room now, by row of the presence: those who count as company for others, and those who need it. */
interface Room {
  readonly number: number;
  readonly certain: Set<number>;
  readonly subjects: Set<number>;
  /** Since when each subject has had this one row as only company. */
  readonly open: Map<number, { readonly company: number; readonly since: number }>;
}

class PlaceWatch {
  readonly #rooms = new Map<number, Room>();

  constructor(
    private readonly presence: Rows,
    private readonly layout: Rooms,
    private readonly need: CompanyNeed,
    private readonly found: SoleCompany[],
  ) {}

  /** Rows are by start. */
  watch(endOf: Int32Array, first: number, after: number): void {
    const ends = byEnd(endOf, first, after);
    let [coming, going] = [first, 0];
    while (going < ends.length) {
      const now = Math.min(coming < after ? this.presence.at(coming, START) : Infinity, endOf[ends[going]!]!);
      for (; going < ends.length && endOf[ends[going]!] === now; going++) this.#leave(ends[going]!, now);
      for (; coming < after && this.presence.at(coming, START) === now; coming++) this.#enter(coming);
      for (const room of this.#rooms.values()) this.#look(room, now);
    }
  }

  #enter(row: number): void {
    const room = this.#roomOf(row);
    if (this.#counts(row)) room.certain.add(row);
    if (this.need === 'anyone' || this.presence.at(row, AGE) !== AgeClass.adult) room.subjects.add(row);
  }

  #leave(row: number, now: number): void {
    const room = this.#roomOf(row);
    room.certain.delete(row);
    room.subjects.delete(row);
    this.#close(room, row, now);
  }

  #roomOf(row: number): Room {
    const number = this.layout.roomOf[this.presence.at(row, ZONE)]!;
    let room = this.#rooms.get(number);
    if (!room) {
      room = { number, certain: new Set(), subjects: new Set(), open: new Map() };
      this.#rooms.set(number, room);
    }
    return room;
  }

  #counts(row: number): boolean {
    const isSure = (this.presence.at(row, MARK) & (UNCERTAIN | COUNTED_ELSEWHERE)) === 0;
    return isSure && (this.need === 'anyone' || this.presence.at(row, AGE) === AgeClass.adult);
  }

  /** Three who count are company for each other whoever is missing: nobody there has to be looked at. */
  #look(room: Room, now: number): void {
    const company = room.subjects.size > 0 ? this.#companyIn(room) : [];
    if (company.length === 0 || company.length > 2) {
      for (const row of room.open.keys()) this.#close(room, row, now);
      return;
    }
    for (const row of room.subjects) {
      const others = company.filter(
        (other) => this.presence.at(other, PERSON) !== this.presence.at(row, PERSON),
      );
      const [only] = others;
      if (room.open.get(row)?.company === only && others.length === 1) continue;
      this.#close(room, row, now);
      if (only !== undefined && others.length === 1) room.open.set(row, { company: only, since: now });
    }
  }

  /** Up to three of those who count for people in a room. */
  #companyIn(room: Room): number[] {
    const found: number[] = [];
    for (const other of this.#rooms.values()) {
      if (!this.#areTogether(room.number, other.number)) continue;
      for (const row of other.certain) {
        found.push(row);
        if (found.length > 2) return found;
      }
    }
    return found;
  }

  #areTogether(room: number, other: number): boolean {
    if (room === other) return true;
    const classes = [this.layout.classOf[room], this.layout.classOf[other]];
    return classes.includes(RoomClass.sales) && classes.includes(RoomClass.next);
  }

  #close(room: Room, row: number, now: number): void {
    const open = room.open.get(row);
    if (!open) return;
    room.open.delete(row);
    if (open.since === now) return;
    const { presence, layout } = this;
    const place = presence.at(row, PLACE);
    this.found.push({
      person: presence.at(row, PERSON),
      place,
      zone: presence.at(row, ZONE) - layout.firstZone[place]!,
      age: presence.at(row, AGE) as AgeClass,
      company: presence.at(open.company, PERSON),
      companyShift: presence.at(open.company, SHIFT),
      shift: presence.at(row, SHIFT),
      start: open.since,
      end: now,
    });
  }
}

/** Where only a shift was cut, nothing ends. */
function joined(found: readonly SoleCompany[]): SoleCompany[] {
  const whole: SoleCompany[] = [];
  const lastOf = new Map<string, number>();
  for (const one of found) {
    const key = `${one.shift} ${one.companyShift} ${one.zone} ${one.age}`;
    const last = lastOf.get(key);
    const before = last === undefined ? undefined : whole[last];
    if (last !== undefined && before?.end === one.start) whole[last] = { ...before, end: one.end };
    else lastOf.set(key, whole.push(one) - 1);
  }
  return whole;
}
