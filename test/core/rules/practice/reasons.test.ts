import { describe, expect, test } from '@jest/globals';
import { nightAlone } from '../../../../src/core/rules/alone/night-alone';
import { apprenticeAlone } from '../../../../src/core/rules/practice/apprentice-alone';
import { breakCover } from '../../../../src/core/rules/practice/break-cover';
import { isolationShare } from '../../../../src/core/rules/practice/isolation-share';
import { longAlone } from '../../../../src/core/rules/practice/long-alone';
import { newStarterAlone } from '../../../../src/core/rules/practice/new-starter-alone';
import { runRules } from '../../../../src/core/rules/run';
import { rosterOf } from '../notation';
import { wordedBy } from '../worded';

describe('technical aids', () => {
  const records = 'measure Kiosk alarm on 2026-02-01 until 2026-03-03\nmeasure * phone';
  const alarm =
    'There is an alarm on record for Kiosk: it brings help nearer, but whoever has it is still alone. []';
  const phone =
    'There is a phone on record for Kiosk: it brings help nearer, but whoever has it is still alone. []';

  test('are named where an adult is alone, and leave the warning', () => {
    const [found] = wordedBy(nightAlone, { records, roster: 'Ane[40] 2026-03-03 22:00-02:00' });
    expect(found?.why).toEqual(expect.arrayContaining([alarm, phone]));
  });

  test('count no longer than the record says', () => {
    const [found] = wordedBy(longAlone, { records, roster: 'Ane[40] 2026-03-04 08:00-17:00' });
    expect(found?.why).toContain(phone);
    expect(found?.why).not.toContain(alarm);
  });

  test('never count for a minor', () => {
    const [found] = wordedBy(breakCover, { records, roster: 'Emma[16] 2026-03-03 08:00-14:00' });
    expect(found?.why.join()).not.toMatch(/on record/);
  });

  test('never lower a breach', () => {
    const outcomes = (more: object) =>
      runRules(rosterOf({ roster: 'Emma[16] 2026-03-03 18:00-21:00', ...more }))
        .findings.filter(({ rule }) => rule === 'minor-alone')
        .map(({ outcome }) => outcome);
    expect(outcomes({ records })).toEqual(outcomes({}));
    expect(outcomes({})).toEqual(['breach']);
  });
});

describe('what is not verified', () => {
  const roster = 'Liv[20 apprentice] 2026-03-03 08:00-16:00';
  const unverified =
    'Not verified: which agreement the sentence about apprentices stands in; only one local union branch is known to quote it. [no-lo-nho-apprentices]';

  test('is said of the sentence about apprentices in every country', () => {
    for (const country of ['dk', 'no', 'se'] as const) {
      const [found] = wordedBy(apprenticeAlone, { country, roster });
      expect(found?.why).toContain(unverified);
    }
  });

  test('the sentence is good advice outside Norway', () => {
    const elsewhere = 'The sentence is from a Norwegian agreement; here it is good advice. []';
    expect(wordedBy(apprenticeAlone, { country: 'dk', roster })[0]?.why).toContain(elsewhere);
    expect(wordedBy(apprenticeAlone, { country: 'no', roster })[0]?.why).not.toContain(elsewhere);
  });

  test('is said of the Norwegian order of two at night, which is told in Norway only', () => {
    const night = 'Ane[40] 2026-03-03 22:00-02:00';
    const order = expect.stringMatching(/^Not verified: a single order to home care/);
    expect(wordedBy(nightAlone, { country: 'no', roster: night })[0]?.why).toContainEqual(order);
    expect(wordedBy(nightAlone, { country: 'dk', roster: night })[0]?.why).not.toContainEqual(order);
  });
});

describe('a question', () => {
  test('is asked once however many people and shifts wait for its answer', () => {
    const days = [3, 4, 5];
    const roster = days
      .flatMap((day) => [
        `Ane[40] @Hus 2026-03-0${day} 06:00-16:00`,
        `Bo[40] @Hus/Lager 2026-03-0${day} 06:00-16:00`,
      ])
      .join('\n');
    const found = wordedBy(longAlone, { places: 'Hus other; zone Lager unknown', roster });
    expect(found.map(({ question }) => question)).toEqual(['zone:Hus:Lager']);
    expect(found[0]?.message).toMatch(/6 shifts depend on the answer\.$/);
  });

  test('is not asked where the answer changes nothing', () => {
    const roster = 'Ane[40] @Hus 2026-03-03 06:00-20:00\nBo[40] @Hus/Lager 2026-03-03 06:00-07:00';
    const found = wordedBy(longAlone, { places: 'Hus other; zone Lager unknown', roster });
    expect(found.map(({ question }) => question)).toEqual([undefined]);
    expect(found[0]?.message).toMatch(/^Ane is alone at Hus for 13 hours/);
  });

  test('is the age, where only the age decides whether a break is due', () => {
    const found = wordedBy(breakCover, {
      roster: 'Ane[?] 2026-03-03 08:00-13:00\nAne 2026-03-05 08:00-13:00\nBo[?] 2026-03-04 08:00-12:00',
    });
    expect(found.map(({ question }) => question)).toEqual(['age:Ane']);
    expect(found[0]?.message).toMatch(/2 shifts depend on the answer\.$/);
  });
});

describe('what is said', () => {
  test('names the class of the survey and who is in it', () => {
    const days = ['02', '05', '09', '15'];
    const roster = days.map((day) => `Ane 2026-03-${day} 08:00-16:00`).join('\n');
    const [found] = wordedBy(isolationShare, { roster }, 'da');
    expect(found?.message).toBe(
      'Ane er alene i 100 % af arbejdstiden, mandag den 2. marts 2026 til søndag den 15. marts 2026 (32 timer af 32 timer).',
    );
    expect(found?.why[1]).toMatch(/»næsten hele tiden«, som 18 % af de adspurgte er i/);
  });

  test('a temp without a date of employment is told how to be known', () => {
    const [found] = wordedBy(newStarterAlone, { roster: 'Ane[temp] 2026-03-03 08:00-16:00' });
    expect(found?.fixes.at(-1)).toBe(
      'If Ane has worked here for long, write the date of employment in the staff list.',
    );
  });

  test('a break is proposed halfway', () => {
    const [found] = wordedBy(breakCover, { roster: 'Ane[40] 2026-03-03 08:00-16:00' });
    expect(found?.fixes[1]).toMatch(/^Let a colleague take over for at least 15 mins?, at about 12:00\.$/);
  });
});
