import type { Roster } from '../roster/roster';
import { tellerFor, type Judged, type Rule } from './define-rule';
import type { Finding, RuleCount } from './finding';
import { rules, type RuleId } from './index';
import { viewOf, type RosterView } from './view';

export interface RuleOptions {
  /** Parameters that differ from their defaults, by rule. */
  readonly params?: Readonly<Partial<Record<RuleId, Readonly<Record<string, unknown>>>>>;
}

export interface RuleResults {
  /** By start, place, first person and rule. */
  readonly findings: readonly Finding[];
  readonly counts: readonly RuleCount[];
}

/**
 * Runs all rules on a roster.
 *
 * @throws ZodError when a parameter is unknown or out of its bounds.
 */
export function runRules(roster: Roster, options: RuleOptions = {}): RuleResults {
  const view = viewOf(roster);
  const judged = rules.map((rule) => {
    const { findings, pass, notApplicable } = judge(rule, view, options.params?.[rule.id]);
    return { findings, count: { rule: rule.id, ...outcomesOf(findings), pass, notApplicable } };
  });
  const findings = judged.flatMap((one) => one.findings).sort(inOrder);
  return { findings, counts: judged.map(({ count }) => count) };
}

/** Runs one rule. */
export function judge(rule: Rule, view: RosterView, params: Readonly<Record<string, unknown>> = {}): Judged {
  return rule.check(view, rule.params.parse(params), tellerFor(rule));
}

function outcomesOf(findings: readonly Finding[]): Pick<RuleCount, 'breach' | 'warning' | 'review'> {
  const count = { breach: 0, warning: 0, review: 0 };
  for (const { outcome } of findings) count[outcome]++;
  return count;
}

const rank = new Map<string, number>(rules.map(({ id }, index) => [id, index]));

function inOrder(a: Finding, b: Finding): number {
  return (
    a.at.start - b.at.start ||
    a.place - b.place ||
    a.people[0]! - b.people[0]! ||
    rank.get(a.rule)! - rank.get(b.rule)! ||
    a.at.end - b.at.end ||
    compare(a.question?.key ?? '', b.question?.key ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
