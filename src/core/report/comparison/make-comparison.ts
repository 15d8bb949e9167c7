import { text } from '../../messages/catalogue';
import type { Language, Text } from '../../messages/text';
import { wording } from '../../messages/word';
import { plainKey } from '../../reading/assembly/names';
import { compareTimes, type ComparedTimes } from '../../statistics/compare-times';
import type { Comparison } from './comparison';
import { comparisonNotes } from './notes';
import { isNameless, shownSide, type Side, sideOf, type SideInput, whyUntold } from './side';
import { tablesOf } from './tables';

/** Compares what two rosters say of the same places, or says why it cannot be done. */
export function makeComparison(before: SideInput, after: SideInput, language: Language): Comparison {
  const word = wording(language);
  const sides = [sideOf(before), sideOf(after)] as const;
  const shown = { language, before: shownSide(sides[0]), after: shownSide(sides[1]) };
  const compared = comparedTimes(...sides);
  const problems = problemsOf(sides, compared);
  if (problems.length > 0) return { ...shown, problems: problems.map(word), tables: [], notes: [] };
  const tables = tablesOf(compared, sides.every(isNameless), word);
  return { ...shown, problems: [], tables, notes: comparisonNotes(sides, compared).map(word) };
}

/** One place each is the same place, unless each has a name of its own. */
function comparedTimes(before: Side, after: Side): ComparedTimes {
  const isOne = before.times.length === 1 && after.times.length === 1;
  if (!isOne || !(isNameless(before) || isNameless(after)))
    return compareTimes(before.times, after.times, plainKey);
  const [{ place }] = (isNameless(before) ? after : before).times as [Side['times'][0]];
  const compared = compareTimes(before.times, after.times, () => '');
  return { ...compared, places: compared.places.map((one) => ({ ...one, place })) };
}

function problemsOf(sides: readonly [Side, Side], { places }: ComparedTimes): Text[] {
  const untold = sides.flatMap((side) => whyUntold(side) ?? []);
  return untold.length > 0 || places.length > 0 ? untold : [differentPlaces(...sides)];
}

function differentPlaces(before: Side, after: Side): Text {
  const names = ({ times }: Side) => ({ names: times.map(({ place }) => place) });
  return text('compare.differentPlaces', { before: names(before), after: names(after) });
}
