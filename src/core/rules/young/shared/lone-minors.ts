import { overlapOf } from '../../../company/spans';
import type { AloneStretch, CompanyNeed } from '../../../occupancy/stretch';
import { AgeClass } from '../../../roster/age';
import type { Country, Instant, Span } from '../../../time/units';
import { settledParts } from '../../shared/asking';
import type { Piece } from '../../shared/lone-pieces';
import { duringBreak, maybeAlone } from '../../shared/unplaced-breaks';
import type { RosterView } from '../../view';
import { inDays } from './workers';

/** Stretches of minors at the places of some countries: without an adult, or without anybody. */
export function loneMinors(
  view: RosterView,
  need: CompanyNeed,
  countries: readonly Country[],
): AloneStretch[] {
  const stretches = need === 'adult' ? view.withoutAdult : view.alone;
  return stretches.filter(
    ({ age, place }) => age === AgeClass.minor && countries.includes(view.place(place).country),
  );
}

/**
 * The parts of a stretch that lie in some spans: for certain, or with the question that would settle it. Without spans it
 * is cut at midnight, for somebody may be of another group of the law from then on.
 */
export function lonePiecesOf(
  view: RosterView,
  need: CompanyNeed,
  stretch: AloneStretch,
  spans: readonly Span[] = inDays(view, stretch),
): Piece[] {
  const { person, place, zone } = stretch;
  return stretch.parts.flatMap((part) =>
    spans.flatMap((wanted): Piece[] => {
      const span = overlapOf<Instant>(part, wanted);
      if (!span) return [];
      const piece = { person, place, zone, stretch, day: view.dayAt(place, span.start) };
      const settled = settledParts(view, { need, person, place, zone, span }, part.sure);
      return settled.map((one) => ({ ...piece, ...one }));
    }),
  );
}

/** The same of minors whose only company takes a break of unknown time, with the question when. */
export function piecesDuringBreaks(
  view: RosterView,
  need: CompanyNeed,
  countries: readonly Country[],
  piecesOf: (stretch: AloneStretch) => readonly Piece[],
): Piece[] {
  return maybeAlone(view, need)
    .filter(({ stretch: { place } }) => countries.includes(view.place(place).country))
    .flatMap((maybe) => duringBreak(view, maybe, piecesOf(maybe.stretch)));
}

/** Stretches by person: nobody's are looked for among all of them. */
export function byPerson(stretches: readonly AloneStretch[]): Map<number, AloneStretch[]> {
  const people = new Map<number, AloneStretch[]>();
  for (const stretch of stretches) {
    const known = people.get(stretch.person);
    if (known) known.push(stretch);
    else people.set(stretch.person, [stretch]);
  }
  return people;
}
