import type { BreakLength } from './break-length';
import type { Piece } from './piece';

/** What is not clear about breaks without clock times: how long they are, or in which of several shifts. */
export type BreakDoubt = 'no-length' | 'in-longest';

/**
 * Puts the length of breaks without clock times on the longest of the shifts, whose clock times it may lie in; undefined
 * when it is no shorter than that shift.
 */
export function withLooseBreaks(
  pieces: readonly Piece[],
  lengths: readonly BreakLength[],
): { readonly pieces: readonly Piece[]; readonly doubt?: BreakDoubt } | undefined {
  const minutes = minutesOf(lengths);
  const doubt = lengths.includes('unclear') ? ({ doubt: 'no-length' } as const) : {};
  const shifts = pieces.filter(mayHaveBreak);
  const [longest] = [...shifts].sort((a, b) => b.end - b.start - (a.end - a.start));
  if (minutes === 0 || !longest) return { pieces, ...doubt };
  if (minutes >= longest.end - longest.start) return undefined;
  const placed = pieces.map((piece) => (piece === longest ? { ...piece, unplacedBreak: minutes } : piece));
  return { pieces: placed, ...(shifts.length > 1 ? { doubt: 'in-longest' } : doubt) };
}

export function minutesOf(lengths: readonly BreakLength[]): number {
  return lengths.reduce((sum: number, length) => sum + (typeof length === 'number' ? length : 0), 0);
}

/** Who is away or on call takes no break from work. */
export function mayHaveBreak({ kind }: Pick<Piece, 'kind'>): boolean {
  return kind === 'work' || kind === 'tentative';
}
