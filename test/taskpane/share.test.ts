import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { sparingly, type Share } from '../../taskpane/share';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test('of a thousand numbers in half a second five are passed on, the first at once', () => {
  const told: Share[] = [];
  const tell = sparingly((share) => told.push(share));
  for (let done = 0; done < 1_000; done += 1) {
    tell(done, 1_000);
    jest.advanceTimersByTime(0.5);
  }
  expect(told).toEqual([0, 200, 400, 600, 800].map((done) => ({ done, of: 1_000 })));
});
