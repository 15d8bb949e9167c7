import { describe, expect, test } from '@jest/globals';
import { checklistSheet } from '../../../src/core/handouts/checklist-sheet';
import type { Missing } from '../../../src/core/handouts/missing';
import { handoutsFor } from '../../../src/core/handouts';
import { readers, type Reader } from '../../../src/core/handouts/handout';
import type { FilledFrom } from '../../../src/core/handouts/your-roster';
import { lawSource, titleOf } from '../../../src/core/law/look-up';
import { languages } from '../../../src/core/messages/text';
import { loneTimes, type LoneTime } from '../../../src/core/report/lone-times';
import type { NewSheet } from '../../../src/core/report/new-sheet';
import type { Report } from '../../../src/core/report/report';
import { parseIsoMinute } from '../../../src/core/time/calendar';
import { rosterOf } from '../rules/notation';

const week = {
  sheet: 'Uge 10',
  from: '2026-03-02',
  to: '2026-03-08',
  people: 2,
  shifts: 3,
  country: 'dk',
} as const;

type Given = Partial<FilledFrom>;

const nothing = { lone: [], missing: [] };

function report(more: Given = {}, checked: Partial<Report['checked']> = {}): FilledFrom {
  return { language: 'en', verdict: 'roster', checked: { ...week, ...checked }, ...more };
}

/** The rows under a heading, topic and text, up to the next heading. */
function under({ table: { rows } }: NewSheet, heading: string): unknown[][] {
  const at = rows.findIndex(([first]) => JSON.stringify(first) === JSON.stringify({ heading }));
  if (at < 0) return [];
  const rest = rows.slice(at + 1);
  const end = rest.findIndex(([first]) => typeof first === 'object' && first !== null);
  return rest.slice(0, end < 0 ? rest.length : end).map(([topic, text]) => [topic, text]);
}

function textsOf({ table: { rows } }: NewSheet): string[] {
  return rows.flatMap(([, text]) => (typeof text === 'string' ? [text] : []));
}

function yours(lone: readonly LoneTime[], more: Given = {}, checked: Partial<Report['checked']> = {}) {
  return under(checklistSheet(report(more, checked), { lone, missing: [] }, 'management'), 'Your roster');
}

function time(start: string, minutes: number, more: Partial<LoneTime> = {}): LoneTime {
  const from: number = parseIsoMinute(start)!;
  const during = { start: from, end: from + minutes };
  const alone = { people: ['Ana'], who: [0], place: 'Kiosk', minor: false, perhaps: false };
  return { ...alone, ...during, minutes, during, ...more };
}

const night = time('2026-03-03T22:00', 480);

describe('your roster', () => {
  test('tells who is alone, when, where and how long, minors as such', () => {
    const lone = loneTimes(
      rosterOf({
        places: 'North kiosk',
        roster: [
          'Emma[16] @North 2026-03-03 16:00-20:00',
          'Mette[40] @North 2026-03-03 08:00-19:00',
          'Bo[30] @North 2026-03-04 22:00-06:00',
        ].join('\n'),
      }),
    );
    expect(yours(lone)).toEqual([
      ['In all', '17 hours alone in all, in 3 stretches.'],
      ['North', 'Tuesday, 3 March 2026, 08:00–16:00 (8 hours): Mette'],
      [null, 'Tuesday, 3 March 2026, 19:00–20:00 (1 hour): Emma, not yet 18'],
      [null, 'Wednesday, 4 March 2026, 22:00–06:00 (8 hours): Bo'],
    ]);
  });

  test.each([
    [
      'who stands in two places at once',
      'Bo[30] @North 2026-03-03 08:00-12:00\nBo[30] @South 2026-03-03 10:00-14:00',
      '6 hours alone in all, in 2 stretches.',
    ],
    [
      'each of two who are no company for each other',
      'Emma[16] @North 2026-03-03 16:00-19:00\nNoa[17] @North 2026-03-03 17:00-20:00',
      '6 hours alone in all, in 2 stretches.',
    ],
    [
      'each of two who come and go together',
      'Emma[16] @North 2026-03-03 16:00-20:00\nNoa[17] @North 2026-03-03 16:00-20:00',
      '8 hours alone in all, in 1 stretch.',
    ],
  ])('adds up each minute of each person once: %s', (_, roster, expected) => {
    const lone = loneTimes(rosterOf({ places: 'North kiosk\nSouth kiosk', roster }));
    expect(yours(lone)[0]).toEqual(['In all', expected]);
  });

  test('what is left out of the list adds up with it, an overlap counted once', () => {
    const long = Array.from({ length: 12 }, (_, i) => time(`2026-03-${String(i + 10)}T10:00`, 120));
    const overlapping = time('2026-03-10T11:30', 60, { place: 'Other' });
    const rows = yours([...long, overlapping]).map(([, text]) => text);
    expect(rows[0]).toContain('24 hours 30 mins alone in all, in 13 stretches.');
    expect(rows.at(-1)).toBe('And 30 mins more, in 1 stretch.');
  });

  test('the staff are not told who', () => {
    const sheet = checklistSheet(report(), { lone: [night], missing: [] }, 'employee');
    expect(under(sheet, 'When one is alone here')).toEqual([
      ['In all', '8 hours alone in all, in 1 stretch.'],
      ['Kiosk', 'Tuesday, 3 March 2026, 22:00–06:00 (8 hours)'],
    ]);
    expect(JSON.stringify(sheet)).not.toContain('Ana');
  });

  test('what the roster leaves open is said to be open', () => {
    expect(yours([{ ...night, perhaps: true }])[1]).toEqual([
      'Kiosk',
      'Tuesday, 3 March 2026, 22:00–06:00 (8 hours): Ana. Perhaps: the roster leaves it open.',
    ]);
  });

  test.each([
    ['2026-03-08', '8 hours alone in all, in 1 stretch.'],
    ['2026-03-09', '8 hours alone in all, in 1 stretch. That is about 7 hours a week.'],
    ['2026-03-29', '8 hours alone in all, in 1 stretch. That is about 2 hours a week.'],
  ])('by the week only where the roster is longer: to %s', (to, expected) => {
    expect(yours([night], {}, { to })[0]).toEqual(['In all', expected]);
  });

  test('at most twelve are listed, minors first and then the longest, in order; the rest is counted', () => {
    const short = Array.from({ length: 12 }, (_, i) => time(`2026-03-${String(i + 10)}T10:00`, 60 + i));
    const minor = time('2026-03-30T19:00', 5, { people: ['Emma'], minor: true });
    expect(yours(short)).toHaveLength(13);
    const rows = yours([...short, minor]).map(([, text]) => text);
    expect(rows).toHaveLength(14);
    expect(rows[1]).toContain('11 March 2026, 10:00–11:01');
    expect(rows[12]).toContain('Emma');
    expect(rows[13]).toBe('And 1 hour more, in 1 stretch.');
  });

  test('says so where nobody is alone, and where there is no roster', () => {
    expect(yours([])).toEqual([['In all', 'Nobody is alone in this roster.']]);
    const none = [['In all', 'No roster was read, so nothing is filled in here.']];
    expect(yours([], { verdict: 'not-a-roster' })).toEqual(none);
    expect(yours([], {}, { shifts: 0 })).toEqual(none);
    expect(yours([night], { verdict: 'needs-input' })).toEqual([
      ['In all', 'Uge 10 cannot be judged before the questions are answered.'],
    ]);
  });
});

describe('what is missing', () => {
  const source = { title: 'BAR service', verified: true };
  const finding = (message: string, place = 'Kiosk', ...why: string[]): Missing => ({
    place,
    message,
    why: why.map((words) => ({ text: words, source })),
  });
  const missing = (findings: readonly Missing[], reader: Reader = 'management') =>
    under(checklistSheet(report(), { lone: [], missing: findings }, reader), 'What is missing');

  test('is listed for the manager with its sources, not for the staff', () => {
    const two = [finding('No alarm was tested.', 'Kiosk', 'It lasts three months.'), finding('No plan.')];
    expect(missing(two)).toEqual([
      ['Kiosk', 'No alarm was tested.'],
      [null, 'No plan.'],
      ['Source', 'BAR service'],
    ]);
    expect(missing(two, 'employee')).toEqual([]);
  });

  test('with what is needed, where nothing is on record for a place', () => {
    const nothingThere = finding('Nothing is on record.', 'North', 'Needed: a phone.', 'Needed: a plan.');
    expect(missing([finding('No plan.'), finding('No alarm.'), nothingThere])).toEqual([
      ['Kiosk', 'No plan.'],
      [null, 'No alarm.'],
      ['North', 'Nothing is on record.'],
      [null, 'Needed: a phone.'],
      [null, 'Needed: a plan.'],
      ['Source', 'BAR service'],
    ]);
  });

  test('no part of the sheet where nothing is', () => {
    expect(JSON.stringify(checklistSheet(report(), nothing, 'management'))).not.toContain('What is missing');
  });

  test('twelve at most', () => {
    const many = Array.from({ length: 14 }, (_, i) => finding(`${i}`));
    expect(missing(many.slice(0, 12))).toHaveLength(12);
    expect(missing(many)).toHaveLength(13);
    expect(missing(many).slice(-1)).toEqual([['', 'And 2 things more. The check lists them all.']]);
  });
});

describe.each(languages)('in %s', (language) => {
  test.each(readers)('the sheet for %s breaks no topic within a word', (reader) => {
    for (const country of ['dk', 'no', 'se'] as const) {
      const { columns, rows } = checklistSheet(report({ language }, { country }), nothing, reader).table;
      const words = rows.flatMap(([topic]) => (typeof topic === 'string' ? topic.split(' ') : []));
      expect(words.filter(({ length }) => length > columns[0]!.width)).toEqual([]);
    }
  });

  test.each(readers)('the sheet for %s has boxes to answer and sources for all that it says', (reader) => {
    for (const country of ['dk', 'no', 'se'] as const) {
      const sheet = checklistSheet(report({ language }, { country }), { ...nothing, lone: [night] }, reader);
      const { columns, rows } = sheet.table;
      expect(columns.map(({ format }) => format)).toEqual(['wrapped', 'wrapped', 'entry', 'entry']);
      expect(columns[2]!.choices).toHaveLength(3);
      expect(rows.every((row) => row.length === 4 && row[2] === null && row[3] === null)).toBe(true);
      const texts = textsOf(sheet).join('\n');
      for (const { source, sections } of handoutsFor(reader, country))
        for (const key of [
          source,
          ...sections.flatMap(({ items }) => items.flatMap((item) => item.source ?? [])),
        ])
          expect(texts).toContain(titleOf(lawSource(key)));
    }
  });
});

test('what was not verified is marked where it is cited', () => {
  const texts = (country: 'dk' | 'se') =>
    textsOf(checklistSheet(report({}, { country }), nothing, 'employee'));
  expect(texts('dk').filter((one) => one.includes('(not verified)'))).toHaveLength(2);
  expect(texts('se').find((one) => one.includes('AFS 2023:2'))).toContain('(not verified)');
});

test('prints on A4 upright, under a name of our own, which no check takes for a roster', () => {
  const sheet = checklistSheet(report({ language: 'da' }), { ...nothing, lone: [night] }, 'management');
  expect(sheet.print).toEqual({ landscape: false });
  expect(sheet.table.name).toMatch(/^Alenevagt/);
  expect([sheet.name, sheet.title]).toEqual(['Tjekliste ledelse', 'Alene på arbejde: lederens tjekliste']);
  expect(sheet.lines).toContain(
    'Udfyldt efter arket Uge 10, mandag den 2. marts 2026 til søndag den 8. marts 2026.',
  );
});

test('the name of many sheets together is cut, so that the table keeps its width in print', () => {
  const lines = (sheet: string) =>
    checklistSheet(report({}, { sheet }), nothing, 'management').lines.join('\n');
  expect(lines('x'.repeat(40))).toContain(`the sheet ${'x'.repeat(40)},`);
  expect(lines('x'.repeat(41))).toContain(`the sheet ${'x'.repeat(39)}…,`);
});
