import { describe, expect, test } from '@jest/globals';
import { wording } from '../../../src/core/messages/word';
import { runRules } from '../../../src/core/rules/run';
import { rosterOf } from './notation';

type Written = Parameters<typeof rosterOf>[0];

const word = wording('en');

/** The fixes of the first finding of a rule, in words. */
function fixesOf(rule: string, written: Written): string[] {
  const found = runRules(rosterOf(written)).findings.find((finding) => finding.rule === rule);
  return found?.fixes.map(word) ?? [];
}

/** The reasons of the first finding of a rule, with their sources. */
function whysOf(rule: string, written: Written): string[] {
  const found = runRules(rosterOf(written)).findings.find((finding) => finding.rule === rule);
  return found?.why.map(({ text, source }) => `${word(text)} [${source ?? ''}]`) ?? [];
}

const two = 'Nord kiosk; not guarded\nSyd kiosk; not guarded';
const emma = 'Emma[16] @Nord 2026-03-03 16:00-20:00';
const someone = 'Roster somebody of 18 or more at Nord from 18:00 to 20:00.';
const leave = 'Let Emma leave at 18:00.';

describe('somebody stays', () => {
  const bo = 'Bo[40] @Nord 2026-03-03 10:00-18:00';

  test.each<[string, string, string[]]>([
    ['who goes home then', bo, ['Let Bo stay until 20:00.', someone, leave]],
    ['but nobody who goes on at another place', `${bo}\nBo @Syd 2026-03-03 18:30-22:00`, [someone, leave]],
    ['nobody who is off then', `${bo}\nBo @Nord 2026-03-03 18:00-23:00 absence`, [someone, leave]],
    ['nobody on call elsewhere', `${bo}\nBo @Syd 2026-03-03 18:00-22:00 on-call`, [someone, leave]],
    ['nobody who begins within 11 hours', `${bo}\nBo @Nord 2026-03-04 06:59-12:00`, [someone, leave]],
    [
      'somebody who begins 11 hours later',
      `${bo}\nBo @Nord 2026-03-04 07:00-12:00`,
      ['Let Bo stay until 20:00.', someone, leave],
    ],
    ['nobody for more than 13 hours', 'Bo[40] @Nord 2026-03-03 06:59-18:00', [someone, leave]],
    [
      'somebody for 13 hours',
      'Bo[40] @Nord 2026-03-03 07:00-18:00',
      ['Let Bo stay until 20:00.', someone, leave],
    ],
    [
      'no hours of two shifts',
      'Bo[40] @Nord 2026-03-03 06:00-12:00\nBo @Nord 2026-03-03 12:00-18:00',
      [someone, leave],
    ],
    ['nobody of unknown age', 'Bo[?] @Nord 2026-03-03 10:00-18:00', [someone, leave]],
  ])('%s', (_, others, expected) => {
    expect(fixesOf('minor-alone', { places: two, roster: `${emma}\n${others}` })).toEqual(expected);
  });

  test('in the night no minor, and nobody who has worked all day', () => {
    const until = 'Ane[30] 2026-03-03 22:00-02:00';
    expect(fixesOf('night-alone', { roster: `${until}\nEmma[16] 2026-03-03 16:00-22:00` })[0]).toMatch(
      /^Roster/,
    );
    expect(fixesOf('night-alone', { roster: `${until}\nBo[40] 2026-03-03 06:00-22:00` })[0]).toMatch(
      /^Roster/,
    );
    expect(fixesOf('night-alone', { roster: `${until}\nBo[40] 2026-03-03 14:00-22:00` })[0]).toBe(
      'Let Bo stay until 02:00.',
    );
  });

  test('on call nobody who is the one alone', () => {
    const roster = 'Bo[40] 2026-03-03 14:00-22:00 on-call\nBo 2026-03-03 22:00-02:00';
    expect(fixesOf('missing-backup', { roster })[0]).toMatch(/^Roster a backup/);
  });
});

describe('somebody moves', () => {
  const places = 'Nord kiosk; not guarded; zone Lager separated';

  test('into the sales area, for the time that they are near', () => {
    const roster = `${emma}\nBo[40] @Nord/Lager 2026-03-03 16:00-19:00`;
    expect(fixesOf('minor-alone', { places, roster })[0]).toBe(
      'Let Bo be in the sales area from 18:00 to 19:00.',
    );
  });

  test('not when the minor is in the other room', () => {
    const roster = 'Emma[16] @Nord/Lager 2026-03-03 16:00-20:00\nBo[40] @Nord 2026-03-03 16:00-20:00';
    expect(fixesOf('minor-alone', { places, roster })[0]).toBe(someone);
  });

  test('not away from another minor', () => {
    const roster = `${emma}\nBo[40] @Nord/Lager 2026-03-03 16:00-20:00\nOle[17] @Nord/Lager 2026-03-03 16:00-20:00`;
    expect(fixesOf('minor-alone', { places, roster })[0]).toBe(someone);
  });
});

describe('other fixes', () => {
  test('an adult who is not confirmed is confirmed first', () => {
    const roster = `${emma}\nBo[40] @Nord 2026-03-03 16:00-20:00 tentative`;
    expect(fixesOf('minor-alone', { places: two, roster })[0]).toBe('Get the shift of Bo confirmed.');
  });

  test('nobody is to come in the middle of the night', () => {
    const places = 'Nord kiosk; not guarded; hours 1-7 20:00-03:00';
    const roster = 'Emma[16] 2026-03-03 22:00-05:00';
    expect(fixesOf('minor-alone', { places, roster })).toContain(
      'Give these hours of Emma to somebody of 18 or more.',
    );
    const morning = { places: 'Nord kiosk; not guarded', roster: 'Emma[16] 2026-03-04 05:00-12:00' };
    expect(fixesOf('minor-alone', morning)).toContain('Let Emma come at 06:00.');
  });

  test('a kiosk that may lie in a guarded centre is asked about before 20:00 only', () => {
    const hint = 'If Kiosk lies in a guarded shopping centre (storcenter), say so in the Places table.';
    expect(fixesOf('minor-alone', { roster: 'Emma[16] 2026-03-03 16:00-20:00' })).toContain(hint);
    expect(fixesOf('minor-alone', { roster: 'Emma[16] 2026-03-03 20:00-21:00' })).not.toContain(hint);
  });
});

describe('reasons', () => {
  test('are all told, also two of one person', () => {
    const places = 'Nord kiosk; zone Lager separated';
    const roster =
      'Emma[16] @Nord 2026-03-03 16:00-22:00\nBo[40] @Nord/Lager 2026-03-03 18:00-19:00\nBo @Nord 2026-03-03 19:00-20:00\nBo @Nord/Lager 2026-03-03 20:00-21:00';
    const split = runRules(rosterOf({ places, roster })).findings.filter(
      ({ rule }) => rule === 'minor-alone',
    );
    expect(split).toHaveLength(2);
    const whole = whysOf('minor-alone', {
      places,
      roster: `${roster.replace('@Nord 2026-03-03 19', '@Nord/Lager 2026-03-03 19')}\nBo 2026-03-03 19:00-20:00 break`,
    });
    expect(whole.filter((line) => line.includes('separated'))).toHaveLength(2);
  });

  test('one after the other is not together', () => {
    const handOver = 'Emma[16] 2026-03-03 16:00-19:00\nOle[17] 2026-03-03 19:00-21:00';
    expect(whysOf('minor-alone', { roster: handOver }).join('\n')).not.toMatch(/two minors/i);
  });

  test('of a sick adult cite no swap, and what was not verified about it', () => {
    const sick = 'Emma[16] 2026-03-03 16:00-20:00\nBo[40] 2026-03-03 00:00-00:00 absence';
    expect(whysOf('minor-alone', { places: 'Nord bakery', roster: sick }).join('\n')).not.toMatch(
      /S-3827|appeal/,
    );
  });

  test('of an exempted place state the ban and its exception, each by itself', () => {
    const roster = 'Emma[16] 2026-03-03 19:00-21:00';
    const kiosk = whysOf('minor-alone', { places: 'Nord kiosk; guarded', roster });
    expect(kiosk[0]).toMatch(/^Nobody under 18 may be alone in a kiosk.*\[dk-young-2025\]$/);
    expect(kiosk[1]).toMatch(
      /^There is one exception: within the ordinary opening hours.*20:00\. \[dk-mall\]$/,
    );
    const mall = whysOf('minor-alone', { places: 'Nord mall-shop; not guarded', roster });
    expect(mall[0]).toMatch(/treated as covered unless its kind is changed to “other shop”/);
    expect(mall.join('\n')).not.toContain('may be alone in a shop in its opening hours');
  });

  test('of the night cite a law for its hours only where one has them', () => {
    const roster = 'Ane[30] 2026-03-03 22:00-23:00';
    expect(whysOf('night-alone', { roster, country: 'no' })).toContain(
      'By law, work from 21:00 to 06:00 is night work. [no-aml-10-11]',
    );
    for (const country of ['dk', 'se'] as const) {
      expect(whysOf('night-alone', { roster, country })).toContain(
        'When the night begins and ends is a setting of this check, not a rule of law. []',
      );
    }
  });

  test('of a backup say why they are none', () => {
    const minor = 'Ane[30] 2026-03-03 22:00-02:00\nEmma[16] 2026-03-03 22:00-02:00 on-call';
    expect(whysOf('missing-backup', { roster: minor }).join('\n')).toMatch(
      /Emma is on call from 22:00 to 02:00, but under 18/,
    );
    const away =
      'Ane[30] @Nord 2026-03-03 22:00-02:00\nBo[40] @Nord 2026-03-03 22:00-02:00 on-call\nBo @Syd 2026-03-03 20:00-02:00';
    expect(whysOf('missing-backup', { places: two, roster: away }).join('\n')).toMatch(
      /Bo is on call, but at work at Syd from 22:00 to 02:00/,
    );
  });
});
