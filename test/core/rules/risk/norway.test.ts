import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placeFlags, placeKinds } from '../../../../src/core/roster/roster';
import { runRules } from '../../../../src/core/rules/run';
import { viewOf } from '../../../../src/core/rules/view';
import { rosterOf } from '../notation';

/** Hours and rest have limits of their own, for everybody, alone or not. */
const aboutHours = ['daily-rest', 'weekly-rest'];

const kebab = (flag: string) => flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const written = fc.record({
  kind: fc.constantFrom(...placeKinds),
  flags: fc.subarray([...placeFlags]),
  danger: fc.constantFrom('none', 'met', 'not-met'),
  level: fc.constantFrom('green', 'yellow', 'red'),
  shifts: fc.array(
    fc.record({
      name: fc.constantFrom('Ane', 'Bo'),
      day: fc.integer({ min: 2, max: 8 }),
      hours: fc.constantFrom('08:00-16:00', '15:00-23:00', '22:00-06:00', '05:00-09:00'),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

test('in Norway an adult who is alone is never a breach, whatever is said of the place', () => {
  fc.assert(
    fc.property(written, ({ kind, flags, danger, level, shifts }) => {
      const roster = rosterOf({
        country: 'no',
        places: ['Sted ' + kind, ...flags.map(kebab), `danger ${danger}`].join('; '),
        roster: shifts.map(({ name, day, hours }) => `${name}[30] 2026-03-0${day} ${hours}`).join('\n'),
        records: `risk Sted ${level}\nincident Sted robbery 2026-01-01\nincident Sted robbery 2026-01-02`,
      });
      const { findings } = runRules(roster);
      const breaches = findings.filter(
        ({ rule, outcome }) => outcome === 'breach' && !aboutHours.includes(rule),
      );
      expect(breaches.map(({ rule }) => rule)).toEqual([]);
      const warned = findings.some(({ rule }) => rule === 'violence-risk-alone');
      expect(warned).toBe(kind !== 'office' && viewOf(roster).alone.length > 0);
    }),
    { numRuns: 100 },
  );
});
