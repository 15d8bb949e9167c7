import { overlapOf, without } from '../company/spans';
import type { SoleCompany } from '../occupancy/sole-company';
import { AgeClass } from '../roster/age';
import type { Span } from '../time/units';
import { bannedOn, coverageOf, lawAlone } from '../rules/alone/minor-alone/danish-ban';
import type { Nights } from '../rules/shared/nights';
import { daysOf } from '../rules/shared/wall-spans';
import type { RosterView } from '../rules/view';

/** What an absence would come to, the gravest first. */
export const harms = ['minor-banned', 'minor', 'night', 'no-backup', 'alone'] as const;
export type Harm = (typeof harms)[number];

/** Somebody who would be alone, or without an adult or a backup, and from when to when. */
export interface Harmed extends Span {
  readonly person: number;
  readonly harm: Harm;
}

/** A minor without the only adult: a breach in the hours of the Danish ban, and grave at any other. */
export function harmedMinor(view: RosterView, sole: SoleCompany): Harmed[] {
  if (sole.age !== AgeClass.minor) return [];
  return cut(sole, bannedSpans(view, sole), 'minor-banned', 'minor');
}

/** Grown-ups, and those whose age is not known, without their only company. In an office that is nothing to warn of. */
export function harmedAdult(view: RosterView, sole: SoleCompany, nights: Nights): Harmed[] {
  if (sole.age === AgeClass.minor || view.place(sole.place).kind === 'office') return [];
  return cut(sole, nights(sole.place, sole), 'night', 'alone');
}

function cut(
  { person, start, end }: SoleCompany,
  spans: readonly Span[],
  within: Harm,
  beside: Harm,
): Harmed[] {
  const span = { start, end };
  const inside = spans.flatMap((one) => overlapOf(one, span) ?? []);
  return [
    ...inside.map((one) => ({ ...one, person, harm: within })),
    ...without(span, inside).map((one) => ({ ...one, person, harm: beside })),
  ];
}

function bannedSpans(view: RosterView, { place, start, end }: SoleCompany): Span[] {
  const coverage = coverageOf(view.place(place));
  if (coverage !== 'listed-kind' && coverage !== 'isolated-shop' && coverage !== 'mall-shop') return [];
  const days = daysOf((at) => view.dayAt(place, at), { start, end });
  return days.flatMap((day) => [...bannedOn(view.place(place), view.clock(place), day, lawAlone).spans]);
}
