import type { Shift } from '../../roster/roster';
import type { About, Judged } from '../define-rule';
import type { RosterView } from '../view';
import { countedWork, whereabouts, type Piece } from './lone-pieces';

/** Where a finding about a place is shown: at somebody's first time alone that it matters for. It is about nobody. */
export function atPlace(view: RosterView, { person, place, start, end }: Piece): Omit<About, 'explain'> {
  return { ...whereabouts(view, { place, people: [person], start, end }), people: [] };
}

/** Pieces by place, in order. */
export function byPlace(view: RosterView, pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const places: Piece[][] = view.roster.places.map(() => []);
  for (const piece of pieces) places[piece.place]!.push(piece);
  return places;
}

/** Findings about places: work passes where somebody is alone and nothing was found about the place. */
export function judgedPlaces(
  view: RosterView,
  findings: Judged['findings'],
  isMeant: (place: number) => boolean,
): Judged {
  const found = new Set(findings.map(({ place }) => place));
  const looksAt = ({ place }: Shift) => isMeant(place) && !found.has(place);
  return { findings, ...countedWork(view, [], looksAt) };
}
