import { type Check, check, type Naive, naive, phases } from './check/measure';
import { type RosterKind, rosters } from './check/sheets';
import { goal, type Goal, inOwnProcess, judged, optionOf, row } from './tasks';

// The whole check in one process: a list of shifts, a staff list and the places as grids in memory, read, matched, judged
// and put into words. Every number comes from a process of its own.
//
// Growth is gauged in processor time from 10,000 shifts to the most; the table shows the clock.
//
// --to=100000 stops there, --kinds=ordinary takes only these rosters.

const sizes = [1_000, 10_000, 100_000, 1_000_000].filter(
  (size) => size <= Number(optionOf('to') ?? Infinity),
);
const kinds = optionOf('kinds')?.split(',') ?? rosters;
const NAIVE_TO = 100_000;
/** More than a million findings are nobody's roster. */
const BUSY_TO = 100_000;

const task = optionOf('task');
if (task === undefined) process.exit(main() ? 0 : 1);
else {
  const [measure, size, kind] = task.split(',') as ['check' | 'naive', string, RosterKind];
  console.log(JSON.stringify((measure === 'check' ? check : naive)(Number(size), kind)));
}

function main(): boolean {
  const wanted = rosters.filter((kind) => kinds.includes(kind));
  return judged([...wanted.flatMap(benchRoster), ...benchNaive()]);
}

function benchRoster(kind: RosterKind): Goal[] {
  console.log(
    `\n${kind}, ms\n${row('shifts', ...phases, 'together', 'growth', 'peak MiB', 'of it before', 'findings')}`,
  );
  const checks: Check[] = [];
  for (const size of sizes.filter((one) => kind !== 'busy' || one <= BUSY_TO)) {
    const found = inOwnProcess(`check,${size},${kind}`) as Check;
    checks.push(found);
    const { clock, peak, before, findings } = found;
    console.log(
      row(
        found.shifts,
        ...phases.map((phase) => clock[phase].toFixed(1)),
        sum(clock).toFixed(1),
        checks.length > 1 ? exponent(checks.at(-2)!, found).toFixed(2) : '',
        peak.toFixed(0),
        before.toFixed(0),
        findings,
      ),
    );
  }
  return growthGoals(kind, checks);
}

function growthGoals(kind: RosterKind, checks: readonly Check[]): Goal[] {
  const [from, to] = [checks[1], checks.at(-1)];
  if (!from || !to || from === to) return [];
  return [
    goal(`${kind}: growth exponent at most 1.2 from ${from.shifts} to ${to.shifts}`, exponent(from, to), 1.2),
  ];
}

/** Time grows with the shifts to this power. */
function exponent(less: Check, more: Check): number {
  return Math.log(sum(more.fastest) / sum(less.fastest)) / Math.log(more.shifts / less.shifts);
}

function sum(times: Check['clock']): number {
  return phases.reduce((all, phase) => all + times[phase], 0);
}

function benchNaive(): Goal[] {
  console.log(
    `\nMap<minute, Set>, ordinary, lone intervals only\n${row('shifts', 'ms', 'peak MiB', 'found')}`,
  );
  return sizes
    .filter((size) => size <= NAIVE_TO)
    .map((size) => {
      const { milliseconds, peak, found, isEqual } = inOwnProcess(`naive,${size},ordinary`) as Naive;
      console.log(row(size, milliseconds.toFixed(0), peak.toFixed(0), found));
      return { name: `naive at ${size}: the same ${found} intervals`, isMet: isEqual && found > 0 };
    });
}
