import { describe, expect, test } from '@jest/globals';
import { findSpans, readSpans } from '../../../../src/core/reading/text/spans';

const minutesOf = (text: string) => readSpans(text)?.map(({ start, end }) => [start, end]);

describe('readSpans', () => {
  test.each<[string, number[][]]>([
    ['08-16', [[480, 960]]],
    ['8-16', [[480, 960]]],
    ['8:00–16:30', [[480, 990]]],
    ['8.00 — 16.30', [[480, 990]]],
    ['8:00−16:00', [[480, 960]]],
    ['0600-1400', [[360, 840]]],
    ['600-1400', [[360, 840]]],
    ['22-06', [[1320, 1800]]],
    ['16-24', [[960, 1440]]],
    ['00-24', [[0, 1440]]],
    ['0:00-8:00', [[0, 480]]],
    ['24:00-08:00', [[1440, 1920]]],
    ['kl. 8 - kl. 16', [[480, 960]]],
    ['8 til 16', [[480, 960]]],
    ['8 bis 16 Uhr', [[480, 960]]],
    ['8am-4pm', [[480, 960]]],
    ['8 am - 4', [[480, 960]]],
    ['2-10pm', [[840, 1320]]],
    ['10-2pm', [[600, 840]]],
    ['10 pm - 6 am', [[1320, 1800]]],
    [
      '10-12 og 14-18',
      [
        [600, 720],
        [840, 1080],
      ],
    ],
    [
      '10-12, 14-18',
      [
        [600, 720],
        [840, 1080],
      ],
    ],
    [
      '10-12\n14-18',
      [
        [600, 720],
        [840, 1080],
      ],
    ],
    [
      '10-12 / 14-18',
      [
        [600, 720],
        [840, 1080],
      ],
    ],
    [
      '10-12+14-18',
      [
        [600, 720],
        [840, 1080],
      ],
    ],
    [
      '10-12 14-18',
      [
        [600, 720],
        [840, 1080],
      ],
    ],
    [' 20:00-24:00 ', [[1200, 1440]]],
    ['06:00-06:00', [[360, 360]]],
  ])('%j', (text, expected) => {
    expect(minutesOf(text)).toEqual(expected);
  });

  test.each([
    '',
    '8',
    'ferie',
    '8-25',
    '8:75-16',
    '08-16 Anna',
    '7-3DEL',
    'OVN8-4',
    '8-16-18',
    '17015',
    '2-3-2026',
    '02-03-2026',
    '8--',
    '-8-16',
    '8-17015',
  ])('%j is not only from-tos', (text) => {
    expect(minutesOf(text)).toBeUndefined();
  });
});

test('a from-to with a clock that does not exist is told apart', () => {
  expect(findSpans('8-25').broken).toEqual(['8-25']);
  expect(findSpans('8:00-16:75').broken).toEqual(['8:00-16:75']);
});

test.each([
  ['11-7', 'open'],
  ['3:30-8', 'open'],
  ['08-11', '24'],
  ['8-16', '24'],
  ['2-10pm', '12'],
])('%j is of the clock %s', (text, clock) => {
  expect(readSpans(text)?.[0]?.clock).toBe(clock);
});
