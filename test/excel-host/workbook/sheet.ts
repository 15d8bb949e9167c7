import { format as formatValue, isDateFormat } from 'numfmt';
import { boundingRect, contains, covers, intersection, isUnbounded, type Rect } from './address';
import { type Cell, Cells, places, type SavedCells } from './cells';
import type { ConditionalRule } from './conditional';
import { accessDenied, invalidArgument } from './error';
import { enter, type Value } from './input';
import type { Style } from './style';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What a saved file keeps of a sheet besides its cells; all of it plain JSON. */
export interface SheetState {
  readonly id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  protection?: ProtectionOptions;
  /** Rows and columns that stay when scrolling. */
  frozen: { rows: number; columns: number };
  merges: Rect[];
  rules: ConditionalRule[];
  validations: { rect: Rect; rule: unknown; errorAlert?: unknown }[];
  hiddenRows: number[];
  hiddenColumns: number[];
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  pageLayout: Record<string, unknown>;
  /** Top-left first; the cell that has the focus is its top-left. */
  selection: Rect;
}

export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

/** Tells where values changed; `before` only for a single cell. */
export type ChangeListener = (sheet: Sheet, rect: Rect, before: Value | undefined) => void;

const everything: Rect = { row: 0, column: 0, rows: Infinity, columns: Infinity };

/** One worksheet. Everything a test looks at is public; `Sheet` knows nothing of the wire. */
export class Sheet {
  readonly cells = new Cells();
  deleted = false;

  constructor(
    readonly state: SheetState,
    private readonly changed: ChangeListener,
    readonly environment: { readonly locale: string; readonly date1904: boolean },
  ) {}

  get id(): string {
    return this.state.id;
  }
  get name(): string {
    return this.state.name;
  }

  value(row: number, column: number): Value {
    return this.cells.at(row, column)?.value ?? '';
  }

  formula(row: number, column: number): Value {
    const cell = this.cells.at(row, column);
    return cell?.formula ?? cell?.value ?? '';
  }

  /** As displayed, in the workbook's locale; column widths are not looked at, so never `####`. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (value === '') return '';
    const pattern = this.cells.style(row, column, 'numberFormat');
    const shown = typeof value === 'number' ? value + this.dateShift(pattern) : value;
    return formatValue(pattern, shown, { locale: this.environment.locale, throws: false });
  }

  /** Writes as Excel takes it: text as typed, `null` leaves the cell, covered cells of a merge keep nothing. */
  write(rect: Rect, values: (row: number, column: number) => Value | null): void {
    this.assertWritable(rect);
    const before = rect.rows * rect.columns === 1 ? this.value(rect.row, rect.column) : undefined;
    for (const [row, column] of places(rect)) {
      const value = values(row - rect.row, column - rect.column);
      if (value !== null && !this.isCovered(row, column)) this.writeCell(row, column, value);
    }
    this.changed(this, rect, before);
  }

  restyle(rect: Rect, patch: Partial<Style>): void {
    this.assertFormattable();
    this.cells.restyle(rect, () => patch);
  }

  /** The value that the whole block shares, else `null`. */
  uniform<K extends keyof Style>(rects: readonly Rect[], key: K): Style[K] | null {
    const seen = new Map<string, Style[K]>();
    for (const rect of rects)
      for (const [row, column] of isUnbounded(rect) ? [[rect.row, rect.column] as const] : places(rect)) {
        const style = this.cells.style(row, column, key);
        seen.set(JSON.stringify(style), style);
        if (seen.size > 1) return null;
      }
    return [...seen.values()][0] ?? null;
  }

  clearContents(rect: Rect): void {
    this.assertWritable(rect);
    for (const [row, column, cell] of [...this.cells.within(rect)]) this.empty(row, column, cell);
    this.changed(this, rect, undefined);
  }

  merge(rect: Rect): void {
    this.assertFormattable();
    if (this.state.merges.some((merge) => intersection(merge, rect) && !covers(rect, merge)))
      throw invalidArgument('The range overlaps a merged area.');
    this.unmerge(rect);
    for (const [row, column, cell] of [...this.cells.within(rect)])
      if (row !== rect.row || column !== rect.column) this.empty(row, column, cell);
    if (rect.rows * rect.columns > 1) this.state.merges.push(rect);
  }

  unmerge(rect: Rect): void {
    this.state.merges = this.state.merges.filter((merge) => !intersection(merge, rect));
  }

  mergesIn(rect: Rect): Rect[] {
    return this.state.merges.filter((merge) => intersection(merge, rect));
  }

  /** `undefined` when nothing is used; a merge counts with all its cells when its value does. */
  used(valuesOnly: boolean, within: Rect = everything): Rect | undefined {
    const found = this.cells.used(valuesOnly, within);
    if (!found) return undefined;
    const merged = this.state.merges.filter((m) => !valuesOnly && intersection(m, within));
    return merged.reduce(boundingRect, found);
  }

  assertWritable(rect: Rect): void {
    if (!this.state.protection) return;
    for (const [row, column] of isUnbounded(rect) ? [[0, 0] as const] : places(rect))
      if (this.cells.style(row, column, 'locked')) throw accessDenied();
  }

  assertFormattable(): void {
    if (this.state.protection && this.state.protection['allowFormatCells'] !== true) throw accessDenied();
  }

  save(): SavedSheet {
    return { state: structuredClone(this.state), cells: this.cells.save() };
  }

  private isCovered(row: number, column: number): boolean {
    const merge = this.state.merges.find((one) => contains(one, row, column));
    return merge !== undefined && (merge.row !== row || merge.column !== column);
  }

  private writeCell(row: number, column: number, entered: Value): void {
    const format = this.cells.style(row, column, 'numberFormat');
    const { value, formula, numberFormat } = enter(entered, format);
    if (value === '' && !this.cells.at(row, column)) return;
    const cell = this.cells.make(row, column);
    cell.value = typeof value === 'number' ? value - this.dateShift(numberFormat, value) : value;
    delete cell.formula;
    if (formula !== undefined) cell.formula = formula;
    if (numberFormat !== undefined && format === 'General') cell.style = { ...cell.style, numberFormat };
    if (value === '') this.empty(row, column, cell);
  }

  /** What a date of the 1904 system lacks to one of the 1900 system; a bare time (below 1) is the same in both. */
  private dateShift(format: string | undefined, serial1900 = 1): number {
    return this.environment.date1904 && serial1900 >= 1 && isDateFormat(format ?? '') ? 1462 : 0;
  }

  private empty(row: number, column: number, cell: Cell): void {
    cell.value = '';
    delete cell.formula;
    if (!cell.style && !cell.link) this.cells.remove(row, column);
  }
}

export interface SavedSheet {
  readonly state: SheetState;
  readonly cells: SavedCells;
}
