import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../src/core/law/dated';
import { languages, type Language } from '../../../src/core/messages/text';
import { wording } from '../../../src/core/messages/word';
import type { Finding } from '../../../src/core/rules/finding';
import { runRules } from '../../../src/core/rules/run';
import { readSettings, type Setting } from '../../../src/core/rules/settings';
import { rosterOf } from './notation';

const cell = { sheet: 'Alenevagt setup', address: 'C5' };

function foundWith(written: Parameters<typeof rosterOf>[0], ...given: Setting[]): readonly Finding[] {
  const roster = rosterOf(written);
  const circumstances = { countries: [roster.country], today: dayOfIso('2026-03-01') };
  const { settings, refused } = readSettings(given, circumstances);
  expect(refused).toEqual([]);
  const [{ subject } = { subject: '' }] = given;
  return runRules(roster, { settings }).findings.filter(({ rule }) => rule === subject);
}

function said(findings: readonly Finding[], language: Language = 'en'): string[] {
  const word = wording(language);
  return findings.map(({ outcome, text }) => `${outcome}: ${word(text)}`);
}

describe('beside the law', () => {
  const evening = { roster: 'Emma[16] 2026-03-03 16:00-20:00' };
  const own = { subject: 'minor-alone', param: 'weekdayFrom', value: '17:00', cell };

  test('what breaks the law stays a breach, what breaks only the own rule is a warning that says whose it is', () => {
    expect(said(foundWith(evening, own))).toEqual([
      'warning: Your own rule should be kept ("weekdayFrom" 17:00, sheet Alenevagt setup, cell C5; the law says 18:00): Emma is under 18 and without an adult at Kiosk, Tuesday, 3 March 2026 17:00 to 18:00 (1 hour).',
      'breach: Emma is under 18 and without an adult at Kiosk, Tuesday, 3 March 2026 18:00 to 20:00 (2 hours).',
    ]);
  });

  test('the breach is told as without the own rule', () => {
    const [, breach] = foundWith(evening, own);
    const [alone] = foundWith(evening, { subject: 'minor-alone', value: true });
    expect([breach!.text, breach!.why, breach!.fixes]).toEqual([alone!.text, alone!.why, alone!.fixes]);
  });

  test('the argument begins with whose rule it is, cites the law with its own number, and no ruling', () => {
    const word = wording('en');
    const [warning] = foundWith(evening, own);
    const steps = warning!.why.map(({ text, source }) => `${word(text)} ${source ?? ''}`);
    expect(steps[0]).toContain(
      'The workplace itself set "weekdayFrom" to 17:00 (sheet Alenevagt setup, cell C5).',
    );
    expect(steps[1]).toMatch(/says 18:00\. dk-young-2025$/);
    expect(steps[2]).toContain('on weekdays from 18:00 to 06:00');
    expect(steps.filter((step) => /\d{4,}-\d{4}|\d+-\d{4}/.test(step.split(' ').at(-1)!))).toEqual([]);
  });

  test.each(languages)('has words for it in %s', (language) => {
    const [warning] = said(foundWith(evening, own), language);
    expect(warning).toMatch(/weekdayFrom.? 17:00.*C5.*18:00/);
    expect(warning).not.toMatch(/[{}]|undefined|NaN/);
  });
});

describe('what the law says instead', () => {
  test.each([
    ['Emma[14] 2026-03-07 09:00-16:00', '"otherDay" 6 hours, file rules.json; the law says 7 hours'],
    [
      'Emma[16 no-school] 2026-03-07 09:00-16:00',
      '"otherDay" 6 hours, file rules.json; the law says 8 hours',
    ],
  ])('is that of the age: %s', (roster, compared) => {
    const own = { subject: 'young-day-hours', param: 'otherDay', value: 360, file: 'rules.json' };
    expect(said(foundWith({ roster }, own))).toEqual([
      expect.stringMatching(
        new RegExp(`^warning: Your own rule should be kept .${compared}.: Emma works 7 h`),
      ),
    ]);
  });

  test.each([
    ['Kiosk kiosk', '22:00'],
    ['Grill grill-bar', '24:00'],
  ])('is that of the place: %s', (places, law) => {
    const own = { subject: 'young-hours-of-day', param: 'pastSchoolUntil', value: '21:00' };
    const roster = 'Emma[16 no-school] 2026-03-03 15:00-22:00';
    expect(said(foundWith({ places, roster }, own))).toEqual([
      expect.stringContaining(`("pastSchoolUntil" 21:00, your settings; the law says ${law})`),
    ]);
  });

  test('is nothing, where the law has no number', () => {
    const own = { subject: 'young-weekly-rest', param: 'inARow', value: 2880 };
    const shifts = [2, 4, 5, 7, 8].map(
      (date, i) => `Emma${i ? '' : '[16 no-school]'} 2026-03-0${date} 08:00-12:00`,
    );
    const [first] = said(foundWith({ roster: shifts.join('\n') }, own));
    expect(first).toContain('("inARow" 48 hours, your settings; the law has no number for it)');
  });

  test('is in the argument of a rest, not the own value', () => {
    const own = { subject: 'daily-rest', param: 'rest', value: 720 };
    const roster = 'Ane[30] 2026-03-03 12:00-20:00\nAne 2026-03-04 07:00-15:00';
    const [warning] = foundWith({ roster }, own);
    const rule = warning!.why.find(({ text }) => text.key === 'daily-rest.rule');
    expect(rule!.text.data).toEqual({ due: { minutes: 660 } });
    expect(said([warning!])[0]).toContain('"rest" 12 hours, your settings; the law says 11 hours');
  });
});

describe('what is no number of the law', () => {
  test('a day that the workplace treats as a helligdag is its own rule', () => {
    const own = { subject: 'minor-alone', param: 'evesAsHolidays', value: true, cell };
    expect(said(foundWith({ roster: 'Emma[16] 2026-06-05 14:00-18:30' }, own))).toEqual([
      expect.stringContaining(
        '("evesAsHolidays" yes, sheet Alenevagt setup, cell C5; otherwise no): Emma is',
      ),
      expect.stringMatching(/^breach: Emma .* 18:00 to 18:30/),
    ]);
  });

  test('a looser reading is taken as it is, a stricter one is the own rule', () => {
    const written = {
      country: 'no' as const,
      roster: 'Ane[30] 2026-03-03 12:00-12:25\nBo[30] 2026-03-03 14:00-14:45',
    };
    const rule = 'alone-without-assessment';
    const usual = foundWith(written, { subject: rule, value: true });
    const looser = foundWith(written, { subject: rule, param: 'atLeast', value: 60 });
    const stricter = foundWith(written, { subject: rule, param: 'atLeast', value: 20 });
    expect([usual, looser, stricter].map((all) => all.map(({ outcome }) => outcome))).toMatchObject([
      [usual[0]!.outcome],
      [],
      expect.not.arrayContaining(['breach', 'breach']),
    ]);
  });
});

test('several settings are named one by one, and together where only both find it', () => {
  const roster = 'Emma[16] 2026-03-03 16:00-18:30\nEmma 2026-03-07 12:00-14:30';
  const found = said(
    foundWith(
      { roster },
      { subject: 'minor-alone', param: 'weekdayFrom', value: '17:00' },
      { subject: 'minor-alone', param: 'weekendFrom', value: '13:00' },
    ),
  );
  expect(found.filter((line) => line.startsWith('warning'))).toEqual([
    expect.stringContaining('("weekdayFrom" 17:00, your settings; the law says 18:00)'),
    expect.stringContaining('("weekendFrom" 13:00, your settings; the law says 14:00)'),
  ]);
  const breaks = 'Emma[16 no-school] 2026-03-03 09:00-13:20\nEmma 2026-03-03 11:00-11:40 break';
  const both = said(
    foundWith(
      { roster: breaks },
      { subject: 'young-breaks', param: 'after', value: 180 },
      { subject: 'young-breaks', param: 'length', value: 45 },
    ),
  );
  expect(both).toEqual([
    expect.stringContaining(
      '("after" 3 hours, your settings; the law says 4 hours 30 mins; "length" 45 mins, ',
    ),
  ]);
});

test('a question of the own rule is told once, with each evening, as that of the law is', () => {
  const evenings = ['03', '04', '05'].map((day) => `Emma[?] 2026-03-${day} 16:00-18:00`);
  const own = { subject: 'minor-alone', param: 'weekdayFrom', value: '17:00' };
  const [asked, ...others] = foundWith({ roster: evenings.join('\n') }, own);
  expect(others).toEqual([]);
  expect(asked).toMatchObject({ outcome: 'review', own: true, question: { key: 'age:Emma' } });
  expect(asked!.times).toHaveLength(3);
  expect(said([asked!])[0]).toMatch(
    /^review: Your own rule should be kept .* 17:00 to 18:00 .* and 2 times more\./,
  );
});

test('while two rows may be two people, the own rule stays the own rule', () => {
  const roster = rosterOf({ roster: 'Emma[16 no-school] 2026-03-07 09:00-16:00' });
  const people = roster.people.map((person) => ({ ...person, perhapsSeveral: 'same-name:emma' }));
  const own = { subject: 'young-day-hours', param: 'otherDay', value: 360 };
  const { settings } = readSettings([own], { countries: ['dk'], today: dayOfIso('2026-03-01') });
  const { findings } = runRules({ ...roster, people }, { settings });
  expect(findings.filter(({ rule }) => rule === 'young-day-hours')).toMatchObject([
    { outcome: 'review', own: true },
  ]);
});

test('every work shift is counted once', () => {
  const written = {
    roster: 'Emma[16] 2026-03-03 16:00-20:00\nEmma 2026-03-04 16:00-17:30\nBo[40] 2026-03-05 10:00-12:00',
  };
  const { settings } = readSettings([{ subject: 'minor-alone', param: 'weekdayFrom', value: '17:00' }], {
    countries: ['dk'],
    today: dayOfIso('2026-03-01'),
  });
  const count = runRules(rosterOf(written), { settings }).counts.find(({ rule }) => rule === 'minor-alone');
  expect(count).toMatchObject({ breach: 1, warning: 2, pass: 0, notApplicable: 1 });
});
