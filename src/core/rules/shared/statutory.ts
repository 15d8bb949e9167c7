import { holdsOn, type Sourced } from '../../law/dated';
import type { Country, Day } from '../../time/units';
import type { LawSubject, Statutory } from '../define-rule';
import type { RosterView } from '../view';

/**
 * What counts on a day: the law's value, or the workplace's own where it is stricter. Undefined where neither says
 * anything.
 *
 * @param given the workplace's own; `null` when it has none
 */
export function lawOr(
  given: number | null,
  statutory: Statutory,
  country: Country,
  day: Day,
): number | undefined {
  const law = lawOn(statutory, country, day)?.value;
  if (given === null || law === undefined) return given ?? law;
  return isLooser(given, law, statutory) ? law : given;
}

/** The law that a value would loosen on a day, in one of the countries; undefined when it is at least as strict. */
export function loosened(
  given: number,
  statutory: Statutory,
  countries: readonly Country[],
  day: Day,
): Sourced<number> | undefined {
  return countries
    .flatMap((country) => lawOn(statutory, country, day) ?? [])
    .find(({ value }) => isLooser(given, value, statutory));
}

/** What the law says of somebody at a place on a day; undefined where it has no number. */
export function lawFor(view: RosterView, statutory: Statutory, who: LawSubject): Sourced<number> | undefined {
  return statutory.lawFor
    ? statutory.lawFor(view, who)
    : lawOn(statutory, view.place(who.place).country, who.day);
}

function lawOn({ law }: Statutory, country: Country, day: Day): Sourced<number> | undefined {
  return law[country]?.find((dated) => holdsOn(dated, day));
}

function isLooser(given: number, law: number, { stricter }: Statutory): boolean {
  return stricter === 'less' ? given > law : given < law;
}
