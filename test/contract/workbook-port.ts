import { afterEach, describe, expect, test } from '@jest/globals';
import { addressOf, CellKind, type CellValue, type Grid } from '../../src/core/reading/grid';
import type { NewSheet } from '../../src/core/report/new-sheet';
import type { CellRef } from '../../src/core/roster/roster';
import type { Severity, WorkbookPort } from '../../src/workbook/port';

/** A cell as the manager has it. */
export interface ContentCell {
  readonly value: CellValue;
  readonly format?: string;
  readonly error?: boolean;
  /** Without "=". */
  readonly formula?: string;
}

export interface ContentSheet {
  readonly name: string;
  /** From A1 on. */
  readonly cells: readonly (readonly (CellValue | ContentCell)[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  readonly protected?: boolean;
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** A conditional format and a fill of the manager's own. */
  readonly ownFormat?: { readonly address: string; readonly formula: string; readonly fill: string };
}

export interface Content {
  readonly sheets: readonly ContentSheet[];
  readonly tables?: readonly { readonly name: string; readonly sheet: string; readonly address: string }[];
  readonly active?: string;
  readonly date1904?: boolean;
}

/** A workbook that is open through an adapter, and what the manager sees of it, looked up behind the adapter's back. */
export interface OpenWorkbook {
  readonly port: WorkbookPort;
  /** By the manager's hand. */
  edit(cell: CellRef, value: string | number): Promise<void>;
  /** Saves, closes and opens it again. */
  reopen(): Promise<OpenWorkbook>;
  close(): Promise<void>;
  /** Fills and conditional formats of the sheet that are not ours, in their order. */
  foreignFormats(sheet: string): Promise<unknown>;
  /** Cell by cell, as "Uge 10!C7". */
  marks(): Promise<Readonly<Record<string, Severity>>>;
  /** Where the cells of a sheet lead, by address. */
  links(sheet: string): Promise<Readonly<Record<string, string>>>;
  /** What drop-down lists offer, by the address of the first cell. */
  choices(sheet: string): Promise<Readonly<Record<string, string>>>;
  /** First cells of the rows that stand out as headings, by address. */
  headings(sheet: string): Promise<readonly string[]>;
  /** Cells below the headers with a line on all four sides, by address. */
  frames(sheet: string): Promise<readonly string[]>;
  selection(): Promise<CellRef | undefined>;
}

export interface Abilities {
  readonly marks: boolean;
  readonly changes: boolean;
  readonly links: boolean;
  readonly choices: boolean;
  readonly merges: boolean;
}

const everything: Abilities = { marks: true, changes: true, links: true, choices: true, merges: true };

/** What every adapter of the workbook does alike. */
export function describeWorkbookPort(
  name: string,
  open: (content: Content) => Promise<OpenWorkbook>,
  abilities: Partial<Abilities> = {},
): void {
  const able = { ...everything, ...abilities };
  const opened: OpenWorkbook[] = [];
  const make = async (content: Content) => keep(await open(content));
  const keep = (workbook: OpenWorkbook) => {
    opened.push(workbook);
    return workbook;
  };

  describe(`${name} as a workbook`, () => {
    afterEach(async () => {
      for (const workbook of opened.splice(0)) await workbook.close();
    });

    test('tells its sheets, tables and the sheet in front', async () => {
      const { port } = await make({
        sheets: [
          roster,
          { name: 'Skjult', cells: [], hidden: true },
          { name: 'Låst', cells: [['x']], protected: true },
        ],
        tables: [{ name: 'Vagter', sheet: 'Uge 10', address: 'A2:D4' }],
        active: 'Låst',
      });
      expect(await port.facts()).toMatchObject({
        sheets: [
          { name: 'Uge 10', hidden: false, protected: false, rows: 8, columns: 4 },
          { name: 'Skjult', hidden: true, protected: false, rows: 0, columns: 0 },
          { name: 'Låst', hidden: false, protected: true, rows: 1, columns: 1 },
        ],
        tables: [{ name: 'Vagter', range: { sheet: 'Uge 10', address: 'A2:D4' } }],
        active: 'Låst',
      });
    });

    test('gives every kind of cell', async () => {
      const { port } = await make({ sheets: [roster] });
      const [grid] = await port.readGrids(['Uge 10']);
      expect(cellsOf(grid!)).toEqual(rosterCells);
      expect(grid).toMatchObject({
        sheet: 'Uge 10',
        firstRow: 0,
        firstColumn: 0,
        rows: 8,
        columns: 4,
        hidden: false,
      });
      expect(grid!.date1904).toBe(false);
    });

    test('tells what is merged and hidden', async () => {
      const sheet = { ...roster, merges: ['A1:D1'], hiddenRows: [3, 40], hiddenColumns: [2] };
      const { port } = await make({
        sheets: [
          { ...sheet, hidden: true },
          { name: 'Andet', cells: [] },
        ],
        active: 'Andet',
      });
      const [grid] = await port.readGrids(['Uge 10']);
      expect(grid!.merges).toEqual(able.merges ? [{ row: 0, column: 0, rows: 1, columns: 4 }] : []);
      expect(grid!.mergesUnknown).toBe(able.merges ? undefined : true);
      expect([grid!.hidden, [...grid!.hiddenRows], [...grid!.hiddenColumns]]).toEqual([true, [3], [2]]);
    });

    test('is cut to the cells with values', async () => {
      const cells = [[], [null, '   ', null], [null, null, 'Freja Holm', 5], [null, null, ''], [' ']];
      const { port } = await make({ sheets: [{ name: 'Uge 10', cells }] });
      const [grid] = await port.readGrids(['Uge 10']);
      expect(grid).toMatchObject({
        firstRow: 2,
        firstColumn: 2,
        rows: 1,
        columns: 2,
        values: ['Freja Holm', 5],
      });
    });

    test('gives sheets in the order asked, an empty one as no rows', async () => {
      const { port } = await make({ sheets: [{ name: 'Tom', cells: [] }, roster] });
      const grids = await port.readGrids(['Uge 10', 'Tom', 'Uge 10']);
      expect(grids.map(({ sheet, rows }) => [sheet, rows])).toEqual([
        ['Uge 10', 8],
        ['Tom', 0],
        ['Uge 10', 8],
      ]);
    });

    test('counts days from 1904 where the workbook does', async () => {
      const cells = [['Dato'], [{ value: 44_622, format: 'dd-mm-yyyy' }]];
      const { port } = await make({ sheets: [{ name: 'Uge 10', cells }], date1904: true });
      const [grid] = await port.readGrids(['Uge 10']);
      expect([grid!.date1904, grid!.values]).toEqual([true, ['Dato', 44_622]]);
      const [added] = await port.addSheets([violations({ rows: [[{ day: 20_514 }]] })]);
      const [written] = await port.readGrids([added!]);
      // 2026-03-02 is 46,083 days after 1899-12-30 and 44,621 after 1904-01-01.
      expect(written!.values.at(-4)).toBe(44_621);
    });

    test('refuses a sheet that is not there', async () => {
      const { port } = await make({ sheets: [roster] });
      await expect(port.readGrids(['Uge 99'])).rejects.toMatchObject({
        code: 'no-such-sheet',
        detail: 'Uge 99',
      });
      await expect(port.select({ sheet: 'Uge 99', address: 'A1' })).rejects.toMatchObject({
        code: 'no-such-sheet',
      });
    });

    test('adds sheets with a table behind the others', async () => {
      const { port } = await make({ sheets: [roster] });
      const names = await port.addSheets([violations({ rows: everyContent, activate: true })]);
      expect(names).toEqual(['Violations']);
      const facts = await port.facts();
      expect(facts.sheets.map((sheet) => sheet.name)).toEqual(['Uge 10', 'Violations']);
      expect(facts.active).toBe('Violations');
      expect(facts.tables).toEqual([
        { name: 'Violations', range: { sheet: 'Violations', address: 'A4:D6' } },
      ]);
      const [grid] = await port.readGrids(['Violations']);
      expect(cellsOf(grid!)).toEqual({
        A1: ['Findings', 'text'],
        A2: ['One line', 'text'],
        A4: ['Date', 'text'],
        B4: ['From', 'text'],
        C4: ['Cell', 'text'],
        D4: ['Note', 'text'],
        A5: [46_083, 'date'],
        B5: [0.3125, 'date'],
        C5: ['Uge 10!B3', 'text'],
        D5: ['near: Ali', 'text'],
        D6: [12.5, 'number'],
      });
    });

    test('never overwrites: taken names get a number', async () => {
      const { port } = await make({
        sheets: [{ name: 'violations', cells: [['mine']] }],
        tables: [{ name: 'VIOLATIONS', sheet: 'violations', address: 'A1:A2' }],
      });
      const one = violations({ rows: [] });
      expect(await port.addSheets([one, one])).toEqual(['Violations (2)', 'Violations (3)']);
      expect(await port.addSheets([one])).toEqual(['Violations (4)']);
      const { tables } = await port.facts();
      expect(tables.map((table) => table.name)).toEqual([
        'VIOLATIONS',
        'Violations_2',
        'Violations_3',
        'Violations_4',
      ]);
      const [mine] = await port.readGrids(['violations']);
      expect(mine!.values).toEqual(['mine']);
    });

    test('makes names that Excel takes', async () => {
      const { port } = await make({ sheets: [roster] });
      const wanted = { ...violations({ rows: [] }), name: "'Uge 10/11: [vagter] for butikken på torvet'" };
      const [name] = await port.addSheets([wanted]);
      expect(name).toBe('Uge 10 11 vagter for butikken p');
      expect((await port.addSheets([wanted]))[0]).toBe('Uge 10 11 vagter for butikk (2)');
    });

    test.each([
      '=1+1',
      '+4512345678',
      '-Ali',
      '@SUM(A1)',
      "'quoted",
      '\tindented',
      '1-2',
      'TRUE',
      '08:00',
      '<b>&amp;</b>',
      '_x0041_',
      'a\nb',
    ])('keeps %j the text it is', async (text) => {
      const { port } = await make({ sheets: [roster] });
      const sheet = violations({
        rows: [[null, null, { link: { sheet: 'Uge 10', address: 'A3' }, text }, text]],
      });
      await port.addSheets([{ ...sheet, title: text, lines: [text] }]);
      const cells = cellsOf((await port.readGrids(['Violations']))[0]!);
      for (const address of ['A1', 'A2', 'C5', 'D5'])
        expect([address, cells[address]]).toEqual([address, [text, 'text']]);
    });

    test('puts several tables side by side, each under its caption', async () => {
      const workbook = await make({ sheets: [roster] });
      await workbook.port.addSheets([setup]);
      expect((await workbook.port.facts()).tables).toEqual([
        { name: 'Codes', range: { sheet: 'Setup', address: 'A4:B6' } },
        { name: 'Names', range: { sheet: 'Setup', address: 'D4:E5' } },
        { name: 'Names_2', range: { sheet: 'Setup', address: 'G4:G5' } },
      ]);
      expect(await textsOf(keep(await workbook.reopen()), 'Setup')).toEqual(setupTexts);
    });

    test('lets headings stand out from the rows below them', async () => {
      const workbook = await make({ sheets: [roster] });
      const rows = [[{ heading: '=1+1' }], ['x', 'y'], [{ heading: 'Names' }]];
      await workbook.port.addSheets([{ ...setup, table: { ...setup.table, rows } }]);
      const again = keep(await workbook.reopen());
      for (const one of [workbook, again]) {
        expect(await one.headings('Setup')).toEqual(['A5', 'A7']);
        expect(await textsOf(one, 'Setup')).toMatchObject({ A5: '=1+1', A6: 'x', B6: 'y', A7: 'Names' });
      }
    });

    test('frames what is to be filled in', async () => {
      const workbook = await make({ sheets: [roster] });
      const columns = [column('Question'), { ...column('Answer'), format: 'entry' } as const];
      const rows = [
        ['Phone?', null],
        ['Alarm?', '-1'],
      ];
      await workbook.port.addSheets([{ ...setup, beside: [], table: { ...setup.table, columns, rows } }]);
      expect(await workbook.frames('Setup')).toEqual(['B5', 'B6']);
      expect(await textsOf(workbook, 'Setup')).toMatchObject({ A5: 'Phone?', B6: '-1' });
    });

    test('writes into rows of a table, and makes it longer', async () => {
      const workbook = await make({ sheets: [roster] });
      await workbook.port.addSheets([setup]);
      await workbook.port.editTable('codes', [
        { row: 1, cells: [undefined, '22:00-06:00'] },
        { row: 2, cells: ['=1+1', '1-2'] },
        { row: 3, cells: ['T', null] },
      ]);
      await workbook.port.editTable('Names_2', [{ row: 0, cells: ['x'] }]);
      const again = keep(await workbook.reopen());
      for (const { port } of [workbook, again])
        expect((await port.facts()).tables.map(({ range }) => range.address)).toEqual([
          'A4:B8',
          'D4:E5',
          'G4:G5',
        ]);
      const expected = { ...setupTexts, B6: '22:00-06:00', A7: '=1+1', B7: '1-2', A8: 'T', G5: 'x' };
      expect(await textsOf(workbook, 'Setup')).toEqual(expected);
      expect(await textsOf(again, 'Setup')).toEqual(expected);
      await again.port.editTable('Codes', [{ row: 4, cells: ['M', '6-14'] }]);
      expect(await textsOf(keep(await again.reopen()), 'Setup')).toEqual({
        ...expected,
        A9: 'M',
        B9: '6-14',
      });
    });

    test('writes over nothing that stands below a table', async () => {
      const workbook = await make({ sheets: [roster] });
      await workbook.port.addSheets([setup]);
      await workbook.edit({ sheet: 'Setup', address: 'A7' }, 'mine');
      const written = workbook.port.editTable('Codes', [{ row: 2, cells: ['T', 'ignore'] }]);
      await written.catch((error: unknown) => {
        expect(error).toMatchObject({ code: 'no-room', detail: 'Setup!A7' });
      });
      expect(Object.values(await textsOf(workbook, 'Setup'))).toContain('mine');
    });

    test('knows no table that is not there', async () => {
      const { port } = await make({ sheets: [roster] });
      await expect(port.editTable('Codes', [])).rejects.toMatchObject({
        code: 'no-such-table',
        detail: 'Codes',
      });
    });

    test('leads to cells and offers choices', async () => {
      const workbook = await make({ sheets: [roster, { name: "Bo's uge", cells: [['x']] }] });
      const rows = [
        [null, null, { link: { sheet: 'Uge 10', address: 'B3' }, text: 'Uge 10!B3' }, null],
        [null, null, { link: { sheet: "Bo's uge", address: 'A1:B2' }, text: 'x' }, null],
      ];
      await workbook.port.addSheets([violations({ rows, choices: ['kiosk', 'bager "Sol"'] })]);
      expect(await workbook.links('Violations')).toEqual(
        able.links ? { C5: "'Uge 10'!B3", C6: "'Bo''s uge'!A1:B2" } : {},
      );
      expect(await workbook.choices('Violations')).toEqual(able.choices ? { D5: 'kiosk,bager "Sol"' } : {});
    });

    test('shows a cell', async () => {
      const workbook = await make({ sheets: [{ name: 'Andet', cells: [] }, roster] });
      await workbook.port.select({ sheet: 'Uge 10', address: 'B3:C3' });
      expect(await workbook.selection()).toEqual({ sheet: 'Uge 10', address: 'B3:C3' });
      expect((await workbook.port.facts()).active).toBe('Uge 10');
    });

    test('cannot show a cell of a hidden sheet', async () => {
      const { port } = await make({
        sheets: [
          { name: 'Andet', cells: [] },
          { ...roster, hidden: true },
        ],
      });
      await expect(port.select({ sheet: 'Uge 10', address: 'A1' })).rejects.toMatchObject({
        code: 'sheet-hidden',
      });
    });

    if (able.changes)
      test('tells of changes by hand, until stopped, and not of its own', async () => {
        const workbook = await make({ sheets: [roster, { name: 'Uge 11', cells: [] }] });
        const heard: string[] = [];
        const stop = await workbook.port.onChange((sheet) => heard.push(sheet));
        await workbook.edit({ sheet: 'Uge 11', address: 'B2' }, 'Ali');
        await workbook.port.addSheets([violations({ rows: everyContent })]);
        expect(heard).toEqual(['Uge 11']);
        await workbook.edit({ sheet: 'Violations', address: 'D5' }, 'seen');
        expect(heard).toEqual(['Uge 11', 'Violations']);
        const [changed] = await workbook.port.readGrids(['Uge 11']);
        expect(cellsOf(changed!)).toEqual({ B2: ['Ali', 'text'] });
        await stop();
        await workbook.edit({ sheet: 'Uge 11', address: 'B3' }, 'Bo');
        expect(heard).toEqual(['Uge 11', 'Violations']);
      });
    else
      test('hears of no changes, and can be told to stop', async () => {
        const workbook = await make({ sheets: [roster] });
        const heard: string[] = [];
        const stop = await workbook.port.onChange((sheet) => heard.push(sheet));
        await workbook.edit({ sheet: 'Uge 10', address: 'B2' }, 'Ali');
        await stop();
        expect(heard).toEqual([]);
      });

    if (able.marks) describeMarks(make, keep);
    else
      test('says that this Excel cannot mark', async () => {
        const { port } = await make({ sheets: [roster] });
        await expect(port.mark([mark('Uge 10', 'A3', 'breach')])).rejects.toMatchObject({
          code: 'excel-too-old',
        });
        await expect(port.unmark()).rejects.toMatchObject({ code: 'excel-too-old' });
      });
  });
}

function describeMarks(
  make: (content: Content) => Promise<OpenWorkbook>,
  keep: (workbook: OpenWorkbook) => OpenWorkbook,
): void {
  const ownFormat = { address: 'A3:B4', formula: 'A3="Freja Holm"', fill: '#92D050' };
  const two = {
    sheets: [
      { ...roster, ownFormat },
      { ...roster, name: 'Uge 11', ownFormat },
    ],
  };

  test('marks cells, the gravest of a cell, and replaces its marks', async () => {
    const workbook = await make(two);
    await workbook.port.mark([
      mark('Uge 10', 'A3:B3', 'review'),
      mark('Uge 10', 'B3', 'breach'),
      mark('Uge 11', 'D9', 'warning'),
    ]);
    expect(await workbook.marks()).toEqual({
      'Uge 10!A3': 'review',
      'Uge 10!B3': 'breach',
      'Uge 11!D9': 'warning',
    });
    await workbook.port.mark([mark('Uge 11', 'A3', 'warning')]);
    expect(await workbook.marks()).toEqual({ 'Uge 11!A3': 'warning' });
  });

  test('takes exactly its own marks away', async () => {
    const workbook = await make(two);
    const before = [await workbook.foreignFormats('Uge 10'), await workbook.foreignFormats('Uge 11')];
    await workbook.port.mark([mark('Uge 10', 'A3:C4', 'breach'), mark('Uge 11', 'A3', 'review')]);
    expect([await workbook.foreignFormats('Uge 10'), await workbook.foreignFormats('Uge 11')]).toEqual(
      before,
    );
    expect(await workbook.port.unmark()).toBe(7);
    expect(await workbook.marks()).toEqual({});
    expect([await workbook.foreignFormats('Uge 10'), await workbook.foreignFormats('Uge 11')]).toEqual(
      before,
    );
    expect(await workbook.port.unmark()).toBe(0);
  });

  test('knows its marks again after save, close and open', async () => {
    const first = await make(two);
    const before = await first.foreignFormats('Uge 10');
    await first.port.mark([mark('Uge 10', 'A3:C4', 'breach'), mark('Uge 11', 'A3', 'review')]);
    const second = keep(await first.reopen());
    expect(await second.marks()).toMatchObject({
      'Uge 10!A3': 'breach',
      'Uge 10!C4': 'breach',
      'Uge 11!A3': 'review',
    });
    await second.port.mark([mark('Uge 10', 'D3', 'warning')]);
    expect(await second.marks()).toEqual({ 'Uge 10!D3': 'warning' });
    const third = keep(await second.reopen());
    expect(await third.port.unmark()).toBe(1);
    const fourth = keep(await third.reopen());
    expect([await fourth.marks(), await fourth.foreignFormats('Uge 10')]).toEqual([{}, before]);
  });

  test('marks thousands of cells', async () => {
    const workbook = await make({ sheets: [roster] });
    const cells = Array.from({ length: 3_000 }, (_, i) => mark('Uge 10', addressOf(i * 2, i % 7), 'breach'));
    await workbook.port.mark(cells);
    expect(Object.keys(await workbook.marks())).toHaveLength(3_000);
    expect(await workbook.port.unmark()).toBe(3_000);
  });

  test('does nothing anywhere when one of the sheets is protected', async () => {
    const workbook = await make({ sheets: [roster, { ...roster, name: 'Låst', protected: true }] });
    await workbook.port.mark([mark('Uge 10', 'A3', 'review')]);
    const both = [mark('Uge 10', 'B3', 'breach'), mark('Låst', 'A3', 'breach')];
    await expect(workbook.port.mark(both)).rejects.toMatchObject({ code: 'sheet-protected', detail: 'Låst' });
    expect(await workbook.marks()).toEqual({ 'Uge 10!A3': 'review' });
  });

  test('refuses to mark a sheet that is not there', async () => {
    const { port } = await make({ sheets: [roster] });
    await expect(port.mark([mark('Uge 99', 'A1', 'breach')])).rejects.toMatchObject({
      code: 'no-such-sheet',
      detail: 'Uge 99',
    });
  });
}

function mark(sheet: string, address: string, severity: Severity) {
  return { cell: { sheet, address }, severity };
}

const setup: NewSheet = {
  name: 'Setup',
  title: 'Memory',
  lines: [],
  table: {
    name: 'Codes',
    caption: 'What codes mean',
    columns: [column('Code'), column('Means')],
    rows: [
      ['F', 'absence'],
      ['N', null],
    ],
  },
  beside: [
    {
      name: 'Names',
      caption: 'Who is who',
      columns: [column('Name'), column('Who')],
      rows: [['Em', 'Emma Kjær']],
    },
    { name: 'Names', columns: [column('Other')], rows: [] },
  ],
};
const setupTexts = {
  A1: 'Memory',
  A3: 'What codes mean',
  D3: 'Who is who',
  A4: 'Code',
  B4: 'Means',
  D4: 'Name',
  E4: 'Who',
  G4: 'Other',
  A5: 'F',
  B5: 'absence',
  D5: 'Em',
  E5: 'Emma Kjær',
  A6: 'N',
};

function column(header: string) {
  return { header, width: 12, format: 'text' } as const;
}

async function textsOf({ port }: OpenWorkbook, sheet: string): Promise<Record<string, unknown>> {
  const [grid] = await port.readGrids([sheet]);
  return Object.fromEntries(Object.entries(cellsOf(grid!)).map(([address, [value]]) => [address, value]));
}

const roster: ContentSheet = {
  name: 'Uge 10',
  cells: [
    ['Vagtplan uge 10'],
    ['Navn', 'Dato', 'Start', 'Slut'],
    [
      'Freja Holm',
      { value: 46_083, format: 'dd-mm-yyyy' },
      { value: 1 / 3, format: 'hh:mm' },
      { value: 0.625, format: '[h]:mm' },
    ],
    [' Ali ', { value: 46_084.75, format: 'dd-mm-yyyy hh:mm' }, '08-16', { value: '#N/A', error: true }],
    [true, false, 7.5, { value: -12, format: '0.00 "timer"' }],
    ['   ', '', null, '=ikke en formel'],
    [
      { value: 12, formula: '5+7' },
      { value: 'Bo', formula: '"B"&"o"' },
      { value: true, formula: '1=1' },
      { value: '', formula: '""' },
    ],
    [
      { value: '#DIV/0!', formula: '1/0', error: true },
      { value: 46_090, formula: 'B3+7', format: 'ddd d/m' },
      'Æblegård & Sønner <b>',
    ],
  ],
};

const rosterCells: Readonly<Record<string, readonly [CellValue, string]>> = {
  A1: ['Vagtplan uge 10', 'text'],
  A2: ['Navn', 'text'],
  B2: ['Dato', 'text'],
  C2: ['Start', 'text'],
  D2: ['Slut', 'text'],
  A3: ['Freja Holm', 'text'],
  B3: [46_083, 'date'],
  C3: [1 / 3, 'date'],
  D3: [0.625, 'date'],
  A4: [' Ali ', 'text'],
  B4: [46_084.75, 'date'],
  C4: ['08-16', 'text'],
  D4: ['#N/A', 'error'],
  A5: [true, 'boolean'],
  B5: [false, 'boolean'],
  C5: [7.5, 'number'],
  D5: [-12, 'number'],
  D6: ['=ikke en formel', 'text'],
  A7: [12, 'number'],
  B7: ['Bo', 'text'],
  C7: [true, 'boolean'],
  A8: ['#DIV/0!', 'error'],
  B8: [46_090, 'date'],
  C8: ['Æblegård & Sønner <b>', 'text'],
};

const everyContent: NewSheet['table']['rows'] = [
  [
    { day: 20_514 },
    { minuteOfDay: 450 },
    { link: { sheet: 'Uge 10', address: 'B3' }, text: 'Uge 10!B3' },
    'near: Ali',
  ],
  [null, null, '', 12.5],
];

function violations(more: {
  rows: NewSheet['table']['rows'];
  activate?: boolean;
  choices?: readonly string[];
}): NewSheet {
  return {
    name: 'Violations',
    title: 'Findings',
    lines: ['One line'],
    table: {
      name: 'Violations',
      columns: [
        { header: 'Date', width: 12, format: 'date' },
        { header: 'From', width: 8, format: 'time' },
        { header: 'Cell', width: 16, format: 'text' },
        { header: 'Note', width: 40, format: 'wrapped', ...(more.choices && { choices: more.choices }) },
      ],
      rows: more.rows,
    },
    print: { landscape: true },
    ...(more.activate !== undefined && { activate: more.activate }),
  };
}

const kindNames = Object.fromEntries(Object.entries(CellKind).map(([kind, number]) => [number, kind]));

/** Value and kind of the cells that are not empty, by address. */
function cellsOf(grid: Grid): Record<string, [CellValue, string]> {
  const cells: Record<string, [CellValue, string]> = {};
  grid.values.forEach((value, i) => {
    const address = addressOf(
      grid.firstRow + Math.floor(i / grid.columns),
      grid.firstColumn + (i % grid.columns),
    );
    const kind = kindNames[grid.kinds[i]!]!;
    if (kind === 'empty') expect([address, value]).toEqual([address, null]);
    else cells[address] = [value, kind];
  });
  return cells;
}
