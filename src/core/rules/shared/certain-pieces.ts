import type { AloneStretch } from '../../occupancy/stretch';
import { alonePieces } from './alone-pieces';
import { gathered, type Piece } from './lone-pieces';
import { isOffice } from './offices';
import type { RosterView } from '../view';

const known = new WeakMap<RosterView, readonly Piece[]>();

/**
 * Intervals in which somebody is alone for certain, by start, for statistics and for rules about what has to be in order
 * before anybody is: of at least so many minutes, and not in offices, which the guidance exempts («Gjelder ikke
 * kontorarbeid»). Whom the roster has in two places at once, or away as well, is alone for certain in neither; in two
 * rooms that are in touch, once.
 */
export function certainPieces(view: RosterView, atLeast: number): Piece[] {
  let pieces = known.get(view);
  if (!pieces) known.set(view, (pieces = piecesOf(view)));
  return pieces.filter(({ start, end }) => end - start >= atLeast);
}

function piecesOf(view: RosterView): Piece[] {
  const sure = view.alone
    .filter(({ place }) => !isOffice(view, place))
    .flatMap((stretch) => surePieces(view, stretch));
  return gathered(sure, ({ person, place }) => `${person} ${place}`)
    .map(({ pieces: [first], start, end }) => ({ ...first!, start, end }))
    .sort((a, b) => a.start - b.start || a.place - b.place || a.person - b.person);
}

/** The parts of a stretch for which nothing has to be asked, not even where the person is. */
export function surePieces(view: RosterView, stretch: AloneStretch): Piece[] {
  const parts = stretch.parts.filter(({ sure }) => sure);
  return alonePieces(view, { ...stretch, parts }, [stretch]).filter(({ ask }) => ask === undefined);
}
