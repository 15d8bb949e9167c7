import { describe, expect, it } from '@jest/globals';
import { type DayKind, readDays } from '../../../../src/core/reading/tables/days';

describe('days in a cell', () => {
  it.each<[string, readonly DayKind[]]>([
    ['man-fre', [1, 2, 3, 4, 5]],
    ['Mandag – fredag', [1, 2, 3, 4, 5]],
    ['mandag til torsdag', [1, 2, 3, 4]],
    ['lør og søn', [6, 7]],
    ['fre-man', [1, 5, 6, 7]],
    ['torsdag', [4]],
    ['to', [4]],
    ['Sat, Sun and holidays', [6, 7, 'holiday']],
    ['helg', [6, 7]],
    ['hverdage', [1, 2, 3, 4, 5]],
    ['lör, sön- och helgdagar', [6, 7, 'holiday']],
    ['Søn- og helligdage', [7, 'holiday']],
    ['alle dage', [1, 2, 3, 4, 5, 6, 7, 'holiday']],
    ['søn; lør; søn', [6, 7]],
  ])('%p', (written, days) => {
    expect(readDays(written)).toEqual(days);
  });

  it.each(['', 'altid', 'man-', 'man-fre-søn', 'mandag klokken 8', '1-5'])('are none in %p', (written) => {
    expect(readDays(written)).toBeUndefined();
  });
});
