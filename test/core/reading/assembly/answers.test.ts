import { describe, expect, it } from '@jest/globals';
import { assembleRoster, type AssemblyInput } from '../../../../src/core/reading/assemble';
import { answersOf } from '../../../../src/core/reading/questions/keys';
import type { Entry } from '../../../../src/core/reading/entries';
import type { SheetReading } from '../../../../src/core/reading/reading';
import type { ListedPlace } from '../../../../src/core/reading/tables/places';
import type { Person } from '../../../../src/core/roster/roster';
import { day } from '../grid-of';
import { packed } from '../packed';

/** Minutes since 1970, by the runtime's own parser. */
const eight = Date.parse('2026-03-02T08:00Z') / 60_000;

function entry(person: string, more: Partial<Entry> = {}): Entry {
  return {
    person,
    kind: 'work',
    start: eight,
    end: eight + 480,
    cells: [{ sheet: 'Uge 10', address: 'B2' }],
    ...more,
  };
}

interface Given {
  readonly entries: readonly Entry[];
  readonly sheet?: string;
  readonly staff?: readonly (Partial<Person> & { name: string })[];
  readonly places?: readonly (Partial<ListedPlace> & { name: string })[];
  readonly answers?: Record<string, string>;
}

function assemble({ entries, sheet = 'Uge 10', staff, places, answers = {} }: Given) {
  const reading: SheetReading = {
    sheet,
    verdict: 'roster',
    evidence: [],
    entries: packed(entries, sheet),
    unread: [],
    questions: [],
    notices: [],
    cells: { read: 0, recognised: 0, unread: 0 },
    accounts: new Uint8Array(),
  };
  const nothing = { unread: [], notices: [] };
  const input: AssemblyInput = {
    readings: [reading],
    defaults: { country: 'dk', timeZone: 'Europe/Copenhagen', sheetName: sheet },
    answers: answersOf(Object.entries(answers)),
    ...(staff && { staff: { ...nothing, people: staff.map((one) => ({ alsoWrittenAs: [], ...one })) } }),
    ...(places && {
      places: {
        ...nothing,
        places: places.map((one) => ({ listedAt: { sheet: 'Steder', address: 'A2' }, ...one })),
      },
    }),
  };
  return assembleRoster(input);
}

const names = ({ roster }: ReturnType<typeof assemble>) => roster.people.map(({ name }) => name);
const keys = ({ questions }: ReturnType<typeof assemble>) => questions.map(({ key }) => key);

describe('who is who', () => {
  const staff = [{ name: 'Emma Kjær', birthDate: day('2009-05-17') }, { name: 'Emma Krogh' }];
  const entries = [entry('Emma'), entry('Emma Krogh')];

  it('is asked while nobody said it', () => {
    const asked = assemble({ entries, staff });
    expect(names(asked)).toEqual(['Emma', 'Emma Krogh']);
    expect(asked.questions).toMatchObject([
      {
        key: 'who-is:emma',
        reason: { key: 'setup.whyWho' },
        choices: [
          { answer: 'Emma Kjær' },
          { answer: 'Emma Krogh' },
          { answer: 'new' },
          { answer: 'not a person' },
        ],
        shifts: 1,
      },
    ]);
    expect(asked.questions[0]).not.toHaveProperty('guess');
  });

  it('is somebody on the staff list, as answered', () => {
    const told = assemble({ entries, staff, answers: { 'who-is:EMMA': 'emma kjær' } });
    expect(told.roster.people[0]).toMatchObject({
      name: 'Emma Kjær',
      birthDate: day('2009-05-17'),
      alsoWrittenAs: ['Emma'],
    });
    expect(keys(told)).toEqual([]);
  });

  it('is the same as another name on the roster', () => {
    const told = assemble({
      entries: [entry('E.'), entry('Astrid Vik', { start: eight + 480, end: eight + 600 })],
      answers: { 'who-is:e': 'Astrid Vik' },
    });
    expect(names(told)).toEqual(['E.']);
    expect(told.roster.people[0]?.alsoWrittenAs).toEqual(['Astrid Vik']);
    expect(told.roster.shifts.map(({ person }) => person)).toEqual([0, 0]);
  });

  it('stays apart when answers go round in a circle', () => {
    const told = assemble({
      entries: [entry('Ib Dal'), entry('Liv Moe')],
      answers: { 'who-is:ib dal': 'Liv Moe', 'who-is:liv moe': 'Ib Dal' },
    });
    expect(names(told)).toEqual(['Ib Dal', 'Liv Moe']);
  });

  it('is somebody new, who is asked about no more', () => {
    const told = assemble({ entries, staff, answers: { 'who-is:emma': 'new' } });
    expect(names(told)).toEqual(['Emma', 'Emma Krogh']);
    expect(keys(told)).toEqual([]);
  });

  it('is nobody: the shifts are left out, and said so', () => {
    const told = assemble({ entries, staff, answers: { 'who-is:emma': 'not a person' } });
    expect(names(told)).toEqual(['Emma Krogh']);
    expect(told.roster.shifts).toHaveLength(1);
    expect(told.notices).toEqual([
      { cell: { sheet: 'Uge 10', address: 'B2' }, text: { key: 'setup.leftOut', data: { name: 'Emma' } } },
    ]);
  });

  it('is guessed where only one name is near, and new where none is', () => {
    const asked = assemble({
      entries: [entry('Emma Kjær Lund'), entry('Signe Dahl')],
      staff: [{ name: 'Emma Kjær' }],
    });
    expect(asked.questions).toMatchObject([
      { key: 'who-is:emma kjær lund', guess: { answer: 'Emma Kjær' } },
      { key: 'who-is:signe dahl', guess: { answer: 'new', evidence: { key: 'setup.nobodyAlike' } } },
    ]);
  });
});

describe('ages', () => {
  it.each([
    ['2009-05-17', { birthDate: day('2009-05-17') }],
    ['under-18', { under18: true }],
    ['adult', { under18: false }],
  ])('come from the answer %s', (answer, age) => {
    const { roster } = assemble({ entries: [entry('Emma Kjær')], answers: { 'age:Emma Kjær': answer } });
    expect(roster.people).toEqual([{ name: 'Emma Kjær', alsoWrittenAs: [], ...age }]);
  });

  it('come from the staff list first', () => {
    const { roster } = assemble({
      entries: [entry('Emma Kjær')],
      staff: [{ name: 'Emma Kjær', birthDate: day('1990-01-01') }],
      answers: { 'age:Emma Kjær': 'under-18' },
    });
    expect(roster.people).toEqual([{ name: 'Emma Kjær', alsoWrittenAs: [], birthDate: day('1990-01-01') }]);
  });
});

describe('places', () => {
  const places = [{ name: 'Nord' }, { name: 'Syd', kind: 'kiosk' as const }];

  it('are asked for a sheet that names none, with those there are', () => {
    const asked = assemble({ entries: [entry('Ib Dal')], places });
    expect(asked.questions).toMatchObject([
      {
        key: 'place:Uge 10',
        reason: { key: 'setup.whyPlace' },
        choices: [{ answer: 'Nord' }, { answer: 'Syd' }],
        shifts: 1,
      },
    ]);
  });

  it.each(['place:Uge 10', 'place:Uge 9', 'place:uge  49'])('are answered by %s', (key) => {
    const told = assemble({ entries: [entry('Ib Dal')], places, answers: { [key]: 'syd' } });
    expect(told.roster.places).toMatchObject([{ name: 'Syd', kind: 'kiosk' }]);
    expect(keys(told)).toEqual([]);
  });

  it('are not answered by another shop’s sheet', () => {
    const told = assemble({
      entries: [entry('Ib Dal')],
      sheet: 'Butik 2',
      places,
      answers: { 'place:Butik 1': 'Nord' },
    });
    expect(keys(told)).toEqual(['place:Butik 2']);
  });

  it('have the kind and the location that were answered, where the table has none', () => {
    const answers = {
      'place-kind:Nord': 'other-shop',
      'isolated:Nord': 'yes',
      'guarded:Nord': 'no',
      'place-kind:Syd': 'office',
    };
    const { roster } = assemble({
      entries: [entry('Ib Dal', { place: 'Nord' }), entry('Liv Moe', { place: 'Syd' })],
      places,
      answers,
    });
    expect(roster.places).toMatchObject([
      { name: 'Nord', kind: 'other-shop', isolated: true, centreGuarded: false },
      { name: 'Syd', kind: 'kiosk' },
    ]);
  });

  it('have rooms as answered', () => {
    const entries = [entry('Ib Dal', { place: 'Nord', zone: 'Baglokale' })];
    const asked = assemble({ entries, places });
    expect(asked.questions).toMatchObject([
      {
        key: 'zone:nord:baglokale',
        choices: [
          { answer: 'same-room' },
          { answer: 'next-room' },
          { answer: 'unconfirmed' },
          { answer: 'separated' },
          { answer: 'other-floor' },
        ],
      },
    ]);
    const told = assemble({ entries, places, answers: { 'zone:Nord:Baglokale': 'next-room' } });
    expect(told.roster.places[0]?.zones[1]).toEqual({ name: 'Baglokale', reach: 'next-room' });
    expect(keys(told)).toEqual([]);
  });
});

describe('answers about facts', () => {
  const answers = {
    'schooling:Emma': 'yes',
    'employed:emma': '2026-02-01',
    'fact:violenceRisk:Nord': 'yes',
    'fact:nightHatch:nord': 'no',
    'danger:Nord': 'not-met',
  };

  it('fill what the tables leave open', () => {
    const { roster } = assemble({ entries: [entry('Emma', { place: 'Nord' })], answers });
    expect(roster.people[0]).toMatchObject({ schooling: true, employedFrom: day('2026-02-01') });
    expect(roster.places[0]).toMatchObject({
      flags: { violenceRisk: true, nightHatch: false },
      danger: 'not-met',
    });
  });

  it('never speak against the tables', () => {
    const { roster } = assemble({
      entries: [entry('Emma', { place: 'Nord' })],
      staff: [{ name: 'Emma', schooling: false, employedFrom: day('2020-01-01') }],
      places: [{ name: 'Nord', danger: 'none', flags: { violenceRisk: false } }],
      answers,
    });
    expect(roster.people[0]).toMatchObject({ schooling: false, employedFrom: day('2020-01-01') });
    expect(roster.places[0]).toMatchObject({
      flags: { violenceRisk: false, nightHatch: false },
      danger: 'none',
    });
  });

  it('leave out what nobody said', () => {
    const { roster } = assemble({
      entries: [entry('Emma', { place: 'Nord' })],
      answers: { 'age:emma': 'adult' },
    });
    expect(Object.keys(roster.people[0]!).sort()).toEqual(['alsoWrittenAs', 'name', 'under18']);
    expect(roster.places[0]).not.toHaveProperty('flags');
  });
});

describe('duties', () => {
  it('come from the staff list, from brackets and from the rows of the roster', () => {
    const { roster } = assemble({
      entries: [entry('Emma (elev)'), entry('Emma', { role: 'afløser' }), entry('Bo', { role: 'kasse' })],
      staff: [{ name: 'Emma', role: 'Butikschef' }],
    });
    expect(roster.people.map(({ name, duties }) => [name, duties])).toEqual([
      ['Emma', ['apprentice', 'temp', 'manager']],
      ['Bo', undefined],
    ]);
  });
});
