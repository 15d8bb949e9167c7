import type { AgeClass, AloneStretch } from '../../occupancy/stretch';
import type { Span } from '../../time/units';
import type { RosterView } from '../view';
import { alonePieces } from './alone-pieces';
import { askBreak } from './asking';
import type { Piece } from './lone-pieces';
import { dividedByBreaks } from './unplaced-breaks';

/** Time that a person is alone at a place without a break, whichever room they are in. */
export interface LoneRun extends Span {
  readonly person: number;
  readonly place: number;
  /** When it begins. */
  readonly age: AgeClass;
  readonly stretches: readonly AloneStretch[];
}

/**
 * Stretches alone put together where they touch, or where less than `gap` minutes of company (or of being away) lie
 * between them.
 */
export function loneRuns(stretches: readonly AloneStretch[], gap = 0): LoneRun[] {
  const inOrder = [...stretches].sort(
    (a, b) => a.person - b.person || a.place - b.place || a.start - b.start,
  );
  const runs: LoneRun[] = [];
  for (const stretch of inOrder) {
    const last = runs.at(-1);
    if (last && isSame(last, stretch) && isNear(last, stretch, gap))
      runs[runs.length - 1] = longer(last, stretch);
    else runs.push(runOf(stretch));
  }
  return runs;
}

/** What is too long of a run, joined again over gaps of less than `gap` minutes, within a part of it or all of it. */
export interface Long {
  /** In minutes; exactly so long is not too long. */
  readonly most: number;
  readonly gap?: number;
  readonly within?: Span;
}

/**
 * The parts of a run that are too long for certain; where none is, all of it with the question that would settle it. Breaks
 * of unknown time end it as well, wherever they may be, or are asked about.
 */
export function longParts(view: RosterView, run: LoneRun, { most, gap = 0, within = run }: Long): Piece[] {
  const isLong = ({ start: from, end: to }: Span) => to - from > most;
  const undivided = (piece: Piece): Piece[] => {
    const divided = dividedByBreaks(view, piece, { most, shortest: gap });
    if (divided === 'yes') return [];
    return [divided === 'no' || piece.ask ? piece : { ...piece, ask: askBreak(view, piece.person) }];
  };
  const pieces = run.stretches.flatMap((stretch) => alonePieces(view, stretch, [within]));
  const { person, place } = run;
  const { start, end } = within;
  const whole = { person, place, zone: pieces[0]!.zone, day: pieces[0]!.day, stretch: run };
  const open = pieces.find(({ ask }) => ask !== undefined);
  if (!open?.ask) return undivided({ ...whole, start, end });
  const certain = joined(
    pieces.filter(({ ask }) => ask === undefined),
    gap,
  ).filter(isLong);
  if (!certain.length) return undivided({ ...whole, start, end, ask: open.ask });
  return certain.flatMap((span) => undivided({ ...whole, ...span, day: view.dayAt(place, span.start) }));
}

function runOf(stretch: AloneStretch): LoneRun {
  const { person, place, age, start, end } = stretch;
  return { person, place, age, start, end, stretches: [stretch] };
}

function longer(run: LoneRun, stretch: AloneStretch): LoneRun {
  return { ...run, end: Math.max(run.end, stretch.end), stretches: [...run.stretches, stretch] };
}

function isSame(a: Pick<LoneRun, 'person' | 'place'>, b: Pick<LoneRun, 'person' | 'place'>): boolean {
  return a.person === b.person && a.place === b.place;
}

function isNear(earlier: Span, later: Span, gap: number): boolean {
  return later.start <= earlier.end || later.start - earlier.end < gap;
}

function joined(spans: readonly Span[], gap: number): Span[] {
  const found: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && isNear(last, { start, end }, gap))
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else found.push({ start, end });
  }
  return found;
}
