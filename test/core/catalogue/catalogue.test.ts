import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { handoutsFor } from '../../../src/core/handouts';
import { type MeasureKind, recordTables } from '../../../src/core/roster/records';
import { placeFlags } from '../../../src/core/roster/roster';
import { rules } from '../../../src/core/rules';
import { measureDuties } from '../../../src/core/law/measures';
import { type Answer, catalogue } from './rows';
import { coveragePage } from './page';

const root = path.join(__dirname, '../../..');

/** Rows of each of the five documents, counted in the catalogue. */
const rowsOf = { '000': 11, '001': 39, '002': 9, '003': 84, '004': 9 };

test('every row of the catalogue is here', () => {
  const expected = Object.entries(rowsOf).flatMap(([document, count]) =>
    Array.from({ length: count }, (_, i) => `${document}-${i + 1}`),
  );
  expect(Object.keys(catalogue)).toEqual(expected);
});

const covered = new Set(
  (['dk', 'no', 'se'] as const).flatMap((country) =>
    (['management', 'employee'] as const).flatMap((reader) =>
      handoutsFor(reader, country).flatMap(({ sections }) =>
        sections.flatMap(({ items }) => items.flatMap(({ covers }) => covers)),
      ),
    ),
  ),
);

function isThere(answer: Answer, id: string): boolean {
  if ('rule' in answer) return rules.some((rule) => rule.id === answer.rule);
  if ('measure' in answer) return isCalledFor(answer.measure);
  if ('flag' in answer) return placeFlags.includes(answer.flag);
  if ('table' in answer) return recordTables.includes(answer.table);
  if ('handout' in answer) return covered.has(id);
  if ('test' in answer) return hasTest(answer.test, answer.title);
  return 'column' in answer || answer.decision !== '';
}

/** Shown as help that is near, or only kept: no duty asks for them. */
const onlyKept: readonly MeasureKind[] = ['intercom', 'camera', 'guard', 'dog'];

function isCalledFor(measure: MeasureKind): boolean {
  return measureDuties.some((duty) => duty.measure === measure) || onlyKept.includes(measure);
}

function hasTest(file: string, title: string): boolean {
  const full = path.join(root, file);
  return existsSync(full) && readFileSync(full, 'utf8').includes(title);
}

describe.each(Object.entries(catalogue))('%s', (id, [asks, ...answers]) => {
  test(`${asks}: is answered`, () => {
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter((answer) => !isThere(answer, id))).toEqual([]);
  });
});

test('every rule answers a row, or stands in the law alone', () => {
  const answering = new Set(
    Object.values(catalogue).flatMap(([, ...answers]) =>
      answers.flatMap((answer) => ('rule' in answer ? [answer.rule] : [])),
    ),
  );
  const others = rules.filter(({ id, kind }) => !answering.has(id) && kind !== 'statute');
  expect(others.map(({ id }) => id)).toEqual([]);
});

test('the page is not stale; write it anew with: WRITE_COVERAGE=1 npx jest --selectProjects unit -- test/core/catalogue', () => {
  const page = path.join(root, 'src/core/rules/COVERAGE.md');
  if (process.env['WRITE_COVERAGE']) writeFileSync(page, coveragePage());
  expect(readFileSync(page, 'utf8')).toBe(coveragePage());
});
