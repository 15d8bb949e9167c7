import { describe, expect, it } from '@jest/globals';
import { findTables } from '../../../../src/core/reading/tables/find-tables';
import { gridOf, serial, type Given } from '../grid-of';

const sheet = (name: string, ...rows: readonly (readonly Given[])[]) => gridOf(rows, { sheet: name });
const staff = [
  ['Navn', 'Fødselsdato'],
  ['Emma Kjær', '2009-05-17'],
];
const places = [
  ['Navn', 'Slags', 'Zoner'],
  ['Nord', 'Kiosk', ''],
];
const roster = [
  ['Navn', 'Dato', 'Start', 'Slut'],
  ['Emma Kjær', '2026-03-02', '08:00', '16:00'],
];

describe('finding the staff list and the places', () => {
  it.each([
    'Staff',
    'Medarbejdere',
    'Personale',
    'Ansatte',
    'Personal',
    'Mitarbeiter',
    'tblStaff',
    'Medarbejdere_2',
  ])('finds a table by the name %s, with few headers', (name) => {
    const grid = sheet('Ark1', ['Navn', 'Rolle'], ['Emma Kjær', 'Kasse']);
    const found = findTables([{ name, range: { sheet: 'Ark1', address: 'A1:B2' } }], [grid]);
    expect(found.staff).toEqual({ grid, range: { row: 0, column: 0, rows: 2, columns: 2 } });
    expect(found.places).toBeUndefined();
    expect(found.notices).toEqual([]);
  });

  it.each(['Places', 'Steder', 'Butikker', 'Platser', 'Orte'])('finds the places by the name %s', (name) => {
    const grid = sheet('Ark1', ['Navn', 'Mandag', 'Tirsdag'], ['Nord', '7-22', '7-22']);
    const found = findTables([{ name, range: { sheet: 'Ark1', address: '$A$1:$C$2' } }], [grid]);
    expect(found.places?.range).toEqual({ row: 0, column: 0, rows: 2, columns: 3 });
    expect(found.staff).toBeUndefined();
  });

  it('takes rows right below a table for its own, but no footnote and no other table', () => {
    const below = [['Bo Lund', '1980-01-01'], ['Ansatte i uge 10'], ...places];
    const grid = sheet('Ark1', ...staff, ...below);
    const at = (name: string, address: string) => ({ name, range: { sheet: 'Ark1', address } });
    const found = findTables([at('Staff', 'A1:B2'), at('Places', 'A5:C6')], [grid]);
    expect(found.staff?.range).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
    const next = sheet('Ark1', ...staff, ...places);
    const touching = findTables([at('Staff', 'A1:B2'), at('Places', 'A3:C4')], [next]);
    expect(touching.staff?.range).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
  });

  it('finds both by their headers on sheets with any name', () => {
    const grids = [
      sheet('Uge 10', ...roster),
      sheet('Ark2', ['Vores folk'], ...staff),
      sheet('Ark3', ...places),
    ];
    const found = findTables([], grids);
    expect(found).toEqual({ staff: { grid: grids[1] }, places: { grid: grids[2] }, notices: [] });
  });

  it('finds both on one sheet, side by side or one under the other', () => {
    const beside = sheet(
      'Ark1',
      ['Navn', 'Fødselsdato', '', 'Navn', 'Slags', 'Isoleret'],
      ['Emma', '2009-05-17', '', 'Nord', 'Kiosk', ''],
    );
    const under = sheet('Ark1', ...staff, [], ...places);
    for (const grid of [beside, under]) {
      const found = findTables([], [grid]);
      expect([found.staff?.grid, found.places?.grid]).toEqual([grid, grid]);
    }
  });

  it('finds a sheet by its name when the headers say little', () => {
    const grid = sheet('Personale', ['Navn', 'Rolle'], ['Emma', 'Kasse']);
    expect(findTables([], [sheet('Ark1', ['Navn', 'Rolle']), grid]).staff).toEqual({ grid });
  });

  it.each<[string, readonly (readonly Given[])[]]>([
    [
      'a list of shifts with birth dates',
      [
        ['Navn', 'Fødselsdato', 'Dato', 'Start', 'Slut'],
        ['Emma', '2009-05-17', '2026-03-02', '8', '16'],
      ],
    ],
    [
      'a list of shifts in one time column',
      [
        ['Name', 'Birth date', 'Date', 'Shift'],
        ['Emma', '2009-05-17', '2026-03-02', '8-16'],
      ],
    ],
    [
      'people and weekdays',
      [
        ['Navn', 'Under 18', 'Mandag', 'Tirsdag', 'Onsdag'],
        ['Emma', 'ja', '16-20', '', '16-20'],
      ],
    ],
    [
      'people and dates in words',
      [
        ['Navn', 'Født', 'Stilling', 'Man 2/3', 'Tir 3.', '4. marts'],
        ['Emma', '2009-05-17', 'Kasse', '16-20', '', ''],
      ],
    ],
    [
      'people and dates',
      [
        ['Navn', 'Født', [serial('2026-03-02'), 'd/m'], [serial('2026-03-03'), 'd/m']],
        ['Emma', '2009-05-17', '16-20', ''],
      ],
    ],
    [
      'people, contracts and weekdays',
      [
        ['Navn', 'Type', 'Zone', 'Mandag', 'Tirsdag'],
        ['Emma', 'Deltid', 'Kasse', '16-20', ''],
      ],
    ],
  ])('never takes %s for a staff list or places', (_, rows) => {
    expect(findTables([], [sheet('Uge 10', ...rows)])).toEqual({ notices: [] });
    const table = { name: 'Staff', range: { sheet: 'Uge 10', address: 'A1:E2' } };
    expect(findTables([table], [sheet('Uge 10', ...rows)]).staff).toBeUndefined();
  });

  it('prefers what is called so, and tells about the other', () => {
    const grids = [sheet('Gamle', ...staff), sheet('Personale', ...staff)];
    const found = findTables([], grids);
    expect(found.staff?.grid).toBe(grids[1]);
    expect(found.notices.map(({ cell, text }) => [cell, text.key, text.data['used']])).toEqual([
      [{ sheet: 'Gamle', address: 'A1' }, 'staff.anotherTable', 'Personale!A1'],
    ]);
  });

  it('tells about a table that is called so but has no names', () => {
    const table = { name: 'Staff', range: { sheet: 'Ark1', address: 'A1:B2' } };
    const found = findTables([table], [sheet('Ark1', ['Hvem', 'Alder'], ['Emma', 17])]);
    expect(found.notices.map(({ text }) => text)).toEqual([
      { key: 'staff.noNameColumn', data: { table: 'Staff' } },
    ]);
  });
});
