import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import type { ReadingContext } from '../../../../src/core/reading/reading';
import { mostWithin } from '../../../../src/core/reading/text/half-day';
import { danish, type Given, gridOf, serial } from '../grid-of';

const date = (iso: string): Given => [serial(iso), 'dd-mm-yyyy'];
const days = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'].map(date);

/** The guess for each pattern that is asked about, with what speaks for it. */
function guesses(rows: Given[][], more: Partial<ReadingContext> = {}) {
  const { questions } = readSheet(gridOf(rows), { ...danish, ...more });
  return questions.map(({ key, guess }) => [key, guess?.answer, guess?.evidence.key.replace(/^.*\./, '')]);
}

const table = (...rows: string[][]): Given[][] => [['Navn', ...days], ...rows];
const clutter = ['Eva Holm', '11-7', '11-7', '10-2', '9-1'];

describe('a from-to that a 12-hour clock may have written is guessed', () => {
  test('from what the same person works on another day', () => {
    expect(
      guesses(table(['Anna Lind', '11-7', '10:30 pm-6:30 am', '', ''], ['Bo Dam', '', '11am-7pm', '', ''])),
    ).toEqual([['clock:11-7', '23:00-07:00', 'likeOtherDays']]);
  });

  test('from what others work on the same day, where the person says nothing', () => {
    expect(
      guesses(table(['Anna Lind', '11-7', '11-7', '', ''], ['Bo Dam', '11 am-7 pm', '', '', '9 pm-1 am'])),
    ).toEqual([['clock:11-7', '11:00-19:00', 'likeColleagues']]);
  });

  test('in a list, whose rows are not people', () => {
    const rows = [
      ['Navn', 'Dato', 'Tid'],
      ['Anna Lind', days[0], '11-7'],
      ['Bo Dam', days[1], '11am-7pm'],
      ['Anna Lind', days[2], '11 pm-6:30 am'],
    ];
    expect(guesses(rows)).toEqual([['clock:11-7', '23:00-07:00', 'likeOtherDays']]);
  });

  test('from nothing where the neighbours disagree', () => {
    const rows = table(
      ['Anna Lind', '11-7', '11 pm-7 am', '11 am-7 pm', ''],
      ['Bo Dam', '8 pm-4 am', '', '', ''],
    );
    expect(guesses(rows)).toEqual([['clock:11-7', undefined, undefined]]);
  });

  test('from opening hours that none of its readings lies within', () => {
    const hours = Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => [weekday, [{ start: 540, end: 1020 }]]),
    );
    expect(guesses(table(clutter), { hours })[0]).toEqual(['clock:11-7', '11:00-19:00', 'mostlyOpen']);
  });

  test('from the light of day where nothing else is known', () => {
    expect(guesses(table(clutter)).slice(1)).toEqual([
      ['clock:10-2', '10:00-14:00', 'moreInTheDay'],
      ['clock:9-1', '09:00-13:00', 'moreInTheDay'],
    ]);
  });
});

describe('the reading that lies most within the opening hours', () => {
  const readings = [
    { start: 180, end: 480 },
    { start: 900, end: 1200 },
  ];
  const evening = { start: 1050, end: 2000 };
  test.each([
    ['stands out by a quarter', [[{ start: 0, end: 255 }, evening]], readings[1]],
    ['does not stand out by a minute less', [[{ start: 0, end: 256 }, evening]], undefined],
    ['is unknown without hours', [[]], undefined],
    ['is unknown in a shop that never closes', [[{ start: 0, end: 1440 }]], undefined],
  ])('%s', (_, hours, expected) => {
    expect(mostWithin(readings, hours)).toEqual(expected);
  });
});

describe('hours that follow each other on a 12-hour clock', () => {
  const roll = (...hours: string[]): Given[][] => [
    ['', ...hours],
    [days[0], 'Ida', 'Bo', 'Ida'],
    [days[1], 'Bo', 'Eva', 'Bo'],
    [days[2], 'Eva', 'Ida', 'Eva'],
  ];
  const read = (rows: Given[][], more: Partial<ReadingContext> = {}) => {
    const { verdict, questions, entries, notices } = readSheet(gridOf(rows), { ...danish, ...more });
    const clocks = questions.filter(({ key }) => key.startsWith('clock:'));
    return {
      verdict,
      first: (entries.at(0).start / 60) % 24,
      asked: clocks.map(({ key, choices }) => [key, choices?.map(({ answer }) => answer)]),
      told: notices.some(({ text }) => text.key === 'reading.clockByOrder'),
    };
  };

  test('begin in the morning where the evening would be a night', () => {
    expect(read(roll('8:00-12:00', '12:00-4:00', '4:00-8:00'))).toEqual({
      verdict: 'roster',
      first: 8,
      asked: [],
      told: true,
    });
  });

  test('are asked about where either half is as likely', () => {
    expect(read(roll('10:00-11:00', '11:00-12:00', '12:00-1:00'))).toEqual({
      verdict: 'needs-input',
      first: 10,
      asked: [['clock:10:00-11:00', ['10:00-11:00', '22:00-23:00']]],
      told: false,
    });
  });

  test.each([
    ['10:00-11:00', 10],
    ['22:00-23:00', 22],
  ])('begin as answered: %s', (answer, first) => {
    const answers = new Map([['clock:10:00-11:00', answer]]);
    const rows = roll('10:00-11:00', '11:00-12:00', '12:00-1:00');
    expect(read(rows, { answers })).toMatchObject({ verdict: 'roster', first, asked: [] });
  });

  test('begin when the place is open', () => {
    const open = [{ start: 20 * 60, end: 26 * 60 }];
    const hours = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((weekday) => [weekday, open]));
    const rows = roll('10:00-11:00', '11:00-12:00', '12:00-1:00');
    expect(read(rows, { hours })).toMatchObject({ verdict: 'roster', first: 22, asked: [] });
  });
});
