import { describe, expect, test } from '@jest/globals';
import { runRules, type RuleOptions } from '../../../src/core/rules/run';
import { noSettings } from '../../../src/core/rules/settings';
import { isoMinute } from '../../../src/core/time/calendar';
import { zoneClock } from '../../../src/core/time/zone-clock';
import { onlyLoneWork } from './lone-work';
import { rosterOf } from './notation';

/** `minor-alone breach 18:00-19:00 Emma age:Bo` for each finding, in order. */
function foundIn(written: Parameters<typeof rosterOf>[0], options?: RuleOptions): string[] {
  const roster = rosterOf(written);
  return onlyLoneWork(runRules(roster, options)).findings.map(
    ({ rule, outcome, people, place, at, question }) => {
      const clock = zoneClock(roster.places[place]!.timeZone);
      const [from, to] = [at.start, at.end].map((instant) => isoMinute(clock.toWall(instant)).slice(11));
      const names = people.map((person) => roster.people[person]!.name).join('+');
      return [rule, outcome, `${from!}-${to!}`, names, ...(question ? [question.key] : [])].join(' ');
    },
  );
}

test('tells before each rule how many have judged', () => {
  const told: (readonly [number, number])[] = [];
  const roster = rosterOf({ places: 'Kiosk kiosk', roster: 'Emma[16] @Kiosk 2026-03-03 16:00-21:00' });
  const { counts } = runRules(roster, { tell: (done, of) => told.push([done, of]) });
  expect(counts.length).toBeGreaterThan(10);
  expect(told).toEqual(counts.map((_, done) => [done, counts.length]));
});

describe('questions', () => {
  test('each part of an evening is asked what would settle that part', () => {
    const found = foundIn({
      places: 'Kiosk kiosk; zone Kontor unknown; hours 1-7 08:00-21:00',
      roster:
        'Emma[16] @Kiosk 2026-03-03 16:00-21:00\nBo[?] @Kiosk 2026-03-03 16:00-19:00\nEva[50] @Kiosk/Kontor 2026-03-03 19:00-20:00',
    });
    expect(found).toEqual([
      'minor-alone review 18:00-19:00 Emma+Bo age:Bo',
      'minor-alone review 19:00-20:00 Emma zone:Kiosk:Kontor',
      'minor-alone breach 20:00-21:00 Emma',
    ]);
  });

  test('a minor who is rostered in two places is asked about when only one of them has no adult', () => {
    const found = foundIn({
      places: 'Nord kiosk\nSyd kiosk',
      roster:
        'Emma[16] @Nord 2026-03-03 18:00-21:00\nEmma @Syd 2026-03-03 20:00-21:00\nBo[40] @Syd 2026-03-03 20:30-21:00',
    });
    expect(found).toEqual([
      'minor-alone breach 18:00-20:30 Emma',
      'minor-alone review 20:30-21:00 Emma where:Emma',
    ]);
  });

  test('a minor alone in either of two places is alone, one who may be absent is asked about', () => {
    const found = foundIn({
      places: 'Nord kiosk\nSyd kiosk',
      roster:
        'Emma[16] @Nord 2026-03-03 18:00-21:00\nEmma @Syd 2026-03-03 20:00-21:00\nLiv[16] @Syd 2026-03-04 18:00-20:00\nLiv @Syd 2026-03-04 19:00-20:00 absence',
    });
    expect(found).toEqual([
      'minor-alone breach 18:00-21:00 Emma',
      'minor-alone breach 18:00-19:00 Liv',
      'minor-alone review 19:00-20:00 Liv where:Liv',
    ]);
  });

  test('the place comes before the people', () => {
    expect(foundIn({ places: 'Stedet ?', roster: 'Emma[16] 2026-03-03 18:00-21:00' })).toEqual([
      'minor-alone review 18:00-21:00 Emma place-kind:Stedet',
    ]);
  });

  test('the place and the age are asked together, in one finding', () => {
    const { findings } = runRules(
      rosterOf({
        places: 'Stedet ?',
        roster:
          'Emma[?] 2026-03-03 18:00-21:00\nBo[?] 2026-03-03 18:00-20:00\nLiv[16] 2026-03-03 18:00-21:00',
      }),
    );
    const alone = findings.filter(({ rule }) => rule === 'minor-alone');
    expect(alone.map(({ question }) => [question?.key, question?.also?.map(({ key }) => key)])).toEqual([
      ['place-kind:Stedet', ['age:Emma', 'age:Bo']],
    ]);
  });
});

describe('order and time', () => {
  test('findings come by start, place, person and rule', () => {
    const found = foundIn({
      places: 'Nord kiosk\nSyd kiosk',
      roster:
        'Bo[40] @Syd 2026-03-03 22:00-23:00\nEmma[16] @Nord 2026-03-03 22:00-23:00\nLiv[16] @Nord 2026-03-02 18:00-19:00',
    });
    expect(found).toEqual([
      'minor-alone breach 18:00-19:00 Liv',
      'minor-alone breach 22:00-23:00 Emma',
      'night-alone warning 22:00-23:00 Emma',
      'missing-backup warning 22:00-23:00 Emma',
      'night-alone warning 22:00-23:00 Bo',
      'missing-backup warning 22:00-23:00 Bo',
    ]);
  });

  test('the night with the missing hour ends at 06:00 all the same, and the one with an hour twice', () => {
    const nights = 'Emma[16] 2026-03-28 20:00-07:00\nEmma 2026-10-24 20:00-07:00';
    const roster = rosterOf({ roster: nights });
    const breaches = runRules(roster).findings.filter(
      ({ rule, outcome }) => rule === 'minor-alone' && outcome === 'breach',
    );
    expect(breaches.map(({ at }) => (at.end - at.start) / 60)).toEqual([9, 11]);
  });

  test('the 18th birthday ends the ban at midnight', () => {
    expect(foundIn({ roster: 'Emma[2008-03-04] 2026-03-03 21:00-01:00' })).toEqual([
      'minor-alone breach 21:00-00:00 Emma',
      'night-alone warning 22:00-01:00 Emma',
      'missing-backup warning 22:00-01:00 Emma',
    ]);
  });

  test('opening hours past midnight belong to the evening they began', () => {
    const places = 'Kiosk kiosk; hours 5 18:00-02:00; hours 6 closed; hours 4 08:00-18:00';
    expect(foundIn({ places, roster: 'Emma[16] 2026-03-06 21:00-03:00' })[0]).toBe(
      'minor-alone breach 21:00-02:00 Emma',
    );
  });
});

describe('parameters', () => {
  test('of each rule may be given', () => {
    const night = { roster: 'Bo[40] 2026-03-03 20:00-23:00' };
    expect(
      foundIn(night, { settings: { ...noSettings, params: { 'night-alone': { nightFrom: '20:30' } } } }),
    ).toContain('night-alone warning 20:30-23:00 Bo');
    expect(
      foundIn(night, { settings: { ...noSettings, params: { 'missing-backup': { longerThan: 60 } } } }),
    ).toContain('missing-backup warning 20:00-23:00 Bo');
  });

  test.each([
    ['night-alone', { nightFrom: '24:00' }],
    ['night-alone', { from: '22:00' }],
    ['missing-backup', { longerThan: 0 }],
    ['minor-alone', { evesAsHolidays: 'yes' }],
  ] as const)('of %s are refused when they are %j', (rule, params) => {
    expect(() =>
      runRules(rosterOf({ roster: '' }), { settings: { ...noSettings, params: { [rule]: params } } }),
    ).toThrow();
  });
});

describe('switches', () => {
  const night = { roster: 'Bo[40] 2026-03-03 20:00-23:00' };

  test('a pack of advice that is off finds nothing and is told as off', () => {
    const settings = { ...noSettings, off: new Set(['good-practice'] as const) };
    expect(foundIn(night)).toContain('missing-backup warning 22:00-23:00 Bo');
    const { findings, off, counts } = runRules(rosterOf(night), { settings });
    expect(findings.filter(({ rule }) => rule === 'missing-backup')).toEqual([]);
    expect(off).toContain('missing-backup');
    expect(counts.map(({ rule }) => rule)).not.toContain('missing-backup');
  });

  test('a rule that is off leaves the others', () => {
    const settings = { ...noSettings, off: new Set(['missing-backup'] as const) };
    expect(foundIn(night, { settings })).toContain('night-alone warning 22:00-23:00 Bo');
  });

  test('rules of another country are neither run nor off', () => {
    const { counts, off } = runRules(rosterOf({ ...night, country: 'no' }));
    expect([...counts.map(({ rule }) => rule), ...off]).not.toContain('minor-alone');
  });
});
