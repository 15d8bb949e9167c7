import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readRoster } from '../../src/app/roster-reading';
import { validateRoster, type CheckOptions } from '../../src/app/session';
import { cellText } from '../../src/core/report/cell-text';
import { readingJson } from '../../src/core/report/reading-json';
import type { CellRef } from '../../src/core/roster/roster';
import type { Report, ReportFinding } from '../../src/core/report/report';
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

/** What a careful human reads from a roster. Everything that is found has to stand there, in this order. */
interface Expected {
  readonly note: string;
  readonly options: CheckOptions;
  /** Default: a roster. */
  readonly verdict?: Report['verdict'];
  /** The sheet that is checked, where it matters. */
  readonly sheet?: string;
  readonly findings: readonly ExpectedFinding[];
  /** Cells. */
  readonly unread: readonly string[];
  /** The cells of each question. */
  readonly questions: readonly (readonly string[])[];
  /** The cell of each notice, or null. */
  readonly notices: readonly (string | null)[];
  /** As `read --format json` prints them; left out where the findings say enough. */
  readonly shifts?: readonly unknown[];
}

type ExpectedFinding = Pick<ReportFinding, 'rule' | 'outcome' | 'people' | 'start' | 'end'> & {
  readonly cells: readonly string[];
  readonly place?: string;
  readonly minutes?: number;
};

const folder = path.join(__dirname, '../../fixtures/rosters');
const cases = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'roster.xlsx')));

describe.each(cases)('%s', (name) => {
  const expected = JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8')) as Expected;
  let workbook: XlsxWorkbook;
  let report: Report;

  beforeAll(async () => {
    workbook = await openXlsx(readFileSync(path.join(folder, name, 'roster.xlsx')));
    ({ report } = await validateRoster(workbook, expected.options));
  });

  test('is told from other sheets', () => {
    expect(report.verdict).toBe(expected.verdict ?? 'roster');
    if (expected.sheet !== undefined) expect(report.checked.sheet).toBe(expected.sheet);
  });

  test('has these findings and no others', () => {
    const shown = report.findings.map((finding, at) => shownLike(expected.findings[at], finding));
    expect(shown).toEqual(expected.findings);
  });

  test('leaves this open and nothing else', () => {
    expect(report.unread.map(({ cell }) => cellText(cell))).toEqual(expected.unread);
    expect(report.questions.map(({ cells }) => cells.map(cellText))).toEqual(expected.questions);
    expect(report.notices.map(({ cell }) => (cell ? cellText(cell) : null))).toEqual(expected.notices);
  });

  test('is read shift by shift', async () => {
    const reading = readingJson(await readRoster(workbook, expected.options), expected.options.language);
    expect(reading.verdict).toBe(expected.verdict ?? 'roster');
    expect(reading.shifts.length > 0).toBe(reading.verdict === 'roster');
    if (expected.shifts) expect(reading.shifts).toEqual(expected.shifts);
  });
});

test('every roster has its expectation and the other way round', () => {
  const expected = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'expected.json')));
  expect(expected).toEqual(cases);
  expect(cases.length).toBeGreaterThanOrEqual(15);
});

/** A finding, with place and minutes where the expectation names them: in most rosters there is only one place. */
function shownLike(expected: ExpectedFinding | undefined, finding: ReportFinding): ExpectedFinding {
  const { rule, outcome, people, start, end, place, minutes } = finding;
  return {
    rule,
    outcome,
    people,
    ...(expected?.place !== undefined && { place }),
    ...(expected?.minutes !== undefined && { minutes }),
    start,
    end,
    cells: finding.cells.map((cell: CellRef) => cellText(cell)),
  };
}
