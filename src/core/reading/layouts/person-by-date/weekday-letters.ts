import type { Weekday } from '../../../time/units';
import type { View } from '../shared/view';

/** Danish, Norwegian and Swedish alike; English, German, Finnish. */
const weeks = ['mtotfls', 'mtwtfss', 'mdmdfss', 'mtktpls'];

/** Days stand above the people, not far down. */
const lastRow = 60;

/** Weekdays by their first letters alone, by column: a whole week at least, in its order. Undefined for other rows. */
export function weekdayLetters(view: View, row: number): ReadonlyMap<number, readonly Weekday[]> | undefined {
  if (row > lastRow) return undefined;
  const columns = view.columns.filter((column) => /^\p{L}$/u.test(view.words(row, column)));
  if (columns.length < 7) return undefined;
  const letters = columns.map((column) => view.words(row, column).toLowerCase());
  for (const week of weeks) {
    for (let first = 0; first < 7; first += 1) {
      if (letters.every((letter, at) => letter === week[(first + at) % 7]))
        return new Map(columns.map((column, at) => [column, [(((first + at) % 7) + 1) as Weekday]]));
    }
  }
  return undefined;
}
