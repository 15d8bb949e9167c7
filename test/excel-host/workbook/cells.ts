import { boundingRect, contains, isEntireColumn, isEntireRow, type Rect } from './address';
import type { Value } from './input';
import { plainStyle, type Style } from './style';

export interface Hyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

export interface Cell {
  value: Value;
  formula?: string;
  style?: Partial<Style>;
  link?: Hyperlink;
}

export interface SavedCells {
  readonly cells: readonly (readonly [row: number, column: number, cell: Cell])[];
  readonly whole: Partial<Style>;
  readonly columns: readonly (readonly [number, Partial<Style>])[];
  readonly rows: readonly (readonly [number, Partial<Style>])[];
}

/** The sparse cells of a sheet and the formats of its whole columns and rows. */
export class Cells {
  private readonly byRow = new Map<number, Map<number, Cell>>();
  private whole: Partial<Style> = {};
  private readonly columnStyles = new Map<number, Partial<Style>>();
  private readonly rowStyles = new Map<number, Partial<Style>>();

  at(row: number, column: number): Cell | undefined {
    return this.byRow.get(row)?.get(column);
  }

  make(row: number, column: number): Cell {
    const cells = this.byRow.get(row) ?? new Map<number, Cell>();
    this.byRow.set(row, cells);
    const cell = cells.get(column) ?? { value: '' };
    cells.set(column, cell);
    return cell;
  }

  /** Drops the cell; with `undefined` styles it is as if it never was. */
  remove(row: number, column: number): void {
    this.byRow.get(row)?.delete(column);
  }

  *within(rect: Rect): Generator<[row: number, column: number, cell: Cell]> {
    for (const [row, cells] of this.byRow) {
      if (row < rect.row || row >= rect.row + rect.rows) continue;
      for (const [column, cell] of cells) if (contains(rect, row, column)) yield [row, column, cell];
    }
  }

  used(valuesOnly: boolean, rect: Rect): Rect | undefined {
    let found: Rect | undefined;
    for (const [row, column, cell] of this.within(rect)) {
      if (!holdsValue(cell) && (valuesOnly || cell.style === undefined)) continue;
      const one = { row, column, rows: 1, columns: 1 };
      found = found ? boundingRect(found, one) : one;
    }
    return found;
  }

  style<K extends keyof Style>(row: number, column: number, key: K): Style[K] {
    return (
      this.at(row, column)?.style?.[key] ??
      this.rowStyles.get(row)?.[key] ??
      this.columnStyles.get(column)?.[key] ??
      this.whole[key] ??
      plainStyle[key]
    );
  }

  /** Changes the format of whole columns, whole rows or single cells, as Excel stores it. */
  restyle(rect: Rect, change: (row: number, column: number) => Partial<Style>): void {
    if (isEntireColumn(rect) || isEntireRow(rect)) this.restyleLayer(rect, change(rect.row, rect.column));
    const existing = isEntireColumn(rect) || isEntireRow(rect) ? [...this.within(rect)] : places(rect);
    for (const [row, column] of existing) {
      const cell = this.make(row, column);
      cell.style = { ...cell.style, ...change(row, column) };
    }
  }

  clearStyles(rect: Rect): void {
    if (isEntireColumn(rect) && isEntireRow(rect)) this.whole = {};
    for (const layer of [this.columnStyles, this.rowStyles])
      dropWithin(layer, rect, layer === this.columnStyles);
    for (const [, , cell] of this.within(rect)) delete cell.style;
  }

  /** Moves everything from `row` on, in these columns, down by `by` rows. */
  shiftDown(row: number, column: number, columns: number, by: number): void {
    const below = [...this.within({ row, column, rows: Infinity, columns })];
    for (const [r, c] of below) this.remove(r, c);
    for (const [r, c, cell] of below) Object.assign(this.make(r + by, c), cell);
  }

  save(): SavedCells {
    const all = { row: 0, column: 0, rows: Infinity, columns: Infinity };
    return structuredClone({
      cells: [...this.within(all)],
      whole: this.whole,
      columns: [...this.columnStyles],
      rows: [...this.rowStyles],
    });
  }

  open(saved: SavedCells): void {
    for (const [row, column, cell] of saved.cells)
      Object.assign(this.make(row, column), structuredClone(cell));
    this.whole = { ...saved.whole };
    for (const [column, style] of saved.columns) this.columnStyles.set(column, { ...style });
    for (const [row, style] of saved.rows) this.rowStyles.set(row, { ...style });
  }

  private restyleLayer(rect: Rect, patch: Partial<Style>): void {
    if (isEntireColumn(rect) && isEntireRow(rect)) {
      this.whole = { ...this.whole, ...patch };
      return;
    }
    const [layer, from, count] = isEntireColumn(rect)
      ? ([this.columnStyles, rect.column, rect.columns] as const)
      : ([this.rowStyles, rect.row, rect.rows] as const);
    for (let i = from; i < from + count; i += 1) layer.set(i, { ...layer.get(i), ...patch });
  }
}

export const holdsValue = (cell: Cell): boolean => cell.value !== '' || cell.formula !== undefined;

export function* places(rect: Rect): Generator<[row: number, column: number]> {
  for (let row = rect.row; row < rect.row + rect.rows; row += 1)
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) yield [row, column];
}

function dropWithin(layer: Map<number, unknown>, rect: Rect, byColumn: boolean): void {
  const entire = byColumn ? isEntireColumn(rect) : isEntireRow(rect);
  const [from, count] = byColumn ? [rect.column, rect.columns] : [rect.row, rect.rows];
  if (entire) for (const key of [...layer.keys()]) if (key >= from && key < from + count) layer.delete(key);
}
