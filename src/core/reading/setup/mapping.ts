import { text } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
import { columnOf, MAX_COLUMNS, MAX_ROWS } from '../grid';
import { lookOf } from '../questions/keys';
import type { MappedColumn, MappedRow, Mapping } from '../reading';
import { type PlacedCell, shownText } from '../tables/row';
import { folded } from '../text/fold';
import type { SetupRow } from './setup-tables';
import { mappedColumnIn, mappedRowIn, whatIn } from './setup-words';

/** "On the sheet Uge 10, column C holds the start." Columns and rows are 0-based. */
export type MappingLine = { readonly sheet: string; readonly at: number } & (
  | { readonly what: 'column'; readonly holds: MappedColumn }
  | { readonly what: 'row'; readonly holds: MappedRow }
);

interface Refused {
  readonly cell: PlacedCell;
  readonly reason: Text;
}

/** A row of the table of mappings. An empty sheet is every sheet; letters are columns and numbers rows. */
export function readMappingRow(row: SetupRow): (MappingLine | Refused)[] {
  const { sheet, what, where, holds } = row;
  const first = what ?? where ?? holds;
  if (!first) return [];
  if (!where || !holds)
    return [{ cell: first, reason: text('setup.mapWhere', { text: where ? shownText(where) : '' }) }];
  const line = sideOf(what, where);
  if (typeof line !== 'string') return [line];
  return [lineOf(sheet ? shownText(sheet) : '*', line, where, holds)];
}

/** What is said about this sheet: about every sheet, then those of its look, then itself; the later outranks. */
export function mappingFor(lines: readonly MappingLine[], sheet: string): Mapping | undefined {
  const own = (line: MappingLine) => folded(line.sheet) === folded(sheet);
  const alike = (line: MappingLine) => !own(line) && lookOf(line.sheet) === lookOf(sheet);
  const ordered = [
    ...lines.filter((line) => line.sheet.trim() === '*'),
    ...lines.filter(alike),
    ...lines.filter(own),
  ];
  if (ordered.length === 0) return undefined;
  const columns = new Map<number, MappedColumn>();
  const rows = new Map<number, MappedRow>();
  for (const line of ordered) {
    if (line.what === 'column') columns.set(line.at, line.holds);
    else rows.set(line.at, line.holds);
  }
  return { columns, rows };
}

function sideOf(what: PlacedCell | undefined, where: PlacedCell): 'column' | 'row' | Refused {
  if (!what) return /^\d/.test(shownText(where)) ? 'row' : 'column';
  const side = whatIn(shownText(what));
  return side ?? { cell: what, reason: text('setup.mapWhat', { text: shownText(what) }) };
}

function lineOf(
  sheet: string,
  what: 'column' | 'row',
  where: PlacedCell,
  holds: PlacedCell,
): MappingLine | Refused {
  const at = indexOf(what, shownText(where));
  if (at === undefined) return { cell: where, reason: text('setup.mapWhere', { text: shownText(where) }) };
  const written = shownText(holds);
  if (what === 'column') {
    const column = mappedColumnIn(written);
    return column
      ? { sheet, at, what, holds: column }
      : { cell: holds, reason: text('setup.mapColumn', { text: written }) };
  }
  const row = mappedRowIn(written);
  return row
    ? { sheet, at, what, holds: row }
    : { cell: holds, reason: text('setup.mapRow', { text: written }) };
}

function indexOf(what: 'column' | 'row', where: string): number | undefined {
  const plain = where.replaceAll('$', '').trim();
  if (what === 'column') {
    const column = /^[a-z]{1,3}$/i.test(plain) ? columnOf(plain) : -1;
    return column >= 0 && column < MAX_COLUMNS ? column : undefined;
  }
  const row = /^[1-9]\d{0,6}$/.test(plain) ? Number(plain) - 1 : -1;
  return row >= 0 && row < MAX_ROWS ? row : undefined;
}
