import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Roster } from '../../src/core/roster/roster';
import { rules } from '../../src/core/rules';
import type { Rule } from '../../src/core/rules/define-rule';
import type { Finding } from '../../src/core/rules/finding';
import { judge, runRules } from '../../src/core/rules/run';
import { noSettings } from '../../src/core/rules/settings';
import { viewOf } from '../../src/core/rules/view';
import { minutesIn } from './statutes/found';
import { youngRosters } from './statutes/young-rosters';
import { wholeRosters } from './whole-rosters';

const params = (rules as readonly Rule[]).flatMap((rule) =>
  Object.entries({ ...rule.tightening, ...rule.statutory }).map(
    ([param, { stricter }]) => [`${rule.id} ${param}`, { rule, param, stricter }] as const,
  ),
);

interface Subject {
  readonly rule: Rule;
  readonly param: string;
  readonly stricter: 'less' | 'more';
}

const rosters = fc.oneof(youngRosters({ shifts: 14, least: 4 }), wholeRosters);

/** Values from hardly stricter than any law to far stricter, in every form that a parameter takes. */
function stricterValues({ rule, param, stricter }: Subject, roster: Roster): unknown[] {
  const law = rule.statutory?.[param]?.law[roster.country]?.at(-1)?.value;
  const usual = (rule.params.parse({}) as Record<string, unknown>)[param];
  const number = law ?? Number(usual ?? NaN);
  const changed = [0.02, 0.1, 0.3].map((by) =>
    stricter === 'less' ? Math.floor(number * (1 - by)) : Math.ceil(number * (1 + by)),
  );
  const clocks = changed
    .filter((minute) => minute > 0 && minute < 1440)
    .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));
  const all: unknown[] = [...changed, ...clocks, true];
  return all.filter((value) => rule.params.safeParse({ [param]: value }).success);
}

function found(roster: Roster, { rule }: Subject, own?: Record<string, unknown>): readonly Finding[] {
  const settings = { ...noSettings, ...(own && { params: { [rule.id]: own } }) };
  return runRules(roster, { settings }).findings.filter((finding) => finding.rule === rule.id);
}

const facts = ({ outcome, people, place, at, text, question }: Finding) =>
  JSON.stringify([outcome, people, place, at, text, question?.key]);

describe.each(params)('%s, stricter at one workplace', (_, subject) => {
  test('takes no finding of the law away, and adds no breach', () => {
    fc.assert(
      fc.property(rosters, fc.nat(2), (roster, which) => {
        const value = stricterValues(subject, roster)[which];
        fc.pre(value !== undefined);
        const law = found(roster, subject).map(facts);
        const own = found(roster, subject, { [subject.param]: value });
        const told = new Set(own.map(facts));
        expect(law.filter((finding) => !told.has(finding))).toEqual([]);
        const added = own.filter((finding) => !law.includes(facts(finding)));
        expect(added.map(({ outcome }) => outcome)).not.toContain('breach');
        expect(new Set(added.map(({ text }) => text.key))).toEqual(new Set(added.map(() => 'settings.own')));
      }),
      { numRuns: 30 },
    );
  });

  test('finds every minute at work that the rule finds with that value', () => {
    fc.assert(
      fc.property(rosters, fc.nat(2), (roster, which) => {
        const value = stricterValues(subject, roster)[which];
        fc.pre(value !== undefined);
        const own = found(roster, subject, { [subject.param]: value });
        const told = new Set([...minutesIn(own, 'breach'), ...minutesIn(own, 'warning')]);
        const raw = judge(subject.rule, viewOf(roster), { [subject.param]: value }).findings;
        const missed = minutesIn(raw, 'breach').filter((minute) => !told.has(minute));
        expect(missed.filter((minute) => isAtWork(roster, minute))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

test('each number of the law can be made stricter and then finds something of its own', () => {
  const drawn = [
    ...fc.sample(youngRosters({ shifts: 14, least: 8, inARow: true }), { numRuns: 80, seed: 1 }),
    ...fc.sample(wholeRosters, { numRuns: 80, seed: 1 }),
  ];
  const idle = params.filter(
    ([, subject]) =>
      subject.rule.statutory?.[subject.param] &&
      !drawn.some((roster) =>
        stricterValues(subject, roster).some((value) =>
          found(roster, subject, { [subject.param]: value }).some(({ text }) => text.key === 'settings.own'),
        ),
      ),
  );
  expect(idle.map(([name]) => name)).toEqual([]);
});

/** `person minute`. */
function isAtWork({ shifts }: Roster, personMinute: string): boolean {
  const [person, minute] = personMinute.split(' ').map(Number) as [number, number];
  return shifts.some(
    (shift) =>
      shift.kind === 'work' && shift.person === person && shift.start <= minute && minute < shift.end,
  );
}
