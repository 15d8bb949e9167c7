import { text } from '../../messages/catalogue';
import { type CellRef, type Place, type ShiftKind, type Zone, zoneReaches } from '../../roster/roster';
import type { Country } from '../../time/units';
import { question } from '../questions/ask';
import { choiceOf, formOf } from '../questions/forms';
import { answerForLook, answerTo, codeKey, placeKey, withoutDates } from '../questions/keys';
import type { Entries, Said } from '../entries';
import type { Answers, Question } from '../reading';
import { salesAreaWords } from '../tables/headers';
import type { ListedPlace } from '../tables/places';
import { salesArea } from '../tables/zones';
import { wordKey } from '../text/fold';
import { answeredFacts } from './answered-facts';
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

/** What is asked about a place or zone, and for how many shifts; the first cells are shown with the question. */
interface Asked {
  readonly text: Question['text'];
  readonly cells: CellRef[];
  shifts: number;
}

/** Where somebody is. */
export interface Whereabouts {
  readonly place: number;
  readonly zone: number;
  /** On call for every place: there are several, and neither the entry nor the sheet names one. */
  readonly anywhere: boolean;
  /** What the manager has to be asked about it. */
  readonly asked: readonly Asked[];
}

/** Finds places and zones, once for all entries that say the same, and remembers what has to be asked. */
export class RosterPlaces {
  readonly #drafts: Draft[] = [];
  readonly #keys = new Map<string, string>();
  readonly #byKey = new Map<string, number>();
  readonly #listed: ReadonlyMap<string, ListedPlace>;
  readonly #defaults: PlaceDefaults;
  readonly #answers: Answers | undefined;
  readonly #openKeys: ReadonlySet<string>;
  readonly #implied = new Map<string, string | undefined>();
  readonly #asked = new Map<string, Asked>();
  /** Everything that is called a place, in the table or on the roster. */
  readonly #names: ReadonlyMap<string, string>;
  /** The first place that an entry names: where somebody stands who is on call for all of them. */
  readonly #firstNamed: string | undefined;

  constructor(
    sheets: readonly Entries[],
    listed: readonly ListedPlace[],
    defaults: PlaceDefaults,
    answers?: Answers,
    /** Keys of what the sheets ask already: a room whose code is asked about is not asked about again. */
    openKeys: ReadonlySet<string> = new Set(),
  ) {
    this.#openKeys = openKeys;
    this.#defaults = defaults;
    this.#answers = answers;
    this.#listed = new Map(listed.map((place) => [plainKey(place.name), place]));
    const names = new Map(listed.map(({ name }) => [plainKey(name), name]));
    const named = placesNamed(sheets);
    for (const name of named) if (!names.has(plainKey(name))) names.set(plainKey(name), name);
    this.#names = names;
    this.#firstNamed = named[0] ?? [...names.values()][0];
  }

  get places(): Place[] {
    return this.#drafts.map(({ place, zones }) => ({ ...place, zones }));
  }

  get questions(): Question[] {
    return [...this.#asked].map(([key, asked]) => this.#question(key, asked));
  }

  timeZoneOf(place: number): string {
    return this.#drafts[place]?.place.timeZone ?? this.#defaults.timeZone;
  }

  /** The sheet stands for the place where an entry names none. */
  whereabouts(said: Said, kind: ShiftKind, { sheet, name: otherwise }: SheetOfPlace): Whereabouts {
    const asked: Asked[] = [];
    const anywhere = this.#isAnywhere(said, kind, sheet);
    const implied = anywhere ? this.#firstNamed : this.#impliedBy(sheet);
    const name = said.place ?? implied;
    if (name === undefined && this.#names.size > 0 && kind !== 'absence')
      asked.push(this.#ask(`place:${sheet}`, text('staff.whichPlace', { sheet })));
    const place = this.#indexOf(name ?? otherwise);
    const draft = this.#drafts[place]!;
    const zone = this.#zoneOf(said.zone, draft);
    if (zone !== undefined) asked.push(...this.#askIfUnknown(draft, zone));
    return { place, zone: zone ?? 0, anywhere, asked };
  }

  #isAnywhere({ place }: Said, kind: ShiftKind, sheet: string): boolean {
    if (kind !== 'on-call' || place !== undefined || this.#names.size < 2) return false;
    return this.#impliedBy(sheet) === undefined;
  }

  /** Undefined where no zone is named, or the sales area by a word for it. */
  #zoneOf(named: string | undefined, draft: Draft): number | undefined {
    if (named === undefined) return undefined;
    const key = this.#keyOf(named);
    const known = draft.zones.findIndex(({ name }) => this.#keyOf(name) === key);
    if (known >= 0) return known;
    if (salesAreaWords.has(wordKey(named))) return undefined;
    return draft.zones.push(this.#answeredZone({ name: named, reach: 'unknown' }, draft.place.name)) - 1;
  }

  #askIfUnknown({ place, zones }: Draft, zone: number): Asked[] {
    const { name, reach } = zones[zone] ?? zones[0];
    if (reach !== 'unknown' || this.#openKeys.has(codeKey(name))) return [];
    const words = text('staff.whichReach', { zone: name, place: place.name });
    return [this.#ask(`zone:${this.#keyOf(place.name)}:${this.#keyOf(name)}`, words)];
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
      place: { ...known, ...answeredFacts(known, this.#answers), country, timeZone },
      zones: [first, ...others.map((zone) => this.#answeredZone(zone, known.name))],
    };
  }

  #answeredZone(zone: Zone, place: string): Zone {
    if (zone.reach !== 'unknown' && zone.reach !== 'unconfirmed') return zone;
    const answer = answerTo(this.#answers, `zone:${place}:${zone.name}`);
    const reach = zoneReaches.find((one) => one === answer);
    if (reach) return { ...zone, reach };
    // A room that a code beside times stands for.
    const isElsewhere = answerTo(this.#answers, codeKey(zone.name)) === 'elsewhere';
    return isElsewhere ? { ...zone, reach: 'separated' } : zone;
  }

  #question(key: string, { text: words, cells, shifts }: Asked): Question {
    const isZone = formOf(key) === formOf('zone');
    const reason = isZone ? text('setup.whyFact') : text('setup.whyPlace');
    const asked = question(key, words, reason, { cells, shifts });
    return isZone ? asked : { ...asked, choices: [...this.#names.values()].map(choiceOf) };
  }

  #ask(key: string, words: Question['text']): Asked {
    let asked = this.#asked.get(key);
    if (!asked) this.#asked.set(key, (asked = { text: words, cells: [], shifts: 0 }));
    return asked;
  }
}

/** In the order in which the entries name them. */
function placesNamed(sheets: readonly Entries[]): string[] {
  const named = new Set<string>();
  for (const { said, saying, length } of sheets) {
    if (said.every(({ place }) => place === undefined)) continue;
    for (let at = 0; at < length; at += 1) {
      const { place } = said[saying[at]!]!;
      if (place !== undefined) named.add(place);
    }
  }
  return [...named];
}

/** Whole words only. */
function spaced(key: string): string {
  return ` ${key.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
