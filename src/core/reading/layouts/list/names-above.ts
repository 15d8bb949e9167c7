import { isName } from '../shared/headers';
import type { View } from '../shared/view';
import type { ListColumns } from './columns';
import type { RowDates } from './dates';

/** The name of each row that has none of its own, and goes on with the person above it. */
export type NamesAbove = ReadonlyMap<number, string>;

/**
 * A list of each person's shifts, with the name on the first row or over it: no name stands twice, the dates of each
 * person go forward and begin again with the next one. Anywhere else a row without a name is nobody's shift.
 */
export function namesAbove(
  view: View,
  rows: readonly number[],
  columns: ListColumns,
  dates: RowDates,
  nameIn: (row: number) => string,
): NamesAbove {
  const found = new Map<number, string>();
  const heads = new Set<string>();
  let [above, restarts] = ['', 0];
  /** The last day of the person above, and of the one before them until their first day is known. */
  let [last, before]: [number, number | undefined] = [-Infinity, undefined];
  for (const row of rows) {
    const name = nameIn(row);
    if (name !== '' && !isName(name)) continue;
    const day = dates.cellOf.has(row) ? undefined : dates.days.get(row);
    if (name !== '') {
      if (heads.has(name)) return none;
      heads.add(name);
      [above, before, last] = [name, above === '' ? undefined : last, -Infinity];
    } else if (day !== undefined && above !== '') found.set(row, above);
    else if (isTimed(view, row, columns)) return none;
    if (day === undefined) continue;
    if (day <= last) return none;
    if (before !== undefined && day <= before) restarts += 1;
    [last, before] = [day, undefined];
  }
  return heads.size > 1 && restarts * 2 >= heads.size - 1 && found.size * 2 >= heads.size ? found : none;
}

const none: NamesAbove = new Map();

function isTimed(view: View, row: number, { pairs, times }: ListColumns): boolean {
  return [...pairs.flatMap(({ start, end }) => [start, end]), ...times].some((at) => !view.isEmpty(row, at));
}
