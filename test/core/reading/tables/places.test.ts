import { describe, expect, it } from '@jest/globals';
import type { PlaceKind, ZoneReach } from '../../../../src/core/roster/roster';
import { readPlaces } from '../../../../src/core/reading/tables/places';
import { gridOf, serial, type Given } from '../grid-of';

const read = (rows: readonly (readonly Given[])[]) => readPlaces(gridOf(rows, { sheet: 'Steder' }));
const refused = ({ unread }: ReturnType<typeof readPlaces>) =>
  unread.map(({ cell, text, reason }) => [cell.address, text, reason.key]);
const open = (start: number, end: number) => [{ start: start * 60, end: end * 60 }];

describe('a table of places', () => {
  it.each([
    [
      'English',
      [
        'Name',
        'Kind',
        'Isolated',
        'Monday',
        'Saturday',
        'Sunday',
        'Holidays',
        'Shopping centre guarded',
        'Backup needed',
        'Zones',
        'Country',
      ],
      [
        'Petrol station',
        'yes',
        '7-22',
        '8-20',
        'closed',
        '24h',
        'no',
        'yes',
        'Back room: next room, can talk together; Cellar: other floor',
        'Denmark',
      ],
    ],
    [
      'Danish',
      [
        'Navn',
        'Slags',
        'Ligger isoleret',
        'Mandag',
        'Lørdag',
        'Søndag',
        'Helligdage',
        'Storcenter med vagt',
        'Kræver bagvagt',
        'Zoner',
        'Land',
      ],
      [
        'tankstation',
        'ja',
        '7-22',
        '8-20',
        'lukket',
        'døgnåbent',
        'nej',
        'ja',
        'Back room: ved siden af, kan tale sammen; Cellar: anden etage',
        'Danmark',
      ],
    ],
    [
      'Norwegian',
      [
        'Navn',
        'Slags',
        'Ligger isolert',
        'Mandag',
        'Lørdag',
        'Søndag',
        'Helligdager',
        'Kjøpesenter med vakt',
        'Krever bakvakt',
        'Soner',
        'Land',
      ],
      [
        'Bensinstasjon',
        'ja',
        '7-22',
        '8-20',
        'stengt',
        'døgnåpent',
        'nei',
        'ja',
        'Back room: ved siden av, kan snakke sammen; Cellar: annen etasje',
        'Danmark',
      ],
    ],
    [
      'Swedish',
      [
        'Namn',
        'Slag',
        'Ligger isolerat',
        'Måndag',
        'Lördag',
        'Söndag',
        'Helgdagar',
        'Köpcentrum med vakt',
        'Kräver bakjour',
        'Zoner',
        'Land',
      ],
      [
        'bensinmack',
        'ja',
        '7-22',
        '8-20',
        'stängt',
        'dygnet runt',
        'nej',
        'ja',
        'Back room: bredvid, kan tala med varandra; Cellar: annan våning',
        'Danmark',
      ],
    ],
    [
      'German',
      [
        'Name',
        'Art',
        'Abgelegen',
        'Montag',
        'Samstag',
        'Sonntag',
        'Feiertage',
        'Einkaufszentrum bewacht',
        'Bereitschaft nötig',
        'Räume',
        'Land',
      ],
      [
        'Tankstelle',
        'ja',
        '7-22',
        '8-20',
        'geschlossen',
        'rund um die Uhr',
        'nein',
        'ja',
        'Back room: nebenan, können miteinander sprechen; Cellar: anderes Stockwerk',
        'Dänemark',
      ],
    ],
  ])('is read in %s', (_, headers, cells) => {
    const { places, unread, notices } = read([headers, ['Nord', ...cells]]);
    expect(unread).toEqual([]);
    expect(notices).toEqual([]);
    expect(places).toEqual([
      {
        name: 'Nord',
        kind: 'petrol-station',
        isolated: true,
        hours: { 1: open(7, 22), 6: open(8, 20), 7: [], holiday: open(0, 24) },
        centreGuarded: false,
        needsBackup: true,
        zones: [
          { name: '', reach: 'same-room' },
          { name: 'Back room', reach: 'next-room' },
          { name: 'Cellar', reach: 'other-floor' },
        ],
        country: 'dk',
        listedAt: { sheet: 'Steder', address: 'A2' },
      },
    ]);
  });

  it.each([
    'Søn- og helligdage',
    'Søndag/helligdag',
    'Søndage & helligdage',
    'Søn- og helligdager',
    'Sön- och helgdagar',
    'Sonn- und Feiertage',
    'Sundays and holidays',
    'Sundays & public holidays',
  ])('takes %p for Sunday and the holidays', (header) => {
    const { places } = read([
      ['Navn', 'Slags', 'Mandag-fredag', 'Lørdag', header],
      ['Nord', 'kiosk', '8-22', '8-20', '9-13'],
    ]);
    expect(places[0]?.hours).toMatchObject({
      5: open(8, 22),
      6: open(8, 20),
      7: open(9, 13),
      holiday: open(9, 13),
    });
  });

  it.each([
    'Storcenter med vægtere',
    'Storcenter med vagt',
    'Kjøpesenter med vektere',
    'Kjøpesenter med vakt',
  ])('knows %p', (header) => {
    const { places } = read([
      ['Navn', 'Slags', header],
      ['Nord', 'kiosk', 'ja'],
    ]);
    expect(places[0]?.centreGuarded).toBe(true);
  });

  it.each<[string, PlaceKind]>([
    ['Kiosk', 'kiosk'],
    ['bagerbutik', 'bakery'],
    ['Konditori', 'bakery'],
    ['Grill-bar', 'grill-bar'],
    ['gatekjøkken', 'grill-bar'],
    ['Servicestation', 'petrol-station'],
    ['videobutik', 'video-shop'],
    ['Netcafé', 'internet-cafe'],
    ['Anden butik', 'other-shop'],
    ['Butik i storcenter', 'mall-shop'],
    ['kontor', 'office'],
    ['Andet', 'other'],
  ])('knows the kind %p', (written, kind) => {
    expect(
      read([
        ['Navn', 'Slags'],
        ['Nord', written],
      ]).places[0]?.kind,
    ).toBe(kind);
  });

  it.each<[string, ZoneReach]>([
    ['samme rum', 'same-room'],
    ['Ved siden af – kan tale sammen', 'next-room'],
    ['ved siden af', 'unconfirmed'],
    ['ved siden af, ikke bekræftet', 'unconfirmed'],
    ['next room, cannot talk', 'separated'],
    ['Adskilt', 'separated'],
    ['låst dør', 'separated'],
    ['Behind a locked door', 'separated'],
    ['ovenpå', 'other-floor'],
    ['?', 'unknown'],
    ['', 'unknown'],
  ])('knows that a room which is %p stands %s', (written, reach) => {
    const { places, unread } = read([
      ['Navn', 'Zoner'],
      ['Nord', `Baglokale: ${written}`],
    ]);
    expect(unread).toEqual([]);
    expect(places[0]?.zones).toEqual([
      { name: '', reach: 'same-room' },
      { name: 'Baglokale', reach },
    ]);
  });

  it('takes a named sales area and rooms of which nothing is said', () => {
    const { places } = read([
      ['Navn', 'Zoner'],
      ['Nord', 'Butikken: salgslokale\nLager'],
    ]);
    expect(places[0]?.zones).toEqual([
      { name: 'Butikken', reach: 'same-room' },
      { name: 'Lager', reach: 'unknown' },
    ]);
  });

  it.each<[Given, readonly { start: number; end: number }[]]>([
    ['07:00–22:00', open(7, 22)],
    ['7.30-21', [{ start: 450, end: 1260 }]],
    ['kl. 7-22', open(7, 22)],
    ['7-12 og 13-18', [...open(7, 12), ...open(13, 18)]],
    ['7-12, 13-18', [...open(7, 12), ...open(13, 18)]],
    ['22-04', open(22, 28)],
    ['0-24', open(0, 24)],
    ['24 timer', open(0, 24)],
    ['stengt', []],
    ['-', []],
  ])('reads the opening hours %p', (written, hours) => {
    const { places, unread } = read([
      ['Navn', 'Mandag'],
      ['Nord', written],
    ]);
    expect(unread).toEqual([]);
    expect(places[0]?.hours).toEqual({ 1: hours });
  });

  it('reads a header that stands for several days', () => {
    const { places } = read([
      ['Navn', 'Man-fre', 'lør–søn'],
      ['Nord', '7-22', '8-20'],
    ]);
    expect(places[0]?.hours).toEqual({
      ...{ 1: open(7, 22), 2: open(7, 22), 3: open(7, 22), 4: open(7, 22), 5: open(7, 22) },
      ...{ 6: open(8, 20), 7: open(8, 20) },
    });
  });

  it('leaves unknown what is blank', () => {
    const { places } = read([
      ['Navn', 'Slags', 'Mandag', 'Zoner'],
      ['Nord', '', '', ''],
    ]);
    expect(places).toEqual([{ name: 'Nord', listedAt: { sheet: 'Steder', address: 'A2' } }]);
  });

  it('refuses what it does not know, all at once, and keeps the place', () => {
    const reading = read([
      ['Navn', 'Slags', 'Ligger isoleret', 'Mandag', 'Tirsdag', 'Onsdag', 'Zoner', 'Land'],
      [
        'Nord',
        'rumstation',
        'lidt',
        'tidligt',
        '7-7',
        [serial('2026-12-07'), 'd. mmm'],
        'Lager: bagved',
        'Island',
      ],
    ]);
    expect(refused(reading)).toEqual([
      ['B2', 'rumstation', 'staff.unknownKind'],
      ['C2', 'lidt', 'staff.notYesNo'],
      ['G2', 'Lager: bagved', 'staff.unknownReach'],
      ['H2', 'Island', 'staff.unknownCountry'],
      ['D2', 'tidligt', 'staff.notHours'],
      ['E2', '7-7', 'staff.notHours'],
      ['F2', '2026-12-07', 'staff.hoursBecameDate'],
    ]);
    expect(reading.places).toEqual([{ name: 'Nord', listedAt: { sheet: 'Steder', address: 'A2' } }]);
  });

  it('counts the first row of a place that stands twice', () => {
    const { places, notices } = read([
      ['Navn', 'Slags'],
      ['Nord', 'Kiosk'],
      ['NORD.', 'Bageri'],
    ]);
    expect(places.map(({ kind }) => kind)).toEqual(['kiosk']);
    expect(notices.map(({ cell, text }) => [cell?.address, text.key])).toEqual([
      ['A3', 'staff.placeListedTwice'],
    ]);
  });
});
