import type { MappedColumn, MappedRow, Mapping } from '../../reading';
import type { View } from './view';

/** What the manager says about this sheet, in rows and columns inside the used range. */
export interface Mapped {
  readonly columns: ReadonlyMap<number, MappedColumn>;
  /** The row that names the columns. */
  readonly headers?: number;
  /** Rows of dates, and of weekdays. */
  readonly dates: readonly number[];
  readonly weekdays: readonly number[];
}

/** Rows and columns beyond the used range say nothing. */
export function mappedIn({ grid }: View, mapping: Mapping | undefined): Mapped {
  const columns = new Map<number, MappedColumn>();
  for (const [column, holds] of mapping?.columns ?? []) {
    const at = column - grid.firstColumn;
    if (at >= 0 && at < grid.columns && holds !== 'ignore') columns.set(at, holds);
  }
  const rows = [...(mapping?.rows ?? [])].map(([row, holds]) => ({ at: row - grid.firstRow, holds }));
  const inside = rows.filter(({ at }) => at >= 0 && at < grid.rows);
  const headers = inside.find(({ holds }) => holds === 'headers')?.at;
  const of = (kind: MappedRow) => inside.filter(({ holds }) => holds === kind).map(({ at }) => at);
  const [dates, weekdays] = [of('dates'), of('weekdays')];
  return { columns, dates, weekdays, ...(headers !== undefined && { headers }) };
}

/** Columns that are given as this. */
export function mappedAs({ columns }: Mapped, ...wanted: readonly MappedColumn[]): number[] {
  return [...columns].flatMap(([column, holds]) => (wanted.includes(holds) ? [column] : []));
}

/** Whether the columns of a list are given: when, and who or on which day. */
export function saysList(mapped: Mapped): boolean {
  const has = (...wanted: MappedColumn[]) => mappedAs(mapped, ...wanted).length > 0;
  return ((has('start') && has('end')) || has('time')) && has('person', 'date', 'weekday');
}
