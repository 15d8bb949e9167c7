import { without } from '../../../company/spans';
import type { AloneStretch } from '../../../occupancy/stretch';
import { AgeClass } from '../../../roster/age';
import type { Shift } from '../../../roster/roster';
import type { Span } from '../../../time/units';
import { lawAlone } from '../../alone/minor-alone/danish-ban';
import { banOf } from '../../alone/minor-alone/pieces';
import type { Asked } from '../../shared/asking';
import type { Piece } from '../../shared/lone-pieces';
import { daysOf } from '../../shared/wall-spans';
import { minutesOf, workedIn } from '../../shared/worked';
import type { RosterView } from '../../view';
import { lonePiecesOf } from '../shared/lone-minors';
import { inDays, type Worked } from '../shared/workers';

/** A shift of a minor with too much time without an adult, beside what the ban on being alone forbids. */
export interface Unsupervised {
  readonly person: number;
  readonly shift: Shift;
  /** From the beginning of the first such time to the end of the last. */
  readonly at: Worked;
  readonly lone: readonly [Piece, ...Piece[]];
  /** Minutes that they work in the shift while they are a minor. */
  readonly worked: number;
  /** Whether the ban forbids other minutes of the shift. */
  readonly isBannedBesides: boolean;
  readonly ask?: Asked;
}

/** The parts of a span at a place in which the Danish law, whatever the workplace adds, has nobody under 18 alone. */
export type Banned = (place: number, span: Span) => readonly Span[];

export function bannedIn(view: RosterView): Banned {
  const ban = banOf(view, lawAlone);
  return (place, span) =>
    ban.coverage(place)
      ? daysOf((at) => view.dayAt(place, at), span).flatMap((day) => {
          const { spans, unlessGuarded } = ban.on(place, day);
          return [...spans, ...unlessGuarded];
        })
      : [];
}

/** What is certain comes before what depends on an answer. */
export function tooLittle(
  view: RosterView,
  shift: Shift,
  given: { readonly stretches: readonly AloneStretch[]; readonly banned: Banned; readonly share: number },
): Unsupervised[] {
  const { person, place, zone, start, end } = shift;
  const all = given.stretches
    .filter((one) => one.place === place && one.zone === zone && one.start < end && start < one.end)
    .flatMap((one) => lonePiecesOf(view, 'adult', one, [shift]))
    .sort((a, b) => a.start - b.start);
  const lone = all.flatMap((piece) =>
    without(piece, given.banned(place, piece)).map((span): Piece => ({ ...piece, ...span })),
  );
  const worked = minutesOf(workedAsMinor(view, shift));
  const isTooMuch = (pieces: readonly Piece[]) => (worked - minutesOf(pieces)) * 100 < given.share * worked;
  const certain = lone.filter(({ ask }) => !ask);
  const found = [certain, lone].find(isTooMuch);
  const [first] = found ?? [];
  if (!found || !first) return [];
  const ask = found === lone ? lone.find((piece) => piece.ask)?.ask : undefined;
  const at = { place, start: first.start, end: found.at(-1)!.end };
  const isBannedBesides = minutesOf(lone) < minutesOf(all);
  const facts = {
    person,
    shift,
    at,
    lone: found as unknown as Unsupervised['lone'],
    worked,
    isBannedBesides,
  };
  return [ask ? { ...facts, ask } : facts];
}

/** Without the breaks, and without what is after the midnight of coming of age. */
function workedAsMinor(view: RosterView, shift: Shift): Span[] {
  const { person, place } = shift;
  return workedIn(view, shift).flatMap((span) =>
    inDays(view, { place, ...span }).filter(({ day }) => view.ageClass(person, day) === AgeClass.minor),
  );
}

/** Somebody in two rooms at once has two rows for the same hours. */
export function onceEach(found: readonly Unsupervised[]): Unsupervised[] {
  const hours = new Map<string, Unsupervised>();
  for (const one of [...found].sort((a, b) => a.shift.zone - b.shift.zone)) {
    const key = [one.person, one.at.place, one.shift.start, one.shift.end].join(' ');
    if (!hours.has(key)) hours.set(key, one);
  }
  return [...hours.values()];
}
