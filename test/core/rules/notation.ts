import type { Example } from '../../../src/core/rules/define-rule';
import type {
  OpeningHours,
  Person,
  Place,
  PlaceKind,
  Roster,
  Shift,
  ShiftKind,
  Zone,
  ZoneReach,
} from '../../../src/core/roster/roster';
import { dangers, duties, placeFlags, placeKinds, zoneReaches } from '../../../src/core/roster/roster';
import { parseIsoDate, parseIsoMinute } from '../../../src/core/time/calendar';
import type { Country, MinuteOfDay, Weekday } from '../../../src/core/time/units';
import { zoneClock } from '../../../src/core/time/zone-clock';
import { recordsOf } from './records-notation';

const timeZones: Record<Country, string> = {
  dk: 'Europe/Copenhagen',
  no: 'Europe/Oslo',
  se: 'Europe/Stockholm',
};

type Written = Pick<Example<string>, 'roster' | 'places' | 'country' | 'records'>;

/**
 * The roster of an example. A line a shift: `Ana[16] @Kiosk/Kitchen 2026-03-02 22:00-04:00 on-call`. In brackets stands
 * what is known of the age, once a person: `[16]`, `[2008-04-22]`, `[<18]`, `[?]`; without brackets it is not known. Further words in the brackets:
 * `not-alone`, `school`, `no-school`, a duty such as `apprentice`, `from=2026-02-01` (employed), `speaks=da+en`.
 * `08:00-16:00 (30)` has half an hour of break whose time is not known. Behind the kind of shift may stand what the roster notes: `# baking`.
 * Without a place all work is in the first one; `@*` is on call for every place; an end that is not later is next day.
 */
export function rosterOf({ roster, places, country = 'dk', records }: Written): Roster {
  const listed =
    places === undefined
      ? [newPlace('Kiosk', 'kiosk', country)]
      : places.split('\n').map((line) => placeOf(line, country));
  const people: Person[] = [];
  const shifts = roster
    .split('\n')
    .filter((line) => line.trim())
    .map((line, row) => shiftOf(line, row, people, listed));
  const known = records === undefined ? {} : { records: recordsOf(records, people, listed) };
  return { country, people, places: listed, shifts, ...known };
}

const SHIFT =
  /^(?<name>[^[@\d]+?)(?:\[(?<age>[^\]]+)\])?\s+(?:@(?<place>[^/\s]+)(?:\/(?<zone>\S+))?\s+)?(?<date>\d{4}-\d\d-\d\d)\s+(?<start>\d\d:\d\d)-(?<end>\d\d:\d\d)(?:\s+\((?<off>\d+)\))?(?:\s+(?<kind>work|on-call|absence|tentative|break))?(?:\s+#\s*(?<note>.+))?$/;

function shiftOf(line: string, row: number, people: Person[], places: readonly Place[]): Shift {
  const groups = SHIFT.exec(line.trim())?.groups;
  if (!groups) throw new SyntaxError(`Not a shift: ${line}`);
  const { name, age, place, zone, date, start, end, off, kind, note } = groups as Record<
    string,
    string | undefined
  >;
  const at = place === undefined || place === '*' ? 0 : places.findIndex((one) => one.name === place);
  const found = places[at];
  if (!found) throw new SyntaxError(`No such place: ${line}`);
  const inZone = zone === undefined ? 0 : found.zones.findIndex((one) => one.name === zone);
  if (inZone < 0) throw new SyntaxError(`No such zone: ${line}`);
  const clock = zoneClock(found.timeZone);
  const [from, to] = [parseIsoMinute(`${date}T${start}`)!, parseIsoMinute(`${date}T${end}`)!];
  return {
    person: personOf(name!.trim(), age, people),
    place: at,
    zone: inZone,
    kind: (kind ?? 'work') as ShiftKind,
    start: clock.toInstant(from, 'start')!,
    end: clock.toInstant(to > from ? to : to + 1440, 'end')!,
    cells: [{ sheet: 'Example', address: `C${row + 2}` }],
    ...(place === '*' && { anywhere: true as const }),
    ...(off !== undefined && { unplacedBreakMinutes: Number(off) }),
    ...(note !== undefined && { note }),
  };
}

function personOf(name: string, age: string | undefined, people: Person[]): number {
  const known = people.findIndex((person) => person.name === name);
  if (known >= 0) return known;
  return people.push({ name, alsoWrittenAs: [], ...aboutOf(age) }) - 1;
}

function aboutOf(written: string | undefined): Partial<Person> {
  const words = (written ?? '').split(/\s+/).filter(Boolean);
  const all = words.map((word) => wordAbout(word));
  const known = all.flatMap((about) => about.duties ?? []);
  return Object.assign({}, ...all, known.length ? { duties: known } : {}) as Partial<Person>;
}

function wordAbout(word: string): Partial<Person> {
  const duty = duties.find((one) => one === word);
  if (duty) return { duties: [duty], role: duty };
  if (word === '?') return {};
  if (word === '<18') return { under18: true };
  if (word === 'not-alone') return { worksAlone: false };
  if (word === 'school') return { schooling: true };
  if (word === 'no-school') return { schooling: false };
  const [key, value = ''] = word.split('=');
  if (key === 'speaks') return { languages: value.split('+') };
  const day = parseIsoDate(key === 'from' ? value : word);
  if (day !== undefined) return key === 'from' ? { employedFrom: day } : { birthDate: day };
  if (!/^\d+$/.test(word)) throw new SyntaxError(`Not known about a person: ${word}`);
  return { age: Number(word) };
}

/** `Kiosk kiosk; hours 1-5 08:00-21:00; hours holiday closed; zone Lager separated; isolated; guarded; needs-backup; danger not-met;
 * violence-risk; not night-hatch; centre 1-5 10:00-20:00` */
function placeOf(line: string, country: Country): Place {
  const [head = '', ...facts] = line.split(';').map((part) => part.trim());
  const [name = '', kind = ''] = head.split(/\s+/);
  return facts.reduce((place, fact) => ({ ...place, ...factOf(fact, place) }), newPlace(name, kind, country));
}

function newPlace(name: string, kind: string, country: Country): Place {
  const known = placeKinds.find((one) => one === kind);
  if (!known && kind !== '?') throw new SyntaxError(`Not a kind of place: ${kind}`);
  const zones: [Zone] = [{ name: '', reach: 'same-room' }];
  return {
    name,
    country,
    timeZone: timeZones[country],
    zones,
    ...(known && { kind: known satisfies PlaceKind }),
  };
}

function factOf(fact: string, place: Place): Partial<Place> {
  const [word, ...rest] = fact.split(/\s+/);
  if (word === 'zone') return { zones: [...place.zones, { name: rest[0]!, reach: reachOf(rest[1]!) }] };
  if (word === 'hours') return { hours: { ...place.hours, ...hoursOf(rest[0]!, rest[1]!) } };
  if (word === 'centre') return { centreHours: { ...place.centreHours, ...hoursOf(rest[0]!, rest[1]!) } };
  if (word === 'danger') return { danger: dangers.find((one) => one === rest[0])! };
  if (word === 'needs-backup') return { needsBackup: true };
  const [negated, mark] = word === 'not' ? [true, rest[0]] : [false, word];
  if (mark === 'isolated') return { isolated: !negated };
  if (mark === 'guarded') return { centreGuarded: !negated };
  const flag = placeFlags.find((one) => one.toLowerCase() === mark?.replace(/-/g, ''));
  if (flag) return { flags: { ...place.flags, [flag]: !negated } };
  throw new SyntaxError(`Not a fact about a place: ${fact}`);
}

function reachOf(word: string): ZoneReach {
  const reach = zoneReaches.find((one) => one === word);
  if (!reach) throw new SyntaxError(`Not a reach: ${word}`);
  return reach;
}

function hoursOf(days: string, hours: string): OpeningHours {
  const spans = hours === 'closed' ? [] : [spanOf(hours)];
  if (days === 'holiday') return { holiday: spans };
  const [first = 1, last = first] = days.split('-').map(Number);
  const weekdays = Array.from({ length: last - first + 1 }, (_, i) => (first + i) as Weekday);
  const named: OpeningHours = Object.fromEntries(weekdays.map((day) => [day, spans]));
  return days === '1-7' ? { ...named, holiday: spans } : named;
}

function spanOf(hours: string): { start: MinuteOfDay; end: MinuteOfDay } {
  const [start = 0, end = 0] = hours.split('-').map((clock) => {
    const [hour, minute] = clock.split(':').map(Number) as [number, number];
    return hour * 60 + minute;
  });
  return { start, end: end > start ? end : end + 1440 };
}
