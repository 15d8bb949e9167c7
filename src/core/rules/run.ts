import type { Text } from '../messages/text';
import type { Roster } from '../roster/roster';
import type { Country } from '../time/units';
import { tellerFor, type Judged, type Rule } from './define-rule';
import type { Finding, RuleCount } from './finding';
import { Found, Latest } from './found';
import { rules, type RuleId } from './index';
import { isFor, isLawOfItsOwn, type Pack, packs } from './packs';
import { judgeOwn } from './own/judge-own';
import { unlessSeveral } from './perhaps-several';
import { noSettings, type Settings } from './settings';
import { toldTogether } from './told-together';
import { viewOf, type RosterView } from './view';

export interface RuleOptions {
  /** What the workplace set. */
  readonly settings?: Settings;
  /** Why the roster cannot tell who else is there: nothing then is more than a review. */
  readonly onlyPart?: Text;
  /** Hears how many of the rules have judged, before each of them. */
  readonly tell?: RulesDone;
}

export type RulesDone = (done: number, of: number) => void;

export interface RuleResults {
  /** By start, place, first person and rule. */
  readonly findings: readonly Finding[];
  /** Of the rules that the places call for. */
  readonly counts: readonly RuleCount[];
  /** Rules that the places call for and that the workplace does without. */
  readonly off: readonly RuleId[];
  /** Packs that the places call for, and whether they are on; what is law always is. */
  readonly packs: readonly PackState[];
}

export interface PackState {
  readonly id: Pack;
  readonly isLaw: boolean;
  readonly on: boolean;
}

/**
 * Runs the rules that the places of a roster call for.
 *
 * @throws ZodError when a parameter is unknown or out of its bounds.
 */
export function runRules(
  roster: Roster,
  { settings = noSettings, onlyPart, tell }: RuleOptions = {},
): RuleResults {
  const view = viewOf(roster);
  const calledFor = rules.filter((rule) => countriesOf(roster).some((country) => isCalledFor(rule, country)));
  const isOn = (rule: Rule, country: Country) =>
    !settings.off.has(rule.id as RuleId) &&
    rule.packs.some((pack) => isFor(pack, country) && !settings.off.has(pack));
  const on = calledFor.filter((rule) => countriesOf(roster).some((country) => isOn(rule, country)));
  const judged = on.map((rule, done) => {
    tell?.(done, on.length);
    const { findings: all, pass, notApplicable } = judgeSet(rule, view, settings);
    const found = unlessSeveral(rule, view, all).filter(({ place }) => isOn(rule, view.place(place).country));
    const findings = onlyPart ? asReviews(found, onlyPart) : found;
    return { findings, count: { rule: rule.id, ...outcomesOf(findings), pass, notApplicable } };
  });
  const findings = judged.flatMap((one) => one.findings).sort(inOrder);
  const off = calledFor.filter((rule) => !on.includes(rule)).map(({ id }) => id);
  const states = packs
    .filter((pack) => countriesOf(roster).some((country) => isFor(pack, country)))
    .map((id) => ({ id, isLaw: isLawOfItsOwn(id), on: !settings.off.has(id) }));
  return { findings, counts: judged.map(({ count }) => count), off, packs: states };
}

function countriesOf({ country, places }: Roster): readonly Country[] {
  return places.length ? [...new Set(places.map((place) => place.country))] : [country];
}

function isCalledFor({ packs }: Rule, country: Country): boolean {
  return packs.some((pack) => isFor(pack, country));
}

/** Runs one rule as the workplace set it: what only its own stricter value finds is told as its own. */
function judgeSet(rule: Rule, view: RosterView, { params, from }: Settings): Judged {
  const own = params[rule.id as RuleId];
  const run = (given: Readonly<Record<string, unknown>>) => checked(rule, view, given);
  const { findings, ...counts } = own
    ? judgeOwn(rule, view, { values: own, from: from?.[rule.id as RuleId] ?? {} }, run)
    : run({});
  return { findings: toldTogether(rule, view, findings), ...counts };
}

/** Runs one rule with parameters as they are, whoever set them. */
export function judge(rule: Rule, view: RosterView, params: Readonly<Record<string, unknown>> = {}): Judged {
  const { findings, ...counts } = checked(rule, view, params);
  return { findings: toldTogether(rule, view, findings), ...counts };
}

/** Each finding by itself. */
function checked(rule: Rule, view: RosterView, params: Readonly<Record<string, unknown>>): Judged {
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
function facts(finding: Finding) {
  const { rule, outcome, text, people, place, at, shift, cells, question, times, own } = finding;
  const told = { rule, outcome, text, people, place, at, shift, cells };
  return { ...told, ...(question && { question }), ...(times && { times }), ...(own && { own }) };
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
