import { describe, expect, test } from '@jest/globals';
import { wording } from '../../../../src/core/messages/word';
import { runRules } from '../../../../src/core/rules/run';
import { rosterOf } from '../notation';

type Written = Parameters<typeof rosterOf>[0];

const word = wording('en');

function firstOf(rule: string, written: Written) {
  const found = runRules(rosterOf(written)).findings.find((finding) => finding.rule === rule);
  return {
    text: found && word(found.text),
    why: found?.why.map(({ text, source }) => `${word(text)} [${source ?? ''}]`).join('\n') ?? '',
    fixes: found?.fixes.map(word) ?? [],
  };
}

test('a short rest is told with its length, and mended by a later beginning', () => {
  const late = 'Ane[30] 2026-03-03 14:00-22:00\nAne 2026-03-04 06:30-14:30';
  const { text, why, fixes } = firstOf('daily-rest', { roster: late });
  expect(text).toMatch(/at most 8 hours, 30 mins of rest|at most 8 hours 30 mins of rest/);
  expect(why).toMatch(/\[dk-bek-324-2002-3\]/);
  expect(why).toMatch(/down to 8 hours.*\[dk-at-rest\]/);
  expect(fixes[0]).toBe('Let Ane begin at 09:00.');
});

test('less than eight hours cannot be a reduced rest, and Norway has no such exception here', () => {
  const short = 'Ane[30] 2026-03-03 15:00-23:00\nAne 2026-03-04 06:59-14:00';
  expect(firstOf('daily-rest', { roster: short }).why).not.toMatch(/dk-at-rest/);
  const norway = {
    roster: 'Ane[30] 2026-03-03 14:00-22:00\nAne 2026-03-04 06:30-14:00',
    country: 'no',
  } as const;
  const { why } = firstOf('daily-rest', norway);
  expect(why).not.toMatch(/dk-/);
  expect(why).toMatch(/Not verified: the 11 hours.*\[no-aml-10-8-daily\]/);
});

test('too long a day ends when the hours are used up', () => {
  expect(firstOf('daily-rest', { roster: 'Ane[30] 2026-03-03 07:00-21:00' }).fixes[0]).toBe(
    'Let Ane leave at 20:00.',
  );
});

test('work at two places counts together', () => {
  const places = 'Nord kiosk\nSyd kiosk';
  const roster = 'Ane[30] @Nord 2026-03-03 14:00-22:00\nAne @Syd 2026-03-04 06:00-14:00';
  expect(firstOf('daily-rest', { places, roster }).why).toMatch(/At work at Nord: .*\n.*At work at Syd: /);
});

test('a week without rest names the longest one it has', () => {
  const days = [2, 3, 4, 5, 6, 7, 8].map((date) => `Ane[30] 2026-03-0${date} 08:00-16:00`).join('\n');
  const { text, why, fixes } = firstOf('weekly-rest', { roster: days });
  expect(text).toMatch(/from Monday 2 March 2026 08:00 to Sunday 8 March 2026 16:00|from Monday,? 2 March/);
  expect(why).toMatch(/The longest rest in that time is 16 hours/);
  expect(fixes[0]).toMatch(/35 hours off in a row that begin Sunday,? 8 March 2026 08:00 at the latest/);
});

test('nobody is sent home from a minor who has no other adult there', () => {
  const roster = 'Ane[30] 2026-03-03 07:00-21:00\nEmma[17] 2026-03-03 16:00-20:30';
  expect(firstOf('daily-rest', { roster }).fixes).toEqual(['Give the shift to somebody who is rested.']);
  const more = `${roster}\nBo[40] 2026-03-03 16:00-21:00`;
  expect(firstOf('daily-rest', { roster: more }).fixes[0]).toBe('Let Ane leave at 20:00.');
});

describe('how grave a short rest is', () => {
  const outcomes = (roster: string, country: 'dk' | 'no' = 'dk') =>
    runRules(rosterOf({ roster, country }))
      .findings.filter(({ rule }) => rule === 'daily-rest')
      .map(({ outcome }) => outcome);

  test('less than 8 hours is a breach, from 8 hours on a roster cannot tell in Denmark', () => {
    expect(outcomes('Ane[30] 2026-03-03 14:00-23:01\nAne 2026-03-04 07:00-10:00')).toEqual(['breach']);
    expect(outcomes('Ane[30] 2026-03-03 14:00-23:00\nAne 2026-03-04 07:00-10:00')).toEqual(['warning']);
  });

  test('in Norway every rest of less than 11 hours is a breach', () => {
    expect(outcomes('Ane[30] 2026-03-03 14:00-23:00\nAne 2026-03-04 07:00-10:00', 'no')).toEqual(['breach']);
  });
});
