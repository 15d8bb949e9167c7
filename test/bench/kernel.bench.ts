import { type Memory, memory, naive, type NaiveResult, type Times, times } from './kernel/measure';
import { type Layout, layouts } from './kernel/workload';
import { goal, type Goal, inOwnProcess, judged, optionOf, row } from './tasks';

// The kernel, from packed pieces of presence in no order, with people written twice, in two places at once and turning 18
// on the way, to classified lone intervals in the order of a report: everything but reading cells and making objects.
// Every number comes from a process of its own, so that none inherits another's memory or compiled code.
//
// Goals are gauged in processor time, so that a busy machine does not miss them; the table shows the clock as well.
//
// --naive-to=10000 stops the naive way there; to 100,000 shifts it takes about a minute.

const sizes = [1_000, 10_000, 100_000, 1_000_000];
const naiveTo = Number(optionOf('naive-to') ?? 100_000);

interface Measures {
  times: Times;
  memory: Memory;
  naive: NaiveResult;
}

const measures: { [M in keyof Measures]: (size: number, layout: Layout) => Measures[M] } = {
  times,
  memory,
  naive: (size) => naive(size),
};

const task = optionOf('task');
if (task === undefined) process.exit(main() ? 0 : 1);
else {
  const [measure, size, layout] = task.split(',') as [keyof Measures, string, Layout];
  console.log(JSON.stringify(measures[measure](Number(size), layout)));
}

function main(): boolean {
  const goals = layouts.flatMap((layout) => benchLayout(layout));
  goals.push(...benchNaive());
  return judged(goals);
}

function benchLayout(layout: Layout): Goal[] {
  console.log(
    `\n${layout}\n${row('shifts', 'kernel ms', 'sort ms', 'ratio', 'growth', 'peak MiB', 'of it before', 'found')}`,
  );
  const taken = sizes.map((size) => measured('times', size, layout));
  sizes.forEach((size, i) => {
    const { kernel, sort, ratio, found } = taken[i]!;
    const { before, peak } = measured('memory', size, layout);
    const growth = i === 0 ? '' : exponent(taken[i - 1]!, taken[i]!, 1).toFixed(2);
    console.log(
      row(
        size,
        kernel.toFixed(2),
        sort.toFixed(2),
        ratio.toFixed(2),
        growth,
        peak.toFixed(0),
        before.toFixed(0),
        found,
      ),
    );
  });
  return goalsOf(layout, taken);
}

function goalsOf(layout: Layout, measured: Times[]): Goal[] {
  const [, small, middle, large] = measured as [Times, Times, Times, Times];
  const growth = exponent(small, large, 2);
  const factor = large.fastest / middle.fastest;
  const goals = [
    goal(`${layout}: at most 2 x the sort at 100,000 and 1,000,000`, Math.max(middle.ratio, large.ratio), 2),
    goal(`${layout}: growth exponent at most 1.1 from 10,000 to 1,000,000`, growth, 1.1),
  ];
  if (layout !== 'spread') goals.push(goal(`${layout}: 1,000,000 at most 25 x 100,000`, factor, 25));
  return goals;
}

/** Time grows with the shifts to this power. */
function exponent(less: Times, more: Times, decades: number): number {
  return Math.log10(more.fastest / less.fastest) / decades;
}

function benchNaive(): Goal[] {
  console.log(
    `\nMap<minute, Set>, spread\n${row('shifts', 'naive ms', '', '', '', 'peak MiB', '', 'found')}`,
  );
  return sizes
    .filter((size) => size <= naiveTo)
    .map((size) => {
      const result = measured('naive', size, 'spread');
      console.log(
        row(size, result.milliseconds.toFixed(0), '', '', '', result.peak.toFixed(0), '', result.found),
      );
      return {
        name: `naive at ${size}: the same ${result.found} intervals`,
        isMet: result.isEqual && result.found > 0,
      };
    });
}

function measured<M extends keyof Measures>(measure: M, size: number, layout: Layout): Measures[M] {
  return inOwnProcess(`${measure},${size},${layout}`) as Measures[M];
}
