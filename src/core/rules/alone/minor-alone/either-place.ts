import { overlapOf, without } from '../../../company/spans';
import type { Shift } from '../../../roster/roster';
import type { Span } from '../../../time/units';
import type { Piece } from '../../shared/lone-pieces';
import type { RosterView } from '../../view';

/**
 * Settles what does not depend on the answer: a minor whom the roster has in two places at once, and who would be alone
 * in either, is alone wherever they are. One of the places has the breach, since they are in one of them only.
 */
export function settledWherever(view: RosterView, pieces: readonly Piece[]): Piece[] {
  const open = pieces.filter(isOpen);
  if (!open.length) return [...pieces];
  const byPerson = new Map<number, Piece[]>();
  for (const piece of open) byPerson.set(piece.person, [...(byPerson.get(piece.person) ?? []), piece]);
  const certainPieces = pieces.filter(({ ask, person }) => !ask && byPerson.has(person));
  return [
    ...pieces.filter((piece) => !isOpen(piece)),
    ...[...byPerson].flatMap(([person, own]) =>
      settledFor(
        view,
        own,
        certainPieces.filter((piece) => piece.person === person),
      ),
    ),
  ];
}

function isOpen({ ask }: Piece): boolean {
  return ask?.ownPlace === true;
}

/** `known` are the person's pieces in rooms that contradict nothing: where they are a breach, nothing is left to ask. */
function settledFor(view: RosterView, pieces: readonly Piece[], known: readonly Piece[]): Piece[] {
  const edges = known.flatMap(({ start, end }) => [start, end]);
  const within = (at: number) => pieces.some(({ start, end }) => at > start && at < end);
  const cuts = [
    ...new Set([...pieces.flatMap((piece) => cutsOf(view, piece)), ...edges.filter(within)]),
  ].sort((a, b) => a - b);
  const parts = cuts.slice(1).map((end, i) => ({ start: cuts[i]!, end }));
  const settled: Piece[] = [];
  for (const part of parts) {
    const open = pieces.filter((piece) => overlapOf(piece, part)).map((piece) => ({ ...piece, ...part }));
    const breach = known.filter((piece) => overlapOf(piece, part));
    if (!isCertain(view, [...open, ...breach], part)) settled.push(...open);
    else if (!breach.length) settled.push(certain(open));
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
