import { describe, expect, test } from '@jest/globals';
import { useExcel } from './use-excel';
import { Workbook } from './workbook/workbook';

describe('cells', () => {
  const excel = useExcel();
  const onSheet = <T>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  ): Promise<T> =>
    excel().Excel.run((context) => work(context.workbook.worksheets.getItem('Uge 10'), context));

  test('take text as typed: times, dates and formulas are not text', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:E1');
      range.values = [['07:30', '2026-03-02', '=A1', "'=A1", 'TRUE']];
      range.load('values,formulas,numberFormat,valueTypes');
      await context.sync();
      return [range.values, range.formulas, range.valueTypes];
    });
    expect(read).toEqual([
      [[0.3125, 46083, 0, '=A1', true]],
      [[0.3125, 46083, '=A1', '=A1', true]],
      [['Double', 'Double', 'Double', 'String', 'Boolean']],
    ]);
  });

  test('keep as text what is written to a cell formatted as text', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@', '@']];
      range.values = [['07:30', '=SUM(1)']];
      range.load('values,text');
      await context.sync();
      return [range.values, range.text];
    });
    expect(read).toEqual([[['07:30', '=SUM(1)']], [['07:30', '=SUM(1)']]]);
  });

  test('show numbers as the locale of the workbook does', async () => {
    const { workbook } = excel();
    workbook.fill('A1', [[7.5, 46083.25]]);
    workbook.format('B1', { numberFormat: 'dd-mm-yyyy hh:mm' });
    const text = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1').load('text');
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([['7,5', '02-03-2026 06:00']]);
  });

  test('leave what null is written to, empty what an empty text is written to', async () => {
    const { host, workbook } = excel();
    host.user.edit('Uge 10!A1', 'Freja');
    host.user.edit('Uge 10!B1', 'Asta');
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [[null, '']];
      await context.sync();
    });
    expect(workbook.active.used(true)).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  });

  test.each([
    ['too few rows', [[1, 2]]],
    ['ragged rows', [[1, 2], [3]]],
  ])('refuse %s', async (_what, values) => {
    const failing = onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = values;
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a merge has its value at the top left only', async () => {
    const { host } = excel();
    host.user.edit('Uge 10!A1', 'Nat');
    host.user.edit('Uge 10!A2', 'forsvinder');
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').merge();
      const range = sheet.getRange('A1:B3').load('values');
      const merged = sheet.getRange('A1:B3').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('C1:D3').getMergedAreasOrNullObject();
      await context.sync();
      return [range.values, merged.address, none.isNullObject];
    });
    expect(read).toEqual([
      [
        ['Nat', ''],
        ['', ''],
        ['', ''],
      ],
      "'Uge 10'!A1:A3",
      true,
    ]);
  });

  test('an unbounded range reads as null', async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A:B').load('values,rowCount');
      await context.sync();
      return [range.values, range.rowCount];
    });
    expect(values).toEqual([null, 1_048_576]);
  });

  test('the used range counts formats only when asked', async () => {
    const addresses = await onSheet(async (sheet, context) => {
      sheet.getRange('B2').values = [['x']];
      sheet.getRange('D5').format.fill.color = '#FFFF00';
      const values = sheet.getUsedRange(true).load('address');
      const all = sheet.getUsedRange(false).load('address');
      await context.sync();
      return [values.address, all.address];
    });
    expect(addresses).toEqual(["'Uge 10'!B2", "'Uge 10'!B2:D5"]);
  });

  test('ranges lead to ranges', async () => {
    const addresses = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:D4');
      const found = [
        range.getCell(1, 1),
        range.getRow(2),
        range.getRowsAbove(1),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 0),
        range.getBoundingRect('F9'),
        range.getIntersectionOrNullObject('C3:Z9'),
        sheet.getRangeByIndexes(4, 0, 2, 3),
        range.getEntireRow(),
      ];
      for (const one of found) one.load('address');
      const none = range.getIntersectionOrNullObject('F9');
      await context.sync();
      return [...found.map((one) => one.address.split('!')[1]), none.isNullObject];
    });
    expect(addresses).toEqual([
      'C3',
      'B4:D4',
      'B1:D1',
      'A3:C5',
      'B2:D5',
      'B2:F9',
      'C3:D4',
      'A5:C6',
      '2:4',
      true,
    ]);
  });

  test('formats are read back, mixed ones as null', async () => {
    const read = await onSheet(async (sheet, context) => {
      const [a, both] = [sheet.getRange('A1'), sheet.getRange('A1:B1')];
      a.format.fill.color = 'orange';
      a.format.font.bold = true;
      a.format.wrapText = true;
      sheet.getRange('A:A').format.columnWidth = 120;
      sheet.getRange('2:2').rowHidden = true;
      for (const one of [a, both])
        one.load('format/fill/color,format/font/bold,format/wrapText,format/columnWidth');
      const rows = sheet.getRange('A1:A3').load('rowHidden');
      const white = sheet.getRange('C1').load('format/fill/color');
      await context.sync();
      const of = ({ format }: Excel.Range) => [
        format.fill.color,
        format.font.bold,
        format.wrapText,
        format.columnWidth,
      ];
      return [of(a), of(both), rows.rowHidden, white.format.fill.color];
    });
    expect(read).toEqual([['#FFA500', true, true, 120], [null, null, null, null], null, '#FFFFFF']);
  });

  test('clearing contents keeps formats, clearing a fill keeps contents', async () => {
    const { workbook } = excel();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['a', 'b']];
      sheet.getRange('A1:B1').format.fill.color = '#FF0000';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').format.fill.clear();
      await context.sync();
    });
    const { active } = workbook;
    expect([active.value(0, 0), active.cells.style(0, 0, 'fill')]).toEqual(['', '#FF0000']);
    expect([active.value(0, 1), active.cells.style(0, 1, 'fill')]).toEqual(['b', '']);
  });

  test('a formula that links shows its text, others show 0', async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['=HYPERLINK("#A1","se ""A1"" nu")', '=SUM(A1)']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['se "A1" nu', 0]]);
  });

  test('fills of many cells are told and set at once', async () => {
    const { workbook } = excel();
    workbook.format('B1', { fill: '#00B050' });
    const before = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      const fills = range.getCellProperties({ address: true, format: { fill: { color: true } } });
      await context.sync();
      range.setCellProperties([[{ format: { fill: { color: '#FFC000' } } }, {}]]);
      await context.sync();
      return fills.value;
    });
    expect(before).toEqual([
      [
        { address: "'Uge 10'!A1", format: { fill: { color: '#FFFFFF' } } },
        { address: "'Uge 10'!B1", format: { fill: { color: '#00B050' } } },
      ],
    ]);
    const { cells } = workbook.active;
    expect([cells.style(0, 0, 'fill'), cells.style(0, 1, 'fill')]).toEqual(['#FFC000', '#00B050']);
  });

  test('borders and lists of choices', async () => {
    const { workbook } = excel();
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.format.borders.getItem('EdgeBottom').color = '#808080';
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nej' } };
      const cell = sheet.getRange('B2').load('dataValidation/type');
      const top = sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      return [cell.dataValidation.type, top.style];
    });
    expect(read).toEqual(['List', 'None']);
    expect(workbook.active.cells.style(1, 0, 'borders')).toMatchObject({ EdgeBottom: { color: '#808080' } });
  });

  test('a link shows its text', async () => {
    const { workbook } = excel();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').hyperlink = { documentReference: "'Uge 10'!B2", textToDisplay: '07:00' };
      await context.sync();
    });
    expect(workbook.active.text(0, 0)).toBe('07:00');
    expect(workbook.active.cells.at(0, 0)?.link).toMatchObject({ documentReference: "'Uge 10'!B2" });
  });

  test('a list of addresses beyond 8,192 characters loses its tail silently', async () => {
    const addresses = Array.from({ length: 3_000 }, (_, row) => `B${row + 1}`).join(',');
    const count = await onSheet(async (sheet, context) => {
      const areas = sheet.getRanges(addresses).load('areaCount');
      await context.sync();
      return areas.areaCount;
    });
    const whole = addresses.slice(0, 8_192).split(',').length;
    expect(count).toBe(whole);
    expect(count).toBeLessThan(3_000);
  });
});

describe('a protected sheet', () => {
  const excel = useExcel();

  test.each([
    ['values', (sheet: Excel.Worksheet) => void (sheet.getRange('A1').values = [[1]])],
    ['fills', (sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.fill.color = '#FF0000')],
    [
      'conditional formats',
      (sheet: Excel.Worksheet) => sheet.getRange('A1').conditionalFormats.add('Custom'),
    ],
    [
      'clearing',
      (sheet: Excel.Worksheet) => {
        sheet.getRange('A1').clear();
      },
    ],
    ['tables', (sheet: Excel.Worksheet) => sheet.tables.add('A1:B2', true)],
  ])('refuses %s', async (_what, change) => {
    const { Excel } = excel();
    const failing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      await context.sync();
      change(sheet);
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('can be read, and tells that it is protected', async () => {
    const { Excel, workbook } = excel();
    workbook.active.state.protection = {};
    const told = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('protection/protected');
      sheet.getRange('A1:B2').load('values');
      await context.sync();
      return sheet.protection.protected;
    });
    expect(told).toBe(true);
  });
});

describe('a workbook that counts days from 1904', () => {
  test('holds smaller numbers for the same dates and shows the same texts', () => {
    const workbook = Workbook.create({ date1904: true });
    workbook.fill('A1', [['2026-03-02', '07:30']]);
    const { active } = workbook;
    expect([active.value(0, 0), active.value(0, 1)]).toEqual([46083 - 1462, 0.3125]);
    expect([active.text(0, 0), active.text(0, 1)]).toEqual(['2026-03-02', '07:30']);
  });
});
