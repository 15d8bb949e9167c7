import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { sealOf } from '../../../src/core/report/accepted';
import type { Input, Sheet } from './parse';
import { compound } from './compound';
import { huge } from './huge';

/** Writes an input into the folder. */
export async function writeInput(folder: string, { file, from, sheets }: Input): Promise<void> {
  const target = path.join(folder, file);
  if (from === 'folder') mkdirSync(target);
  else writeFileSync(target, from === undefined ? await workbookOf(sheets) : await contentOf(from));
}

async function contentOf(from: string): Promise<Uint8Array | string> {
  const [kind = '', ...rest] = from.split(' ');
  if (kind === 'text') return rest.join(' ');
  if (kind.startsWith('rosters/')) {
    return readFileSync(path.join(__dirname, '../../../fixtures', kind, 'roster.xlsx'));
  }
  const make = makers[rest.join(' ')];
  if (kind !== 'made' || !make) throw new SyntaxError(`No such input: ${from}`);
  return make();
}

const makers: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'empty-file': () => new Uint8Array(),
  picture: () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'empty-workbook': () => workbookOf([{ name: 'Ark1', rows: [], merges: [] }]),
  'empty-formatted-rows': emptyFormattedRows,
  'password-protected': () => compound(['EncryptionInfo', 'EncryptedPackage']),
  'old-xls': () => compound(['Workbook']),
  'two-gigabytes': () => huge({ honest: true }),
  'two-gigabytes-unsaid': () => huge({ honest: false }),
};

async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, rows, merges, table } of sheets) {
    const sheet = book.addWorksheet(name);
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell !== '') write(sheet.getCell(row + 1, column + 1), cell);
      });
    });
    for (const merge of merges) sheet.mergeCells(merge);
    if (table !== undefined)
      addTable(
        sheet,
        table,
        rows.map((cells) => cells.map(sealed)),
      );
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** "seal a7263d0b Uge 10!B3=20-24": what an acceptance of that finding is tied to while the cell says that. */
function sealed(cell: string): string {
  const [, id, sheet = '', address = '', text = ''] = /^seal (\S+) (.+)!(\S+)=(.*)$/.exec(cell) ?? [];
  return id === undefined ? cell : sealOf({ id, cells: [{ sheet, address }] }, () => text);
}

function addTable(sheet: ExcelJS.Worksheet, name: string, [headers = [], ...rows]: Sheet['rows']): void {
  sheet.addTable({
    name,
    ref: 'A1',
    headerRow: true,
    columns: headers.map((header) => ({ name: header })),
    rows: rows.map((cells) => headers.map((_, column) => cells[column] ?? '')),
  });
}

function write(cell: ExcelJS.Cell, written: string): void {
  if (/^\d{4}-\d\d-\d\d$/.test(written)) {
    cell.value = new Date(`${written}T00:00:00Z`);
    cell.numFmt = 'dd-mm-yyyy';
  } else cell.value = /^\d+(\.\d+)?$/.test(written) ? Number(written) : written;
}

/** A roster under whose three rows somebody has formatted 100,000 more. */
async function emptyFormattedRows(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Uge 10');
  sheet.addRow(['Navn', 'Dato', 'Start', 'Slut']);
  sheet.addRow(['Mette Lund', '03-03-2026', '08:00', '16:00']);
  sheet.addRow(['Jonas Friis', '03-03-2026', '08:00', '16:00']);
  for (let row = 4; row <= 100_003; row++) {
    sheet.getCell(row, 1).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFFCC' } };
  }
  book.addWorksheet('Medarbejdere').addRows([
    ['Navn', 'Fødselsdato'],
    ['Mette Lund', '11-02-1985'],
    ['Jonas Friis', '30-09-1991'],
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
