import { expect, test } from '@jest/globals';
import { type CheckOptions, validateRoster } from '../../src/app/session';
import { parseIsoDate } from '../../src/core/time/calendar';
import type { Country } from '../../src/core/time/units';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';

const today = parseIsoDate('2026-03-02')!;

/** Emma is 17 and alone with Bo from 18:00 on two evenings; both have a break of which only the length is written. */
function rosterWith(pause: readonly [string | number, string | number]): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: [
      {
        name: 'Uge 10',
        cells: [
          ['Navn', 'Dato', 'Start', 'Slut', 'Pause'],
          ['Emma Lund', '02-03-2026', '13:00', '20:00', pause[0]],
          ['Bo Dam', '02-03-2026', '12:00', '20:00', pause[1]],
          ['Emma Lund', '04-03-2026', '13:00', '20:00', pause[0]],
          ['Bo Dam', '04-03-2026', '12:00', '20:00', pause[1]],
        ],
      },
      {
        name: 'Staff',
        cells: [
          ['Name', 'Birth date', 'Compulsory schooling'],
          ['Emma Lund', '2009-01-15', 'no'],
          ['Bo Dam', '1980-01-01', 'no'],
        ],
      },
      {
        name: 'Places',
        cells: [
          ['Name', 'Kind'],
          ['Uge 10', 'Kiosk'],
        ],
      },
    ],
  });
}

async function found(pause: readonly [string | number, string | number], country: Country = 'dk') {
  const options: CheckOptions = { language: 'en', country, today };
  const { report } = await validateRoster(rosterWith(pause), options);
  const findings = report.findings.filter(({ rule }) => rule === 'young-breaks' || rule === 'minor-alone');
  return { findings, questions: report.questions.map(({ key }) => key) };
}

test('a break that is long enough is no break that is missing, and the companion’s is asked about once', async () => {
  const { findings, questions } = await found([30, '30 min']);
  expect(findings.map(({ rule, outcome, people }) => [rule, outcome, people])).toEqual([
    ['minor-alone', 'review', ['Emma Lund']],
  ]);
  expect(questions.filter((key) => key.startsWith('break:'))).toEqual(['break:bo dam']);
  const [asked] = findings;
  expect(asked!.message).toContain('during the break of Bo Dam (30 mins)');
  expect(asked!.cells.map(({ address }) => address)).toEqual(['C2', 'D2', 'C4', 'D4']);
  expect(asked!.why.map(({ text }) => text)).toContainEqual(
    expect.stringContaining('takes a break of 30 mins of which the roster does not say when it is'),
  );
});

test('a break that is too short is missing, one on the clock is judged by it', async () => {
  const { findings } = await found([15, '17:00-17:30']);
  expect(findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
    ['young-breaks', 'breach'],
    ['young-breaks', 'breach'],
  ]);
});

test('in Sweden it is asked when the break is', async () => {
  const { findings, questions } = await found([30, 30], 'se');
  expect(findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([['young-breaks', 'review']]);
  expect(questions.filter((key) => key.startsWith('break:'))).toEqual(['break:emma lund']);
});
