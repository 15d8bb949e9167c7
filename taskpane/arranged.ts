import { type FindingGroup, findingGroups } from '../src/core/report/report';
import type { PaneFinding, PaneReport } from './checked';
import type { Outcome } from '../src/core/rules/finding';

export interface Arranged {
  readonly groups: Readonly<Record<FindingGroup, Group>>;
  /** The findings that are shown inside this one. */
  inside(id: string): readonly PaneFinding[];
  readonly totals: Readonly<Record<Outcome | 'pass' | 'notApplicable', number>>;
}

export interface Group {
  readonly beside: readonly PaneFinding[];
  /** How many more of this kind are shown inside graver findings. */
  readonly elsewhere: number;
}

const known = new WeakMap<PaneReport, Arranged>();

/** The report as the pane lays it out; worked out once for each report. */
export function arranged(report: PaneReport): Arranged {
  const before = known.get(report);
  if (before) return before;
  const fresh = arrange(report);
  known.set(report, fresh);
  return fresh;
}

function arrange(report: PaneReport): Arranged {
  const byId = new Map(report.findings.map((finding) => [finding.id, finding]));
  const inside = new Map<string, PaneFinding[]>();
  const beside: PaneFinding[] = [];
  for (const finding of report.findings) {
    const graver = graverOf(finding, byId);
    if (graver === undefined) beside.push(finding);
    else inside.set(graver, [...(inside.get(graver) ?? []), finding]);
  }
  const group = (name: FindingGroup): Group => {
    const own = beside.filter((finding) => finding.group === name);
    const all = report.findings.filter((finding) => finding.group === name);
    return { beside: own, elsewhere: all.length - own.length };
  };
  return {
    groups: Object.fromEntries(
      findingGroups.map((name) => [name, group(name)]),
    ) as unknown as Arranged['groups'],
    inside: (id) => inside.get(id) ?? [],
    totals: totalsOf(report),
  };
}

/** Id of the outermost finding that holds this one; undefined when it stands for itself. */
function graverOf(finding: PaneFinding, byId: ReadonlyMap<string, PaneFinding>): string | undefined {
  let outer: PaneFinding | undefined;
  for (let at = finding; at.under !== undefined; at = outer) {
    const under = byId.get(at.under);
    if (!under) break;
    outer = under;
  }
  return outer?.id;
}

function totalsOf({ rules }: PaneReport): Arranged['totals'] {
  const sum = (count: (rule: PaneReport['rules'][number]) => number) =>
    rules.reduce((total, rule) => total + count(rule), 0);
  return {
    breach: sum((rule) => rule.breach),
    warning: sum((rule) => rule.warning),
    review: sum((rule) => rule.review),
    pass: sum((rule) => rule.pass),
    notApplicable: sum((rule) => rule.notApplicable),
  };
}
