import { text as say } from '../../../messages/catalogue';
import { nothingSaid, type Said } from '../../entries';
import type { ReadingContext } from '../../reading';
import { readAge } from '../../text/age';
import { readDate } from '../../text/dates';
import { readYesNo } from '../../text/yes-no';
import type { ColumnKind } from '../../words/vocabulary';
import type { Ledger } from './ledger';
import { shownCell } from './shown';
import type { View } from './view';

export type Details = Said;

export const detailKinds = ['place', 'zone', 'role', 'note', 'birthDate', 'age', 'under18'] as const;
export type DetailColumns = Readonly<Partial<Record<(typeof detailKinds)[number], number>>>;

export function isDetail(kind: ColumnKind): kind is (typeof detailKinds)[number] {
  return (detailKinds as readonly ColumnKind[]).includes(kind);
}

/** What the other columns of a row say about the person and the shift. What cannot be read there is listed as unread. */
export function readDetails(
  view: View,
  ledger: Ledger,
  columns: DetailColumns,
  row: number,
  context: ReadingContext,
): Details {
  if (!hasDetails(columns)) return nothingSaid;
  const found: { -readonly [K in keyof Details]: Details[K] } = {};
  for (const kind of ['place', 'zone', 'role', 'note'] as const) {
    const words = columns[kind] === undefined ? '' : view.wordsOver(row, columns[kind]);
    if (words !== '') found[kind] = words;
    if (columns[kind] !== undefined) ledger.read(row, columns[kind]);
  }
  return {
    ...found,
    ...birthDateIn(view, ledger, columns.birthDate, row, context),
    ...ageIn(view, ledger, columns, row),
  };
}

export function hasDetails(columns: DetailColumns): boolean {
  return detailKinds.some((kind) => columns[kind] !== undefined);
}

function birthDateIn(
  view: View,
  ledger: Ledger,
  column: number | undefined,
  row: number,
  context: ReadingContext,
): Details {
  if (column === undefined || view.isEmpty(row, column)) return {};
  const birthDate = readDate(view.cell(row, column), view.grid.date1904, context);
  if (birthDate !== undefined && birthDate < context.today) {
    ledger.read(row, column);
    return { birthDate };
  }
  ledger.refuse(
    row,
    column,
    say('reading.notADate', { text: shownCell(view.grid, row, column), example: '31-12-2009' }),
  );
  return {};
}

function ageIn(view: View, ledger: Ledger, columns: DetailColumns, row: number): Details {
  const found: Details[] = [];
  if (columns.age !== undefined) {
    const age = readAge(view.value(row, columns.age));
    if (age) found.push(age);
    settle(view, ledger, row, columns.age, age !== undefined, '17');
  }
  if (columns.under18 !== undefined) {
    const value = view.value(row, columns.under18);
    const under18 = readYesNo(value);
    const stated = under18 === undefined ? readAge(value) : { under18 };
    if (stated) found.push(stated);
    settle(view, ledger, row, columns.under18, stated !== undefined, 'x');
  }
  return Object.assign({}, ...found) as Details;
}

function settle(
  view: View,
  ledger: Ledger,
  row: number,
  column: number,
  read: boolean,
  example: string,
): void {
  if (read) ledger.read(row, column);
  else
    ledger.refuse(row, column, say('reading.notAnAge', { text: shownCell(view.grid, row, column), example }));
}
