import { overlapOf, overlaps } from '../../../company/spans';
import type { AloneStretch } from '../../../occupancy/stretch';
import { AgeClass } from '../../../roster/age';
import type { Shift } from '../../../roster/roster';
import type { Day, Span } from '../../../time/units';
import { askAge, askBoth, settledParts, type Asked } from '../../shared/asking';
import type { Piece } from '../../shared/lone-pieces';
import type { RosterView } from '../../view';
import { daysOf } from '../../shared/wall-spans';
import { bannedOn, coverageOf, type BannedDay, type Coverage, type OwnBan } from './danish-ban';
import type { Tell } from './messages';

/** When minors may not be alone, per place and day; undefined where the ban does not apply. */
export interface Ban {
  readonly coverage: (place: number) => Coverage | undefined;
  readonly on: (place: number, day: Day) => BannedDay;
}

export function banOf(view: RosterView, own: OwnBan): Ban {
  const days = view.roster.places.map(() => new Map<Day, BannedDay>());
  const coverages = view.roster.places.map(coverageOf);
  return {
    coverage: (place) => coverages[place],
    on(place, day) {
      let banned = days[place]!.get(day);
      if (!banned) {
        banned = bannedOn(view.place(place), view.clock(place), day, own);
        days[place]!.set(day, banned);
      }
      return banned;
    },
  };
}

/** The parts of a stretch without an adult that the ban forbids: for certain, or if an answer turns out so. */
export function lonePieces(view: RosterView, ban: Ban, stretch: AloneStretch, tell: Tell): Piece[] {
  const { person, place, zone } = stretch;
  const coverage = ban.coverage(place);
  if (!coverage || stretch.age === AgeClass.adult) return [];
  return daysOf((at) => view.dayAt(place, at), stretch).flatMap((day) => {
    if (view.ageClass(person, day) === AgeClass.adult) return [];
    const banned = ban.on(place, day);
    const ask = askAboutPlace(view, place, coverage, tell);
    const piece = { person, place, zone, stretch, day };
    const parts = (spans: readonly Span[], first: Asked | undefined) =>
      partsWithin(stretch, spans).flatMap(({ sure, ...span }) =>
        asked(view, { ...piece, ...span }, sure, first),
      );
    return [...parts(banned.spans, ask), ...parts(banned.unlessGuarded, askGuarded(view, place, tell))];
  });
}

/** First what the others depend on: the place and the minor's age together, then the company. */
function asked(view: RosterView, piece: Piece, sure: boolean, first: Asked | undefined): Piece[] {
  const { person, place, zone, day } = piece;
  const minor = view.ageClass(person, day) === AgeClass.minor;
  const age = minor ? undefined : askAge(view, person);
  const ask = first && age ? askBoth(first, age) : (first ?? age);
  if (ask) return [{ ...piece, ask }];
  const interval = {
    need: 'adult',
    person,
    place,
    zone,
    span: { start: piece.start, end: piece.end },
  } as const;
  return settledParts(view, interval, sure).map((part) => ({ ...piece, ...part }));
}

function partsWithin({ parts }: AloneStretch, spans: readonly Span[]): AloneStretch['parts'] {
  return parts.flatMap((part) =>
    spans.flatMap((span) => {
      const shared = overlapOf(part, span);
      return shared ? { ...shared, sure: part.sure } : [];
    }),
  );
}

function askAboutPlace(view: RosterView, place: number, coverage: Coverage, tell: Tell): Asked | undefined {
  const { name } = view.place(place);
  const fix = tell.say('fixPlace', { place: name });
  if (coverage === 'ask-kind') {
    return { key: `place-kind:${name}`, text: tell.say('askKind', { place: name }), fix };
  }
  if (coverage !== 'ask-isolated') return undefined;
  return { key: `isolated:${name}`, text: tell.say('askIsolated', { place: name }), fix };
}

function askGuarded(view: RosterView, place: number, tell: Tell): Asked {
  const { name } = view.place(place);
  return {
    key: `guarded:${name}`,
    text: tell.say('askGuarded', { place: name }),
    fix: tell.say('fixPlace', { place: name }),
  };
}

/** Whether a shift is a minor’s, or may be, and has some of the banned hours. */
export function isInBannedHours(view: RosterView, ban: Ban, shift: Shift): boolean {
  const { person, place } = shift;
  if (!ban.coverage(place)) return false;
  return daysOf((at) => view.dayAt(place, at), shift).some((day) => {
    if (view.ageClass(person, day) === AgeClass.adult) return false;
    const { spans, unlessGuarded } = ban.on(place, day);
    return [...spans, ...unlessGuarded].some((span) => overlaps(span, shift));
  });
}
