import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { exportChecklist } from '../../src/app/checklist';
import { exportViolations, markFindings, validateRoster } from '../../src/app/session';
import { reportCsv } from '../../src/core/report/csv';
import type { Report } from '../../src/core/report/report';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { libreOfficePath } from '../setup/tools';
import { parseCsv } from './libre-office/csv';
import { LibreOffice } from './libre-office/office';

// LibreOffice takes seconds to start, more on a busy machine.
jest.setTimeout(120_000);

const program = libreOfficePath();
const withLibreOffice = program === undefined ? describe.skip : describe;
const SAMPLE = path.join(__dirname, '../../fixtures/rosters/sample/roster.xlsx');
const OPTIONS = { language: 'da', country: 'dk' } as const;
const SHEET = 'Overtrædelser';
/** Comma, quotation mark, UTF-8, all columns as shown, every sheet to a file of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

withLibreOffice('LibreOffice', () => {
  const office = new LibreOffice(program ?? '');

  afterAll(() => {
    office.close();
  });

  describe('opens a checked copy', () => {
    let report: Report;
    let markedCells: number;

    beforeAll(async () => {
      const workbook = await openXlsx(await managersOwn(SAMPLE));
      const checked = await validateRoster(workbook, OPTIONS);
      report = checked.report;
      markedCells = checked.marks.length;
      await markFindings(workbook, checked);
      await exportViolations(workbook, checked);
      writeFileSync(office.path('checked.xlsx'), await workbook.toBytes());
    });

    test('and reads the violations sheet as our CSV has it, cell by cell', () => {
      office.convert('checked.xlsx', CSV);
      const sheet = parseCsv(readFileSync(office.path(`checked-${SHEET}.csv`), 'utf8'));
      const ours = parseCsv(reportCsv(report));
      const header = sheet.findIndex(([first]) => first === ours[0]?.[0]);
      expect(ours.length).toBe(report.findings.length + 1);
      expect(sheet.slice(header)).toEqual(ours);
    });

    test('and keeps marks and the manager’s own formats, and only the marks can be taken away', async () => {
      office.convert('checked.xlsx', 'xlsx:Calc MS Excel 2007 XML', { folder: 'again' });
      const workbook = await openXlsx(readFileSync(office.path('again/checked.xlsx')));
      expect(await workbook.unmark()).toBe(markedCells);
      const sheet = await loaded(await workbook.toBytes());
      expect(conditions(sheet)).toEqual(['LEN(B4)>20']);
      expect(fillOf(sheet, 'B3')).toBe('FFE8EEF7');
      expect(fillOf(sheet, 'C4')).toBe('FFFFF2CC');
      expect(sheet.getCell('A1').font).toMatchObject({ bold: true, size: 14 });
      expect(sheet.getCell('C4').value).toBe('06-14');
    });

    test('and prints the violations on A4, as wide as the page, with the header on each', async () => {
      const { bytes, count } = await manyViolations();
      writeFileSync(office.path('long.xlsx'), bytes);
      office.convert('long.xlsx', 'pdf');
      office.convert('long.xlsx', 'fods');
      const pages = landscapePages(readFileSync(office.path('long.pdf'), 'latin1'));
      // Findings have four lines and more; broken across by width there would be twice as many pages.
      expect(count).toBeGreaterThan(120);
      expect(pages.length).toBeGreaterThan(3);
      expect(pages.length).toBeLessThan(count / 4);
      for (const { width, height } of pages) {
        expect(width / 72).toBeCloseTo(297 / 25.4, 1);
        expect(height / 72).toBeCloseTo(210 / 25.4, 1);
      }
      const table = tableIn(readFileSync(office.path('long.fods'), 'utf8'), SHEET);
      const [header = ''] = /<table:table-header-rows>.*?<\/table:table-header-rows>/s.exec(table) ?? [];
      expect(header).toContain('<text:p>Alvor</text:p>');
      expect(header).toContain('<text:p>Minutter</text:p>');
    });
  });

  describe('prints the checklists', () => {
    let pages: Page[];

    beforeAll(async () => {
      writeFileSync(office.path('checklists.xlsx'), await nightsWithChecklists());
      office.convert('checklists.xlsx', 'pdf');
      const [, ...ours] = pagesOf(readFileSync(office.path('checklists.pdf'), 'latin1'));
      pages = ours;
    });

    test('on A4 upright, that of the manager on two pages and that of the staff on one', () => {
      expect(pages).toHaveLength(3);
      for (const { width, height } of pages) {
        expect(width / 72).toBeCloseTo(210 / 25.4, 1);
        expect(height / 72).toBeCloseTo(297 / 25.4, 1);
      }
    });

    test('with the header on each, and the words that were meant', () => {
      office.convert('checklists.xlsx', 'fods');
      const table = tableIn(readFileSync(office.path('checklists.fods'), 'utf8'), 'Tjekliste ledelse');
      const [header = ''] = /<table:table-header-rows>.*?<\/table:table-header-rows>/s.exec(table) ?? [];
      expect(header).toContain('<text:p>Hvem og hvornår</text:p>');
      expect(table).toContain('Er det skrevet ned, hvornår og til hvilke opgaver vi altid er mindst to?');
    });
  });

  test('writes workbooks that we read like those of Excel', async () => {
    const rows = [
      'Navn,Dato,Start,Slut',
      'Emma Kjær,2026-03-03,16:00,20:00',
      'Mette Lund,2026-03-03,08:00,19:00',
    ];
    writeFileSync(office.path('Vagter.csv'), `${rows.join('\n')}\n`);
    office.convert('Vagter.csv', 'ods', { reading: 'CSV:44,34,76,1,1/1/2/5/3/1/4/1' });
    office.convert('Vagter.ods', 'xlsx:Calc MS Excel 2007 XML');
    const workbook = await openXlsx(readFileSync(office.path('Vagter.xlsx')));
    const { report } = await validateRoster(workbook, OPTIONS);
    expect(report.verdict).toBe('roster');
    expect(report.unread).toEqual([]);
    // Neither ages nor the kind of place are known: from 18:00 on either may be a minor without an adult.
    const minors = report.findings.filter(({ rule }) => rule === 'minor-alone');
    expect(minors.map(({ outcome, people, start, end }) => ({ outcome, people, start, end }))).toEqual([
      {
        outcome: 'review',
        people: ['Emma Kjær', 'Mette Lund'],
        start: '2026-03-03T18:00',
        end: '2026-03-03T20:00',
      },
    ]);
    expect(minors[0]?.cells).toEqual(
      ['C2', 'D2', 'C3', 'D3'].map((address) => ({ sheet: 'Vagter', address })),
    );
  });

  test('writes workbooks of before 2007, which are told from others', async () => {
    writeFileSync(office.path('old.xlsx'), readFileSync(SAMPLE));
    office.convert('old.xlsx', 'xls:MS Excel 97');
    await expect(openXlsx(readFileSync(office.path('old.xls')))).rejects.toMatchObject({ code: 'old-xls' });
  });
});

/** The sample with a conditional format of the manager's own. */
async function managersOwn(file: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  book.worksheets[0]!.addConditionalFormatting({
    ref: 'B4:H9',
    rules: [{ type: 'expression', priority: 1, formulae: ['LEN(B4)>20'], style: { font: { italic: true } } }],
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function loaded(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return book.worksheets[0]!;
}

function conditions(sheet: ExcelJS.Worksheet): unknown[] {
  const { conditionalFormattings } = sheet as unknown as {
    readonly conditionalFormattings: readonly {
      readonly rules: readonly { readonly formulae?: unknown[] }[];
    }[];
  };
  return conditionalFormattings.flatMap(({ rules }) => rules.flatMap(({ formulae = [] }) => formulae));
}

function fillOf(sheet: ExcelJS.Worksheet, address: string): string | undefined {
  const { fill } = sheet.getCell(address);
  return fill.type === 'pattern' ? fill.fgColor?.argb : undefined;
}

/** A shop where one person is alone every night for four months, on a sheet that is checked and exported. */
async function manyViolations(): Promise<{ bytes: Uint8Array; count: number }> {
  const workbook = await nightsAlone(60);
  const checked = await validateRoster(workbook, OPTIONS);
  await exportViolations(workbook, checked);
  return { bytes: await workbook.toBytes(), count: checked.report.findings.length };
}

/** More nights than a checklist lists, on a sheet of one page. */
async function nightsWithChecklists(): Promise<Uint8Array> {
  const workbook = await nightsAlone(20);
  await exportChecklist(workbook, OPTIONS);
  return workbook.toBytes();
}

async function nightsAlone(count: number): Promise<XlsxWorkbook> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Nætter');
  sheet.addRow(['Navn', 'Dato', 'Start', 'Slut']);
  for (let day = 0; day < count; day++) {
    const date = new Date(Date.UTC(2026, 3, 1 + day)).toISOString().slice(0, 10);
    sheet.addRow(['Ane Vestergaard', date, '22:00', '06:00']);
  }
  return openXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
}

interface Page {
  readonly width: number;
  readonly height: number;
}

/** The pages of a PDF, in points. */
function pagesOf(pdf: string): Page[] {
  return [...pdf.matchAll(/\/Type\s*\/Page\b[^]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) => ({ width: Number(width), height: Number(height) }),
  );
}

/** Those that are wider than high. */
function landscapePages(pdf: string): Page[] {
  return pagesOf(pdf).filter(({ width, height }) => width > height);
}

/** What a flat OpenDocument says of a sheet. */
function tableIn(document: string, sheet: string): string {
  const from = document.indexOf(`<table:table table:name="${sheet}"`);
  return document.slice(from, document.indexOf('</table:table>', from));
}
