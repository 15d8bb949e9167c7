import { describe, expect, test } from '@jest/globals';
import { clockOfInteger, minutesOfSerial, readClock } from '../../../../src/core/reading/text/clock';
import { readClockCell } from '../../../../src/core/reading/text/clock-cell';
import { cellOf, danish, day, type Given, serial } from '../grid-of';

describe('readClock', () => {
  test.each([
    ['8', 480],
    ['08', 480],
    ['8:00', 480],
    ['8.30', 510],
    ['08.30', 510],
    ['0830', 510],
    ['830', 510],
    ['800', 480],
    ['8h30', 510],
    ['kl. 8', 480],
    ['Kl 08:15', 495],
    ['klokken 9', 540],
    ['08:00:00', 480],
    ['0:00', 0],
    ['0000', 0],
    ['24:00', 1440],
    ['2400', 1440],
    ['24', 1440],
    ['23:59', 1439],
    ['16 Uhr', 960],
    ['7:30 pm', 1170],
    ['7.30 p.m.', 1170],
    ['12 am', 0],
    ['12pm', 720],
    ['7PM', 1140],
    ['\u00A08:00\u00A0', 480],
  ])('%j is minute %i', (text, minute) => {
    expect(readClock(text)?.minute).toBe(minute);
  });

  test.each([
    '',
    ' ',
    '25:00',
    '24:01',
    '8:75',
    '17015',
    '8:5',
    '8,5',
    '8.5',
    '13 pm',
    '0 am',
    '-8',
    'kl.',
    'abc',
    '8-16',
    '1860',
    '2401',
    '8:00:00:00',
    '8 9',
    '٣:٠٠',
  ])('%j is no clock', (text) => {
    expect(readClock(text)).toBeUndefined();
  });

  test.each([
    ['8', 'open'],
    ['11:30', 'open'],
    ['12', 'open'],
    ['08', '24'],
    ['13', '24'],
    ['0830', '24'],
    ['830', 'open'],
    ['8 am', 'am'],
    ['8 pm', 'pm'],
    ['24:00', '24'],
    ['0', '24'],
  ])('%j leaves the half of the day %s', (text, half) => {
    expect(readClock(text)?.half).toBe(half);
  });
});

test('every minute of a day survives its Excel fraction, with and without a date', () => {
  for (let minute = 0; minute <= 1440; minute += 1) {
    expect(minutesOfSerial(minute / 1440)).toBe(minute);
    expect(minutesOfSerial(45_353 + minute / 1440) - 45_353 * 1440).toBe(minute);
  }
});

test.each([
  [8, 480],
  [0, 0],
  [24, 1440],
  [900, 540],
  [1730, 1050],
  [130, 90],
  [2400, 1440],
])('the number %i is minute %i', (value, minute) => {
  expect(clockOfInteger(value)).toBe(minute);
});

test.each([17_015, 25, 99, 1_260, 2_430, 2_401, -1, 8.5, Number.NaN, Infinity])(
  'the number %d is no clock',
  (value) => {
    expect(clockOfInteger(value)).toBeUndefined();
  },
);

describe('readClockCell', () => {
  test.each<[Given, object]>([
    [[1 / 3, 'hh:mm'], { minute: 480 }],
    [[1, 'hh:mm'], { minute: 1440 }],
    [[0, 'hh:mm'], { minute: 0 }],
    [[1.25, '[h]:mm'], { minute: 360 }],
    [[serial('2026-03-02T22:30'), 'dd-mm-yyyy hh:mm'], { minute: 1350, day: day('2026-03-02') }],
    [serial('2026-03-02T22:30'), { minute: 1350, day: day('2026-03-02') }],
    [0.375, { minute: 540 }],
    [1730, { minute: 1050 }],
    [7.3, { minute: 450 }],
    [14.45, { minute: 885 }],
    [22.05, { minute: 1325 }],
    ['kl. 8.30', { minute: 510 }],
    ['02-03-2026 22:30', { minute: 1350, day: day('2026-03-02') }],
    ['2026-03-02T22:30', { minute: 1350, day: day('2026-03-02') }],
  ])('%j', (given, expected) => {
    expect(readClockCell(cellOf(given), false, danish)).toEqual(expected);
  });

  test.each<[Given]>([
    [8.5],
    [8.25],
    [8.33],
    [25.3],
    [17_015],
    [[-0.5, 'hh:mm']],
    [[3.5, '[h]:mm']],
    ['ferie'],
    [true],
    [null],
    ['#N/A'],
  ])('%j is no clock', (given) => {
    expect(readClockCell(cellOf(given), false, danish)).toBeUndefined();
  });
});
