import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readRoster } from '../../src/app/roster-reading';
import type { CheckOptions } from '../../src/app/session';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { shownReading, type ShownReading } from '../app/shown-reading';
import { libreOfficePath } from '../setup/tools';
import { LibreOffice } from './libre-office/office';

// LibreOffice takes seconds to start, more on a busy machine.
jest.setTimeout(120_000);

const program = libreOfficePath();
const withLibreOffice = program === undefined ? describe.skip : describe;
const folder = path.join(__dirname, '../../fixtures/rosters');
const cases = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'roster.xlsx')));

withLibreOffice('a roster that LibreOffice has opened, calculated and saved', () => {
  const office = new LibreOffice(program ?? '');

  beforeAll(() => {
    for (const name of cases)
      copyFileSync(path.join(folder, name, 'roster.xlsx'), office.path(`${name}.xlsx`));
    office.convert(
      cases.map((name) => `${name}.xlsx`),
      'xlsx:Calc MS Excel 2007 XML',
      { folder: 'again' },
    );
  });

  afterAll(() => {
    office.close();
  });

  test.each(cases)('%s is read as it was', async (name) => {
    const { options, read } = JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8')) as {
      readonly options: CheckOptions;
      readonly read: ShownReading;
    };
    const workbook = await openXlsx(readFileSync(office.path(`again/${name}.xlsx`)));
    const reading = await readRoster(workbook, options);
    expect(shownReading(reading)).toEqual(read);
  });
});
