import type { Text } from '../messages/text';
import type { Roster } from '../roster/roster';
import { tellerFor, type Judged, type Rule } from './define-rule';
import type { Finding, RuleCount } from './finding';
import { Found, Latest } from './found';
import { rules, type RuleId } from './index';
import { viewOf, type RosterView } from './view';

export interface RuleOptions {
  /** Parameters that differ from their defaults, by rule. */
  readonly params?: Readonly<Partial<Record<RuleId, Readonly<Record<string, unknown>>>>>;
  /** Why the roster cannot tell who else is there: nothing then is more than a review. */
  readonly onlyPart?: Text;
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
    const { findings: found, pass, notApplicable } = judge(rule, view, options.params?.[rule.id]);
    const findings = options.onlyPart ? asReviews(found, options.onlyPart) : found;
    return { findings, count: { rule: rule.id, ...outcomesOf(findings), pass, notApplicable } };
  });
  const findings = judged.flatMap((one) => one.findings).sort(inOrder);
  return { findings, counts: judged.map(({ count }) => count) };
}

/** Runs one rule. */
export function judge(rule: Rule, view: RosterView, params: Readonly<Record<string, unknown>> = {}): Judged {
  return rule.check(view, rule.params.parse(params), tellerFor(rule));
}

function asReviews(findings: readonly Finding[], why: Text): Finding[] {
  const latest = new Latest();
  return findings.map((finding) => {
    const explain = () => ({ why: [{ text: why }, ...finding.why], fixes: finding.fixes });
    return new Found({ ...facts(finding), outcome: 'review' }, explain, latest);
  });
}

/** Without asking for the explanation. */
function facts({ rule, outcome, text, people, place, at, shift, cells, question }: Finding) {
  return { rule, outcome, text, people, place, at, shift, cells, ...(question && { question }) };
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
    firstOf(a) - firstOf(b) ||
    rank.get(a.rule)! - rank.get(b.rule)! ||
    a.at.end - b.at.end ||
    compare(a.question?.key ?? '', b.question?.key ?? '')
  );
}

/** What is about a place alone comes before what is about people there. */
function firstOf({ people }: Finding): number {
  return people[0] ?? -1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
