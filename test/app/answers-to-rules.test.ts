import { describe, expect, test } from '@jest/globals';
import { answerQuestions, type CheckOptions, validateRoster } from '../../src/app/session';
import { languages } from '../../src/core/messages/text';
import { parseIsoDate } from '../../src/core/time/calendar';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';

const options: CheckOptions = { language: 'en', country: 'dk', today: parseIsoDate('2026-03-02')! };

const places = {
  name: 'Places',
  cells: [
    ['Name', 'Kind', 'Isolated', 'Special danger when alone'],
    ['Kiosk', 'Kiosk', 'no', 'none'],
  ],
};

function workbookOf(staff: readonly string[][], ...rows: readonly string[][]): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: [
      { name: 'Uge 8', cells: [['Dato', 'Navn', 'Start', 'Slut', 'Vagttype'], ...rows] },
      { name: 'Staff', cells: [['Name', 'Birth date', 'Compulsory schooling'], ...staff] },
      places,
    ],
  });
}

async function checked(workbook: MemoryWorkbook, more: Partial<CheckOptions> = {}) {
  const { report } = await validateRoster(workbook, { ...options, ...more });
  return {
    report,
    keys: report.questions.map(({ key }) => key),
    found: report.findings.map(({ rule, outcome, start }) => `${rule} ${outcome} ${start.slice(5)}`),
    notices: report.notices.map(({ text }) => text).filter((text) => text.includes('as you answered')),
  };
}

/** Asked, answered on the setup sheet, and from then on neither asked nor forgotten, whatever the language. */
async function remembered(workbook: MemoryWorkbook, key: string, answer: string) {
  expect((await checked(workbook)).keys).toContain(key);
  expect(await answerQuestions(workbook, { [key]: answer }, options)).toEqual({ kept: [key], refused: [] });
  expect((await checked(workbook, { language: 'sv' })).keys).not.toContain(key);
  return checked(workbook);
}

describe('whether everybody is of age', () => {
  const evening = () =>
    workbookOf(
      [['Freja Holm', '2009-05-12', 'no']],
      ['2026-03-03', 'Freja Holm', '16:00', '20:00', ''],
      ['2026-03-03', 'Bo Lind', '16:00', '20:00', ''],
    );

  test('is asked with two choices, and how many shifts it is about', async () => {
    const { report } = await checked(evening());
    expect(report.questions.find(({ key }) => key === 'ages:kiosk')).toMatchObject({
      reason: 'Neither the staff list nor the roster says it.',
      choices: [
        { answer: 'all-adult', text: 'Everybody here is 18 or over' },
        {
          answer: 'some-minors',
          text: 'Some are under 18; their dates of birth are written in the staff list',
        },
      ],
      allowed: 'Write one of these: everybody is 18 or over; some are under 18.',
    });
  });

  test('everybody: who has no age is taken as an adult, and that is told', async () => {
    const { found, notices, keys } = await remembered(evening(), 'ages:kiosk', 'all-adult');
    expect(keys).not.toContain('age:bo lind');
    expect(found.filter((line) => line.startsWith('minor-alone'))).toEqual([]);
    expect(notices).toEqual([expect.stringContaining('1 person at Kiosk are taken as 18 or over')]);
    expect(notices[0]).toContain('Bo Lind');
    expect(notices[0]).not.toContain('Freja');
  });

  test('some are not: the ages stay open, and are no question any more', async () => {
    const { found, notices } = await remembered(evening(), 'ages:kiosk', 'nogle er under 18');
    expect(found).toContain('minimum-age review 03-03T16:00');
    expect(found).toContain('minor-alone review 03-03T18:00');
    expect(notices).toEqual([]);
  });

  test('holds for one check alone, too', async () => {
    const workbook = evening();
    expect((await checked(workbook, { answers: { 'ages:Kiosk': 'alle er voksne' } })).keys).not.toContain(
      'ages:kiosk',
    );
    expect((await checked(workbook)).keys).toContain('ages:kiosk');
  });
});

describe('whether a shift is confirmed', () => {
  const perhaps = () =>
    workbookOf(
      [
        ['Freja Holm', '2009-05-12', 'no'],
        ['Bo Lind', '1980-05-12', ''],
      ],
      ['2026-03-03', 'Freja Holm', '16:00', '20:00', 'ikke bekræftet'],
      ['2026-03-10', 'Freja Holm', '16:00', '20:00', 'ikke bekræftet'],
      ['2026-03-04', 'Bo Lind', '08:00', '12:00', ''],
    );
  const [first, second] = ['confirm:freja holm:2026-03-03', 'confirm:freja holm:2026-03-10'];

  test('is asked shift by shift, with its cells', async () => {
    const { keys, report } = await checked(perhaps());
    expect(keys).toEqual(expect.arrayContaining([first, second]));
    expect(report.questions.find(({ key }) => key === first)).toMatchObject({
      text: expect.stringContaining('Is the shift of Freja Holm on Tuesday, 3 March 2026 confirmed?'),
      reason: 'The roster says that it is not confirmed.',
      choices: [{ answer: 'yes' }, { answer: 'no' }],
      cells: expect.arrayContaining([{ sheet: 'Uge 8', address: 'C2' }]),
    });
  });

  test('yes: it is worked, and the other one is asked about still', async () => {
    const { found, keys } = await remembered(perhaps(), first, 'yes');
    expect(found).toContain('minor-alone breach 03-03T18:00');
    expect(found).toContain('minor-alone review 03-10T18:00');
    expect(keys).toContain(second);
  });

  test('no: nothing is said of it', async () => {
    const { found } = await remembered(perhaps(), first, 'nej');
    expect(found.filter((line) => line.startsWith('minor-alone'))).toEqual([
      'minor-alone review 03-10T18:00',
    ]);
  });
});

describe('when the school holidays are', () => {
  const winter = () =>
    workbookOf(
      [['Freja Holm', '2011-05-12', 'yes']],
      ['2026-02-17', 'Freja Holm', '09:00', '13:00', ''],
      ['2026-07-07', 'Freja Holm', '09:00', '13:00', ''],
    );
  const key = 'school-holidays:winter 2026';

  test('is asked once for each holiday time of a year', async () => {
    const { keys, report } = await checked(winter());
    expect(keys.filter((one) => one.startsWith('school-holidays'))).toEqual([
      key,
      'school-holidays:summer 2026',
    ]);
    expect(report.questions.find((one) => one.key === key)).toMatchObject({
      text: 'When are the winter holidays of the schools in 2026? Write the first and the last day here or in the table School holidays.',
      reason: 'No table says when the schools are closed.',
      choices: [{ answer: 'none', text: 'There are none' }],
      example: '2026-02-16 – 2026-02-20',
    });
  });

  test('a period is free of school, its last day too; other holiday times stay open', async () => {
    const { found, keys } = await remembered(winter(), key, '16.2.2026 til 17.2.2026');
    expect(found.filter((line) => line.startsWith('young-day-hours'))).toEqual([
      'young-day-hours review 07-07T11:00',
    ]);
    expect(keys).toContain('school-holidays:summer 2026');
  });

  test.each([['none'], ['2026-02-09 - 2026-02-16']])('%s: school on the day', async (answer) => {
    const { found } = await remembered(winter(), key, answer);
    expect(found).toContain('young-day-hours breach 02-17T11:00');
  });

  test.each(languages)('what is no answer is refused with what would do: %s', async (language) => {
    const { kept, refused } = await answerQuestions(
      winter(),
      { [key]: 'in February', 'ages:Kiosk': 'perhaps', 'confirm:Bo:2026-03-03': 'perhaps' },
      { ...options, language },
    );
    expect([kept, refused.map((one) => one.reason.key)]).toEqual([[], Array(3).fill('setup.notAnAnswer')]);
  });
});
