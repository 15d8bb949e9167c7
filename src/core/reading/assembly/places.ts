import { text } from '../../messages/catalogue';
import {
  type CellRef,
  type Place,
  type PlaceKind,
  placeKinds,
  type Zone,
  zoneReaches,
} from '../../roster/roster';
import type { Country } from '../../time/units';
import { parseYesNo } from '../questions/answer-forms';
import { question } from '../questions/ask';
import { choiceOf, formOf } from '../questions/forms';
import { answerForLook, answerTo, placeKey, withoutDates } from '../questions/keys';
import type { Answers, Entry, Question } from '../reading';
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

/** A sheet, and what the place is called that it is about where nobody names it. */
export interface SheetOfPlace {
  readonly sheet: string;
  readonly name: string;
}

interface Draft {
  readonly place: Omit<Place, 'zones'>;
  readonly zones: [Zone, ...Zone[]];
}

/** Finds the place and zone of one entry after the other, and remembers what has to be asked. */
export class RosterPlaces {
  readonly #drafts: Draft[] = [];
  readonly #keys = new Map<string, string>();
  readonly #byKey = new Map<string, number>();
  readonly #listed: ReadonlyMap<string, ListedPlace>;
  readonly #defaults: PlaceDefaults;
  readonly #answers: Answers | undefined;
  readonly #implied = new Map<string, string | undefined>();
  /** Each with all its cells; cut when they are handed out. */
  readonly #asked = new Map<string, { readonly text: Question['text']; readonly cells: CellRef[] }>();
  /** Everything that is called a place, in the table or on the roster. */
  readonly #names: ReadonlyMap<string, string>;
  /** The first place that an entry names: where somebody stands who is on call for all of them. */
  readonly #firstNamed: string | undefined;

  constructor(
    entries: readonly Entry[],
    listed: readonly ListedPlace[],
    defaults: PlaceDefaults,
    answers?: Answers,
  ) {
    this.#defaults = defaults;
    this.#answers = answers;
    this.#listed = new Map(listed.map((place) => [plainKey(place.name), place]));
    const names = new Map(listed.map(({ name }) => [plainKey(name), name]));
    for (const name of new Set(entries.map(({ place }) => place))) {
      if (name !== undefined && !names.has(plainKey(name))) names.set(plainKey(name), name);
    }
    this.#names = names;
    this.#firstNamed = entries.find(({ place }) => place !== undefined)?.place ?? [...names.values()][0];
  }

  get places(): Place[] {
    return this.#drafts.map(({ place, zones }) => ({ ...place, zones }));
  }

  get questions(): Question[] {
    return [...this.#asked].map(([key, { text: words, cells }]) => this.#question(key, words, cells));
  }

  timeZoneOf(place: number): string {
    return this.#drafts[place]?.place.timeZone ?? this.#defaults.timeZone;
  }

  /** The sheet stands for the place where the entry names none. */
  placeOf(entry: Entry, { sheet, name: otherwise }: SheetOfPlace): number {
    if (entry.place !== undefined) return this.#indexOf(entry.place);
    const name = this.isAnywhere(entry, sheet) ? this.#firstNamed : this.#impliedBy(sheet);
    if (name === undefined && this.#names.size > 0 && entry.kind !== 'absence') {
      this.#ask(`place:${sheet}`, entry, text('staff.whichPlace', { sheet }));
    }
    return this.#indexOf(name ?? otherwise);
  }

  /** Whether somebody is on call for every place: there are several, and neither the entry nor the sheet names one. */
  isAnywhere({ kind, place }: Entry, sheet: string): boolean {
    if (kind !== 'on-call' || place !== undefined || this.#names.size < 2) return false;
    return this.#impliedBy(sheet) === undefined;
  }

  zoneOf(entry: Entry, place: number): number {
    const draft = this.#drafts[place];
    if (entry.zone === undefined || !draft) return 0;
    const key = this.#keyOf(entry.zone);
    const known = draft.zones.findIndex(({ name }) => this.#keyOf(name) === key);
    if (known >= 0) return this.#askIfUnknown(entry, draft, known);
    if (salesAreaWords.has(wordKey(entry.zone))) return 0;
    draft.zones.push(this.#answeredZone({ name: entry.zone, reach: 'unknown' }, draft.place.name));
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

  /** The one that was answered, the only place there is, or the one that the sheet or its title is named after. */
  #nameImpliedBy(sheet: string): string | undefined {
    const answered = answerForLook(this.#answers, placeKey, sheet)?.answer;
    if (answered !== undefined) return this.#names.get(this.#keyOf(answered)) ?? answered;
    const [only] = this.#names.values();
    if (this.#names.size === 1) return only;
    const named = [sheet, withoutDates(sheet), this.#defaults.title ?? ''];
    const exact = named.flatMap((name) => this.#names.get(this.#keyOf(name)) ?? []);
    return exact[0] ?? this.#nameWithin(sheet);
  }

  /** "Vagtplan Nord uge 10" names Nord, unless it names another place too. */
  #nameWithin(sheet: string): string | undefined {
    const words = spaced(this.#keyOf(sheet));
    const within = [...this.#names].filter(([key]) => key !== '' && words.includes(spaced(key)));
    const [only, ...others] = within.filter(
      ([key]) => !within.some(([longer]) => longer !== key && longer.includes(key)),
    );
    return others.length === 0 ? only?.[1] : undefined;
  }

  /** The same for all entries of a sheet. */
  #impliedBy(sheet: string): string | undefined {
    if (!this.#implied.has(sheet)) this.#implied.set(sheet, this.#nameImpliedBy(sheet));
    return this.#implied.get(sheet);
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
    const [first, ...others] = zones;
    return {
      place: { ...known, ...this.#answeredFacts(known), country, timeZone },
      zones: [first, ...others.map((zone) => this.#answeredZone(zone, known.name))],
    };
  }

  /** What the table of places leaves open and was answered. */
  #answeredFacts({ name, kind, isolated, centreGuarded }: Partial<ListedPlace>): Partial<Place> {
    const answer = (fact: string) => answerTo(this.#answers, `${fact}:${name ?? ''}`) ?? '';
    const facts = {
      kind: kind ?? kindIn(answer('place-kind')),
      isolated: isolated ?? parseYesNo(answer('isolated')),
      centreGuarded: centreGuarded ?? parseYesNo(answer('guarded')),
    };
    return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
  }

  #answeredZone(zone: Zone, place: string): Zone {
    if (zone.reach !== 'unknown' && zone.reach !== 'unconfirmed') return zone;
    const answer = answerTo(this.#answers, `zone:${place}:${zone.name}`);
    const reach = zoneReaches.find((one) => one === answer);
    return reach ? { ...zone, reach } : zone;
  }

  #question(key: string, words: Question['text'], cells: readonly CellRef[]): Question {
    const isZone = formOf(key) === formOf('zone');
    const reason = isZone ? text('setup.whyFact') : text('setup.whyPlace');
    const asked = question(key, words, reason, { cells, shifts: cells.length });
    return isZone ? asked : { ...asked, choices: [...this.#names.values()].map(choiceOf) };
  }

  #ask(key: string, entry: Entry, words: Question['text']): void {
    const asked = this.#asked.get(key);
    if (asked) asked.cells.push(entry.cells[0]);
    else this.#asked.set(key, { text: words, cells: [entry.cells[0]] });
  }
}

function kindIn(answer: string): PlaceKind | undefined {
  return placeKinds.find((kind) => kind === answer);
}

/** Whole words only. */
function spaced(key: string): string {
  return ` ${key.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
