import type { FindingGroup, Report, ReportFinding } from '../src/core/report/report';
import type { Outcome } from '../src/core/rules/finding';

export interface Arranged {
  readonly groups: Readonly<Record<FindingGroup, Group>>;
  /** The findings that are shown inside this one. */
  inside(id: string): readonly ReportFinding[];
  readonly totals: Readonly<Record<Outcome | 'pass' | 'notApplicable', number>>;
}

export interface Group {
  readonly beside: readonly ReportFinding[];
  /** How many more of this kind are shown inside graver findings. */
  readonly elsewhere: number;
}

const known = new WeakMap<Report, Arranged>();

/** The report as the pane lays it out; worked out once for each report. */
export function arranged(report: Report): Arranged {
  const before = known.get(report);
  if (before) return before;
  const fresh = arrange(report);
  known.set(report, fresh);
  return fresh;
}

function arrange(report: Report): Arranged {
  const byId = new Map(report.findings.map((finding) => [finding.id, finding]));
  const inside = new Map<string, ReportFinding[]>();
  const beside: ReportFinding[] = [];
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
    groups: {
      'minors-alone': group('minors-alone'),
      'alone-at-night': group('alone-at-night'),
      'no-backup': group('no-backup'),
      'to-review': group('to-review'),
    },
    inside: (id) => inside.get(id) ?? [],
    totals: totalsOf(report),
  };
}

/** Id of the outermost finding that holds this one; undefined when it stands for itself. */
function graverOf(finding: ReportFinding, byId: ReadonlyMap<string, ReportFinding>): string | undefined {
  let outer: ReportFinding | undefined;
  for (let at = finding; at.under !== undefined; at = outer) {
    const under = byId.get(at.under);
    if (!under) break;
    outer = under;
  }
  return outer?.id;
}

function totalsOf({ rules }: Report): Arranged['totals'] {
  const sum = (count: (rule: Report['rules'][number]) => number) =>
    rules.reduce((total, rule) => total + count(rule), 0);
  return {
    breach: sum((rule) => rule.breach),
    warning: sum((rule) => rule.warning),
    review: sum((rule) => rule.review),
    pass: sum((rule) => rule.pass),
    notApplicable: sum((rule) => rule.notApplicable),
  };
}
