import { expect, test } from '@jest/globals';
import { shownUnder } from '../../../src/core/report/under';
import type { Finding, Outcome } from '../../../src/core/rules/finding';

const HOUR = 60;
const DAY = 24 * HOUR;
const ranks = ['graver', 'milder', 'weeks'];

function finding(rule: string, start: number, length: number, outcome: Outcome = 'warning'): Finding {
  const at = { start, end: start + length };
  const cells: Finding['cells'] = [{ sheet: 'Uge 10', address: 'A1' }];
  const text = { key: `${rule}.text`, data: {} };
  return { rule, outcome, text, people: [0], place: 0, at, shift: at, cells, why: [], fixes: [] };
}

function under(...findings: readonly Finding[]): (number | undefined)[] {
  return shownUnder(findings, (rule) => ranks.indexOf(rule));
}

test('some of the same minutes go under the graver, also over the longest day', () => {
  expect(under(finding('milder', 0, HOUR), finding('graver', 0, DAY + HOUR))).toEqual([1, undefined]);
});

test('what is about weeks goes under nothing, and nothing under it', () => {
  const findings = [
    finding('weeks', 0, 14 * DAY, 'breach'),
    finding('milder', DAY, HOUR),
    finding('graver', 2 * DAY, HOUR),
    finding('milder', 2 * DAY, HOUR),
  ];
  expect(under(...findings)).toEqual([undefined, undefined, undefined, 2]);
});

test('what touches, or only asks, stands by itself', () => {
  expect(
    under(finding('graver', 0, HOUR), finding('milder', HOUR, HOUR), finding('milder', 0, HOUR, 'review')),
  ).toEqual([undefined, undefined, undefined]);
});

test('what is told once for several stretches has others under each of them, and goes under nothing', () => {
  const several = finding('milder', 0, HOUR);
  const times = [0, DAY].map((start) => ({
    start,
    end: start + HOUR,
    people: [0],
    cells: several.cells,
  }));
  expect(under({ ...several, times }, finding('weeks', DAY, HOUR), finding('weeks', 2 * DAY, HOUR))).toEqual([
    undefined,
    0,
    undefined,
  ]);
  expect(under({ ...several, times }, finding('graver', 0, HOUR))).toEqual([undefined, undefined]);
});
