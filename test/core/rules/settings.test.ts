import { describe, expect, test } from '@jest/globals';
import { wording } from '../../../src/core/messages/word';
import { rules } from '../../../src/core/rules';
import type { Rule } from '../../../src/core/rules/define-rule';
import { readSettings, type Setting } from '../../../src/core/rules/settings';
import { dayOfIso } from '../../../src/core/law/dated';
import type { Country } from '../../../src/core/time/units';

const today = dayOfIso('2026-03-01');

function read(setting: Setting, countries: readonly Country[] = ['dk']) {
  const { settings, refused } = readSettings([setting], { countries, today });
  return { settings, refused: refused.map(({ reason }) => wording('en')(reason)) };
}

describe('a parameter', () => {
  test.each([
    ['a number', 240],
    ['a number in a cell', '240'],
  ])('is taken from %s', (_, value) => {
    const { settings, refused } = read({ subject: 'missing-backup', param: 'longerThan', value });
    expect(refused).toEqual([]);
    expect(settings.params).toEqual({ 'missing-backup': { longerThan: 240 } });
  });

  test.each([
    ['22:30', '22:30'],
    ['7:05', '07:05'],
    [' 22:30 ', '22:30'],
  ])('is a clock time: %j', (value, expected) => {
    const { settings } = read({ subject: 'night-alone', param: 'nightFrom', value });
    expect(settings.params).toEqual({ 'night-alone': { nightFrom: expected } });
  });

  test.each([
    ['ja', true],
    ['nei', false],
    ['Yes', true],
    [false, false],
  ])('is yes or no: %j', (value, expected) => {
    const { settings } = read({ subject: 'missing-backup', param: 'atNight', value });
    expect(settings.params).toEqual({ 'missing-backup': { atNight: expected } });
  });

  test('the later of two counts', () => {
    const given = [300, 240].map((value) => ({ subject: 'missing-backup', param: 'longerThan', value }));
    const { settings } = readSettings(given, { countries: ['dk'], today });
    expect(settings.params).toEqual({ 'missing-backup': { longerThan: 240 } });
  });

  test.each([
    [{ subject: 'missing-backup', param: 'longerThan', value: 0 }, 'Write a whole number, at least 1.'],
    [
      { subject: 'missing-backup', param: 'atNight', value: 'perhaps' },
      'Write true or false, in a cell yes or no.',
    ],
    [
      { subject: 'night-alone', param: 'nightFrom', value: '25:00' },
      'Write a clock time such as 22:00, or leave it out for the usual one.',
    ],
    [
      { subject: 'night-alone', param: 'from', value: '22:00' },
      'night-alone has no parameter "from". It has: nightFrom, nightUntil.',
    ],
  ])('that is none is refused with what would do: %j', (setting, reason) => {
    const { settings, refused } = read(setting);
    expect(refused).toEqual([reason]);
    expect(settings.params).toEqual({});
  });

  test('of a rule that does not exist names the rules there are', () => {
    const { refused } = read({ subject: 'nights', param: 'from', value: '22:00' });
    expect(refused[0]).toContain('"nights" is no rule.');
    expect(refused[0]).toContain('night-alone');
  });
});

describe('a switch', () => {
  test.each(['good-practice', 'local-agreement', 'missing-backup', 'night-alone'])(
    'turns %s off',
    (subject) => {
      const { settings, refused } = read({ subject, value: 'nej' });
      expect(refused).toEqual([]);
      expect([...settings.off]).toEqual([subject]);
    },
  );

  test('that is turned on again is on', () => {
    const given = [
      { subject: 'night-alone', value: false },
      { subject: 'night-alone', value: true },
    ];
    expect(readSettings(given, { countries: ['dk'], today }).settings.off.size).toBe(0);
  });

  test.each(['dk-young', 'dk-adults', 'no', 'se', 'minor-alone'])('cannot turn off %s', (subject) => {
    const { settings, refused } = read({ subject, value: false });
    expect(refused).toEqual([`"${subject}" is law and cannot be switched off.`]);
    expect(settings.off.size).toBe(0);
  });
});

describe('what stands in the law', () => {
  const statutory = (rules as readonly Rule[]).flatMap(({ id, statutory: own = {} }) =>
    Object.entries(own).flatMap(([param, { stricter, law }]) =>
      (Object.entries(law) as [Country, readonly { value: number; from?: number; to?: number }[]][]).flatMap(
        ([country, values]) =>
          values
            .filter(({ from = -Infinity, to = Infinity }) => from <= today && today < to)
            .map(({ value }) => ({ id, param, stricter, country, value })),
      ),
    ),
  );

  test('there are such parameters', () => {
    expect(statutory.length).toBeGreaterThan(0);
  });

  test.each(statutory)(
    '$id.$param in $country may be stricter, never looser',
    ({ id, param, stricter, country, value }) => {
      const rule = (rules as readonly Rule[]).find((one) => one.id === id)!;
      const isClock = rule.params.safeParse({ [param]: '12:00' }).success;
      const looser = stricter === 'less' ? value + 1 : value - 1;
      const written = (minutes: number) =>
        isClock
          ? `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
          : minutes;
      const refusedOf = (one: number) => read({ subject: id, param, value: written(one) }, [country]).refused;
      // No clock shows 24:00: where the law ends with the day, 23:59 is stricter and nothing is looser.
      const last = isClock ? 1439 : Infinity;
      expect(refusedOf(Math.min(value, last))).toEqual([]);
      const reason = looser > last ? 'Write a clock time' : 'looser than the law';
      expect(refusedOf(looser)).toEqual([expect.stringContaining(reason)]);
    },
  );
});
