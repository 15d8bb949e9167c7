import { describe, expect, it } from '@jest/globals';
import { languages } from '../../../../src/core/messages/text';
import { wording } from '../../../../src/core/messages/word';
import { mappingFor } from '../../../../src/core/reading/setup/mapping';
import { readSetup } from '../../../../src/core/reading/setup/read-setup';
import { type CellValue } from '../../../../src/core/reading/grid';
import type { Question } from '../../../../src/core/reading/reading';
import { setupEdits } from '../../../../src/core/report/setup-edits';
import { setupSheet } from '../../../../src/core/report/setup-sheet';
import { MemoryWorkbook } from '../../../../src/workbook/memory/memory-workbook';

const question = (key: string, data: Record<string, string> = {}, sheet = 'Uge 10'): Question => ({
  key,
  text: { key: 'setup.asWritten', data: { text: `About ${key}`, ...data } },
  cells: [{ sheet, address: 'B2' }],
});

const answers = new Map([
  ['code:n', '22:00-06:00'],
  ['code:f', 'absence'],
  ['code:b', 'on-call 16:00-08:00'],
  ['clock:11-7', '23:00-07:00'],
  ['times:kasse', '08:00-16:00'],
  ['twelve-hour', 'yes'],
  ['who-is:emma', 'Emma Kjær'],
  ['who-is:vikar', 'not a person'],
  ['same-name:anna lind', 'several'],
  ['age:emma kjær', '2009-05-17'],
  ['age:ib dal', 'adult'],
  ['place:uge 10', 'Nord'],
  ['year:uge 10', '2026'],
  ['year:uge 11', '2026'],
  ['zone:nord:baglokale', 'next-room'],
  ['place-kind:nord', 'petrol-station'],
  ['isolated:nord', 'no'],
]);
const questions = [
  question('code:n', { code: 'N' }),
  question('who-is:emma', { written: 'Emma' }),
  question('place:uge 10'),
  question('age:ib dal', { person: 'Ib Dal' }),
];

/** A workbook with these answers on its setup sheet, and how it is read back. */
async function written(language: (typeof languages)[number], given = answers) {
  const workbook = new MemoryWorkbook({ sheets: [{ name: 'Uge 10', cells: [['x']] }] });
  const [name = ''] = await workbook.addSheets([setupSheet({ answers: given, questions }, language)]);
  return { workbook, name };
}

async function read(workbook: MemoryWorkbook) {
  const { tables, sheets } = await workbook.facts();
  return readSetup(tables, await workbook.readGrids(sheets.map(({ name }) => name)));
}

async function textsOf(workbook: MemoryWorkbook, table: string): Promise<CellValue[][]> {
  const { range } = workbook.tables.find(({ name }) => name === table)!;
  const [grid] = await workbook.readGrids([range.sheet]);
  const [first = '', last = ''] = range.address.split(':');
  const at = (address: string) => ({
    column: address.charCodeAt(0) - 65 - grid!.firstColumn,
    row: Number(address.slice(1)) - 1 - grid!.firstRow,
  });
  const rows = [];
  for (let row = at(first).row; row <= at(last).row; row++)
    rows.push(
      grid!.values.slice(row * grid!.columns + at(first).column, row * grid!.columns + at(last).column + 1),
    );
  return rows;
}

describe('the setup sheet', () => {
  it.each(languages)('in %s says the same answers when it is read back', async (language) => {
    const { workbook, name } = await written(language);
    const setup = await read(workbook);
    expect(Object.fromEntries(setup.answers)).toEqual(Object.fromEntries(answers));
    expect(setup.unread).toEqual([]);
    expect(name).toBe(wording(language)({ key: 'setup.title', data: {} }));
  });

  it('is readable: as the roster writes it, in words', async () => {
    const { workbook } = await written('da');
    expect(await textsOf(workbook, 'Alenevagt_codes')).toEqual([
      ['Kode', 'Betyder'],
      ['N', '22:00-06:00'],
      ['f', 'fravær'],
      ['b', 'bagvagt 16:00-08:00'],
    ]);
    expect(await textsOf(workbook, 'Alenevagt_sheets')).toEqual([
      ['Ark', 'Sted', 'År eller uge', 'Opbygning'],
      ['Uge 10', 'Nord', '2026', null],
      ['uge 11', null, '2026', null],
    ]);
    expect((await textsOf(workbook, 'Alenevagt_answers')).slice(0, 3)).toEqual([
      ['Spørgsmål', 'Svar', 'Nøgle'],
      [null, 'ja', 'twelve-hour'],
      [null, '2009-05-17', 'age:emma kjær'],
    ]);
  });

  it('takes the place of an answer given again, and adds new ones, touching nothing else', async () => {
    const { workbook, name } = await written('da');
    workbook.edit({ sheet: name, address: 'A20' }, 'Min note');
    const given = new Map([
      ['code:n', '23:00-07:00'],
      ['code:t', 'tentative'],
      ['code:x', 'ignore'],
      ['place:uge 11', 'Syd'],
      ['year:uge 12', '2027'],
      ['place:uge 12', 'Syd'],
    ]);
    const edits = setupEdits(await read(workbook), { answers: given, questions }, 'da')!;
    for (const { table, rows } of edits) await workbook.editTable(table, rows);
    const setup = await read(workbook);
    expect(Object.fromEntries(setup.answers)).toEqual({
      ...Object.fromEntries(answers),
      ...Object.fromEntries(given),
    });
    expect(await textsOf(workbook, 'Alenevagt_codes')).toEqual([
      ['Kode', 'Betyder'],
      ['N', '23:00-07:00'],
      ['f', 'fravær'],
      ['b', 'bagvagt 16:00-08:00'],
      ['t', 'ikke bekræftet'],
      ['x', 'ignorer'],
    ]);
    expect(await textsOf(workbook, 'Alenevagt_sheets')).toEqual([
      ['Ark', 'Sted', 'År eller uge', 'Opbygning'],
      ['Uge 10', 'Nord', '2026', null],
      ['uge 11', 'Syd', '2026', null],
      ['uge 12', 'Syd', '2027', null],
    ]);
    const [grid] = await workbook.readGrids([name]);
    expect(grid!.values).toContain('Min note');
  });

  it('takes an answer back that is given empty', async () => {
    const { workbook } = await written('en');
    const given = new Map([
      ['code:n', ''],
      ['code:unknown', ''],
    ]);
    const edits = setupEdits(await read(workbook), { answers: given, questions }, 'en')!;
    for (const { table, rows } of edits) await workbook.editTable(table, rows);
    expect((await read(workbook)).answers.has('code:n')).toBe(false);
    expect(await textsOf(workbook, 'Alenevagt_codes')).toHaveLength(4);
  });

  it('without the table that is needed cannot be written', async () => {
    const { workbook } = await written('en');
    const setup = await read(workbook);
    const without = {
      ...setup,
      tables: setup.tables.filter(({ table }) => table !== 'codes'),
      places: new Map(),
    };
    expect(
      setupEdits(without, { answers: new Map([['code:n', 'ignore']]), questions }, 'en'),
    ).toBeUndefined();
  });
});

/** One of our tables, written by a manager. */
function byHand(name: string, cells: (CellValue | { value: CellValue; format: string })[][]) {
  const last = `${'ABCDEF'.charAt((cells[0]?.length ?? 1) - 1)}${cells.length}`;
  return new MemoryWorkbook({
    sheets: [{ name: 'Setup', cells }],
    tables: [{ name, range: { sheet: 'Setup', address: `A1:${last}` } }],
  });
}

describe('written by hand', () => {
  it('is read in any language, whatever the order of the columns', async () => {
    const workbook = byHand('Alenevagt_codes_2', [
      ['Betyder', 'Min egen', 'Kod'],
      ['ferie', null, 'F'],
      ['7-15', 'x', 7],
      [null, null, 'Q'],
      [null, null, null],
    ]);
    expect(Object.fromEntries((await read(workbook)).answers)).toEqual({
      'code:f': 'absence',
      'code:7': '07:00-15:00',
    });
  });

  it('lists what is no answer with its cell and what would do', async () => {
    const december7 = { value: 46_363, format: 'dd-mm-yyyy' };
    const workbook = byHand('Alenevagt_codes', [
      ['Code', 'Means'],
      ['N', 'night'],
      [null, '7-15'],
      ['M', december7],
    ]);
    const setup = await read(workbook);
    expect(setup.answers.size).toBe(0);
    const word = wording('en');
    expect(setup.unread.map(({ cell, text, reason }) => [cell.address, text, word(reason)])).toEqual([
      [
        'B2',
        'night',
        '"night" is no answer to this. Write from and to, for example 07:00-15:00, or one of these: absence; on-call; tentative; ignore.',
      ],
      ['B3', '7-15', 'This row does not say what it is about. Fill in its first column, or clear the row.'],
      [
        'B4',
        '2026-12-07',
        'Excel has made a date of this (2026-12-07). Format the cell as text and write it again.',
      ],
    ]);
  });

  it('lists keys that no question has', async () => {
    const workbook = byHand('Alenevagt_answers', [
      ['Question', 'Answer', 'Key'],
      ['Where is Emma?', 'at home', 'where:emma'],
    ]);
    expect((await read(workbook)).unread).toMatchObject([
      { cell: { address: 'C2' }, reason: { key: 'setup.noSuchQuestion' } },
    ]);
  });

  it('takes the last of two answers', async () => {
    const workbook = byHand('Alenevagt_codes', [
      ['Code', 'Means'],
      ['N', '22-06'],
      ['n', '23-07'],
    ]);
    expect(Object.fromEntries((await read(workbook)).answers)).toEqual({ 'code:n': '23:00-07:00' });
  });

  it('takes a year that is a number, and a week for both questions', async () => {
    const workbook = byHand('Alenevagt_sheets', [
      ['Sheet', 'Place', 'Year or week', 'Layout'],
      ['Uge 10', null, 2026, null],
      ['Plan', 'Nord', '2026-W49', 'list'],
    ]);
    const setup = await read(workbook);
    expect(setup.unread).toEqual([]);
    expect(Object.fromEntries(setup.answers)).toEqual({
      'year:uge 10': '2026',
      'place:plan': 'Nord',
      'year:plan': '2026-W49',
      'week:plan': '2026-W49',
      'layout:plan': 'list',
    });
  });

  it('tells namesakes from names', async () => {
    const workbook = byHand('Alenevagt_names', [
      ['Navn', 'Hvem'],
      ['Anna Lind', 'flere'],
      ['Anna', 'Anna Lind'],
      ['Vikar', 'ikke en person'],
    ]);
    expect(Object.fromEntries((await read(workbook)).answers)).toEqual({
      'same-name:anna lind': 'several',
      'who-is:anna': 'Anna Lind',
      'who-is:vikar': 'not a person',
    });
  });

  it('tells patterns of a clock from roles', async () => {
    const workbook = byHand('Alenevagt_times', [
      ['Skrevet', 'Læses som'],
      ['11 - 7', '23-07'],
      ['Åbner', '6-14'],
    ]);
    expect(Object.fromEntries((await read(workbook)).answers)).toEqual({
      'clock:11-7': '23:00-07:00',
      'times:abner': '06:00-14:00',
    });
  });
});

describe('the mapping', () => {
  const lines = [
    ['Sheet', 'What', 'Where', 'Holds'],
    ['*', 'column', 'A', 'name'],
    ['Uge 10', 'kolonne', 'C', 'start'],
    ['Uge 10', 'column', '$D', 'slut'],
    ['Uge 10', 'row', 4, 'dates'],
    [null, null, 2, 'headers'],
    ['Uge 11', 'column', 'A', 'ignore'],
  ];

  it('of a sheet outranks that of its look, and that of every sheet', async () => {
    const { mapping, unread } = await read(byHand('Alenevagt_mapping', lines));
    expect(unread).toEqual([]);
    expect(mappingFor(mapping, 'uge 11')).toEqual({
      columns: new Map([
        [0, 'ignore'],
        [2, 'start'],
        [3, 'end'],
      ]),
      rows: new Map([
        [1, 'headers'],
        [3, 'dates'],
      ]),
    });
    expect(mappingFor(mapping, 'Butik 1')).toEqual({
      columns: new Map([[0, 'person']]),
      rows: new Map([[1, 'headers']]),
    });
    expect(mappingFor([], 'Uge 10')).toBeUndefined();
  });

  it('lists what it cannot understand', async () => {
    const { mapping, unread } = await read(
      byHand('Alenevagt_mapping', [
        ['Sheet', 'What', 'Where', 'Holds'],
        ['*', 'diagonal', 'A', 'name'],
        ['*', 'column', '4', 'name'],
        ['*', 'row', '0', 'dates'],
        ['*', 'column', 'B', 'moon'],
        ['*', 'row', '3', 'start'],
        ['*', 'column', null, 'start'],
      ]),
    );
    expect(mapping).toEqual([]);
    expect(unread.map(({ cell, reason }) => [cell.address, reason.key])).toEqual([
      ['B2', 'setup.mapWhat'],
      ['C3', 'setup.mapWhere'],
      ['C4', 'setup.mapWhere'],
      ['D5', 'setup.mapColumn'],
      ['D6', 'setup.mapRow'],
      ['B7', 'setup.mapWhere'],
    ]);
  });
});
