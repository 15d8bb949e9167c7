import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readRoster, type RosterReading } from '../../src/app/roster-reading';
import type { CheckOptions } from '../../src/app/session';
import { cellText } from '../../src/core/report/cell-text';
import { makeReport } from '../../src/core/report/make-report';
import type { Report, ReportFinding, ReportTime } from '../../src/core/report/report';
import { runRules } from '../../src/core/rules/run';
import { openWorkbookFile } from '../../src/workbook/open-file';
import { shownReading, type ShownReading } from './shown-reading';

/** What a careful human reads from a roster. Everything that is read, asked or left out has to stand there. */
interface Expected {
  readonly note: string;
  readonly options: CheckOptions;
  /** Default: a roster. */
  readonly verdict?: Report['verdict'];
  /** The sheet that is read. */
  readonly sheet: string;
  readonly read: ShownReading;
  /** Of the rules about lone work, in this order. */
  readonly findings: readonly ExpectedFinding[];
  /** The cells of each question that these findings wait for. */
  readonly questions: readonly (readonly string[])[];
}

type ExpectedFinding = Pick<ReportFinding, 'rule' | 'outcome' | 'people' | 'start' | 'end'> & {
  readonly cells: readonly string[];
  readonly place?: string;
  readonly minutes?: number;
};

type Interval = Pick<ReportFinding, 'rule' | 'outcome' | 'place'> & ReportTime;

/** Other rules find other things in the same rosters; they have examples of their own. */
const ABOUT_LONE_WORK: readonly string[] = ['minor-alone', 'night-alone', 'missing-backup'];

const folder = path.join(__dirname, '../../fixtures/rosters');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'make')
  .map(({ name }) => name);

describe.each(cases)('%s', (name) => {
  const expected = JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8')) as Expected;
  let reading: RosterReading;
  let report: Report;

  beforeAll(async () => {
    reading = await readRoster(await open(name), expected.options);
    report = reportOf(reading, expected.options);
  });

  test('is told from other sheets', () => {
    expect([reading.sheet, reading.verdict]).toEqual([expected.sheet, expected.verdict ?? 'roster']);
  });

  test('is read shift by shift, and every other cell is accounted for', () => {
    expect(shownReading(reading)).toEqual(expected.read);
  });

  test('has these findings about lone work and no others', () => {
    const shown = intervalsOf(report).map((finding, at) => shownLike(expected.findings[at], finding));
    expect(shown).toEqual(expected.findings);
    const waiting = report.questions.filter(({ findings }) => findings.length > 0);
    expect(waiting.map(({ cells }) => cells.map(cellText))).toEqual(expected.questions);
  });
});

test('each family of layouts has its rosters', () => {
  const families = cases.map((name) => name.split('-')[0]);
  for (const family of ['list', 'grid', 'codes', 'functions', 'personal', 'hours', 'text'])
    expect(families.filter((one) => one === family).length).toBeGreaterThanOrEqual(2);
});

async function open(name: string) {
  const [file = ''] = readdirSync(path.join(folder, name)).filter((one) => one.startsWith('roster.'));
  return openWorkbookFile(readFileSync(path.join(folder, name, file)), file);
}

function reportOf(reading: RosterReading, { language }: CheckOptions): Report {
  const { sheet, roster, onlyPart } = reading;
  const results = runRules(roster, onlyPart ? { onlyPart } : {});
  const alone = results.findings.filter(({ rule }) => ABOUT_LONE_WORK.includes(rule));
  return makeReport({ language, sheet, roster, results: { ...results, findings: alone }, reading });
}

/** A human reads interval by interval: what is told once for several is taken apart. */
function intervalsOf({ findings }: Report): Interval[] {
  return findings
    .flatMap((finding) => {
      const { rule, outcome, place } = finding;
      return (finding.times ?? [finding]).map(({ people, start, end, minutes, cells }): Interval => {
        return { rule, outcome, place, people, start, end, minutes, cells };
      });
    })
    .sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
}

/** A finding, with place and minutes where the expectation names them: in most rosters there is only one place. */
function shownLike(expected: ExpectedFinding | undefined, finding: Interval): ExpectedFinding {
  const { rule, outcome, people, start, end, place, minutes } = finding;
  return {
    rule,
    outcome,
    people,
    ...(expected?.place !== undefined && { place }),
    ...(expected?.minutes !== undefined && { minutes }),
    start,
    end,
    cells: finding.cells.map(cellText),
  };
}
