import { describe, expect, test } from '@jest/globals';
import { loneTimes } from '../../../src/core/report/lone-times';
import { isoMinute } from '../../../src/core/time/calendar';
import type { Country } from '../../../src/core/time/units';
import { rosterOf } from '../rules/notation';

function lone(roster: string, country: Country = 'dk', places = 'Kiosk kiosk'): string[] {
  return loneTimes(rosterOf({ roster, country, places })).map(
    ({ people, start, end, minutes, minor, perhaps }) =>
      `${people.join('+')}${minor ? ' minor' : ''}${perhaps ? ' perhaps' : ''} ${isoMinute(start).slice(8)}-${isoMinute(end).slice(11)} ${minutes}`,
  );
}

describe('who is alone when', () => {
  test('an adult until somebody comes, to the minute', () => {
    expect(lone('Ana[30] 2026-03-02 08:00-16:00\nBo[40] 2026-03-02 12:01-20:00')).toEqual([
      'Ana 02T08:00-12:01 241',
      'Bo 02T16:00-20:00 240',
    ]);
  });

  test('nobody, where two are there all the time', () => {
    expect(lone('Ana[30] 2026-03-02 08:00-16:00\nBo[40] 2026-03-02 08:00-16:00')).toEqual([]);
  });

  test('two minors are no company for each other in Denmark, and are in Norway and Sweden', () => {
    const two = 'Emma[16] 2026-03-02 16:00-20:00\nNoa[17] 2026-03-02 16:00-20:00';
    expect(lone(two)).toEqual(['Emma+Noa minor 02T16:00-20:00 240']);
    expect(lone(two, 'no')).toEqual([]);
    expect(lone(two, 'se')).toEqual([]);
  });

  test('a minor alone anywhere', () => {
    for (const country of ['dk', 'no', 'se'] as const)
      expect(lone('Emma[16] 2026-03-02 16:00-20:00', country)).toEqual(['Emma minor 02T16:00-20:00 240']);
  });

  test('an adult with a minor only is not alone', () => {
    expect(lone('Emma[16] 2026-03-02 16:00-20:00\nBo[40] 2026-03-02 15:00-20:00')).toEqual([
      'Bo 02T15:00-16:00 60',
    ]);
  });

  test('perhaps, where it rests on a room that nobody has told about', () => {
    const roster = 'Ana[30] 2026-03-02 08:00-10:00\nBo[40] @Kiosk/Back 2026-03-02 08:00-10:00';
    expect(lone(roster, 'dk', 'Kiosk kiosk; zone Back unknown')).toEqual([
      'Ana+Bo perhaps 02T08:00-10:00 120',
    ]);
  });

  test('perhaps, where the roster has the person at two places at once, or absent as well', () => {
    const places = 'North kiosk\nSouth kiosk';
    const two = 'Ana[30] @North 2026-03-02 08:00-10:00\nAna[30] @South 2026-03-02 08:00-10:00';
    expect(lone(two, 'dk', places)).toEqual([
      'Ana perhaps 02T08:00-10:00 120',
      'Ana perhaps 02T08:00-10:00 120',
    ]);
    const late = 'Ana[30] @North 2026-03-02 07:59-10:00\nAna[30] @South 2026-03-02 08:00-10:00';
    expect(lone(late, 'dk', places)).toEqual(['Ana 02T07:59-10:00 121', 'Ana perhaps 02T08:00-10:00 120']);
    expect(lone('Ana[30] 2026-03-02 08:00-10:00\nAna[30] 2026-03-02 08:00-10:00 absence')).toEqual([
      'Ana perhaps 02T08:00-10:00 120',
    ]);
  });

  test('real minutes where the clocks change', () => {
    expect(lone('Ana[30] 2026-03-28 22:00-06:00')).toEqual(['Ana 28T22:00-06:00 420']);
    expect(lone('Ana[30] 2026-10-24 22:00-06:00')).toEqual(['Ana 24T22:00-06:00 540']);
  });
});
