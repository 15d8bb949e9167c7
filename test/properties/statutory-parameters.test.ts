import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Roster } from '../../src/core/roster/roster';
import { rules } from '../../src/core/rules';
import type { Rule, Statutory } from '../../src/core/rules/define-rule';
import { judgeOwn } from '../../src/core/rules/own/judge-own';
import { judge } from '../../src/core/rules/run';
import { viewOf } from '../../src/core/rules/view';
import { minutesIn } from './statutes/found';
import { youngRosters } from './statutes/young-rosters';

const params = (rules as readonly Rule[]).flatMap((rule) =>
  Object.entries(rule.statutory ?? {}).map(
    ([param, statutory]) => [`${rule.id} ${param}`, rule, param, statutory] as const,
  ),
);

const rosters = youngRosters({ shifts: 14, least: 4 });

/** By how much a value of the law is changed: a little, or a lot. */
const steps = fc.constantFrom(0.02, 0.1, 0.3);

/** A number of the law made stricter, or looser, in the form that the parameter takes; undefined where none fits. */
function changed(
  { rule, param, statutory }: Subject,
  { country }: Roster,
  by: number,
  to: 'stricter' | 'looser',
) {
  const law = statutory.law[country]?.at(-1)?.value;
  if (law === undefined) return undefined;
  const isLess = (statutory.stricter === 'less') === (to === 'stricter');
  const number = isLess ? Math.floor(law * (1 - by)) : Math.ceil(law * (1 + by));
  const clock = number < 1440 ? new Date(number * 60_000).toISOString().slice(11, 16) : undefined;
  return [number, clock].find((value) => rule.params.safeParse({ [param]: value }).success);
}

/** In Denmark the days off of those past compulsory school may lie apart: for them any rest in a row is stricter. */
function hasNoLaw({ id }: Rule, { country }: Roster): boolean {
  return id === 'young-weekly-rest' && country === 'dk';
}

interface Subject {
  readonly rule: Rule;
  readonly param: string;
  readonly statutory: Statutory;
}

describe.each(params)('%s', (_, rule, param, statutory) => {
  const subject = { rule, param, statutory };
  const findingsOf = (roster: Roster, value?: unknown) =>
    judge(rule, viewOf(roster), value === undefined ? {} : { [param]: value }).findings;

  /** As a workplace sets it. */
  const setTo = (roster: Roster, value: unknown) => {
    const view = viewOf(roster);
    const own = { values: value === undefined ? {} : { [param]: value }, from: {} };
    return judgeOwn(rule, view, own, (given) => judge(rule, view, given)).findings;
  };

  test('a stricter value never takes a minute of breach away', () => {
    fc.assert(
      fc.property(rosters, steps, (roster, by) => {
        const stricter = changed(subject, roster, by, 'stricter');
        const more = new Set(minutesIn(setTo(roster, stricter), 'breach'));
        const before = minutesIn(findingsOf(roster), 'breach');
        expect(before.filter((minute) => !more.has(minute))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a looser value than the law changes nothing', () => {
    fc.assert(
      fc.property(rosters, steps, (roster, by) => {
        fc.pre(!hasNoLaw(rule, roster));
        const looser = changed(subject, roster, by, 'looser');
        const told = (value?: unknown) =>
          findingsOf(roster, value).map(({ outcome, people, at, text }) => [outcome, people, at, text]);
        expect(told(looser)).toEqual(told());
      }),
      { numRuns: 40 },
    );
  });
});

test('each of them can be made stricter and looser in some country, and then finds more', () => {
  const drawn = fc.sample(youngRosters({ shifts: 14, least: 8, inARow: true }), { numRuns: 120, seed: 1 });
  const idle = params.filter(([, rule, param, statutory]) => {
    const subject = { rule, param, statutory };
    return !drawn.some((roster) => {
      const stricter = changed(subject, roster, 0.3, 'stricter');
      if (stricter === undefined) return false;
      const minutes = (given: Record<string, unknown>) =>
        minutesIn(judge(rule, viewOf(roster), given).findings, 'breach').length;
      return minutes({ [param]: stricter }) > minutes({});
    });
  });
  expect(idle.map(([name]) => name)).toEqual([]);
});
