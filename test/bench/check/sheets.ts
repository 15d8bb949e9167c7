import type { Grid } from '../../../src/core/reading/grid';
import { GridBuilder } from '../../../src/workbook/grid-builder';
import { mulberry32 } from '../random';
import { nameOf, placeNameOf } from './names';

/**
 * `quiet`: always two adults, nobody at night. `ordinary`: about a finding in four shifts. `busy`: more findings than
 * shifts, as where everybody is alone.
 */
export const rosters = ['quiet', 'ordinary', 'busy'] as const;
export type RosterKind = (typeof rosters)[number];

/** The roster, the staff list and the places, as an adapter hands them over. */
export interface Sheets {
  /** More than one only where one would hold more cells than an adapter takes. */
  readonly rosters: readonly Grid[];
  readonly staff: Grid;
  readonly places: Grid;
}

// 2026-01-01 as Excel counts.
const FIRST_SERIAL = 46_023;
const DAYS = 365;
const SHIFTS_A_DAY = 4;
const ADULTS_A_PLACE = 7;
const MINORS_A_PLACE = 3;

/** A year of a made-up chain of shops, in the order of its dates; always the same for the same size and kind. */
export function sheetsOf(size: number, kind: RosterKind): Sheets {
  const places = Math.ceil(size / (DAYS * SHIFTS_A_DAY));
  return {
    rosters: new RosterMaker(size, places, kind).make(),
    staff: staffOf(places),
    places: placesOf(places),
  };
}

const SHIFTS_A_SHEET = 500_000;

/** Clock times in minutes; an end before the start is on the next day. */
interface Written {
  readonly worker: number;
  readonly start: number;
  readonly end: number;
  readonly zone?: string;
  readonly note?: string;
}

class RosterMaker {
  readonly #made: Grid[] = [];
  #sheet = newRoster();
  readonly #random: () => number;

  constructor(
    readonly size: number,
    readonly places: number,
    readonly kind: RosterKind,
  ) {
    this.#random = mulberry32(size);
  }

  make(): Grid[] {
    for (let day = 0; this.#shifts < this.size; day++) {
      for (let place = 0; place < this.places && this.#shifts < this.size; place++) this.#addDay(day, place);
    }
    if (this.#sheet.length > 0) this.#finishSheet();
    return this.#made;
  }

  get #shifts(): number {
    return this.#made.length * SHIFTS_A_SHEET + this.#sheet.length;
  }

  #finishSheet(): void {
    this.#made.push(this.#sheet.build(`Vagtplan ${this.#made.length + 1}`));
    this.#sheet = newRoster();
  }

  #addDay(day: number, place: number): void {
    for (const { worker, start, end, zone, note } of this.#shiftsOn(day)) {
      if (this.#shifts === this.size) return;
      this.#sheet.add([
        nameOf(place * PEOPLE_A_PLACE + worker),
        date(day),
        clock(start),
        clock(end % 1440),
        placeNameOf(place),
        zone ?? null,
        note ?? null,
      ]);
      if (this.#sheet.length === SHIFTS_A_SHEET) this.#finishSheet();
    }
  }

  #shiftsOn(day: number): Written[] {
    if (this.kind === 'quiet') return quietDay(day);
    return this.kind === 'busy' ? busyDay(day) : ordinaryDay(day, this.#random);
  }
}

function newRoster(): Sheet {
  return new Sheet(['Name', 'Date', 'Start', 'End', 'Place', 'Zone', 'Note']);
}

function quietDay(day: number): Written[] {
  return [
    { worker: adult(day), start: 480, end: 900 },
    { worker: adult(day + 1), start: 480, end: 900 },
    { worker: adult(day + 2), start: 900, end: 1320 },
    { worker: adult(day + 3), start: 900, end: 1320 },
  ];
}

/** Somebody comes later, goes earlier, works in the store room or stays into the night, now and then. */
function ordinaryDay(day: number, random: () => number): Written[] {
  const late = random() < 0.15 ? 15 * Math.floor(random() * 8) : 0;
  const early = random() < 0.3 ? 30 + 15 * Math.floor(random() * 8) : 0;
  const overtime = random() < 0.15 ? 60 : 0;
  return [
    { worker: adult(day), start: 360, end: 840 },
    { worker: adult(day + 1), start: 600 + late, end: 1080 },
    {
      worker: adult(day + 2),
      start: 840,
      end: 1320 - early,
      ...(random() < 0.03 && { zone: 'Lager' }),
      ...(random() < 0.05 && { note: 'Vareoptælling' }),
    },
    random() < 0.7
      ? { worker: minor(day), start: 960, end: 1260 }
      : { worker: adult(day + 3), start: 960, end: 1320 + overtime },
  ];
}

/** One after the other, the minors in the evening, one through the night. */
function busyDay(day: number): Written[] {
  return [
    { worker: adult(day), start: 360, end: 840 },
    { worker: adult(day + 1), start: 840, end: 1110 },
    { worker: minor(day), start: 1110, end: 1325 },
    { worker: adult(day + 2), start: 1325, end: 1800 },
  ];
}

const PEOPLE_A_PLACE = ADULTS_A_PLACE + MINORS_A_PLACE;

function adult(n: number): number {
  return n % ADULTS_A_PLACE;
}

function minor(n: number): number {
  return ADULTS_A_PLACE + (n % MINORS_A_PLACE);
}

/** Some turn 18 during the year; the age of one in fifty is not known. */
function staffOf(places: number): Grid {
  const sheet = new Sheet(['Name', 'Birth date', 'Role']);
  for (let person = 0; person < places * PEOPLE_A_PLACE; person++) {
    const isMinor = person % PEOPLE_A_PLACE >= ADULTS_A_PLACE;
    const years = isMinor ? 15.2 + (person % 29) / 10 : 19 + (person % 43);
    const isKnown = person % 50 !== 4;
    sheet.add([nameOf(person), isKnown ? date(-Math.round(years * 365.25)) : null, 'Salg']);
  }
  return sheet.build('Personale');
}

const kinds = ['Kiosk', 'Bakery', 'Grill bar', 'Petrol station', 'Video shop'];

function placesOf(places: number): Grid {
  const sheet = new Sheet(['Name', 'Kind', 'Isolated', 'Zones']);
  for (let place = 0; place < places; place++)
    sheet.add([placeNameOf(place), kinds[place % kinds.length]!, null, 'Lager: separated']);
  return sheet.build('Steder');
}

type Value = string | null | { readonly number: number; readonly format: string };

function date(day: number): Value {
  return { number: FIRST_SERIAL + day, format: 'dd-mm-yyyy' };
}

function clock(minute: number): Value {
  return { number: minute / 1440, format: 'hh:mm' };
}

class Sheet {
  readonly #builder = new GridBuilder();
  #rows = 0;

  constructor(headers: readonly string[]) {
    this.add(headers);
  }

  /** Rows below the headers. */
  get length(): number {
    return this.#rows - 1;
  }

  add(values: readonly Value[]): void {
    values.forEach((value, column) => {
      if (value === null) return;
      if (typeof value === 'string') this.#builder.add(this.#rows, column, value);
      else this.#builder.add(this.#rows, column, value.number, value.format);
    });
    this.#rows++;
  }

  build(sheet: string): Grid {
    return this.#builder.build({ sheet, hidden: false, date1904: false });
  }
}
