import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readPlaces } from '../../../../src/core/reading/tables/places';
import { tableWords } from '../../../../src/core/reading/tables/headers';
import { type PlaceFlag, placeFlags } from '../../../../src/core/roster/roster';
import { gridOf, serial, type Given } from '../grid-of';

/** One place, with one more column. */
const read = (header: string, cell: Given) =>
  readPlaces(
    gridOf(
      [
        ['Navn', 'Slags', 'Isoleret', header],
        ['Nord', 'kiosk', 'nej', cell],
      ],
      { sheet: 'Steder' },
    ),
  );
const refused = ({ unread }: ReturnType<typeof readPlaces>) =>
  unread.map(({ cell, text, reason }) => [cell.address, text, reason.key]);
const open = (start: number, end: number) => [{ start: start * 60, end: end * 60 }];

describe('what the table of places says of a place', () => {
  it.each<[string, PlaceFlag]>([
    ['Risiko for vold', 'violenceRisk'],
    ['Udsat område', 'exposedArea'],
    ['Kontanter eller værdier', 'valuables'],
    ['Uteliv i nærheten', 'nightlife'],
    ['Dåligt skyddad', 'poorlySecured'],
    ['Age-restricted goods', 'ageRestrictedSales'],
    ['Skjenking', 'alcoholServed'],
    ['Risk för kroppsskada', 'injuryRisk'],
    ['Starke psychische Belastung', 'mentalStrain'],
    ['Nattluke (22–06)', 'nightHatch'],
  ])('under %p is yes, no or open', (header, flag) => {
    expect(read(header, 'ja').places[0]?.flags).toEqual({ [flag]: true });
    expect(read(header, 'nej').places[0]?.flags).toEqual({ [flag]: false });
    for (const open of ['?', 'ved ikke', '']) {
      expect(read(header, open).places[0]).not.toHaveProperty('flags');
      expect(read(header, open).unread).toEqual([]);
    }
    expect(refused(read(header, 'måske'))).toEqual([['D2', 'måske', 'staff.notYesNo']]);
  });

  it('has a header for each fact in every language', () => {
    for (const { places } of Object.values(tableWords))
      for (const flag of placeFlags)
        expect(read(places[flag][0], 'x').places[0]?.flags).toEqual({ [flag]: true });
  });

  it.each([
    ['ingen', 'none'],
    ['nej', 'none'],
    ['Imødegået', 'met'],
    ['ikke imødegået', 'not-met'],
    ['ikke forebygget', 'not-met'],
    ['förebyggd', 'met'],
    ['not met', 'not-met'],
    ['keine', 'none'],
  ])('takes %p for the danger %s', (written, danger) => {
    expect(read('Særlig fare', written).places[0]?.danger).toBe(danger);
  });

  it('does not guess whether a danger has been met', () => {
    expect(refused(read('Særlig fare', 'ja'))).toEqual([['D2', 'ja', 'staff.unknownDanger']]);
    expect(read('Særlig fare', '?').places[0]).not.toHaveProperty('danger');
  });

  const week = (hours: unknown) => ({ 1: hours, 2: hours, 3: hours, 4: hours, 5: hours });
  it.each<[string, object]>([
    ['man-fre 10-20; lør-søn 10-18', { ...week(open(10, 20)), 6: open(10, 18), 7: open(10, 18) }],
    [
      'man–fre: 10:00–20:00, lørdag 10-18, helligdage lukket',
      { ...week(open(10, 20)), 6: open(10, 18), holiday: [] },
    ],
    ['hverdage 10-20', week(open(10, 20))],
    ['Mon to Fri 10-20; weekend 11-17', { ...week(open(10, 20)), 6: open(11, 17), 7: open(11, 17) }],
    ['man, ons og fre 10-20', { 1: open(10, 20), 3: open(10, 20), 5: open(10, 20) }],
    [
      'søn- og helgdagar 11-17'.replace('søn', 'sön').replace('og', 'och'),
      { 7: open(11, 17), holiday: open(11, 17) },
    ],
    ['10-20', { ...week(open(10, 20)), 6: open(10, 20), 7: open(10, 20) }],
    ['lørdag døgnåbent', { 6: open(0, 24) }],
  ])('reads the centre’s hours %p', (written, hours) => {
    expect(read('Storcentrets åbningstid', written).places[0]?.centreHours).toEqual(hours);
  });

  it.each(['man-fre', 'ons-tors-fre 10-20', 'altid', 'man-fre 10-25'])('refuses the hours %p', (written) => {
    expect(refused(read('Storcentrets åbningstid', written))).toEqual([
      ['D2', written, 'staff.notCentreHours'],
    ]);
  });

  it('says what to do about hours that became a date', () => {
    const became = read('Storcentrets åbningstid', [serial('2026-12-07'), 'd-mmm']);
    expect(refused(became)).toEqual([['D2', '2026-12-07', 'staff.hoursBecameDate']]);
  });

  it('never throws, whatever stands there', () => {
    const headers = fc.constantFrom('Storcentrets åbningstid', 'Særlig fare', 'Risiko for vold', 'Slags');
    const cells = fc.oneof(
      fc.string({ maxLength: 20, unit: 'binary' }),
      fc.constantFrom('man-fre 10-20;', '; ;', '-', ',', 'man,', '10-20 man', 'lør:lukket', 'ja', '??'),
      fc.double(),
    );
    fc.assert(
      fc.property(headers, cells, (header, cell) => {
        const { places, unread } = read(header, typeof cell === 'number' && Number.isNaN(cell) ? null : cell);
        expect(places.length).toBe(1);
        expect(unread.length).toBeLessThan(2);
      }),
      { numRuns: 300 },
    );
  });
});
