import type { Grid } from '../grid';
import type { ReadingContext, SheetReading } from '../reading';
import { type DayTable, findDayTable } from './day-table/day-table';
import { evidenceOf } from './day-table/evidence';
import { readDayTable } from './day-table/read-table';
import type { Fit, Layout, LayoutId } from './layout';
import { facingsOf } from './shared/facing';
import { Ledger } from './shared/ledger';
import { settleLeftovers } from './shared/leftovers';
import { mayHoldRoll } from './shared/survey';
import { View } from './shared/view';

/** Family E: days down or across, functions, roles or places the other way, names or initials in the cells. */
export const dateByFunction: Layout<DayTable> = {
  id: 'date-by-function',
  fit: (grid, context) => bestTable(grid, context, (times, functions) => functions >= times),
  read: (grid, fit, context) => readTable(dateByFunction.id, grid, fit, context),
};

/** The better of days down and days across; undefined when none is a table with the wanted headings. */
export function bestTable(
  grid: Grid,
  context: ReadingContext,
  wanted: (times: number, functions: number) => boolean,
): Fit<DayTable> | undefined {
  if (!mayHoldRoll(grid)) return undefined;
  const tables = facingsOf(new View(grid)).flatMap((facing) => findDayTable(facing, context) ?? []);
  const fits = tables
    .filter(({ seen }) => wanted(seen.times, seen.functions))
    .map((plan) => ({ score: scoreOf(plan), evidence: evidenceOf(plan, context), plan }));
  return fits.sort((a, b) => b.score - a.score)[0];
}

function scoreOf({ seen, segments }: DayTable): number {
  const dated = segments.some(({ days }) => days.run !== undefined);
  return 0.4 + 0.5 * (seen.named / seen.filled) + (dated ? 0.05 : 0);
}

export function readTable(
  id: LayoutId,
  grid: Grid,
  { plan, evidence }: Fit<DayTable>,
  context: ReadingContext,
): SheetReading {
  const ledger = new Ledger(grid);
  ledger.leaveOutHidden();
  const open = readDayTable(plan, ledger, context);
  settleLeftovers(plan.facing.sheet, ledger);
  const blocked = open || ledger.entries.length === 0;
  return ledger.reading(id, evidence, blocked ? 'needs-input' : 'roster');
}
