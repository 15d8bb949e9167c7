import { overlapOf, without } from '../../company/spans';
import type { Shift } from '../../roster/roster';
import type { Span } from '../../time/units';
import type { Piece } from '../lone-pieces';
import type { RosterView } from '../view';

/**
 * Settles what does not depend on the answer: a minor whom the roster has in two places at once, and who would be alone
 * in either, is alone wherever they are. One of the places has the breach, since they are in one of them only.
 */
export function settledWherever(view: RosterView, pieces: readonly Piece[]): Piece[] {
  const open = pieces.filter(isOpen);
  if (!open.length) return [...pieces];
  const byPerson = new Map<number, Piece[]>();
  for (const piece of open) byPerson.set(piece.person, [...(byPerson.get(piece.person) ?? []), piece]);
  return [
    ...pieces.filter((piece) => !isOpen(piece)),
    ...[...byPerson.values()].flatMap((own) => settledFor(view, own)),
  ];
}

function isOpen({ ask }: Piece): boolean {
  return ask?.ownPlace === true;
}

function settledFor(view: RosterView, pieces: readonly Piece[]): Piece[] {
  const cuts = [...new Set(pieces.flatMap((piece) => cutsOf(view, piece)))].sort((a, b) => a - b);
  const parts = cuts.slice(1).map((end, i) => ({ start: cuts[i]!, end }));
  const settled: Piece[] = [];
  for (const part of parts) {
    const within = pieces.filter((piece) => overlapOf(piece, part)).map((piece) => ({ ...piece, ...part }));
    settled.push(...(isCertain(view, within, part) ? [certain(within)] : within));
  }
  return settled;
}

/** Where the piece ends, or one of the person's entries does. */
function cutsOf(view: RosterView, piece: Piece): number[] {
  const edges = view.shiftsOf(piece.person, piece).flatMap(({ start, end }) => [start, end]);
  return [piece.start, piece.end, ...edges.filter((at) => at > piece.start && at < piece.end)];
}

/** Whether the person is alone in each place that the roster has them in, and in one of them for certain. */
function isCertain(view: RosterView, within: readonly Piece[], part: Span): boolean {
  const [first] = within;
  if (!first) return false;
  const entries = view.shiftsOf(first.person, part);
  if (entries.some(({ kind }) => kind === 'absence' || kind === 'break')) return false;
  const alone = new Set(within.map(whereOf));
  const work = entries.filter(({ kind }) => kind === 'work');
  return (
    work.length > 1 && work.every((shift) => alone.has(whereOf(shift)) && !without(part, [shift]).length)
  );
}

function certain(within: readonly Piece[]): Piece {
  const [first] = [...within].sort((a, b) => a.place - b.place || a.zone - b.zone);
  const { person, place, zone, day, stretch, start, end } = first!;
  return { person, place, zone, day, stretch, start, end };
}

function whereOf({ place, zone }: Pick<Shift, 'place' | 'zone'>): string {
  return `${place} ${zone}`;
}
