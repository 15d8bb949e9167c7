import { text as say } from '../messages/catalogue';
import type { Text } from '../messages/text';
import { CellKind, type Grid } from './grid';
import { layouts } from './layouts';
import type { Fit, Layout } from './layouts/layout';
import { kindsOfHeader } from './layouts/shared/headers';
import { realDate } from './layouts/shared/stated';
import { View } from './layouts/shared/view';
import type { ReadingContext, SheetReading } from './reading';
import { findSpans } from './text/spans';
import { writtenDate, writtenWeekday } from './text/written-date';

/**
 * Reads a sheet in the layout that fits it best, or says why it is no roster. Never throws for what a sheet holds, and
 * accounts for every non-empty cell.
 */
export function readSheet(grid: Grid, context: ReadingContext): SheetReading {
  if (grid.kinds.every((kind) => kind === CellKind.empty))
    return notARoster(grid, [say('reading.emptySheet')]);
  const form = headerOfForm(grid);
  if (form !== undefined) return notARoster(grid, [say('reading.answersToAForm', { header: form })]);
  const best = bestFit(grid, context);
  if (!best) return notARoster(grid, whatWasSeen(grid));
  return best.read();
}

interface Candidate {
  readonly score: number;
  read(): SheetReading;
}

function bestFit(grid: Grid, context: ReadingContext): Candidate | undefined {
  let best: Candidate | undefined;
  for (const layout of layouts) {
    const candidate = tryLayout(layout, grid, context);
    if (candidate && (!best || candidate.score > best.score)) best = candidate;
  }
  return best;
}

function tryLayout(layout: Layout, grid: Grid, context: ReadingContext): Candidate | undefined {
  const fit: Fit | undefined = layout.fit(grid, context);
  return fit && { score: fit.score, read: () => layout.read(grid, fit, context) };
}

function notARoster(grid: Grid, evidence: readonly Text[]): SheetReading {
  const recognised = nonEmpty(grid);
  return {
    sheet: grid.sheet,
    verdict: 'not-a-roster',
    evidence,
    entries: [],
    unread: [],
    questions: [],
    notices: [],
    cells: { read: 0, recognised, unread: 0 },
  };
}

function nonEmpty(grid: Grid): number {
  return grid.kinds.reduce((count, kind) => count + (kind === CellKind.empty ? 0 : 1), 0);
}

/** Answers to an online form begin with a time stamp. */
function headerOfForm(grid: Grid): string | undefined {
  const view = new View(grid);
  const row = view.rows.find((r) => view.filled(r).length > 0);
  const column = row === undefined ? undefined : view.filled(row)[0];
  if (row === undefined || column === undefined) return undefined;
  const header = view.words(row, column);
  return kindsOfHeader(header).includes('response') ? header : undefined;
}

function whatWasSeen(grid: Grid): Text[] {
  const view = new View(grid);
  let [times, dates] = [0, 0];
  for (const row of view.rows) {
    for (const column of view.columns) {
      const words = view.isEmpty(row, column) ? '' : view.words(row, column);
      if (words.length <= 60 && findSpans(words).spans.length > 0) times += 1;
      else if (realDate(view, row, column) !== undefined || writtenDate(words) || writtenWeekday(words))
        dates += 1;
    }
  }
  return [
    say('reading.noLayout'),
    times > 0 ? say('reading.sawTimes', { count: times }) : say('reading.sawNoTimes'),
    dates > 0 ? say('reading.sawDates', { count: dates }) : say('reading.sawNoDates'),
  ];
}
