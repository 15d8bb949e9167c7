import { text as say } from '../messages/catalogue';
import type { Text } from '../messages/text';
import { accountOf } from './accounts';
import { Entries } from './entries';
import { CellKind, type Grid } from './grid';
import { layouts } from './layouts';
import type { Fit, LayoutId } from './layouts/layout';
import { topOf } from './layouts/shared/top-of';
import { View } from './layouts/shared/view';
import { otherKind, whyNoRoster } from './not-a-roster';
import { asPart } from './part-of-shop';
import { withUnknownMerges } from './merges-unknown';
import { askLayout } from './questions/ask';
import { answerForLook, layoutKey } from './questions/keys';
import type { ReadingContext, SheetReading } from './reading';

/**
 * Reads a sheet in the layout that fits it best, or says why it is no roster. Never throws for what a sheet holds, and
 * accounts for every non-empty cell.
 */
export function readSheet(grid: Grid, context: ReadingContext): SheetReading {
  return withUnknownMerges(grid, readAs(grid, context), (other) => readAs(other, context));
}

function readAs(grid: Grid, context: ReadingContext): SheetReading {
  if (grid.kinds.every((kind) => kind === CellKind.empty))
    return notARoster(grid, [say('reading.emptySheet')]);
  const view = new View(grid);
  const other = otherKind(view);
  if (other) return notARoster(grid, [other]);
  const candidates = fitting(grid, context);
  const answer = answerForLook(context.answers, layoutKey, grid.sheet)?.answer;
  const best = candidates.find(({ id }) => id === answer) ?? candidates[0];
  if (!best) return notARoster(grid, whyNoRoster(view, context));
  const reading = answer === best.id ? best.read() : withNearTie(best, candidates);
  return asPart(view, reading, context);
}

interface Candidate {
  readonly id: LayoutId;
  readonly score: number;
  readonly evidence: readonly Text[];
  read(): SheetReading;
}

/** The layouts that fit, the best first. */
function fitting(grid: Grid, context: ReadingContext): Candidate[] {
  return layoutsOfTop(grid, context)
    .flatMap((layout) => tryLayout(layout, grid, context) ?? [])
    .sort((a, b) => b.score - a.score);
}

/** A big sheet is only looked at as a whole by layouts that its upper rows fit. */
function layoutsOfTop(grid: Grid, context: ReadingContext): readonly (typeof layouts)[number][] {
  const top = topOf(grid);
  const fit = top === grid ? layouts : layouts.filter((layout) => layout.fit(top, context));
  return fit.length > 0 ? fit : layouts;
}

function tryLayout(
  layout: (typeof layouts)[number],
  grid: Grid,
  context: ReadingContext,
): Candidate | undefined {
  const fit: Fit | undefined = layout.fit(grid, context);
  return (
    fit && {
      id: layout.id,
      score: fit.score,
      evidence: fit.evidence,
      read: () => layout.read(grid, fit, context),
    }
  );
}

/** Two layouts that fit so nearly alike are both offered, where they do not say the same. */
const nearTie = 0.06;

function withNearTie(best: Candidate, candidates: readonly Candidate[]): SheetReading {
  const reading = best.read();
  const near = candidates.filter((one) => one !== best && best.score - one.score < nearTie + 1e-9);
  const others = near.filter((one) => saying(one.read()) !== saying(reading));
  const [evidence] = best.evidence;
  if (others.length === 0 || !evidence) return reading;
  const choices = [best, ...others].map(({ id }) => ({ answer: id, text: say(`reading.layout-${id}`) }));
  const shifts = reading.entries.length;
  const cells = reading.entries.slice(0, 1).flatMap((entry) => entry.cells);
  const asked = askLayout(reading.sheet, choices, { cells, shifts, guess: { answer: best.id, evidence } });
  return { ...reading, verdict: 'needs-input', questions: [...reading.questions, asked] };
}

function saying({ entries }: SheetReading): string {
  const { names, person, kind, start, end, length } = entries;
  return Array.from({ length }, (_, at) => [names[person[at]!], kind[at], start[at], end[at]].join(' '))
    .sort()
    .join('\n');
}

function notARoster(grid: Grid, evidence: readonly Text[]): SheetReading {
  const recognised = nonEmpty(grid);
  return {
    sheet: grid.sheet,
    verdict: 'not-a-roster',
    evidence,
    entries: Entries.none(grid.sheet),
    unread: [],
    questions: [],
    notices: [],
    cells: { read: 0, recognised, unread: 0 },
    accounts: new Uint8Array(grid.kinds.length).fill(accountOf('no-roster')),
  };
}

function nonEmpty(grid: Grid): number {
  return grid.kinds.reduce((count, kind) => count + (kind === CellKind.empty ? 0 : 1), 0);
}
