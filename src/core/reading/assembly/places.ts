import { text } from '../../messages/catalogue';
import type { CellRef, Place, Zone } from '../../roster/roster';
import type { Country } from '../../time/units';
import type { Entry, Question } from '../reading';
import { salesAreaWords } from '../tables/headers';
import type { ListedPlace } from '../tables/places';
import { salesArea } from '../tables/zones';
import { wordKey } from '../text/fold';
import { plainKey } from './names';

export const timeZones: Readonly<Record<Country, string>> = {
  dk: 'Europe/Copenhagen',
  no: 'Europe/Oslo',
  se: 'Europe/Stockholm',
};

export interface PlaceDefaults {
  readonly country: Country;
  /** IANA name, for places in the default country. */
  readonly timeZone: string;
  /** What a place is called that nobody has named. */
  readonly sheetName: string;
  /** A title above the roster, if there is one: it may name the place. */
  readonly title?: string;
}

interface Draft {
  readonly place: Omit<Place, 'zones'>;
  readonly zones: [Zone, ...Zone[]];
}

const CELLS_SHOWN = 20;

/** Finds the place and zone of one entry after the other, and remembers what has to be asked. */
export class RosterPlaces {
  readonly #drafts: Draft[] = [];
  readonly #keys = new Map<string, string>();
  readonly #byKey = new Map<string, number>();
  readonly #listed: ReadonlyMap<string, ListedPlace>;
  readonly #defaults: PlaceDefaults;
  readonly #asked = new Map<string, Question & { readonly cells: CellRef[] }>();
  /** Everything that is called a place, in the table or on the roster. */
  readonly #names: ReadonlyMap<string, string>;

  constructor(entries: readonly Entry[], listed: readonly ListedPlace[], defaults: PlaceDefaults) {
    this.#defaults = defaults;
    this.#listed = new Map(listed.map((place) => [plainKey(place.name), place]));
    const names = new Map(listed.map(({ name }) => [plainKey(name), name]));
    for (const name of new Set(entries.map(({ place }) => place))) {
      if (name !== undefined && !names.has(plainKey(name))) names.set(plainKey(name), name);
    }
    this.#names = names;
  }

  get places(): Place[] {
    return this.#drafts.map(({ place, zones }) => ({ ...place, zones }));
  }

  get questions(): Question[] {
    return [...this.#asked.values()];
  }

  timeZoneOf(place: number): string {
    return this.#drafts[place]?.place.timeZone ?? this.#defaults.timeZone;
  }

  /** `sheet` stands for the place where the entry names none. */
  placeOf(entry: Entry, sheet: string): number {
    if (entry.place !== undefined) return this.#indexOf(entry.place);
    const name = this.#nameImpliedBy(sheet);
    if (name === undefined && this.#names.size > 0 && entry.kind !== 'absence') {
      this.#ask(`place:${sheet}`, entry, text('staff.whichPlace', { sheet }));
    }
    return this.#indexOf(name ?? sheet);
  }

  zoneOf(entry: Entry, place: number): number {
    const draft = this.#drafts[place];
    if (entry.zone === undefined || !draft) return 0;
    const key = this.#keyOf(entry.zone);
    const known = draft.zones.findIndex(({ name }) => this.#keyOf(name) === key);
    if (known >= 0) return this.#askIfUnknown(entry, draft, known);
    if (salesAreaWords.has(wordKey(entry.zone))) return 0;
    draft.zones.push({ name: entry.zone, reach: 'unknown' });
    return this.#askIfUnknown(entry, draft, draft.zones.length - 1);
  }

  #askIfUnknown(entry: Entry, { place, zones }: Draft, zone: number): number {
    const { name, reach } = zones[zone] ?? zones[0];
    if (reach === 'unknown') {
      const words = text('staff.whichReach', { zone: name, place: place.name });
      this.#ask(`zone:${this.#keyOf(place.name)}:${this.#keyOf(name)}`, entry, words);
    }
    return zone;
  }

  /** The only place there is, or the one that the sheet or its title is named after. */
  #nameImpliedBy(sheet: string): string | undefined {
    const [only] = this.#names.values();
    if (this.#names.size === 1) return only;
    return this.#names.get(this.#keyOf(sheet)) ?? this.#names.get(this.#keyOf(this.#defaults.title ?? ''));
  }

  #indexOf(name: string): number {
    const key = this.#keyOf(name);
    let index = this.#byKey.get(key);
    if (index === undefined) {
      index = this.#drafts.push(this.#draft(name, this.#listed.get(key))) - 1;
      this.#byKey.set(key, index);
    }
    return index;
  }

  /** A roster writes the same few names thousands of times. */
  #keyOf(written: string): string {
    let key = this.#keys.get(written);
    if (key === undefined) this.#keys.set(written, (key = plainKey(written)));
    return key;
  }

  #draft(name: string, listed: ListedPlace | undefined): Draft {
    const country = listed?.country ?? this.#defaults.country;
    const timeZone = country === this.#defaults.country ? this.#defaults.timeZone : timeZones[country];
    const { zones = [salesArea] as const, ...known } = listed ?? { name };
    return { place: { ...known, country, timeZone }, zones: [...zones] };
  }

  #ask(key: string, entry: Entry, words: Question['text']): void {
    const question = this.#asked.get(key);
    if (!question) this.#asked.set(key, { key, text: words, cells: [entry.cells[0]] });
    else if (question.cells.length < CELLS_SHOWN) question.cells.push(entry.cells[0]);
  }
}
