import { roomsOf, type Rooms } from '../../../src/core/occupancy/contact';
import { END, PLACE, Rows, START, UNCERTAIN } from '../../../src/core/occupancy/rows';
import { AgeClass } from '../../../src/core/roster/age';
import type { Place, Zone } from '../../../src/core/roster/roster';
import { mulberry32 } from '../random';

/**
 * `spread`: a place for every thousand shifts, over a year. `one place`: all in one place in that year. `one crowd`: all in
 * one place on one day, at a million shifts more people at once than 16 bits can count.
 */
export const layouts = ['spread', 'one place', 'one crowd'] as const;
export type Layout = (typeof layouts)[number];

export interface Workload {
  readonly pieces: Rows;
  readonly rooms: Rooms;
  readonly places: readonly Place[];
}

// 2026-01-01T00:00Z
const FIRST = 29_453_760;
const SHIFTS_A_PERSON = 80;
const PEOPLE_A_PLACE = 12;

/** Made-up presence in no order, always the same for the same size and layout. */
export function workload(size: number, layout: Layout): Workload {
  return new Maker(size, layout).make();
}

/** What the sort compares itself with: one number an event, by place, then time. In no order. */
export function eventKeys({ pieces }: Workload): Float64Array {
  const keys = new Float64Array(pieces.length * 2);
  for (let row = 0; row < pieces.length; row++) {
    const place = pieces.at(row, PLACE) * 2 ** 32;
    keys[2 * row] = place + pieces.at(row, START) * 2 + 1;
    keys[2 * row + 1] = place + pieces.at(row, END) * 2;
  }
  return keys;
}

interface Worker {
  readonly age: AgeClass;
  /** Instant from which the person is an adult. */
  readonly birthday: number;
  readonly place: number;
}

class Maker {
  readonly #size: number;
  readonly #random: () => number;
  readonly #inOrder: Rows;
  readonly #places: Place[];
  readonly #rooms: Rooms;
  readonly #workers: Worker[];
  readonly #isOneDay: boolean;

  constructor(size: number, layout: Layout) {
    this.#size = size;
    this.#random = mulberry32(size);
    this.#inOrder = new Rows(size);
    this.#isOneDay = layout === 'one crowd';
    const people = Math.ceil(size / (this.#isOneDay ? 1 : SHIFTS_A_PERSON));
    const places = layout === 'spread' ? Math.ceil(people / PEOPLE_A_PLACE) : 1;
    this.#places = Array.from({ length: places }, (_, i) => this.#placeFrom(i));
    this.#rooms = roomsOf(this.#places);
    this.#workers = Array.from({ length: people }, (_, i) => this.#workerFrom(i % places));
  }

  make(): Workload {
    for (let n = 0; this.#inOrder.length < this.#size; n++) this.#addShift(n);
    return { pieces: shuffled(this.#inOrder, this.#random), rooms: this.#rooms, places: this.#places };
  }

  #placeFrom(index: number): Place {
    const zones: [Zone, ...Zone[]] = [{ name: 'Shop', reach: 'same-room' }];
    if (this.#random() < 0.5) zones.push({ name: 'Kitchen', reach: 'next-room' });
    if (this.#random() < 0.2) zones.push({ name: 'Store', reach: 'unconfirmed' });
    if (this.#random() < 0.2) zones.push({ name: 'Cellar', reach: 'other-floor' });
    return { name: `Place ${index}`, country: 'dk', timeZone: 'Europe/Copenhagen', zones };
  }

  #workerFrom(place: number): Worker {
    const dice = this.#random();
    const birthday = dice < 0.05 ? FIRST + Math.floor(this.#random() * 365) * 1440 - 60 : Infinity;
    const age = dice < 0.33 ? AgeClass.minor : dice < 0.37 ? AgeClass.unknown : AgeClass.adult;
    return { age, birthday, place };
  }

  /** A day for everybody's n-th shift, and now and then what happens to a roster: twice, split, in two places, absent. */
  #addShift(n: number): void {
    const person = n % this.#workers.length;
    const { place } = this.#workers[person]!;
    // Every fourth day goes once round the year before anybody would work twice on a day.
    const day = this.#isOneDay ? 0 : (person * 7 + Math.floor(n / this.#workers.length) * 4) % 365;
    const start = FIRST + day * 1440 + (24 + Math.floor(this.#random() * 56)) * 15;
    const end = start + (12 + Math.floor(this.#random() * 24)) * 15;
    const middle = start + 90;
    const zones = this.#places[place]!.zones.length;
    const zone = this.#random() < 0.8 ? 0 : Math.floor(this.#random() * zones);
    const dice = this.#random();
    if (dice < 0.02) this.#add(person, place, zone, middle, end);
    this.#add(person, place, zone, start, dice < 0.02 ? middle : end, dice > 0.98 ? UNCERTAIN : 0);
    if (dice > 0.4 && dice < 0.41) this.#add(person, place, zone, start, end);
    if (dice > 0.5 && dice < 0.51) {
      this.#add(person, Math.floor(this.#random() * this.#places.length), 0, start + 30, end + 30);
    }
  }

  #add(person: number, place: number, zone: number, start: number, end: number, mark = 0): void {
    const { age, birthday } = this.#workers[person]!;
    const adult = Math.max(start, Math.min(end, birthday));
    this.#addPiece(person, place, zone, start, adult, age, mark);
    this.#addPiece(person, place, zone, adult, end, AgeClass.adult, mark);
  }

  #addPiece(
    person: number,
    place: number,
    zone: number,
    start: number,
    end: number,
    age: AgeClass,
    mark: number,
  ): void {
    if (start === end || this.#inOrder.length === this.#size) return;
    const shift = this.#inOrder.length;
    this.#inOrder.add(person, place, this.#rooms.firstZone[place]! + zone, start, end, age, mark, shift);
  }
}

function shuffled(rows: Rows, random: () => number): Rows {
  const order = Array.from({ length: rows.length }, (_, i) => i);
  for (let i = order.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [order[i], order[other]] = [order[other]!, order[i]!];
  }
  const mixed = new Rows(rows.length);
  for (const row of order) mixed.append(rows, row);
  return mixed;
}
