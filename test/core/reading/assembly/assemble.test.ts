import { describe, expect, it } from '@jest/globals';
import { assembleRoster, type AssemblyInput } from '../../../../src/core/reading/assemble';
import type { Entry } from '../../../../src/core/reading/entries';
import type { SheetReading } from '../../../../src/core/reading/reading';
import type { ListedPlace } from '../../../../src/core/reading/tables/places';
import type { Person, Zone } from '../../../../src/core/roster/roster';
import { day } from '../grid-of';
import { packed } from '../packed';

/** Minutes since 1970, by the runtime's own parser. */
const minute = (iso: string) => Date.parse(`${iso}Z`) / 60_000;
const MONDAY = '2026-03-02';
const monday = (from: number, to: number) => ({
  start: minute(`${MONDAY}T00:00`) + from * 60,
  end: minute(`${MONDAY}T00:00`) + to * 60,
});

function entry(person: string, more: Partial<Entry> = {}): Entry {
  return {
    person,
    kind: 'work',
    cells: [{ sheet: 'Uge 10', address: 'C1' }],
    ...monday(8, 16),
    ...more,
  };
}

/** One entry a row, the first in C2. */
function reading(written: readonly Entry[], sheet = 'Uge 10'): SheetReading {
  const entries = written.map((one, index): Entry => ({
    ...one,
    cells: [{ sheet, address: `C${index + 2}` }],
  }));
  const rest = {
    evidence: [],
    unread: [],
    questions: [],
    notices: [],
    cells: { read: 0, recognised: 0, unread: 0 },
    accounts: new Uint8Array(),
  };
  return { sheet, verdict: 'roster', entries: packed(entries, sheet), ...rest };
}

const staffOf = (...people: (Partial<Person> & { name: string })[]) => ({
  people: people.map((person) => ({ alsoWrittenAs: [], ...person })),
  unread: [],
  notices: [],
});
const placesOf = (...places: (Partial<ListedPlace> & { name: string })[]) => ({
  places: places.map((place, index) => ({
    listedAt: { sheet: 'Steder', address: `A${index + 2}` },
    ...place,
  })),
  unread: [],
  notices: [],
});
const salesArea: Zone = { name: '', reach: 'same-room' };
const defaults: AssemblyInput['defaults'] = {
  country: 'dk',
  timeZone: 'Europe/Copenhagen',
  sheetName: 'Uge 10',
};

function assemble(entries: readonly Entry[], more: Partial<AssemblyInput> = {}) {
  return assembleRoster({ readings: [reading(entries)], defaults, ...more });
}

const keys = (told: readonly { readonly text: { readonly key: string } }[]) =>
  told.map(({ text }) => text.key);

describe('a roster without any table', () => {
  it('has a person for each name, a place called after the sheet, and real minutes', () => {
    const note = { note: 'åbner' };
    const { roster, ...told } = assemble([
      entry('Emma', note),
      entry('Jonas (vikar)'),
      entry('EMMA', monday(18, 26)),
    ]);
    expect(told).toEqual({ notices: [], unread: [], questions: [] });
    expect(roster.country).toBe('dk');
    expect(roster.people).toEqual([
      { name: 'Emma', alsoWrittenAs: [] },
      { name: 'Jonas', alsoWrittenAs: [], role: 'vikar', duties: ['temp'] },
    ]);
    expect(roster.places).toEqual([
      { name: 'Uge 10', country: 'dk', timeZone: 'Europe/Copenhagen', zones: [salesArea] },
    ]);
    // Danish clocks are an hour ahead of UTC in winter.
    expect(
      roster.shifts.map(({ person, place, zone, start, end }) => ({ person, place, zone, start, end })),
    ).toEqual([
      { person: 0, place: 0, zone: 0, start: minute('2026-03-02T07:00'), end: minute('2026-03-02T15:00') },
      { person: 1, place: 0, zone: 0, start: minute('2026-03-02T07:00'), end: minute('2026-03-02T15:00') },
      { person: 0, place: 0, zone: 0, start: minute('2026-03-02T17:00'), end: minute('2026-03-03T01:00') },
    ]);
    expect(roster.shifts.map(({ role, note }) => [role, note])).toEqual([
      [undefined, 'åbner'],
      ['vikar', undefined],
      [undefined, undefined],
    ]);
  });

  it('keeps the kinds of shifts', () => {
    const kinds = ['on-call', 'absence', 'tentative', 'break'] as const;
    const { roster } = assemble(kinds.map((kind) => entry('Emma', { kind })));
    expect(roster.shifts.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('asks whether two names are one person', () => {
    const { questions, roster } = assemble([entry('Emma'), entry('Emma Kjær')]);
    expect(roster.people).toHaveLength(2);
    expect(
      questions.map(({ text, cells }) => [text.key, text.data, cells.map(({ address }) => address)]),
    ).toEqual([['staff.samePerson', { written: 'Emma', candidates: { names: ['Emma Kjær'] } }, ['C2']]]);
  });

  it('is empty for empty readings', () => {
    expect(assemble([]).roster).toEqual({ country: 'dk', people: [], places: [], shifts: [] });
  });
});

describe('people', () => {
  const emma = {
    name: 'Emma Kjær',
    birthDate: day('2009-05-17'),
    role: 'Kasse',
    listedAt: { sheet: 'Staff', address: 'A2' },
  };

  it('are those on the staff list, with the ways the roster writes them', () => {
    const staff = staffOf({ name: 'Jonas Holm' }, emma);
    const { roster, questions, notices } = assemble(
      [entry('Emma'), entry('emma kjær', monday(16, 20)), entry('EK', monday(20, 22))],
      { staff },
    );
    expect(roster.people).toEqual([{ ...emma, alsoWrittenAs: ['Emma', 'EK'] }]);
    expect(roster.shifts.map(({ person }) => person)).toEqual([0, 0, 0]);
    expect([questions, notices]).toEqual([[], []]);
  });

  it('are kept, of unknown age, and asked about when they can be two', () => {
    const { roster, questions } = assemble(
      [entry('Emma'), entry('Emma Kjær'), entry('Emma', monday(16, 20))],
      {
        staff: staffOf(emma, { name: 'Emma Krogh', birthDate: day('1980-01-01') }),
      },
    );
    expect(roster.people).toEqual([
      { name: 'Emma', alsoWrittenAs: [] },
      { ...emma, alsoWrittenAs: [] },
    ]);
    expect(roster.shifts.map(({ person }) => person)).toEqual([0, 1, 0]);
    expect(questions).toEqual([
      {
        key: 'who-is:emma',
        text: {
          key: 'staff.whoIs',
          data: { written: 'Emma', candidates: { names: ['Emma Kjær', 'Emma Krogh'] } },
        },
        cells: [
          { sheet: 'Uge 10', address: 'C2' },
          { sheet: 'Uge 10', address: 'C4' },
        ],
        reason: { key: 'setup.whyWho', data: {} },
        choices: ['Emma Kjær', 'Emma Krogh', 'new', 'not a person'].map((answer) => ({
          answer,
          text: expect.anything(),
        })),
        shifts: 2,
      },
    ]);
  });

  it('are asked about when the staff list does not have them', () => {
    const { roster, questions } = assemble([entry('Astrid Vik')], { staff: staffOf(emma) });
    expect(roster.people).toEqual([{ name: 'Astrid Vik', alsoWrittenAs: [] }]);
    expect(keys(questions)).toEqual(['staff.notListed']);
  });

  it('need no staff list when the roster says their age', () => {
    const { roster, questions } = assemble([entry('Astrid Vik', { age: 16 })], { staff: staffOf(emma) });
    expect(roster.people).toEqual([{ name: 'Astrid Vik', alsoWrittenAs: [], age: 16 }]);
    expect(questions).toEqual([]);
  });

  const born = (iso: string) => ({ birthDate: day(iso) });
  it.each<[string, Partial<Person>, readonly Partial<Entry>[], Partial<Person>, readonly string[]]>([
    ['the roster says the birth date', {}, [{}, born('2009-05-17')], born('2009-05-17'), []],
    ['the roster says the age', {}, [{ age: 17 }], { age: 17 }, []],
    ['the roster says under 18', {}, [{ under18: true }], { under18: true }, []],
    [
      'the list outranks the roster',
      born('1990-01-01'),
      [born('2009-05-17')],
      born('1990-01-01'),
      ['staff.birthDateNotAsListed'],
    ],
    [
      'two birth dates: the later',
      {},
      [born('1990-01-01'), born('2009-05-17'), born('1990-01-01')],
      born('2009-05-17'),
      ['staff.twoBirthDates'],
    ],
    ['a birth date after the shift', {}, [born('2026-03-03')], {}, ['staff.birthDateImpossible']],
    ['a birth date too long ago', {}, [born('1925-03-01')], {}, ['staff.birthDateImpossible']],
    ['an age that agrees with the birth date', born('2009-03-02'), [{ age: 17 }], born('2009-03-02'), []],
    ['an age that does not', born('2009-03-03'), [{ age: 17 }], born('2009-03-03'), ['staff.ageNotAsBorn']],
    [
      'a mark that disagrees with the birth date',
      born('2008-03-02'),
      [{ under18: true }],
      born('2008-03-02'),
      ['staff.markNotAsBorn'],
    ],
    [
      'a listed mark against the roster’s birth date',
      { under18: false },
      [born('2009-05-17')],
      born('2009-05-17'),
      ['staff.markNotAsBorn'],
    ],
    ['a mark that agrees with it', born('2008-03-03'), [{ under18: true }], born('2008-03-03'), []],
    [
      'marks that differ: the younger',
      {},
      [{ under18: false }, { under18: true }],
      { under18: true },
      ['staff.markContradicted'],
    ],
    [
      'a mark against the list',
      { under18: false },
      [{ under18: true }],
      { under18: false },
      ['staff.markContradicted'],
    ],
    ['two ages: the lower', {}, [{ age: 18 }, { age: 17 }], { age: 17 }, ['staff.twoAges']],
    [
      'an age against the mark',
      { under18: true },
      [{ age: 18 }],
      { under18: true },
      ['staff.ageAgainstMark'],
    ],
  ])('have one age: %s', (_, listed, rows, expected, notices) => {
    const staff = staffOf({ name: 'Emma Kjær', ...listed });
    const entries = rows.map((more, index) => entry('Emma Kjær', { ...monday(index, index + 1), ...more }));
    const { roster, notices: told } = assemble(entries, { staff });
    expect(roster.people).toEqual([{ name: 'Emma Kjær', alsoWrittenAs: [], ...expected }]);
    expect(keys(told)).toEqual(notices);
  });
});

it('takes an age in brackets behind the name', () => {
  const { roster } = assemble([entry('Emma'), entry('Emma (17 år)', monday(16, 20))]);
  expect(roster.people).toEqual([{ name: 'Emma', alsoWrittenAs: [], age: 17 }]);
});

describe('places', () => {
  const nord = { name: 'Kiosk Nord', kind: 'kiosk', isolated: true } as const;
  const namesOf = ({ roster }: ReturnType<typeof assemble>) =>
    roster.shifts.map(({ place }) => roster.places[place]?.name);

  it('are matched by name, and have no kind when the table does not know them', () => {
    const entries = [
      entry('A', { place: 'KIOSK  nord' }),
      entry('B', { place: 'Bageren' }),
      entry('C', { place: 'Kiosk Nord.' }),
    ];
    const { roster, questions } = assemble(entries, { places: placesOf(nord) });
    expect(roster.places).toEqual([
      {
        ...nord,
        country: 'dk',
        timeZone: 'Europe/Copenhagen',
        zones: [salesArea],
        listedAt: { sheet: 'Steder', address: 'A2' },
      },
      { name: 'Bageren', country: 'dk', timeZone: 'Europe/Copenhagen', zones: [salesArea] },
    ]);
    expect(roster.shifts.map(({ place }) => place)).toEqual([0, 1, 0]);
    expect(questions).toEqual([]);
  });

  it('are the only one in the table when the roster names none', () => {
    const assembly = assemble([entry('A')], { places: placesOf(nord) });
    expect(namesOf(assembly)).toEqual(['Kiosk Nord']);
    expect(assembly.questions).toEqual([]);
  });

  it.each([
    ['the sheet', 'KIOSK NORD', undefined],
    ['the title', 'Uge 10', 'Kiosk Nord'],
  ])('are what %s is called, of several', (_, sheet, title) => {
    const places = placesOf(nord, { name: 'Bageren' });
    const named = { ...defaults, ...(title && { title }) };
    const assembly = assembleRoster({ readings: [reading([entry('A')], sheet)], places, defaults: named });
    expect(namesOf(assembly)).toEqual(['Kiosk Nord']);
    expect(assembly.questions).toEqual([]);
  });

  it('are unknown and asked about, of several, when nothing tells', () => {
    const entries = [entry('A'), entry('B'), entry('C', { kind: 'absence' })];
    const assembly = assemble(entries, { places: placesOf(nord, { name: 'Bageren' }) });
    expect(namesOf(assembly)).toEqual(['Uge 10', 'Uge 10', 'Uge 10']);
    expect(assembly.roster.places[0]?.kind).toBeUndefined();
    expect(assembly.questions.map(({ key, cells }) => [key, cells.map(({ address }) => address)])).toEqual([
      ['place:Uge 10', ['C2', 'C3']],
    ]);
  });

  it('have the clock of their own country', () => {
    const places = placesOf({ name: 'Oslo', country: 'no' }, { name: 'Malmö', country: 'se' });
    const { roster } = assemble([entry('A', { place: 'Oslo' }), entry('B', { place: 'Malmö' })], { places });
    expect(roster.places.map(({ country, timeZone }) => [country, timeZone])).toEqual([
      ['no', 'Europe/Oslo'],
      ['se', 'Europe/Stockholm'],
    ]);
  });

  it('are one for sheets of different weeks, and several for sheets of the same days', () => {
    const later = { start: minute('2026-03-09T08:00'), end: minute('2026-03-09T16:00') };
    const weeks = [reading([entry('A')], 'Uge 10'), reading([entry('A', later)], 'Uge 11')];
    const shops = [reading([entry('A')], 'Nord'), reading([entry('B')], 'Syd')];
    const shop = { ...defaults, sheetName: 'Kiosken' };
    expect(namesOf(assembleRoster({ readings: weeks, defaults: shop }))).toEqual(['Kiosken', 'Kiosken']);
    expect(namesOf(assembleRoster({ readings: shops, defaults: shop }))).toEqual(['Nord', 'Syd']);
  });

  it('have zones by name; the sales area is where people are, and an unknown room is asked about', () => {
    const zones = [
      salesArea,
      { name: 'Baglokale', reach: 'next-room' },
      { name: 'Lager', reach: 'unknown' },
    ] as const;
    const written = [undefined, 'BAGLOKALE', 'Butikken', 'Loft', 'loft', 'Lager'];
    const entries = written.map((zone) => entry('A', zone === undefined ? {} : { zone }));
    const spread = entries.map((one, index) => ({ ...one, ...monday(index, index + 1) }));
    const { roster, questions } = assemble(spread, { places: placesOf({ ...nord, zones }) });
    expect(roster.shifts.map(({ zone }) => zone)).toEqual([0, 1, 0, 3, 3, 2]);
    expect(roster.places[0]?.zones[3]).toEqual({ name: 'Loft', reach: 'unknown' });
    expect(questions.map(({ key, text, cells }) => [key, text.data, cells.length])).toEqual([
      ['zone:kiosk nord:loft', { zone: 'Loft', place: 'Kiosk Nord' }, 2],
      ['zone:kiosk nord:lager', { zone: 'Lager', place: 'Kiosk Nord' }, 1],
    ]);
  });
});

describe('somebody on call without a place', () => {
  const places = placesOf({ name: 'Nord' }, { name: 'Syd' });
  const rows = [entry('Bo', { place: 'Syd' }), entry('Eva', { kind: 'on-call' })];

  it('is on call for every place where there are several, and nothing is asked', () => {
    const { roster, questions } = assemble(rows, { places });
    expect(questions).toEqual([]);
    expect(roster.places.map(({ name }) => name)).toEqual(['Syd']);
    expect(roster.shifts.map(({ kind, anywhere }) => [kind, anywhere])).toEqual([
      ['work', undefined],
      ['on-call', true],
    ]);
  });

  it('is on call for the only place, or for the one that the sheet is named after', () => {
    const only = assemble(rows, { places: placesOf({ name: 'Syd' }) }).roster;
    expect(only.shifts[1]?.anywhere).toBeUndefined();
    const [, nord] = assemble(rows, { places, readings: [reading(rows, 'Nord')] }).roster.shifts;
    expect(nord?.anywhere).toBeUndefined();
    expect(nord?.place).toBe(1);
  });
});

describe('a birth date on the staff list', () => {
  const listedAt = { sheet: 'Medarbejdere', address: 'A2' };

  it('that comes after a shift is not used, and told', () => {
    const staff = staffOf({ name: 'Emma', birthDate: day('2026-05-01'), listedAt });
    const { roster, notices } = assemble([entry('Emma')], { staff });
    expect(roster.people[0]).not.toHaveProperty('birthDate');
    expect(notices.map(({ cell, text }) => [cell, text.key])).toEqual([
      [listedAt, 'staff.birthDateImpossible'],
    ]);
  });

  it.each([
    ['2013-03-02', []],
    ['2013-03-03', ['staff.under13']],
  ])('of %s is told when nobody so young may be employed: %j', (born, expected) => {
    const staff = staffOf({ name: 'Emma', birthDate: day(born) });
    const { roster, notices } = assemble([entry('Emma')], { staff });
    expect(roster.people[0]?.birthDate).toBe(day(born));
    expect(keys(notices)).toEqual(expected);
  });
});

describe('times', () => {
  const at = (start: string, end: string) => ({ start: minute(start), end: minute(end) });

  it('that the clock leaps over are refused with their cell', () => {
    const missing = [at('2026-03-29T02:30', '2026-03-29T08:00'), at('2026-03-28T22:00', '2026-03-29T02:15')];
    const { roster, unread } = assemble([
      ...missing.map((times) => entry('A', times)),
      entry('B', at('2026-03-29T01:00', '2026-03-29T03:00')),
      entry('C', at('2026-03-28T22:00', '2026-03-29T02:00')),
    ]);
    const gap = { date: { day: day('2026-03-29') }, from: { timeOfDay: 120 }, to: { timeOfDay: 180 } };
    expect(unread).toEqual([
      {
        cell: { sheet: 'Uge 10', address: 'C2' },
        text: '02:30',
        reason: { key: 'staff.missingHour', data: { time: { timeOfDay: 150 }, ...gap } },
      },
      {
        cell: { sheet: 'Uge 10', address: 'C3' },
        text: '02:15',
        reason: { key: 'staff.missingHour', data: { time: { timeOfDay: 135 }, ...gap } },
      },
    ]);
    // From 01:00 to 03:00 on that night is one hour; 02:00 is the moment of the leap, when nobody works any more.
    expect(roster.shifts.map(({ start, end }) => end - start)).toEqual([60, 240]);
  });

  it('that the clock shows twice make the longer shift, and are told', () => {
    const { roster, notices } = assemble([
      entry('A', at('2026-10-24T22:00', '2026-10-25T02:30')),
      entry('B', at('2026-10-25T02:30', '2026-10-25T08:00')),
      entry('C', at('2026-10-25T01:00', '2026-10-25T03:00')),
    ]);
    // 02:30 is first 00:30 UTC, then 01:30 UTC.
    expect(roster.shifts.map(({ start, end }) => [start, end])).toEqual([
      [minute('2026-10-24T20:00'), minute('2026-10-25T01:30')],
      [minute('2026-10-25T00:30'), minute('2026-10-25T07:00')],
      [minute('2026-10-24T23:00'), minute('2026-10-25T02:00')],
    ]);
    expect(notices.map(({ cell, text }) => [cell?.address, text.key])).toEqual([
      ['C2', 'staff.endsTwice'],
      ['C3', 'staff.startsTwice'],
    ]);
  });

  it('of more than a day, or ending before they start, are refused', () => {
    const { roster, unread } = assemble([
      entry('A', monday(8, 32)),
      entry('B', monday(8, 33)),
      entry('C', monday(8, 8)),
      entry('D', at('2026-10-25T00:00', '2026-10-26T00:00')),
    ]);
    expect(roster.shifts.map(({ start, end }) => end - start)).toEqual([1440, 1500]);
    expect(unread.map(({ cell, text, reason }) => [cell.address, text, reason.key])).toEqual([
      ['C3', '2026-03-02T08:00/2026-03-03T09:00', 'staff.longerThanADay'],
      ['C4', '2026-03-02T08:00/2026-03-02T08:00', 'staff.endsBeforeItStarts'],
    ]);
  });

  it('written twice are one shift with both cells', () => {
    const { roster, notices } = assemble([
      entry('Emma'),
      entry('Emma', { kind: 'on-call' }),
      entry('EMMA'),
      entry('Emma', monday(8, 12)),
    ]);
    expect(roster.shifts.map(({ kind, cells }) => [kind, cells.map(({ address }) => address)])).toEqual([
      ['work', ['C2', 'C4']],
      ['on-call', ['C3']],
      ['work', ['C5']],
    ]);
    expect(roster.shifts[0]?.writtenIn?.map((cells) => cells.map(({ address }) => address))).toEqual([
      ['C2'],
      ['C4'],
    ]);
    expect(notices.map(({ cell, text }) => [cell?.address, text.key, text.data])).toEqual([
      ['C4', 'staff.writtenTwice', { person: 'Emma', other: 'C2' }],
    ]);
  });
});
