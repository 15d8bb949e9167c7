import type { Place, ZoneReach } from '../roster/roster';

/** How people in two zones of one place stand to each other: company, perhaps company, or none. */
export type Contact = 'together' | 'unsure' | 'apart';

/** What decides contact between zones. All `sales` zones are one room; every other zone is a room of its own. */
export const RoomClass = { sales: 0, next: 1, unsure: 2, apart: 3 } as const;
export type RoomClass = (typeof RoomClass)[keyof typeof RoomClass];

const classes: Record<ZoneReach, RoomClass> = {
  'same-room': RoomClass.sales,
  'next-room': RoomClass.next,
  unconfirmed: RoomClass.unsure,
  unknown: RoomClass.unsure,
  separated: RoomClass.apart,
  'other-floor': RoomClass.apart,
};

/**
 * Contact between two zones of one place, given by index. A confirmed next room is together with the sales area, but two
 * such rooms need not be with each other. What is separated is apart also from a zone that nothing is known about.
 */
export function contactBetween(place: Place, zone: number, other: number): Contact {
  if (zone === other) return 'together';
  const [nearer, farther] = [roomClassOf(place, zone), roomClassOf(place, other)].sort();
  if (farther === RoomClass.apart) return 'apart';
  return nearer === RoomClass.sales && farther !== RoomClass.unsure ? 'together' : 'unsure';
}

function roomClassOf(place: Place, zone: number): RoomClass {
  const found = place.zones[zone];
  if (!found) throw new RangeError(`${place.name} has no zone ${zone}.`);
  return classes[found.reach];
}

/** The rooms of all places, zones being numbered through from place to place. */
export interface Rooms {
  /** The number of a place's zone 0. */
  readonly firstZone: Int32Array;
  readonly placeOf: Int32Array;
  /** The zone that stands for the room a zone is in: itself, or the first one of the sales area. */
  readonly roomOf: Int32Array;
  readonly classOf: Uint8Array;
}

export function roomsOf(places: readonly Place[]): Rooms {
  const zones = places.flatMap((place, index) => place.zones.map((_, zone) => ({ place, index, zone })));
  const firstZone = new Int32Array(places.length);
  for (let place = 1; place < places.length; place++) {
    firstZone[place] = firstZone[place - 1]! + places[place - 1]!.zones.length;
  }
  return {
    firstZone,
    placeOf: Int32Array.from(zones, ({ index }) => index),
    roomOf: Int32Array.from(zones, ({ place, index, zone }) => firstZone[index]! + roomIn(place, zone)),
    classOf: Uint8Array.from(zones, ({ place, zone }) => roomClassOf(place, zone)),
  };
}

function roomIn(place: Place, zone: number): number {
  const inSales = roomClassOf(place, zone) === RoomClass.sales;
  return inSales ? place.zones.findIndex(({ reach }) => classes[reach] === RoomClass.sales) : zone;
}
