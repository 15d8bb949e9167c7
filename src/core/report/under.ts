import { overlapOf } from '../company/spans';
import { outcomes, type Finding } from '../rules/finding';
import { MINUTES_A_DAY } from '../time/calendar';

/**
 * For each finding the one to show it under: a graver finding about one of its people at the same place and in some of
 * the same minutes, so that nobody reads the same stretch twice. A review asks something and never hides behind what is
 * certain; it goes under another review only. What is about weeks is about no stretch of them and stands by itself.
 *
 * @param rank the graver the rule, the lower
 */
export function shownUnder(
  findings: readonly Finding[],
  rank: (rule: string) => number,
): (number | undefined)[] {
  const under = findings.map((): number | undefined => undefined);
  for (const group of grouped(findings)) {
    const graverFirst = [...group].sort(
      (a, b) => gravity(findings[a]!, rank) - gravity(findings[b]!, rank) || a - b,
    );
    const roots: number[] = [];
    for (const index of graverFirst) {
      under[index] ??= roots.find((root) => belongs(findings[index]!, findings[root]!));
      if (under[index] === undefined) roots.push(index);
    }
  }
  return under.map((index) => rootOf(under, index));
}

/** A stretch is of one day, the one that is longest in autumn included. */
const LONGEST = MINUTES_A_DAY + 60;

/** Indices by person and place, reviews apart, cut wherever nothing runs on: small, whatever the roster. */
function grouped(findings: readonly Finding[]): number[][] {
  const byKey = new Map<string, number[]>();
  findings.forEach(({ people, place, outcome, at }, index) => {
    if (at.end - at.start > LONGEST) return;
    for (const person of people) {
      const key = `${person} ${place} ${outcome === 'review'}`;
      const group = byKey.get(key);
      if (group) group.push(index);
      else byKey.set(key, [index]);
    }
  });
  return [...byKey.values()].flatMap((group) => clusters(findings, group));
}

function clusters(findings: readonly Finding[], group: readonly number[]): number[][] {
  const found: number[][] = [];
  let end = -Infinity;
  for (const index of [...group].sort((a, b) => findings[a]!.at.start - findings[b]!.at.start)) {
    const { at } = findings[index]!;
    if (at.start < end) found.at(-1)!.push(index);
    else found.push([index]);
    end = Math.max(end, at.end);
  }
  return found;
}

function belongs(finding: Finding, root: Finding): boolean {
  return finding.rule !== root.rule && overlapOf(finding.at, root.at) !== undefined;
}

function gravity({ outcome, rule }: Finding, rank: (rule: string) => number): number {
  return outcomes.indexOf(outcome) * 1000 + rank(rule);
}

/** A finding about two people may be under one of them in another's group: follow it to the top. */
function rootOf(under: readonly (number | undefined)[], index: number | undefined): number | undefined {
  let root = index;
  while (root !== undefined && under[root] !== undefined) root = under[root];
  return root;
}
