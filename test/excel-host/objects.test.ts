import { describe, expect, test } from '@jest/globals';
import { useExcel } from './use-excel';

describe('sheets', () => {
  const excel = useExcel({}, ['Uge 10', 'Uge 11']);

  test.each(['a'.repeat(32), 'Uge 10/11', "'Uge'", ''])('cannot be called "%s"', async (name) => {
    const failing = excel().Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Uge 11').name = name;
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('may change only the case of their name', async () => {
    const { Excel, workbook } = excel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Uge 11').name = 'UGE 11';
      await context.sync();
    });
    expect(workbook.sheets[1]?.name).toBe('UGE 11');
  });

  test('twins are refused whatever their case', async () => {
    const failing = excel().Excel.run(async (context) => {
      context.workbook.worksheets.add('uge 10');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  test('the last visible one stays', async () => {
    const failing = excel().Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Uge 11').visibility = 'Hidden';
      context.workbook.worksheets.getItem('Uge 10').delete();
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test('panes, page and activation', async () => {
    const { Excel, workbook } = excel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Rapport');
      sheet.activate();
      sheet.freezePanes.freezeRows(3);
      sheet.showGridlines = false;
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintTitleRows('$3:$3');
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
      sheet.getRange('B2').select();
      await context.sync();
    });
    const { state } = workbook.sheet('Rapport');
    expect(workbook.active.name).toBe('Rapport');
    expect(state).toMatchObject({ frozen: { rows: 3, columns: 0 }, showGridlines: false });
    expect(state.pageLayout).toMatchObject({
      Orientation: 'Landscape',
      titleRows: '$3:$3',
      CenterFooter: '&P',
    });
    expect(state.selection).toMatchObject({ row: 1, column: 1 });
  });
});

describe('conditional formats', () => {
  const excel = useExcel();

  test('of our own are found again among those of the manager', async () => {
    const { Excel, workbook } = excel();
    workbook.active.state.rules.push({
      id: '{MANAGER}',
      type: 'ColorScale',
      rects: [{ row: 0, column: 0, rows: 9, columns: 9 }],
      stopIfTrue: false,
      format: {},
    });
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const mark = sheet.getRanges('B2,C4:C5').conditionalFormats.add('Custom');
      mark.custom.rule.formula = '=OR(TRUE,"breach"="")';
      mark.custom.format.fill.color = '#F4B6B6';
      mark.custom.format.font.bold = true;
      await context.sync();
      const all = sheet.getRange().conditionalFormats.load('items/type,items/priority,items/id');
      await context.sync();
      const custom = all.items.filter(({ type }) => type === 'Custom');
      custom[0]!.custom.rule.load('formula');
      const ranges = custom[0]!.getRanges().load('address');
      const one = custom[0]!.getRangeOrNullObject();
      await context.sync();
      const formula = custom[0]!.custom.rule.formula;
      custom[0]!.delete();
      const left = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return [
        all.items.map(({ type, priority }) => [type, priority]),
        formula,
        ranges.address,
        one.isNullObject,
        left.value,
      ];
    });
    expect(read).toEqual([
      [
        ['Custom', 0],
        ['ColorScale', 1],
      ],
      '=OR(TRUE,"breach"="")',
      "'Uge 10'!B2,'Uge 10'!C4:C5",
      true,
      1,
    ]);
    expect(workbook.active.state.rules.map(({ id }) => id)).toEqual(['{MANAGER}']);
  });
});

describe('tables', () => {
  const excel = useExcel();

  test('are laid over cells, named and filled', async () => {
    const { Excel, workbook } = excel();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A3:B4').values = [
        ['Hvem', 'Hvem'],
        ['Freja', 'Asta'],
      ];
      const table = sheet.tables.add('A3:B4', true);
      table.name = 'Vagter';
      table.style = 'TableStyleLight9';
      table.showFilterButton = false;
      table.rows.add(undefined, [
        ['Liv', 'Ida'],
        ['Ea', 'Bo'],
      ]);
      const tables = context.workbook.tables.load('items/name,items/worksheet/name');
      const [all, body] = [table.getRange().load('address'), table.getDataBodyRange().load('values')];
      table.columns.load('items/name');
      await context.sync();
      return [
        tables.items.map(({ name, worksheet }) => [name, worksheet.name]),
        all.address,
        body.values,
        table.columns.items.map(({ name }) => name),
      ];
    });
    expect(read).toEqual([
      [['Vagter', 'Uge 10']],
      "'Uge 10'!A3:B6",
      [
        ['Freja', 'Asta'],
        ['Liv', 'Ida'],
        ['Ea', 'Bo'],
      ],
      ['Hvem', 'Hvem2'],
    ]);
    expect(workbook.state.tables[0]).toMatchObject({ style: 'TableStyleLight9', showFilterButton: false });
  });

  test('do not overlap', async () => {
    const failing = excel().Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getActiveWorksheet();
      tables.add('A1:B3', true);
      tables.add('B3:C4', true);
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('the workbook', () => {
  const excel = useExcel();

  test('names follow a renamed sheet and break with a deleted one', async () => {
    const { Excel, workbook } = excel();
    workbook.addSheet('Ark2');
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Uge 10');
      context.workbook.names.add('Vagtplan', sheet.getRange('B2:C3'));
      sheet.name = 'Uge 11';
      const name = context.workbook.names.getItem('Vagtplan').load('formula,type');
      const range = name.getRange().load('address');
      await context.sync();
      sheet.delete();
      const after = context.workbook.names.getItem('Vagtplan').load('formula');
      const none = after.getRangeOrNullObject();
      await context.sync();
      return [name.type, range.address, after.formula as string, none.isNullObject];
    });
    expect(read).toEqual(['Range', "'Uge 11'!B2:C3", '=#REF!', true]);
  });

  test('tells the culture, and takes calculation off for a while', async () => {
    const read = await excel().Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.load('calculationMode');
      application.cultureInfo.load(
        'name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern',
      );
      context.workbook.properties.title = 'Vagtplan';
      await context.sync();
      const { name, numberFormat, datetimeFormat } = application.cultureInfo;
      return [
        application.calculationMode,
        name,
        numberFormat.numberDecimalSeparator,
        datetimeFormat.shortDatePattern,
      ];
    });
    expect(read).toEqual(['Automatic', 'da-DK', ',', 'dd-MM-yyyy']);
  });
});
