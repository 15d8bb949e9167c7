import { overlapOf } from '../company/spans';
import { outcomes, timesOf, type Finding } from '../rules/finding';
import { MINUTES_A_DAY } from '../time/calendar';
import type { Span } from '../time/units';

/**
 * For each finding the one to show it under: a graver finding about one of its people at the same place and in some of
 * the same minutes, so that nobody reads the same stretch twice. A review asks something and never hides behind what is
 * certain; it goes under another review only. What is about weeks is about no stretch of them and stands by itself; what is
 * told once for several stretches has others under each of them, and goes under nothing.
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
      (a, b) => gravity(findings[a.index]!, rank) - gravity(findings[b.index]!, rank) || a.index - b.index,
    );
    const roots: Stretch[] = [];
    for (const stretch of graverFirst) {
      const { rule, times } = findings[stretch.index]!;
      const root = times ? undefined : roots.find((one) => belongs(rule, stretch, findings, one));
      under[stretch.index] ??= root?.index;
      if (under[stretch.index] === undefined) roots.push(stretch);
    }
  }
  return under.map((index) => rootOf(under, index));
}

/** A stretch is of one day, the one that is longest in autumn included. */
const LONGEST = MINUTES_A_DAY + 60;

/** One interval of a finding, which has the index. */
interface Stretch extends Span {
  readonly index: number;
}

/** By person and place, reviews apart, cut wherever nothing runs on: small, whatever the roster. */
function grouped(findings: readonly Finding[]): Stretch[][] {
  const byKey = new Map<string, Stretch[]>();
  findings.forEach((finding, index) => {
    const { place, outcome } = finding;
    for (const { people, start, end } of timesOf(finding)) {
      if (end - start > LONGEST) continue;
      for (const person of people) {
        const key = `${person} ${place} ${outcome === 'review'}`;
        const group = byKey.get(key);
        if (group) group.push({ index, start, end });
        else byKey.set(key, [{ index, start, end }]);
      }
    }
  });
  return [...byKey.values()].flatMap(clusters);
}

function clusters(group: readonly Stretch[]): Stretch[][] {
  const found: Stretch[][] = [];
  let end = -Infinity;
  for (const stretch of [...group].sort((a, b) => a.start - b.start)) {
    if (stretch.start < end) found.at(-1)!.push(stretch);
    else found.push([stretch]);
    end = Math.max(end, stretch.end);
  }
  return found;
}

function belongs(rule: string, stretch: Span, findings: readonly Finding[], root: Stretch): boolean {
  return rule !== findings[root.index]!.rule && overlapOf(stretch, root) !== undefined;
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
