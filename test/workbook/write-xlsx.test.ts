import { describe, expect, test } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import type { NewSheet } from '../../src/core/report/new-sheet';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { Zip } from '../../src/workbook/xlsx/zip';
import { workbookFile, workbookParts, type Parts } from './workbook-file';
import { zipFile } from './zip-file';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const roster =
  '<sheetData><row r="1"><c r="A1" t="str"><v>Ali</v></c></row><row r="3"><c r="B3" s="1"><v>46083</v></c></row></sheetData>';
const breach = (address: string) => ({ cell: { sheet: 'Uge 10', address }, severity: 'breach' as const });

const findings: NewSheet = {
  name: 'Fund',
  title: '=HYPERLINK("http://example.com")',
  lines: ['<b>& "co"', ''],
  table: {
    name: 'Fund',
    columns: [
      { header: 'Dato', width: 12, format: 'date' },
      { header: 'Fra', width: 8, format: 'time' },
      { header: 'Dato', width: 20, format: 'text' },
      { header: '', width: 40, format: 'wrapped' },
      { header: 'Minutter', width: 9, format: 'number' },
    ],
    rows: [[{ day: 20_514 }, { minuteOfDay: 450 }, '@SUM(A1)', 'a\nb', 330]],
  },
  print: { landscape: true },
};

async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = new Zip(bytes);
  const texts = await Promise.all(
    zip.names.map(async (name) => [name, new TextDecoder().decode(await zip.read(name))]),
  );
  return Object.fromEntries(texts) as Record<string, string>;
}

async function written(
  parts: Parts,
  change: (workbook: Awaited<ReturnType<typeof openXlsx>>) => Promise<unknown>,
) {
  const workbook = await openXlsx(workbookFile(parts));
  await change(workbook);
  return workbook.toBytes();
}

describe('another reader', () => {
  test('finds what was written on a new sheet', async () => {
    const bytes = await written({ sheet: roster }, (workbook) => workbook.addSheets([findings]));
    const sheets = await readXlsxFile(Buffer.from(bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Uge 10', 'Fund']);
    expect(sheets[1]!.data).toEqual([
      ['=HYPERLINK("http://example.com")', null, null, null, null],
      ['<b>& "co"', null, null, null, null],
      [null, null, null, null, null],
      [null, null, null, null, null],
      ['Dato', 'Fra', 'Dato 2', '4', 'Minutter'],
      [new Date('2026-03-02T00:00:00Z'), new Date('1899-12-30T07:30:00Z'), '@SUM(A1)', 'a\nb', 330],
    ]);
  });

  test('finds edits between what was there', async () => {
    const bytes = await written({ sheet: roster }, (workbook) => {
      const edit = (address: string, value: string | number, format?: string) => {
        workbook.edit({ sheet: 'Uge 10', address }, value, format);
      };
      edit('A1', 'Bo');
      edit('C1', 'behind');
      edit('A2', 'a row between');
      edit('A3', 'before');
      edit('B3', 46_084);
      edit('A5', 1 / 3, 'hh:mm');
      return Promise.resolve();
    });
    expect((await readXlsxFile(Buffer.from(bytes)))[0]!.data).toEqual([
      ['Bo', null, 'behind'],
      ['a row between', null, null],
      ['before', new Date('2026-03-03T00:00:00Z'), null],
      [null, null, null],
      [new Date('1899-12-30T08:00:00Z'), null, null],
    ]);
  });
});

describe('the rest of the file', () => {
  const chart = { name: 'xl/charts/chart1.xml', content: '<c:chart xmlns:c="x"/>' };
  const macro = { name: 'xl/vbaProject.bin', content: new Uint8Array([0, 255, 1]) };

  test('stays byte for byte', async () => {
    const parts = { sheet: roster, more: [chart, macro] };
    const before = await partsOf(workbookFile(parts));
    const after = await partsOf(await written(parts, (workbook) => workbook.addSheets([findings])));
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(changed).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
    ]);
    const added = Object.keys(after).filter((name) => !(name in before));
    expect(added.sort()).toEqual([
      'xl/tables/table1.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  test('nothing done leaves every part as it was', async () => {
    const parts = { sheet: roster, more: [chart] };
    expect(await partsOf(await written(parts, () => Promise.resolve()))).toEqual(
      await partsOf(workbookFile(parts)),
    );
  });

  test('comes back exactly when marks go, whatever stands around them', async () => {
    const sheet =
      `${roster}<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells>` +
      '<conditionalFormatting sqref="A1:B3"><cfRule type="cellIs" dxfId="0" priority="2" stopIfTrue="1" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="5"><dataBar/></cfRule></conditionalFormatting>' +
      '<pageMargins left="1"/><extLst><ext><x14:cfRule xmlns:x14="y" type="dataBar" priority="3"/></ext></extLst>';
    const marked = await written({ sheet }, (workbook) => workbook.mark([breach('A1'), breach('B3')]));
    const inBetween = (await partsOf(marked))['xl/worksheets/sheet1.xml']!;
    expect([...inBetween.matchAll(/priority="(\d)"/g)].map(([, priority]) => priority)).toEqual([
      '1',
      '3',
      '6',
      '4',
    ]);
    const workbook = await openXlsx(marked);
    expect(await workbook.unmark()).toBe(2);
    const after = await partsOf(await workbook.toBytes());
    expect(after['xl/worksheets/sheet1.xml']).toBe(
      (await partsOf(workbookFile({ sheet })))['xl/worksheets/sheet1.xml'],
    );
  });

  test('marks leave also where Excel has put them into a format of the manager', async () => {
    const own = '<cfRule type="expression" dxfId="0" priority="2"><formula>A1="x"</formula></cfRule>';
    const ours =
      '<cfRule type="expression" dxfId="1" priority="1"><formula>"Alenevagt"&lt;&gt;"review"</formula></cfRule>';
    const sheet = `${roster}<conditionalFormatting sqref="A1:A2">${ours}${own}</conditionalFormatting>`;
    const workbook = await openXlsx(workbookFile({ sheet }));
    expect(workbook.marks).toEqual([{ cell: { sheet: 'Uge 10', address: 'A1:A2' }, severity: 'review' }]);
    expect(await workbook.unmark()).toBe(2);
    const xml = (await partsOf(await workbook.toBytes()))['xl/worksheets/sheet1.xml']!;
    expect(xml).toContain(
      `<conditionalFormatting sqref="A1:A2">${own.replace('priority="2"', 'priority="1"')}</conditionalFormatting>`,
    );
  });
});

test('a sheet brought to the front is the only one that is selected', async () => {
  const sheet = `<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>${roster}`;
  const workbookPr = '<bookViews><workbookView firstSheet="0" activeTab="0"/></bookViews>';
  const bytes = await written({ sheet, workbookPr }, (workbook) =>
    workbook.addSheets([{ ...findings, activate: true }]),
  );
  const parts = await partsOf(bytes);
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('tabSelected');
  expect(parts['xl/worksheets/sheet2.xml']).toContain('tabSelected="1"');
  expect(parts['xl/workbook.xml']).toContain('<workbookView activeTab="1"/>');
});

test('parts with prefixes get fragments that are understood', async () => {
  const styles = `<s:styleSheet xmlns:s="${MAIN}"><s:fonts count="1"><s:font><s:sz val="10"/><s:name val="Arial"/></s:font></s:fonts><s:cellXfs count="1"><s:xf numFmtId="0"/></s:cellXfs></s:styleSheet>`;
  const sheet = '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>';
  const bytes = await written({ prefix: 'x', sheet, styles }, async (workbook) => {
    await workbook.addSheets([findings]);
    workbook.edit({ sheet: 'Uge 10', address: 'B1' }, 'Bo');
    await workbook.mark([breach('A1')]);
  });
  const again = await openXlsx(bytes);
  expect((await again.readGrids(['Uge 10']))[0]!.values).toEqual([1, 'Bo']);
  expect((await again.readGrids(['Fund']))[0]!.formatCodes).toEqual(['General', 'yyyy-mm-dd', 'hh:mm']);
  expect(again.marks).toEqual([{ cell: { sheet: 'Uge 10', address: 'A1' }, severity: 'breach' }]);
});

test('a formula is not overwritten', async () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row></sheetData>';
  const change = written({ sheet }, (workbook) => {
    workbook.edit({ sheet: 'Uge 10', address: 'A1' }, 2);
    return Promise.resolve();
  });
  await expect(change).rejects.toMatchObject({ code: 'unexpected', detail: 'A1 has a formula' });
});

test('a workbook with a locked structure takes no sheet', async () => {
  const workbook = await openXlsx(workbookFile({ workbookPr: '<workbookProtection lockStructure="1"/>' }));
  await expect(workbook.addSheets([findings])).rejects.toMatchObject({ code: 'workbook-protected' });
});

test('text that a file cannot hold is shown as missing or cut visibly', async () => {
  const long = 'x'.repeat(40_000);
  const sheet = { ...findings, title: 'a\u0000b\ud800c', lines: [long] };
  const bytes = await written({}, (workbook) => workbook.addSheets([sheet]));
  const [grid] = await (await openXlsx(bytes)).readGrids(['Fund']);
  expect(grid!.values[0]).toBe('a\ufffdb\ufffdc');
  expect(grid!.values[grid!.columns]).toBe(`${'x'.repeat(32_766)}…`);
});

test('a workbook with macros stays one, and says how it has to be called', async () => {
  const types =
    '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
  const parts = workbookParts().map((part) =>
    part.name === '[Content_Types].xml' ? { ...part, content: types } : part,
  );
  const workbook = await openXlsx(zipFile(parts));
  expect(workbook.extension).toBe('.xlsm');
  expect((await openXlsx(await workbook.toBytes())).extension).toBe('.xlsm');
  expect((await openXlsx(workbookFile())).extension).toBe('.xlsx');
});
