import { text as say } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
import type { Grid } from '../grid';
import type { ReadingContext, SheetReading } from '../reading';
import { bestTable, readTable } from './date-by-function';
import type { DayTable } from './day-table/day-table';
import { aboutDays } from './day-table/evidence';
import { type BlockPlan, findBlocks, readBlocks } from './hour-axis/blocks';
import { findMarks, type MarkPlan } from './hour-axis/marks';
import { readMarks } from './hour-axis/read-marks';
import type { Fit, Layout } from './layout';
import type { DayColumn } from './shared/day-column';
import { facingsOf, type Facing } from './shared/facing';
import { Ledger } from './shared/ledger';
import { settleLeftovers } from './shared/leftovers';
import { isMapped, mappedFacing } from './shared/mapped-facing';
import { mayHoldRoll } from './shared/survey';
import { askDay } from './shared/title-day';
import { View } from './shared/view';
import { askWeek, type Week } from './shared/week';

type HourPlan =
  | { readonly form: 'blocks'; readonly plan: BlockPlan }
  | { readonly form: 'marks'; readonly plan: MarkPlan }
  /** Days one way, hours the other, names where they meet. */
  | { readonly form: 'table'; readonly plan: DayTable };

/** Family G: hours on an axis or over blocks of names; names or marks in the cells. */
export const hourAxis: Layout<HourPlan> = {
  id: 'hour-axis',
  fit,
  read,
};

function fit(grid: Grid, context: ReadingContext): Fit<HourPlan> | undefined {
  if (!mayHoldRoll(grid)) return undefined;
  const facings = facingsOf(new View(grid));
  const forms: readonly (() => Fit<HourPlan>[])[] = [
    ...facings.map((facing) => () => marksFit(findMarks(facing, context))),
    ...facings.map((facing) => () => blocksFit(findBlocks(facing, context))),
    () => tableFit(bestTable(grid, context, (times, functions) => times > functions)),
  ];
  let best: Fit<HourPlan> | undefined;
  for (const form of forms) {
    const [found] = form();
    if (found && found.score > (best?.score ?? 0)) best = found;
    if (best && best.score >= sure) break;
  }
  return best && withMapping(best, context);
}

/** Says that columns and rows are taken as given; a table says so itself. */
function withMapping(found: Fit<HourPlan>, context: ReadingContext): Fit<HourPlan> {
  const { form, plan } = found.plan;
  if (form === 'table' || !isMapped(mappedFacing(plan.facing, context))) return found;
  return { ...found, evidence: [say('setup.asMapped'), ...found.evidence] };
}

/** Nothing else has to be looked for. */
const sure = 0.85;

function tableFit(table: Fit<DayTable> | undefined): Fit<HourPlan>[] {
  return table ? [{ ...table, plan: { form: 'table', plan: table.plan } }] : [];
}

function blocksFit(plan: BlockPlan | undefined): Fit<HourPlan>[] {
  if (!plan) return [];
  const { blocks, named, filled } = plan.seen;
  const evidence = [
    ...plan.columns.slice(0, 3).flatMap((days) => aboutDays(plan.facing, days)),
    say('reading.blocksOfHours', { count: blocks }),
    say('reading.namesInCells', { named, count: filled, people: plan.roll.size }),
  ];
  return [{ score: 0.45 + 0.5 * (named / filled), evidence, plan: { form: 'blocks', plan } }];
}

function marksFit(plan: MarkPlan | undefined): Fit<HourPlan>[] {
  if (!plan) return [];
  const { read: marked, filled, people } = plan.seen;
  const cells = plan.roll
    ? say('reading.namesInCells', { named: marked, count: filled, people })
    : say('reading.marksInCells', { marked, count: filled, people });
  const evidence = [...plan.tables.slice(0, 3).map(aboutHours), cells];
  return [{ score: 0.4 + 0.5 * (marked / filled), evidence, plan: { form: 'marks', plan } }];
}

function aboutHours({ hours }: MarkPlan['tables'][number]): Text {
  const [first, last] = [hours.spans[0], hours.spans.at(-1)];
  return say('reading.hoursFromTo', {
    count: hours.columns.length,
    from: { timeOfDay: first?.start ?? 0 },
    to: { timeOfDay: (last?.end ?? 0) > 1440 ? (last?.end ?? 0) - 1440 : (last?.end ?? 0) },
  });
}

function read(grid: Grid, fitted: Fit<HourPlan>, context: ReadingContext): SheetReading {
  const { plan, evidence } = fitted;
  if (plan.form === 'table') return readTable(hourAxis.id, grid, { ...fitted, plan: plan.plan }, context);
  const ledger = new Ledger(grid);
  ledger.leaveOutHidden();
  const unclear = plan.form === 'blocks' ? readBlocks(plan.plan, ledger) : readMarks(plan.plan, ledger);
  const { sheet } = plan.plan.facing;
  settleLeftovers(sheet, ledger);
  const guessed =
    plan.form === 'blocks'
      ? askDays(plan.plan.facing, plan.plan.columns, ledger)
      : askTables(plan.plan, ledger);
  const blocked = guessed || unclear || ledger.entries.length === 0;
  return ledger.reading(hourAxis.id, evidence, blocked ? 'needs-input' : 'roster');
}

function askDays(facing: Facing, [first]: readonly DayColumn[], ledger: Ledger): boolean {
  return first !== undefined && asked(first.week, facing.at(first.written[0] ?? 0, first.column), ledger);
}

function askTables({ dated, tables, facing }: MarkPlan, ledger: Ledger): boolean {
  const [days] = tables.flatMap((table) => table.days ?? []);
  if (days) return askDays(facing, [days], ledger);
  if (dated.at && dated.days.every((day) => day === undefined)) {
    askDay(ledger, [ledger.ref(...dated.at)], ledger.unread.length);
    return true;
  }
  return asked(dated.week, dated.at, ledger);
}

function asked(week: Week | undefined, at: readonly [number, number] | undefined, ledger: Ledger): boolean {
  if (week?.from !== 'guess' || !at) return false;
  askWeek(ledger, week.monday, [ledger.ref(...at)]);
  return true;
}
