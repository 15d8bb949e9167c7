import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { readRoster, type RosterReading } from '../../src/app/roster-reading';
import { type CheckOptions, validateRoster } from '../../src/app/session';
import type { CellValue, Grid } from '../../src/core/reading/grid';
import { readingJson } from '../../src/core/report/reading-json';
import { officeWorkbook } from '../../src/workbook/office/office-workbook';
import { openWorkbookFile } from '../../src/workbook/open-file';
import type { WorkbookPort } from '../../src/workbook/port';
import type { ApiVersion } from '../excel-host/host/host';
import { type ExcelClient, startExcel } from '../excel-host/node';
import { excelOfFile } from './excel-of-file';

const folder = path.join(__dirname, '../../fixtures/rosters');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'make')
  .map(({ name }) => name);
const locales = { da: 'da-DK', nb: 'nb-NO', sv: 'sv-SE', en: 'en-GB' };

/** Names or marks that stand alone in an hour, with empty hours behind them. */
const mayBeMerged: readonly string[] = ['functions-turned', 'hours-by-day', 'hours-marks'];

let client: ExcelClient;

afterEach(async () => {
  await client.host.idle();
  client.close();
});

/** The same file as our reader has it and as it stands in Excel. */
async function both(
  name: string,
  { language }: CheckOptions,
  apiVersion: ApiVersion,
): Promise<readonly [WorkbookPort, WorkbookPort]> {
  const [file = ''] = readdirSync(path.join(folder, name)).filter((one) => one.startsWith('roster.'));
  const fromFile = await openWorkbookFile(readFileSync(path.join(folder, name, file)), file);
  client = await startExcel(await excelOfFile(await fromFile.toBytes(), locales[language]), { apiVersion });
  client.install();
  return [fromFile, officeWorkbook()];
}

describe.each(cases)('%s, from the file and from Excel', (name) => {
  const { options } = JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8')) as {
    readonly options: CheckOptions;
  };

  test('has the same cells and the same roster', async () => {
    const ports = await both(name, options, '1.16');
    const [fileFacts, excelFacts] = await Promise.all(ports.map((port) => port.facts()));
    expect({ ...excelFacts, locale: undefined }).toEqual({ ...fileFacts, locale: undefined });
    const names = fileFacts!.sheets.map((sheet) => sheet.name);
    const [fileGrids, excelGrids] = await Promise.all(ports.map((port) => port.readGrids(names)));
    expect(excelGrids!.map(cellsOf)).toEqual(fileGrids!.map(cellsOf));
    const [ofFile, ofExcel] = await Promise.all(ports.map((port) => readRoster(port, options)));
    expect(told(ofExcel!)).toEqual(told(ofFile!));
    const [fromFile, fromExcel] = await Promise.all(ports.map((port) => validateRoster(port, options)));
    expect(fromExcel!.report).toEqual(fromFile!.report);
    expect(fromExcel!.marks).toEqual(fromFile!.marks);
  });

  // Before ExcelApi 1.13 nobody can tell what is merged: a name over several hours counts for the first of them only.
  test('is read as far as it can be in an Excel that knows of no merged cells, which is said where it may matter', async () => {
    const ports = await both(name, options, '1.9');
    const [ofFile, ofExcel] = await Promise.all(ports.map((port) => readRoster(port, options)));
    const isTold = ofExcel!.notices.some(({ text }) => text.key === 'reading.mergesUnknown');
    expect([name, isTold]).toEqual([name, mayBeMerged.includes(name)]);
    const others = ofExcel!.notices.filter(({ text }) => text.key !== 'reading.mergesUnknown');
    if (name === 'hours-by-day') expect(shiftsOf(ofExcel!)).not.toEqual(shiftsOf(ofFile!));
    else expect(told({ ...ofExcel!, notices: others })).toEqual(told(ofFile!));
  });
});

/** All that a reading came to; its shifts lead to the grid, which is held against the other's by itself. */
function told(reading: RosterReading) {
  const { sheet, verdict, evidence, roster, unread, questions, notices, sheets } = reading;
  const { people, places, country } = roster;
  return {
    ...{ sheet, verdict, evidence, people, places, country, unread, questions, notices },
    shifts: shiftsOf(reading),
    accounts: sheets.map(({ accounts }) => accounts),
  };
}

function shiftsOf(reading: RosterReading) {
  return readingJson(reading, 'en').shifts;
}

/**
 * A grid whose formats are named in each cell, as their numbers differ from reader to reader, and whose numbers have the
 * 15 digits that Excel keeps.
 */
function cellsOf({ formats, formatCodes, kinds, values, merges, ...rest }: Grid) {
  return {
    ...rest,
    cells: values.map((value, i) => [kept(value), kinds[i], value === null ? '' : formatCodes[formats[i]!]]),
    merges: [...merges].sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

function kept(value: CellValue): CellValue {
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}
