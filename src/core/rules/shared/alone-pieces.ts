import { overlapOf } from '../../company/spans';
import type { AloneStretch } from '../../occupancy/stretch';
import type { Span } from '../../time/units';
import { settledParts } from './asking';
import type { Piece } from './lone-pieces';
import type { RosterView } from '../view';

/** The parts of a stretch alone that lie in some spans: for certain, or with the question that would settle it. */
export function alonePieces(view: RosterView, stretch: AloneStretch, spans: readonly Span[]): Piece[] {
  if (!spans.length) return [];
  const { person, place, zone } = stretch;
  return stretch.parts.flatMap((part) =>
    spans.flatMap((span): Piece[] => {
      const shared = overlapOf(part, span);
      if (!shared) return [];
      const piece = { person, place, zone, stretch, day: view.dayAt(place, shared.start), ...shared };
      const interval = { need: 'anyone', person, place, zone, span: shared } as const;
      return settledParts(view, interval, part.sure).map((one) => ({ ...piece, ...one }));
    }),
  );
}

/** Each person is alone for themselves: pieces come together by person, place and question. */
export function byPerson({ person, place, ask }: Piece): string {
  return `${person} ${place} ${ask?.key ?? ''}`;
}
