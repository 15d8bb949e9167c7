import { expect, test } from '@jest/globals';
import { whenOf } from '../../taskpane/view/when';
import { wordsIn } from '../../taskpane/words';

const night = { start: '2026-03-02T22:00', minutes: 480 };

test('a night ends the next morning, which needs no date', () => {
  expect(whenOf({ ...night, end: '2026-03-03T06:00' }, wordsIn('da'))).toBe('man. 2. mar. 22:00–06:00');
});

test('what takes a day or longer says on which day it ends', () => {
  const short = { start: '2026-03-02T22:00', end: '2026-03-03T21:59', minutes: 1_439 };
  expect(whenOf(short, wordsIn('da'))).toBe('man. 2. mar. 22:00–21:59');
  const day = { start: '2026-03-02T22:00', end: '2026-03-03T22:00', minutes: 1_440 };
  expect(whenOf(day, wordsIn('da'))).toBe('man. 2. mar. 22:00 – tirs. 3. mar. 22:00');
});
