import type { Grid } from '../../src/core/reading/grid';
import { readSheet } from '../../src/core/reading/read-sheet';
import type { ReadingContext } from '../../src/core/reading/reading';
import { fuzzed } from './reading/fuzz';
import { type Shape, shapes, sheetOf } from './reading/sheets';
import { goal, type Goal, inOwnProcess, judged, optionOf, row } from './tasks';
import { median, type Time, timed } from './timing';

// Reading a roster of people and days, against JSON.stringify of the same cell values in the same process: at most three
// times as long for 1,000 people and 366 days, and linear in the cells. Then a million clocks, dates and cell texts.
//
// --cases=100000 fuzzes less.

const sizes = [100, 316, 1_000];
const days = 366;
const rounds = 7;
const limit = 3;

interface Taken {
  readonly cells: number;
  readonly entries: number;
  readonly read: Time;
  readonly stringify: Time;
}

const context: ReadingContext = { locale: 'da-DK', country: 'dk', today: 20_516 };

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
    `\n${shape}\n${row('people', 'cells', 'entries', 'read ms', 'stringify ms', 'ratio', 'growth')}`,
  );
  const found: Taken[] = [];
  for (const people of sizes) {
    const one = inOwnProcess(`${shape},${people}`) as Taken;
    found.push(one);
    const growth = found.length > 1 ? exponent(found.at(-2)!, one).toFixed(2) : '';
    const { cells, entries, read, stringify } = one;
    console.log(
      row(
        people,
        cells,
        entries,
        read.clock.toFixed(1),
        stringify.clock.toFixed(1),
        ratio(one).toFixed(1),
        growth,
      ),
    );
  }
  const [least, most] = [found[0]!, found.at(-1)!];
  return [
    goal(`${shape}: at most ${limit} times JSON.stringify`, ratio(most), limit),
    goal(`${shape}: growth exponent at most 1.2`, exponent(least, most), 1.2),
  ];
}

function taken(grid: Grid): Taken {
  let entries = 0;
  const read: Time[] = [];
  const stringify: Time[] = [];
  for (let round = 0; round < rounds; round++) {
    stringify.push(timed(() => JSON.stringify(grid.values)));
    read.push(
      timed(() => {
        entries = readSheet(grid, context).entries.length;
      }),
    );
  }
  return { cells: grid.rows * grid.columns, entries, read: middle(read), stringify: middle(stringify) };
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

function exponent(less: Taken, more: Taken): number {
  return Math.log(more.read.processor / less.read.processor) / Math.log(more.cells / less.cells);
}
