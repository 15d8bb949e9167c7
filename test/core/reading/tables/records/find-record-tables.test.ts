import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { languages } from '../../../../../src/core/messages/text';
import { findTables } from '../../../../../src/core/reading/tables/find-tables';
import {
  findRecordTables,
  withoutRecords,
} from '../../../../../src/core/reading/tables/records/find-record-tables';
import { recordWords } from '../../../../../src/core/reading/tables/records/words';
import { recordColumns } from '../../../../../src/core/reading/tables/records/words/record-words';
import { recordTables } from '../../../../../src/core/roster/records';
import { type Given, gridOf, serial } from '../../grid-of';
import { onRecord, onRecordIn } from './on-record';

const sheet = (name: string, ...rows: readonly (readonly Given[])[]) => gridOf(rows, { sheet: name });
const kindsOf = (...grids: readonly ReturnType<typeof gridOf>[]) =>
  findRecordTables([], grids).map(({ kind, grid }) => [kind, grid.sheet]);

describe('finding what is on record', () => {
  it.each(languages.flatMap((language) => recordTables.map((table) => [language, table] as const)))(
    'finds each table by its own headers: %s, %s',
    (language, table) => {
      const headers = recordColumns[table].map((column) => recordWords[language].headers[column][0]);
      expect(kindsOf(sheet('Ark1', ['Titel'], [], headers))).toEqual([[table, 'Ark1']]);
    },
  );

  it('finds Excel Tables by name with few headers, several of a kind', () => {
    const grid = sheet('Ark1', ['Incident', 'Date', '', 'Incident', 'Date']);
    const tables = [
      { name: 'tblIncidents', range: { sheet: 'Ark1', address: 'A1:B1' } },
      { name: 'Hændelser_2', range: { sheet: 'Ark1', address: 'D1:E1' } },
    ];
    expect(findRecordTables(tables, [grid]).map(({ kind, table }) => [kind, table.span])).toEqual([
      ['incidents', { from: 0, to: 2 }],
      ['incidents', { from: 3, to: 5 }],
    ]);
  });

  it('finds tables beside each other, which no staff list and no table of places is', () => {
    const grid = sheet(
      'Ark1',
      [
        'Foranstaltning',
        'Sted',
        'Dato',
        '',
        'Medarbejder',
        'Alenearbejde',
        'Konflikter',
        '',
        'Sted',
        'Risiko',
      ],
      ['Alarm', 'Nord', '', '', 'Bo', '', '', '', 'Nord', 'rød'],
    );
    const found = findRecordTables([], [grid]);
    expect(found.map(({ kind }) => kind)).toEqual(['measures', 'risks']);
    const named = findRecordTables(
      [{ name: 'Oplæring', range: { sheet: 'Ark1', address: 'E1:G2' } }],
      [grid],
    );
    expect(named.map(({ kind }) => kind)).toEqual(['training', 'measures', 'risks']);
    expect(findTables([], [withoutRecords(grid, named)])).toEqual({ notices: [] });
  });

  it.each<[string, readonly Given[]]>([
    ['a list of shifts', ['Dato', 'Navn', 'Start', 'Slut', 'Sted', 'Risiko']],
    ['a list with agreed times', ['Dato', 'Medarbejder', 'Aftalt', 'Tid', 'Sted']],
    ['people and weekdays', ['Navn', 'Aftale', 'Sted', 'Mandag', 'Tirsdag']],
    [
      'people and dates',
      ['Navn', 'Risiko', 'Sted', [serial('2026-03-02'), 'd/m'], [serial('2026-03-03'), 'd/m']],
    ],
    ['shifts from and to', ['Navn', 'Dato', 'Fra', 'Til', 'Ferie']],
    ['people and written dates', ['Navn', 'Sted', 'Risiko', '2/3', '3/3']],
    ['people and shifts by number', ['Navn', 'Sted', 'Risiko', 'Vagt 1', 'Vagt 2', 'Vagt 3', 'Vagt 4']],
    ['a staff list with training', ['Navn', 'Fødselsdato', 'Trusler', 'Konflikter']],
    ['places with a risk', ['Navn', 'Isoleret', 'Risiko', 'Sted']],
  ])('never takes %s for one', (_, headers) => {
    expect(kindsOf(sheet('Uge 10', headers, ['x', 'x', 'x', 'x']))).toEqual([]);
  });

  it('leaves the rest of a sheet as it is', () => {
    const grid = sheet(
      'Uge 10',
      ['Navn', 'Start', '', 'Foranstaltning', 'Sted'],
      ['Bo', '8-16', '', 'Alarm', 'Nord'],
    );
    const rest = withoutRecords(grid, findRecordTables([], [grid]));
    expect(rest.values).toEqual(['Navn', 'Start', null, null, null, 'Bo', '8-16', null, null, null]);
    expect(grid.values[3]).toBe('Foranstaltning');
  });
});

describe('whatever stands in the cells', () => {
  const given = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('Nord', 'Bo', 'ja', 'rød', 'man-fre', '18-22', '2026-03-02', 'alarm', '?'),
    },
    fc.string({ maxLength: 12, unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.tuple(
      fc.double({ min: -10, max: 3e6, noNaN: true }),
      fc.constantFrom('dd-mm-yyyy', 'hh:mm', 'General'),
    ),
    fc.boolean(),
    fc.constantFrom('#N/A', ''),
  );

  it('is read or told, and never throws', () => {
    const words = fc.constantFrom(...Object.values(recordWords));
    fc.assert(
      fc.property(
        fc.constantFrom(...recordTables),
        words,
        fc.array(fc.array(given, { maxLength: 9 }), { maxLength: 4 }),
        (table, { headers }, rows) => {
          const header = recordColumns[table].map((column) => headers[column][0]);
          const { records, tables } = onRecord([header, ...rows.map((row) => row.slice(0, header.length))]);
          expect(tables).toEqual([table]);
          for (const { on } of [...records.measures, ...records.training, ...records.incidents])
            expect(on === undefined || Number.isInteger(on)).toBe(true);
          for (const { start, end } of records.schoolHolidays) expect(end).toBeGreaterThan(start);
          for (const { band } of [...records.risks, ...records.agreements])
            expect(band === undefined || band.end > band.start).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is no table without its headers', () => {
    expect(onRecordIn([sheet('Ark1', ['a', 'b'], [1, 2])]).tables).toEqual([]);
  });
});
