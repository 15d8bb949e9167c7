import { describe, expect, test } from '@jest/globals';
import { text } from '../../../../src/core/messages/catalogue';
import { languages } from '../../../../src/core/messages/text';
import {
  comparisonJson,
  comparisonMarkdown,
  comparisonText,
} from '../../../../src/core/report/comparison/formats';
import { makeComparison } from '../../../../src/core/report/comparison/make-comparison';
import type { SideInput } from '../../../../src/core/report/comparison/side';
import type { Roster } from '../../../../src/core/roster/roster';
import { rosterOf } from '../../rules/notation';

const hours = 'hours 1-7 08:00-20:00; hours holiday closed';
const kiosk = `Kiosk kiosk; ${hours}`;
const daily = 'Ane 2026-03-02 08:00-20:00\nBo 2026-03-02 08:00-18:00';
const thinner = 'Ane 2026-03-09 08:00-14:00\nBo 2026-03-09 14:00-20:00';

function side(name: string, roster: string, places = kiosk, more: Partial<SideInput> = {}): SideInput {
  return sideWith(name, rosterOf({ roster, places }), more);
}

function sideWith(name: string, roster: Roster, more: Partial<SideInput> = {}): SideInput {
  return {
    ...{ name, roster, sheet: name, ownSheets: [name] },
    ...{ verdict: 'roster', unread: [], questions: [], ...more },
  };
}

function compared(before: SideInput, after: SideInput) {
  return makeComparison(before, after, 'en');
}

describe('two rosters of one place', () => {
  const comparison = compared(side('Old', daily), side('New', thinner));

  test('are compared figure by figure', () => {
    const [table] = comparison.tables;
    expect(table!.before).toMatchObject({ open: 720, worked: 1320, aloneWhileOpen: 120, aloneShare: 16.7 });
    expect(table!.after).toMatchObject({ open: 720, worked: 720, aloneWhileOpen: 720, aloneShare: 100 });
    expect(table!.change).toEqual({
      open: 0,
      staffed: 0,
      worked: -600,
      aloneWhileOpen: 600,
      aloneShare: 83.3,
      longestAlone: 240,
      aloneAtNight: 0,
    });
    expect(table!.rows.map(({ before, after, change }) => [before, after, change])).toEqual([
      ['12 hours', '12 hours', 'as before'],
      ['12 hours', '12 hours', 'as before'],
      ['22 hours', '12 hours', '−10 hours'],
      ['2 hours', '12 hours', '+10 hours'],
      ['16.7 %', '100 %', '+83.3 percentage points'],
      ['2 hours', '6 hours', '+4 hours'],
      ['0 mins', '0 mins', 'as before'],
    ]);
  });

  test('come to a sentence, and to another where the hours are longer with fewer people', () => {
    expect(comparison.tables[0]!.lines).toEqual([
      'Somebody is alone 10 hours more a week in the opening hours than before.',
    ]);
    const longer = side('New', thinner, 'Kiosk kiosk; hours 1-7 07:59-20:00; hours holiday closed');
    expect(compared(side('Old', daily), longer).tables[0]!.lines).toEqual([
      'Somebody is alone 10 hours more a week in the opening hours than before.',
      'The opening hours are longer, and fewer hours are worked.',
    ]);
    expect(compared(side('New', thinner), side('Old', daily)).tables[0]!.lines).toEqual([
      'Somebody is alone 10 hours less a week in the opening hours than before.',
    ]);
    expect(compared(side('Old', daily), side('Old', daily)).tables[0]!.lines).toEqual([
      'Somebody is alone in the opening hours as long as before.',
    ]);
  });

  test('say how it was counted, and nothing more where nothing is open', () => {
    expect(comparison.notes).toEqual([
      'Each weekday counts on average, from the first day with work to the last. Only who is alone for certain counts, and no offices.',
      'Night is from 22:00 to 06:00.',
    ]);
    expect(comparison.problems).toEqual([]);
  });
});

describe('several places', () => {
  const places = `Nord kiosk; ${hours}\nSyd kiosk; ${hours}`;
  const both = (date: string) => `Ane @Nord ${date} 08:00-20:00\nBo @Syd ${date} 10:00-16:00`;

  test('are compared one by one and all together', () => {
    const comparison = compared(
      side('Old', both('2026-03-02'), places),
      side('New', `${both('2026-03-09')}\nEva @Syd 2026-03-09 10:00-16:00`, places),
    );
    expect(comparison.tables.map(({ title, after }) => [title, after.aloneWhileOpen, after.open])).toEqual([
      ['Nord', 720, 720],
      ['Syd', 0, 720],
      ['All places together', 720, 1440],
    ]);
    expect(comparisonJson(comparison)).toMatchObject({
      places: [{ place: 'Nord' }, { place: 'Syd' }],
      all: { after: { aloneSharePercent: 50, longestAloneMinutes: 720 }, change: { workedMinutes: 360 } },
    });
  });

  test('of which only one roster has some are told of', () => {
    const only = side('New', 'Ane @syd. 2026-03-09 08:00-20:00', `syd. kiosk; ${hours}`);
    const comparison = compared(side('Old', both('2026-03-02'), places), only);
    expect(comparison.tables.map(({ title }) => title)).toEqual(['Syd']);
    expect(comparison.notes).toContain('Only in Old, so not compared: Nord.');
  });

  test('that are others are not compared', () => {
    const other = side('New', 'Ane @Vest 2026-03-09 08:00-20:00', `Vest kiosk; ${hours}`);
    const comparison = compared(side('Old', both('2026-03-02'), places), other);
    expect([comparison.problems, comparison.tables]).toEqual([
      [
        'The rosters are about different places (Nord and Syd; Vest), so nothing was compared. If it is one place with two names, give it the same name in both.',
      ],
      [],
    ]);
  });

  test('one of which is named after its sheet may be the other, which is said', () => {
    const nameless = side('Uge 11', 'Ane 2026-03-09 08:00-20:00', `Uge kiosk; ${hours}`, {
      ownSheets: ['Uge'],
    });
    const comparison = compared(side('Old', daily), nameless);
    expect(comparison.tables.map(({ title }) => title)).toEqual(['Kiosk']);
    expect(comparison.notes).toContain(
      'Not both rosters name a place, so they are taken to be about the same one.',
    );
    expect(compared(nameless, nameless).tables.map(({ title, place }) => [title, place])).toEqual([
      [undefined, undefined],
    ]);
    expect(comparisonJson(compared(nameless, nameless)).places).toMatchObject([{ place: null }]);
  });
});

describe('opening hours that are not known', () => {
  const unknown = 'Kiosk kiosk';

  test('in either: the time with anybody at work stands for them, which is said', () => {
    const { tables, notes } = compared(side('Old', daily, unknown), side('New', thinner, unknown));
    expect([tables[0]!.before.open, tables[0]!.openKnown]).toEqual([720, 'neither']);
    expect(notes[2]).toMatch(/^Kiosk: the opening hours of some days with work are not known in either/);
  });

  test.each([
    ['Old', kiosk, unknown, 'before'],
    ['New', unknown, kiosk, 'after'],
  ] as const)('in all but %s: what rests on them is not compared', (name, before, after, openKnown) => {
    const { tables, notes } = compared(side('Old', daily, before), side('New', thinner, after));
    const [table] = tables;
    expect(table!.openKnown).toBe(openKnown);
    expect(table!.change).toMatchObject({ worked: -600, longestAlone: 240 });
    expect([table!.change.open, table!.change.aloneWhileOpen, table!.change.aloneShare]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(table![openKnown].open).toBe(720);
    expect(table!.lines).toEqual([]);
    expect(table!.rows.map(({ change }) => change).filter((change) => change === 'not known')).toHaveLength(
      3,
    );
    expect(notes[2]).toContain(`known only in ${name}`);
  });
});

describe('a roster that cannot be compared', () => {
  test.each<[string, Partial<SideInput>, string]>([
    ['no roster', { verdict: 'not-a-roster' }, 'New is not a roster, so nothing was compared.'],
    [
      'open questions that everything waits for',
      { verdict: 'needs-input' },
      'New cannot be compared before the questions are answered: alenevagt read lists them, and --answers takes the answers.',
    ],
    [
      'a part of the shop',
      { onlyPart: text('reading.onePersonOnly') },
      'New: It shows one person only: whether somebody else is there cannot be concluded from it.',
    ],
    [
      'only an office',
      { roster: rosterOf({ places: 'Kontor office', roster: 'Ane 2026-03-09 08:00-16:00' }) },
      'New: there is no work outside offices, so nothing was compared.',
    ],
  ])('says why: %s', (_, more, problem) => {
    const comparison = compared(side('Old', daily), side('New', thinner, kiosk, more));
    expect([comparison.problems, comparison.tables, comparison.notes]).toEqual([[problem], [], []]);
    expect(comparisonText(comparison)).toContain(`\n\n${problem}\n`);
    expect(comparisonMarkdown(comparison)).toContain(problem.split(' ')[0]!);
    expect(comparisonJson(comparison)).toMatchObject({ problems: [problem], places: [] });
  });
});

describe('what may mislead is said', () => {
  test('cells not read and questions not answered, each question once', () => {
    const cell = { sheet: 'New', address: 'B2' };
    const asked = { key: 'age:ane', text: text('staff.whichPlace', { sheet: 'New' }), cells: [cell] };
    const open = side('New', thinner, kiosk, {
      unread: [{ cell, text: 'x', reason: text('reading.onePersonOnly') }],
      questions: [asked, asked] as unknown as SideInput['questions'],
    });
    expect(compared(side('Old', daily), open).notes.at(-1)).toBe(
      'New: 1 cell not read and 1 question open, so the figures may still change. alenevagt read lists them.',
    );
  });

  test('days of the week that only one has', () => {
    const monday = side('Old', daily);
    const twoDays = side('New', `${thinner}\nAne 2026-03-10 08:00-20:00`);
    const note = /Old has only 1 day, and other weekdays than the other roster/;
    expect(compared(monday, twoDays).notes.join('\n')).toMatch(note);
    expect(compared(twoDays, twoDays).notes.join('\n')).not.toMatch(/weekdays/);
  });

  test('when the night is, country by country', () => {
    const norwegian = rosterOf({ places: kiosk, roster: daily, country: 'no' });
    const { places, shifts } = rosterOf({ places: `Syd kiosk; ${hours}`, roster: daily });
    const mixed = {
      ...norwegian,
      places: [...norwegian.places, ...places],
      shifts: [...norwegian.shifts, ...shifts.map((shift) => ({ ...shift, place: 1 }))],
    };
    expect(compared(sideWith('Old', mixed), sideWith('New', mixed)).notes.slice(1, 3)).toEqual([
      'Kiosk: night is from 21:00 to 06:00.',
      'Syd: night is from 22:00 to 06:00.',
    ]);
  });
});

describe('as Markdown', () => {
  test('no name is taken for markup', () => {
    const named = (name: string, roster: string) => {
      const read = rosterOf({ places: kiosk, roster });
      return sideWith('<b>', { ...read, places: [{ ...read.places[0]!, name }] });
    };
    const name = 'a|b <img src=x> [x](http://y) `c` *d*';
    const printed = comparisonMarkdown(compared(named(name, daily), named(name, thinner)));
    expect(printed).toContain('## a\\|b \\<img src=x\\> \\[x\\](http://y) \\`c\\` \\*d\\*\n');
    expect(printed).toContain('- Before: \\<b\\>, Monday');
    expect(printed).not.toMatch(/(^|[^\\])<b>/);
  });
});

test.each(languages)('every text is in %s', (language) => {
  const comparison = makeComparison(side('Old', daily), side('New', thinner, 'Kiosk kiosk'), language);
  expect(comparisonText(comparison).split('\n').length).toBeGreaterThan(12);
  expect(comparisonMarkdown(comparison)).toContain('| --- | ---: | ---: | ---: |');
});
