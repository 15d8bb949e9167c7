import { describe, expect, test } from '@jest/globals';
import { validateRoster } from '../../src/app/session';
import { parseIsoDate } from '../../src/core/time/calendar';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';

const places = {
  name: 'Steder',
  cells: [
    ['Sted', 'Type', 'Isoleret'],
    ['Kiosken', 'kiosk', 'ja'],
  ],
};
const staff = {
  name: 'Medarbejdere',
  cells: [
    ['Navn', 'Fødselsdato'],
    ['Emma Holm', '12-05-2009'],
    ['Bo Dam', '01-02-1980'],
  ],
};

/** What is found about minors, and what is asked, when an adult's or a minor's time carries a code. */
async function findings(emma: string, bo: string, answer?: string) {
  const roster = {
    name: 'Uge 10',
    cells: [
      ['Navn', '02-03-2026', '03-03-2026'],
      ['Emma Holm', emma, ''],
      ['Bo Dam', bo, '08-16'],
    ],
  };
  const workbook = new MemoryWorkbook({ sheets: [roster, staff, places] });
  const { report } = await validateRoster(workbook, {
    language: 'en',
    country: 'dk',
    today: parseIsoDate('2026-03-02')!,
    ...(answer !== undefined && { answers: { 'code:lev': answer } }),
  });
  const minors = report.findings.filter(({ rule }) => rule === 'minor-alone');
  return {
    outcomes: minors.map(({ outcome }) => outcome),
    asked: report.questions.map(({ key }) => key).filter((key) => /^(?:code|zone):/.test(key)),
  };
}

describe('an unknown code beside an adult’s time', () => {
  test('hides no minor who may be alone: a review, and one question', async () => {
    expect(await findings('16-21', '16-21LEV')).toEqual({ outcomes: ['review'], asked: ['code:lev'] });
  });

  test('beside the minor’s own time neither', async () => {
    expect(await findings('16-21LEV', '16-21')).toEqual({ outcomes: ['review'], asked: ['code:lev'] });
  });

  test.each([
    ['ignore', []],
    ['elsewhere', ['breach']],
    ['absence', ['breach']],
    ['on-call', ['breach']],
    ['tentative', ['breach']],
  ])('that means %s is judged', async (answer, outcomes) => {
    expect(await findings('16-21', '16-21LEV', answer)).toEqual({ outcomes, asked: [] });
  });
});
