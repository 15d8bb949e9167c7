import { describe, expect, test } from '@jest/globals';
import { acceptGuesses, answerQuestions, validateRoster, type CheckOptions } from '../../src/app/session';
import { languages } from '../../src/core/messages/text';
import { wording } from '../../src/core/messages/word';
import { parseIsoDate } from '../../src/core/time/calendar';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { MemorySheetContent } from '../../src/workbook/memory/memory-sheet';

const options: CheckOptions = { language: 'en', country: 'dk', today: parseIsoDate('2026-03-02')! };

/**
 * Freja, 16 years old, is alone in the kiosk from 18, when the ban begins on weekdays, to 20 on a Monday. On Tuesday
 * Em is there too; nobody knows who that is.
 */
const staff: MemorySheetContent = {
  name: 'Staff',
  cells: [
    ['Name', 'Birth date', 'Compulsory schooling'],
    ['Freja Holm', '2009-11-30', 'no'],
    ['Emil Kjær', '1980-01-01', 'no'],
    ['Emilie Krogh', '2009-05-17', 'no'],
  ],
};
const places: MemorySheetContent = {
  name: 'Places',
  cells: [
    ['Name', 'Kind', 'Isolated', 'Special danger when alone'],
    ['Kiosk', 'Kiosk', 'no', 'none'],
  ],
};

function week(name: string, monday: number, late: string): MemorySheetContent {
  const date = (day: number) => `${day}-03-2026`;
  return {
    name,
    cells: [
      ['Date', 'Name', 'Start', 'End'],
      [date(monday), 'Freja Holm', '16:00', '20:00'],
      [date(monday), 'Emil Kjær', '10:00', '18:00'],
      [date(monday + 1), 'Freja Holm', '16:00', '20:00'],
      [date(monday + 1), late, '16:00', '20:00'],
    ],
  };
}

function workbookOf(...sheets: MemorySheetContent[]) {
  return new MemoryWorkbook({ sheets: [...sheets, staff, places] });
}

const shown = async (workbook: MemoryWorkbook, more: Partial<CheckOptions> = {}) => {
  const { report } = await validateRoster(workbook, { ...options, ...more });
  return {
    findings: report.findings
      .filter(({ rule }) => rule === 'minor-alone')
      .map(({ outcome, people, start }) => [outcome, people, start]),
    questions: report.questions.map(({ key }) => key),
    notices: report.notices.map(({ text }) => text),
    unread: report.unread.map(({ cell, reason }) => [`${cell.sheet}!${cell.address}`, reason]),
  };
};

/** As the manager does who deletes a sheet. */
function without(workbook: MemoryWorkbook, name: string): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: workbook.sheets.filter((sheet) => sheet.name !== name),
    tables: workbook.tables.filter(({ range }) => range.sheet !== name),
  });
}

const sureBreach = ['breach', ['Freja Holm'], '2026-03-02T18:00'];

describe('a question', () => {
  test('blocks nothing: what does not depend on it is found already', async () => {
    const { findings, questions } = await shown(workbookOf(week('Uge 10', 2, 'Em')));
    expect(questions).toEqual(['who-is:em', 'ages:kiosk', 'age:em']);
    expect(findings).toEqual([sureBreach, ['review', ['Freja Holm', 'Em'], '2026-03-03T18:00']]);
  });

  test('says why it is asked, what can be answered and what it changes', async () => {
    const { report } = await validateRoster(workbookOf(week('Uge 10', 2, 'Em')), options);
    expect(report.questions).toMatchObject([
      {
        key: 'who-is:em',
        reason: 'No name on the staff list fits.',
        choices: [
          { answer: 'new', text: 'Somebody who is not on the list' },
          { answer: 'not a person', text: 'Not a person' },
        ],
        allowed: 'Write a name from the staff list, or one of these: new; not a person.',
        guess: {
          answer: 'new',
          text: 'Somebody who is not on the list',
          evidence: 'nobody on the staff list has a name like it',
        },
        shifts: 1,
        cells: [{ sheet: 'Uge 10', address: 'C5' }],
      },
      { key: 'ages:kiosk' },
      {
        key: 'age:em',
        reason: 'Neither the staff list nor the roster says it.',
        choices: [
          { answer: 'under-18', text: 'Under 18' },
          { answer: 'adult', text: '18 or older' },
        ],
        example: '2009-05-17',
        shifts: 1,
        findings: expect.arrayContaining([
          report.findings.find(({ rule, outcome }) => rule === 'minor-alone' && outcome === 'review')!.id,
        ]),
      },
    ]);
  });
});

describe('an answer', () => {
  test('is asked for once: it holds in the next week', async () => {
    const workbook = workbookOf(week('Uge 10', 2, 'Em'), week('Uge 11', 9, 'em'));
    const { kept, refused } = await answerQuestions(workbook, { 'who-is:em': 'Emil Kjær' }, options);
    expect([kept, refused]).toEqual([['who-is:em'], []]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Uge 10',
      'Uge 11',
      'Staff',
      'Places',
      'Alenevagt setup',
    ]);
    expect(await shown(workbook)).toMatchObject({ questions: [], findings: [sureBreach], unread: [] });
    expect(await shown(workbook, { sheet: 'Uge 11' })).toMatchObject({
      questions: [],
      findings: [['breach', ['Freja Holm'], '2026-03-09T18:00']],
    });
  });

  test('is forgotten with the sheet', async () => {
    const workbook = workbookOf(week('Uge 10', 2, 'Em'));
    await answerQuestions(workbook, { 'who-is:em': 'Emil Kjær' }, options);
    const { questions } = await shown(without(workbook, 'Alenevagt setup'));
    expect(questions).toEqual(['who-is:em', 'ages:kiosk', 'age:em']);
  });

  test('that the manager changes on the sheet is honoured', async () => {
    const workbook = workbookOf(week('Uge 10', 2, 'Em'));
    await answerQuestions(workbook, { 'who-is:em': 'Emil Kjær' }, options);
    const { address } = workbook.tables.find(({ name }) => name === 'Alenevagt_names')!.range;
    const [column, row] = [address.charAt(0), Number(/\d+/.exec(address)?.[0]) + 1];
    const who = {
      sheet: 'Alenevagt setup',
      address: `${String.fromCharCode(column.charCodeAt(0) + 1)}${row}`,
    };
    workbook.edit(who, 'Emilie Krogh');
    // Two minors together: nobody is alone, and no adult is there.
    expect((await shown(workbook)).findings).toEqual([
      sureBreach,
      ['breach', ['Freja Holm', 'Emilie Krogh'], '2026-03-03T18:00'],
    ]);
    workbook.edit(who, '???');
    expect(await shown(workbook)).toMatchObject({
      questions: ['who-is:em', 'ages:kiosk', 'age:em'],
      unread: [
        [`Alenevagt setup!${who.address}`, expect.stringContaining('Write a name from the staff list')],
      ],
    });
  });

  test('given again takes the place of the old one', async () => {
    const workbook = workbookOf(week('Uge 10', 2, 'Em'));
    await answerQuestions(workbook, { 'age:em': 'under-18' }, options);
    expect((await shown(workbook)).findings).toHaveLength(2);
    await answerQuestions(workbook, { 'age:Em': 'adult', 'who-is:em': 'new' }, options);
    expect(await shown(workbook)).toMatchObject({ questions: [], findings: [sureBreach] });
    expect(workbook.sheets).toHaveLength(4);
    await answerQuestions(workbook, { 'age:em': '' }, options);
    expect((await shown(workbook)).questions).toEqual(['ages:kiosk', 'age:em']);
  });

  test('that is none is refused, and nothing is written', async () => {
    const workbook = workbookOf(week('Uge 10', 2, 'Em'));
    const { kept, refused } = await answerQuestions(workbook, { 'age:em': 'perhaps', moon: 'yes' }, options);
    expect(kept).toEqual([]);
    expect(refused.map(({ key, reason }) => [key, wording('en')(reason)])).toEqual([
      [
        'age:em',
        '"perhaps" is no answer to this. Write the birth date, for example 2009-05-17, or one of these: under 18; adult.',
      ],
      [
        'moon',
        '"moon" is no question that can be answered. Take the keys of the questions as they are printed.',
      ],
    ]);
    expect(workbook.sheets).toHaveLength(3);
  });

  test('given for now outranks what is remembered, and is not kept', async () => {
    const workbook = workbookOf(week('Uge 10', 2, 'Em'));
    await answerQuestions(workbook, { 'who-is:em': 'Emilie Krogh' }, options);
    const now = await shown(workbook, { answers: { 'who-is:em': 'Emil Kjær' } });
    expect(now.findings).toEqual([sureBreach]);
    expect((await shown(workbook)).findings).toHaveLength(2);
  });

  test.each(languages)('in %s is written in the language and read in another', async (language) => {
    const workbook = workbookOf(week('Uge 10', 2, 'Em'));
    await answerQuestions(workbook, { 'who-is:em': 'new', 'age:em': 'adult' }, { ...options, language });
    expect(await shown(workbook, { language: language === 'da' ? 'sv' : 'da' })).toMatchObject({
      questions: [],
      findings: [sureBreach],
      unread: [],
    });
  });

  test('is given to all questions that have a likely one', async () => {
    const workbook = workbookOf(week('Uge 10', 2, 'Em'));
    const { report } = await validateRoster(workbook, options);
    expect((await acceptGuesses(workbook, report, options)).kept).toEqual(['who-is:em']);
    expect((await shown(workbook)).questions).toEqual(['ages:kiosk', 'age:em']);
  });
});

test('the setup sheet is no roster, even in front', async () => {
  const workbook = workbookOf(week('Uge 10', 2, 'Em'));
  await answerQuestions(workbook, { 'who-is:em': 'new' }, options);
  workbook.show('Alenevagt setup');
  const { report } = await validateRoster(workbook, options);
  expect(report.offer).toEqual({ sheet: 'Uge 10', shifts: 4 });
  expect(report.checked.sheet).toBe('Uge 10');
});

describe('facts that rules ask about', () => {
  const petrol = {
    name: 'Steder',
    cells: [
      ['Navn', 'Slags', 'Isoleret', 'Land'],
      ['Kiosk', 'Bensinstasjon', 'nej', 'Norge'],
    ],
  };
  const night: MemorySheetContent = {
    name: 'Uge 10',
    cells: [
      ['Dato', 'Navn', 'Start', 'Slut'],
      ['2026-03-02', 'Emil Kjær', '20:00', '24:00'],
      ['2026-03-03', 'Emil Kjær', '08:00', '12:00'],
    ],
  };
  const key = 'fact:nighthatch:kiosk';
  const asked = async (workbook: MemoryWorkbook, more: Partial<CheckOptions> = {}) =>
    (await validateRoster(workbook, { ...options, ...more })).report.questions.find((one) => one.key === key);

  test('are asked with yes and no, and how many shifts they are about', async () => {
    const workbook = new MemoryWorkbook({ sheets: [night, staff, petrol] });
    expect(await asked(workbook)).toMatchObject({
      shifts: 2,
      choices: [{ answer: 'yes' }, { answer: 'no' }],
      reason: 'The table of places does not say it.',
    });
  });

  test('are answered for one check, or remembered among the other answers', async () => {
    const workbook = new MemoryWorkbook({ sheets: [night, staff, petrol] });
    expect(await asked(workbook, { answers: { 'fact:nightHatch:Kiosk': 'ja' } })).toBeUndefined();
    expect(await asked(workbook)).toBeDefined();
    expect(await answerQuestions(workbook, { [key]: 'ja' }, options)).toEqual({ kept: [key], refused: [] });
    expect(await asked(workbook)).toBeUndefined();
    const [setup] = workbook.plans;
    expect(setup!.rows.flat().map(({ value }) => value)).toEqual(expect.arrayContaining([key, 'yes']));
  });
});
