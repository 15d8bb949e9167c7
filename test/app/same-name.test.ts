import { describe, expect, test } from '@jest/globals';
import { answerQuestions, type CheckOptions, validateRoster } from '../../src/app/session';
import { parseIsoDate } from '../../src/core/time/calendar';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';

const options: CheckOptions = { language: 'en', country: 'dk', today: parseIsoDate('2026-03-02')! };

/** Anna in two rows that overlap on Wednesday; put together she works 11½ hours on Tuesday and rests 9½ after. */
function rosterOf(person: readonly [string, string]): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: [
      {
        name: 'Uge 10',
        cells: [
          ['Uge 10 2026', 'Man 2/3', 'Tir 3/3', 'Ons 4/3', 'Tor 5/3'],
          ['Anna Lind', '08:00-12:00', '07:00-12:00', '07:00-11:00', ''],
          ['Anna Lind', '', '15:00-21:30', '10:00-14:00', '08:00-12:00'],
          ['Bo Dam', '08:00-12:00', '', '', '08:00-12:00'],
        ],
      },
      {
        name: 'Staff',
        cells: [
          ['Name', 'Birth date', 'Compulsory schooling'],
          [...person],
          ['Bo Dam', '1980-01-01', 'no'],
        ].map((row) => [...row, ...Array<string>(3 - row.length).fill('no')]),
      },
      {
        name: 'Places',
        cells: [
          ['Name', 'Kind', 'Isolated', 'Special danger when alone'],
          ['Kiosk', 'Kiosk', 'no', 'none'],
        ],
      },
    ],
  });
}

const key = 'same-name:anna lind';

async function checked(workbook: MemoryWorkbook) {
  const { report } = await validateRoster(workbook, options);
  const annas = report.findings.filter(({ people }) => people.includes('Anna Lind'));
  return {
    report,
    asked: report.questions.find((question) => question.key === key),
    annas: annas.map(({ rule, outcome }) => `${rule} ${outcome}`),
  };
}

describe.each([
  ['an adult', '1980-01-01', 'daily-rest', 'warning'],
  ['a minor past compulsory school', '2009-01-01', 'young-daily-rest', 'breach'],
  ['a minor past compulsory school', '2009-01-01', 'young-day-hours', 'breach'],
] as const)('%s born %s: %s', (_, birthDate, rule, outcome) => {
  test('is a review with the question while two rows may be two people', async () => {
    const { annas, asked, report } = await checked(rosterOf(['Anna Lind', birthDate]));
    expect(annas.filter((line) => line.startsWith(rule))).toContain(`${rule} review`);
    expect(annas).not.toContain(`${rule} ${outcome}`);
    const review = report.findings.find((finding) => finding.rule === rule)!;
    expect(asked!.findings).toContain(review.id);
    expect(review.message).toMatch(/^If Anna Lind is one person: Anna Lind /);
    expect(review.why[0]!.text).toContain('perhaps they are several people with one name');
  });

  test('is certain once somebody says that it is one person, and is asked no more', async () => {
    const workbook = rosterOf(['Anna Lind', birthDate]);
    await answerQuestions(workbook, { [key]: 'one' }, options);
    const { annas, asked } = await checked(workbook);
    expect(asked).toBeUndefined();
    expect(annas).toContain(`${rule} ${outcome}`);
  });

  test('is not found once somebody says that they are two', async () => {
    const workbook = rosterOf(['Anna Lind', birthDate]);
    await answerQuestions(workbook, { [key]: 'several' }, options);
    const { annas, asked, report } = await checked(workbook);
    expect(report.questions.map((question) => question.key)).toContain('who-is:anna lind (2)');
    expect(asked).toBeUndefined();
    expect(annas.filter((line) => line.startsWith(rule))).toEqual([]);
  });
});

test('what needs but one row stays certain', async () => {
  const { annas } = await checked(rosterOf(['Anna Lind', '2009-01-01']));
  expect(annas).toContain('minor-alone breach');
});
