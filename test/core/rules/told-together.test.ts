import { describe, expect, test } from '@jest/globals';
import { cellText } from '../../../src/core/report/cell-text';
import { reportCsv } from '../../../src/core/report/csv';
import { reportJson } from '../../../src/core/report/json';
import { makeReport } from '../../../src/core/report/make-report';
import { reportText } from '../../../src/core/report/text';
import { violationsSheet } from '../../../src/core/report/violations-sheet';
import { runRules } from '../../../src/core/rules/run';
import { rosterOf } from './notation';

const evenings = ['02', '03', '04', '05', '06'].map((day) => `Emma[?] 2026-03-${day} 16:00-20:00`);

function reportOf(rows: readonly string[]) {
  const roster = rosterOf({ roster: rows.join('\n') });
  const reading = { verdict: 'roster', evidence: [], unread: [], questions: [], notices: [] } as const;
  return makeReport({ language: 'en', sheet: 'Uge 10', roster, results: runRules(roster), reading });
}

function aboutMinors(rows: readonly string[]) {
  return reportOf(rows).findings.filter(({ rule }) => rule === 'minor-alone');
}

describe('evenings of somebody whose age is not known', () => {
  const [finding, ...others] = aboutMinors(evenings);

  test('are one finding that says how many there are, with the cells of all', () => {
    expect(others).toEqual([]);
    expect(finding!.message).toBe(
      'Emma: perhaps a minor without an adult at Kiosk, Monday, 2 March 2026 18:00 to 20:00 (2 hours) and 4 times more. Is Emma 18 or older? Write the birth date in the staff list.',
    );
    expect(finding!.cells).toHaveLength(5);
  });

  test('are listed, each with its own cell', () => {
    expect(finding!.times!.map(({ start, end, minutes }) => [start, end, minutes])).toEqual(
      ['02', '03', '04', '05', '06'].map((day) => [`2026-03-${day}T18:00`, `2026-03-${day}T20:00`, 120]),
    );
    expect(finding!.times!.flatMap(({ cells }) => cells.map(cellText))).toEqual(finding!.cells.map(cellText));
    expect(reportText(reportOf(evenings))).toContain(
      '    * Example!C6: Emma: Friday, 6 March 2026 18:00 to 20:00 (2 hours)\n',
    );
    expect(finding!.fixes).toEqual(['Write the birth date of Emma in the staff list.']);
  });

  test('are all in the JSON, and a row each in the table', () => {
    const report = reportOf(evenings);
    const json = reportJson(report).findings.find(({ rule }) => rule === 'minor-alone')!;
    expect(json.times).toHaveLength(5);
    const rows = reportCsv(report)
      .split('\r\n')
      .filter((row) => row.startsWith('Minors alone'));
    expect(rows.map((row) => row.split(',').slice(3, 7).join(' '))).toEqual(
      ['02', '03', '04', '05', '06'].map((day) => `2026-03-${day} 18:00 20:00 120`),
    );
  });
});

test('who was near the first evening is not said to be near the others', () => {
  const rows = ['Bo[40] 2026-03-02 12:00-18:30', ...evenings.slice(0, 2)];
  const { rows: table } = violationsSheet(reportOf(rows)).table;
  const lone = table.filter(([title]) => (title as string).startsWith('Minors alone'));
  const near = lone.map((row) => row[8]);
  expect(near).toEqual([
    'The shift of Bo ended at 18:30.',
    'Of the first time: The shift of Bo ended at 18:30.',
  ]);
});

test('two people are two findings, and one evening has no list', () => {
  const found = aboutMinors([evenings[0]!, 'Ole[?] 2026-03-03 16:00-20:00']);
  expect(found.map(({ people, times }) => [people, times])).toEqual([
    [['Emma'], undefined],
    [['Ole'], undefined],
  ]);
});

test('evenings of a minor are each a finding', () => {
  const rows = evenings.map((row) => row.replace('[?]', '[16]'));
  expect(aboutMinors(rows).map(({ outcome }) => outcome)).toEqual(evenings.map(() => 'breach'));
});

test('people at a place of which nobody knows the kind are asked about once, each with their own cells', () => {
  const rows = ['Emma[?] 2026-03-02 16:00-20:00', 'Ole[?] 2026-03-03 16:00-20:00'];
  const roster = rosterOf({ roster: rows.join('\n'), places: 'Stedet ?' });
  const { findings } = runRules(roster);
  const [finding, ...others] = findings.filter(({ rule }) => rule === 'minor-alone');
  expect(others).toEqual([]);
  expect(finding!.people).toEqual([0, 1]);
  expect(finding!.question!.key).toBe('place-kind:Stedet');
  const asked = finding!.question!.also!.map(({ key, cells }) => [key, cells!.map(cellText)]);
  expect(asked).toEqual([
    ['age:Emma', ['Example!C2']],
    ['age:Ole', ['Example!C3']],
  ]);
});
