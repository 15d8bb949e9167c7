import type { Text } from '../../messages/text';
import { overlaps } from '../../company/spans';
import type { Span } from '../../time/units';
import type { Judged, Rule } from '../define-rule';
import { type Finding, timesOf } from '../finding';
import { Found, Latest } from '../found';
import { shiftsAt, whereabouts } from '../shared/lone-pieces';
import { toldTogether } from '../told-together';
import type { RosterView } from '../view';
import { Covered } from './covered';
import { clipped, framed, type OwnSetting, ownWhys } from './words';

/** Runs a rule with some parameters. */
export type Run = (params: Readonly<Record<string, unknown>>) => Judged;

/** What a workplace set for a rule, and where each of it stands. */
export interface OwnParams {
  readonly values: Readonly<Record<string, unknown>>;
  readonly from: Readonly<Record<string, Text>>;
}

/**
 * What a rule finds where the workplace set a stricter value: all that the law's own value finds, untouched, and beside it
 * what only the stricter value finds, as a warning that names the workplace's rule. So a value of a workplace neither takes
 * a minute away nor makes a breach.
 */
export function judgeOwn(rule: Rule, view: RosterView, { values, from }: OwnParams, run: Run): Judged {
  const own = Object.keys(values).filter((param) => isStricter(rule, param, values[param]));
  const others = Object.fromEntries(Object.entries(values).filter(([param]) => !own.includes(param)));
  const law = run(others);
  if (own.length === 0) return law;
  const told = new Told(view, law.findings);
  let last = law;
  for (const params of oneByOneThenAll(own)) {
    const settings = params.map((param): OwnSetting => ({ param, value: values[param], where: from[param] }));
    last = run({ ...others, ...Object.fromEntries(settings.map(({ param, value }) => [param, value])) });
    told.add(last.findings, rule, settings);
  }
  return told.judged(last);
}

/** Each setting by itself, so that what it alone finds names it; what only all of them find names them all. */
function oneByOneThenAll(own: readonly string[]): (readonly string[])[] {
  const single = own.map((param) => [param]);
  return own.length > 1 ? [...single, own] : single;
}

/** What stands in the law always is: a looser value would not have been taken. Else against the rule's own default. */
function isStricter({ statutory, tightening, params }: Rule, param: string, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (statutory?.[param]) return true;
  const way = tightening?.[param]?.stricter;
  const usual = Number((params.parse({}) as Readonly<Record<string, unknown>>)[param]);
  return way !== undefined && (way === 'less' ? Number(value) < usual : Number(value) > usual);
}

type Whereabouts = Pick<Finding, 'people' | 'place' | 'at' | 'shift' | 'cells' | 'times'>;

/** Findings so far, and the minutes that they cover. */
class Told {
  readonly #view: RosterView;
  readonly #latest = new Latest();
  readonly #findings: Finding[];
  #covered: Covered;

  constructor(view: RosterView, law: readonly Finding[]) {
    this.#view = view;
    this.#findings = [...law];
    this.#covered = new Covered(law);
  }

  /** What nothing told so far covers: as a warning, or as the question it is, told together as those of the law are. */
  add(found: readonly Finding[], rule: Rule, settings: readonly OwnSetting[]): void {
    const certain = found.filter(({ outcome }) => outcome !== 'review');
    const open = found.filter((finding) => finding.outcome === 'review' && this.#isNew(finding));
    this.#findings.push(
      ...certain.flatMap((finding) => this.#partsOf(finding, rule, settings)),
      ...toldTogether(rule, this.#view, open).map((finding) => this.#own(finding, finding, rule, settings)),
    );
    this.#covered = new Covered(this.#findings);
  }

  #isNew(finding: Finding): boolean {
    return this.#covered.leftOf(finding).length > 0 && !this.#covered.asks(finding);
  }

  #partsOf(finding: Finding, rule: Rule, settings: readonly OwnSetting[]): Finding[] {
    const left = this.#covered.leftOf(finding);
    return left.flatMap((span) => this.#partOf(finding, span, rule, settings) ?? []);
  }

  #partOf(finding: Finding, span: Span, rule: Rule, settings: readonly OwnSetting[]): Finding | undefined {
    const { people, place, at } = finding;
    if (span.start === at.start && span.end === at.end) return this.#own(finding, finding, rule, settings);
    const there = people.filter(
      (person) =>
        this.#covered.left(person, place, at).some((left) => overlaps(left, span)) &&
        shiftsAt(this.#view, person, place, span).length > 0,
    );
    if (there.length === 0) return undefined;
    return this.#own(finding, whereabouts(this.#view, { place, people: there, ...span }), rule, settings);
  }

  #own(
    finding: Finding,
    { people, place, at, shift, cells, times }: Whereabouts,
    rule: Rule,
    settings: readonly OwnSetting[],
  ): Finding {
    const { outcome, question } = finding;
    const [person = -1] = people;
    const who = { person, place, day: this.#view.dayAt(place, at.start) };
    const facts = {
      ...{ rule: finding.rule, people, place, at, shift, cells, ...(question && { question }) },
      ...(times && { times }),
      own: true as const,
      outcome: outcome === 'review' ? outcome : ('warning' as const),
      text: framed(clipped(finding.text, finding.at, at), this.#view, { rule, settings, who }),
    };
    const explain = () => ({
      why: ownWhys(finding.why, this.#view, { rule, settings, who }),
      fixes: finding.fixes,
    });
    return new Found(facts, explain, this.#latest);
  }

  /** Counted anew: the shifts in a finding, by the law or by the workplace. */
  judged({ notApplicable }: Judged): Judged {
    const found = new Set(
      this.#findings.flatMap((finding) =>
        timesOf(finding).flatMap(({ people, ...time }) =>
          people.flatMap((person) => shiftsAt(this.#view, person, finding.place, time)),
        ),
      ),
    );
    const work = this.#view.roster.shifts.filter(({ kind }) => kind === 'work').length;
    return { findings: this.#findings, pass: work - found.size - notApplicable, notApplicable };
  }
}
