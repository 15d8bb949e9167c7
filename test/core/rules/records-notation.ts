import {
  type Agreement,
  agreementTerms,
  incidentKinds,
  measureKinds,
  noRecords,
  type Records,
  type RecordTable,
  recordTables,
  type RiskLevel,
  type Slot,
  trainingTopics,
} from '../../../src/core/roster/records';
import type { Person, Place } from '../../../src/core/roster/roster';
import { parseIsoDate } from '../../../src/core/time/calendar';
import type { Day, MinuteOfDay, Span, Weekday } from '../../../src/core/time/units';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/**
 * Records of an example, a line an entry. `*` is every place; options in any order after the words in front:
 *
 * ```
 * measure Kiosk alarm on 2026-01-01 until 2026-04-01 by Ana with Bo number 2 note tested
 * training Ana threats at Kiosk on 2026-01-01 until 2026-12-31 in da
 * incident Kiosk robbery 2026-01-01 at-time 18:05 person Ana followed 2026-01-03
 * risk Kiosk red days 5-6 band 22:00-02:00 from 2026-01-01 to 2026-01-31 assessed 2026-01-01 until 2026-06-30
 * agreement * minimum-staff number 2 task baking days 6-holiday band 18:00-22:00 from … to … beyond 480
 * notice Ana Kiosk 2026-01-01 until 22:00 mobile 12345678 signed-off
 * school-holiday 2026-06-27 2026-08-09
 * table measures
 * ```
 */
export function recordsOf(lines: string, people: readonly Person[], places: readonly Place[]): Records {
  const records = {
    measures: [],
    training: [],
    incidents: [],
    risks: [],
    agreements: [],
    loneNotices: [],
    schoolHolidays: [],
    tables: new Set<RecordTable>(),
  } as unknown as Omit<Writable<Records>, 'tables'> & { tables: Set<RecordTable> };
  const person = (name: string | undefined) => indexOf(people, name);
  const place = (name: string | undefined) =>
    name === undefined || name === '*' ? {} : { place: indexOf(places, name) };
  lines.split('\n').forEach((line, row) => {
    const [what, ...words] = line.trim().split(/\s+/);
    const at = { sheet: 'Records', address: `A${row + 2}` };
    const of = optionsIn(words);
    const option = {
      on: of.day('on'),
      until: of.day('until'),
      slot: slotOf(of),
    };
    switch (what) {
      case 'measure':
        records.tables.add('measures');
        records.measures.push({
          kind: oneOf(measureKinds, words[1]),
          ...place(words[0]),
          ...given({ on: option.on, until: option.until, number: of.number('number') }),
          ...given({ responsible: of.word('by'), participants: of.word('with'), note: of.word('note') }),
          at,
        });
        break;
      case 'training':
        records.tables.add('training');
        records.training.push({
          person: person(words[0]),
          topic: oneOf(trainingTopics, words[1]),
          ...place(of.word('at')),
          ...given({ on: option.on, until: option.until, language: of.word('in') }),
          at,
        });
        break;
      case 'incident':
        records.tables.add('incidents');
        records.incidents.push({
          kind: oneOf(incidentKinds, words[1]),
          ...place(words[0]),
          on: dayIn(words[2]),
          ...given({ minute: of.minute('at-time'), followedUpOn: of.day('followed') }),
          ...(of.word('person') !== undefined && { person: person(of.word('person')) }),
          at,
        });
        break;
      case 'risk':
        records.tables.add('risks');
        records.risks.push({
          ...place(words[0]),
          level: oneOf(['green', 'yellow', 'red'] satisfies RiskLevel[], words[1]),
          ...option.slot,
          ...given({ assessedOn: of.day('assessed'), validUntil: option.until }),
          at,
        });
        break;
      case 'agreement':
        records.tables.add('agreements');
        records.agreements.push({
          ...place(words[0]),
          term: oneOf<Agreement['term']>(agreementTerms, words[1]),
          ...option.slot,
          ...given({ number: of.number('number'), task: of.word('task'), beyond: of.number('beyond') }),
          at,
        });
        break;
      case 'notice':
        records.tables.add('loneNotices');
        records.loneNotices.push({
          person: person(words[0]),
          ...place(words[1]),
          on: dayIn(words[2]),
          ...given({ until: of.minute('until'), mobile: of.word('mobile') }),
          ...(words.includes('signed-off') && { signedOff: true }),
          at,
        });
        break;
      case 'school-holiday':
        records.tables.add('schoolHolidays');
        records.schoolHolidays.push({ start: dayIn(words[0]), end: dayIn(words[1]) + 1 });
        break;
      case 'table':
        records.tables.add(oneOf(recordTables, words[0]));
        break;
      default:
        throw new SyntaxError(`Not a record: ${line}`);
    }
  });
  return lines.trim() === '' ? noRecords : records;
}

type Options = ReturnType<typeof optionsIn>;

function optionsIn(words: readonly string[]) {
  const word = (name: string): string | undefined => {
    const at = words.indexOf(name);
    return at < 0 ? undefined : words[at + 1];
  };
  const day = (name: string): Day | undefined => {
    const found = word(name);
    return !found?.includes('-') ? undefined : dayIn(found);
  };
  const number = (name: string): number | undefined => {
    const found = word(name);
    return found === undefined ? undefined : Number(found);
  };
  const minute = (name: string): MinuteOfDay | undefined => {
    const found = word(name);
    return found === undefined ? undefined : minuteIn(found);
  };
  return { word, day, number, minute };
}

function slotOf(of: Options): Slot {
  const [band, days] = [of.word('band'), of.word('days')];
  return given({
    band: band === undefined ? undefined : bandIn(band),
    weekdays: days === undefined ? undefined : weekdaysIn(days),
    from: of.day('from'),
    to: of.day('to'),
  });
}

/** `5-7`, `6`, `6-holiday` (Saturday, Sunday and public holidays). */
function weekdaysIn(days: string): (Weekday | 'holiday')[] {
  const [first, last = first] = days.replace('holiday', '7').split('-').map(Number) as [number, number?];
  const listed = Array.from({ length: last - first + 1 }, (_, i) => (first + i) as Weekday);
  return days.endsWith('holiday') ? [...listed, 'holiday'] : listed;
}

function bandIn(band: string): Span<MinuteOfDay> {
  const [start, end] = band.split('-').map(minuteIn) as [number, number];
  return { start, end: end > start ? end : end + 1440 };
}

function minuteIn(clock: string): MinuteOfDay {
  const [hour, minute] = clock.split(':').map(Number) as [number, number];
  return hour * 60 + minute;
}

function dayIn(written: string | undefined): Day {
  const day = written === undefined ? undefined : parseIsoDate(written);
  if (day === undefined) throw new SyntaxError(`Not a date: ${written}`);
  return day;
}

function indexOf(all: readonly { readonly name: string }[], name: string | undefined): number {
  const found = all.findIndex((one) => one.name === name);
  if (found < 0) throw new SyntaxError(`No such name: ${name}`);
  return found;
}

function oneOf<T extends string>(choices: readonly T[], word: string | undefined): T {
  const found = choices.find((one) => one === word);
  if (!found) throw new SyntaxError(`${word} is none of ${choices.join(', ')}`);
  return found;
}

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function given<T extends object>(facts: T): Given<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Given<T>;
}
