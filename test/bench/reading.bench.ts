import { assembleRoster } from '../../src/core/reading/assemble';
import type { Grid } from '../../src/core/reading/grid';
import { readSheet } from '../../src/core/reading/read-sheet';
import type { ReadingContext, SheetReading } from '../../src/core/reading/reading';
import { fuzzed } from './reading/fuzz';
import { type Shape, shapes, sheetOf } from './reading/sheets';
import { goal, type Goal, inOwnProcess, judged, optionOf, row } from './tasks';
import { median, type Time, timed } from './timing';

// Reading a roster of people and days, against JSON.stringify of the same cell values in the same process: at most three
// times as long for 1,000 people and 366 days, and linear in the cells up to a million shifts. Assembling what was read
// into a roster, linear too. Then a million clocks, dates and cell texts.
//
// Ratios are of medians, when the code is compiled: both sides run some rounds before any counts. Every round reads a
// sheet that nothing is known of yet. The first time, when nothing is compiled, is shown beside them.
//
// --cases=100000 fuzzes less.

const sizes = [100, 316, 1_000, 3_160];
const judgedSize = 1_000;
const days = 366;
const warmUp = 4;
const rounds = 9;
const limit = 3;
/** So much longer at most for ten times as much. */
const growthLimit = 12;

interface Taken {
  readonly cells: number;
  readonly entries: number;
  readonly read: Time;
  /** The first round. */
  readonly cold: Time;
  readonly stringify: Time;
  readonly assembly: Time;
}

const context: ReadingContext = { locale: 'da-DK', country: 'dk', today: 20_516 };
const defaults = { country: 'dk', timeZone: 'Europe/Copenhagen', sheetName: 'Vagtplan' } as const;

const task = optionOf('task');
if (task === undefined) process.exit(main() ? 0 : 1);
else {
  const [shape, people] = task.split(',') as [Shape, string];
  console.log(JSON.stringify(taken(sheetOf(shape, Number(people), days))));
}

function main(): boolean {
  const goals = shapes.flatMap(benchShape);
  const cases = Number(optionOf('cases') ?? 1_000_000);
  const { wrong, seconds } = fuzzed(cases, context);
  console.log(`\n${cases} clocks, dates and cell texts in ${seconds.toFixed(1)} s`);
  wrong.slice(0, 5).forEach((text) => {
    console.log(`  ${text}`);
  });
  return judged([...goals, goal('texts that threw or made an impossible shift', wrong.length, 0)]);
}

function benchShape(shape: Shape): Goal[] {
  console.log(
    `\n${shape}\n${row('people', 'cells', 'entries', 'first ms', 'read ms', 'stringify ms', 'ratio', 'assembly ms')}`,
  );
  const found: Taken[] = [];
  for (const people of sizes) {
    const one = inOwnProcess(`${shape},${people}`) as Taken;
    found.push(one);
    const { cells, entries } = one;
    const times = [one.cold, one.read, one.stringify].map(({ clock }) => clock.toFixed(1));
    console.log(row(people, cells, entries, ...times, ratio(one).toFixed(1), one.assembly.clock.toFixed(1)));
  }
  const tenfold = `${shape}: ten times as much takes at most ${growthLimit} times as long to`;
  const judgedOne = found[sizes.indexOf(judgedSize)]!;
  return [
    goal(`${shape}, ${judgedSize} people: at most ${limit} times JSON.stringify`, ratio(judgedOne), limit),
    goal(`${tenfold} read`, timesForTenfold(found, 'read', 'cells'), growthLimit),
    goal(`${tenfold} assemble`, timesForTenfold(found, 'assembly', 'entries'), growthLimit),
  ];
}

/** From the second size to the last, so that what is the same for every sheet does not count. */
function timesForTenfold(
  [, less, ...others]: readonly Taken[],
  time: 'read' | 'assembly',
  of: 'cells' | 'entries',
): number {
  const most = others.at(-1)!;
  const exponent = Math.log(most[time].processor / less![time].processor) / Math.log(most[of] / less![of]);
  return 10 ** exponent;
}

function taken(grid: Grid): Taken {
  const [read, stringify, assembly]: [Time[], Time[], Time[]] = [[], [], []];
  let reading: SheetReading | undefined;
  const roster = () => assembleRoster({ readings: [reading!], defaults }).roster.shifts.length;
  for (let round = 0; round < warmUp + rounds; round++) {
    // What is known of a sheet is kept with it: another one, of the same cells, has to be looked at again.
    const sheet = { ...grid };
    stringify.push(timed(() => JSON.stringify(sheet.values)));
    read.push(timed(() => (reading = readSheet(sheet, context))));
  }
  for (let round = 0; round < rounds; round++) assembly.push(timed(roster));
  return {
    cells: grid.rows * grid.columns,
    entries: reading!.entries.length,
    read: middle(read.slice(warmUp)),
    cold: read[0]!,
    stringify: middle(stringify.slice(warmUp)),
    assembly: middle(assembly),
  };
}

function middle(times: readonly Time[]): Time {
  return {
    clock: median(times.map(({ clock }) => clock)),
    processor: median(times.map(({ processor }) => processor)),
  };
}

function ratio({ read, stringify }: Taken): number {
  return read.processor / stringify.processor;
}
