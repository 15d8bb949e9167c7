import { CellKind, type Area, type CellValue, type Grid } from '../../core/reading/grid';
import type { CellRef } from '../../core/roster/roster';
import { areaOf } from '../address';
import { GridBuilder } from '../grid-builder';
import { WorkbookError, type SheetFacts } from '../port';
import type { PlannedCell, SheetPlan } from '../sheet-plan';

export interface MemoryCell {
  readonly value: CellValue;
  /** Excel number format code; General when missing. */
  readonly format?: string;
  /** The value is the text of an error. */
  readonly error?: boolean;
  readonly link?: CellRef;
  /** On sheets of ours, for the view. */
  readonly role?: PlannedCell['role'];
}

/** A sheet as plain data: what a test or a file puts into a `MemoryWorkbook`. */
export interface MemorySheetContent {
  readonly name: string;
  readonly cells: readonly (readonly (CellValue | MemoryCell)[])[];
  /** Address of the first of `cells`; A1 when missing. */
  readonly at?: string;
  readonly hidden?: boolean;
  readonly protected?: boolean;
  readonly merges?: readonly string[];
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

export interface MemorySheetTraits {
  readonly protected?: boolean | undefined;
  /** In characters, where somebody set them. */
  readonly columnWidths?: readonly number[];
  /** 0-based columns of the cells with a formula, by row. */
  readonly formulas?: ReadonlyMap<number, ReadonlySet<number>>;
}

export class MemorySheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** In characters, where somebody set them. */
  readonly columnWidths: readonly number[];
  readonly #base: Grid;
  readonly #formulas: ReadonlyMap<number, ReadonlySet<number>>;
  /** Written since, over the base. */
  readonly #written = new Map<number, Map<number, MemoryCell>>();
  /** Of the written ones those by the manager's hand, by 0-based row and column; with a format where that is new. */
  readonly edited = new Map<number, Map<number, MemoryCell>>();
  /** Of base and written cells together; made when asked for. */
  #grid: Grid | undefined;

  constructor(base: Grid, traits: MemorySheetTraits = {}) {
    this.name = base.sheet;
    this.hidden = base.hidden;
    this.protected = traits.protected ?? false;
    this.columnWidths = traits.columnWidths ?? [];
    this.#base = base;
    this.#formulas = traits.formulas ?? new Map<number, ReadonlySet<number>>();
  }

  static of(content: MemorySheetContent, date1904: boolean): MemorySheet {
    const builder = new GridBuilder();
    const { row, column } = requireArea(content.name, content.at ?? 'A1');
    content.cells.forEach((cells, r) => {
      cells.forEach((written, c) => {
        const { value, format, error } = isCell(written) ? written : { value: written };
        builder.add(row + r, column + c, value, format, error);
      });
    });
    const { name, hidden = false, hiddenRows = [], hiddenColumns = [] } = content;
    const merges = (content.merges ?? []).map((address) => requireArea(name, address));
    const frame = { sheet: name, hidden, date1904, merges, hiddenRows, hiddenColumns };
    return new MemorySheet(builder.build(frame), { protected: content.protected });
  }

  static fromPlan(plan: SheetPlan, date1904: boolean): MemorySheet {
    const widths: number[] = [];
    for (const { area, columns } of plan.tables)
      columns.forEach(({ width }, index) => (widths[area.column + index] = width));
    const sheet = new MemorySheet(new GridBuilder().build({ sheet: plan.name, hidden: false, date1904 }), {
      columnWidths: widths,
    });
    plan.rows.forEach((row, r) => {
      row.forEach(({ value, format, role, link }, c) => {
        if (role === 'gap') return;
        sheet.#put(sheet.#written, r, c, { value, format, role, ...(link && { link }) });
      });
    });
    return sheet;
  }

  /** 0-based sheet row and column. */
  cell(row: number, column: number): MemoryCell | undefined {
    return this.#written.get(row)?.get(column) ?? this.#baseCell(row, column);
  }

  /** Only Excel can calculate it anew, so it is not for editing here. */
  hasFormula(row: number, column: number): boolean {
    return this.#formulas.get(row)?.has(column) ?? false;
  }

  /** The number format stays when none is given. */
  edit(row: number, column: number, value: CellValue, format?: string): void {
    const shown = format ?? this.edited.get(row)?.get(column)?.format;
    this.#put(this.#written, row, column, {
      value,
      format: format ?? this.cell(row, column)?.format ?? 'General',
    });
    this.#put(this.edited, row, column, { value, ...(shown !== undefined && { format: shown }) });
  }

  get grid(): Grid {
    return (this.#grid ??= this.#written.size === 0 ? this.#base : this.#build());
  }

  facts(): SheetFacts {
    const { rows, columns } = this.grid;
    return { name: this.name, hidden: this.hidden, protected: this.protected, rows, columns };
  }

  #put(into: Map<number, Map<number, MemoryCell>>, row: number, column: number, cell: MemoryCell): void {
    const cells = into.get(row) ?? new Map<number, MemoryCell>();
    into.set(row, cells.set(column, cell));
    this.#grid = undefined;
  }

  #build(): Grid {
    const builder = new GridBuilder();
    const base = this.#base;
    for (let i = 0; i < base.values.length; i++) {
      const [row, column] = [
        base.firstRow + Math.floor(i / base.columns),
        base.firstColumn + (i % base.columns),
      ];
      if (this.#written.get(row)?.has(column)) continue;
      const cell = this.#baseCell(row, column)!;
      builder.add(row, column, cell.value, cell.format, cell.error);
    }
    this.#written.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        builder.add(row, column, cell.value, cell.format, cell.error);
      });
    });
    return builder.build(base);
  }

  #baseCell(row: number, column: number): MemoryCell | undefined {
    const { firstRow, firstColumn, rows, columns, values, kinds, formats, formatCodes } = this.#base;
    const [r, c] = [row - firstRow, column - firstColumn];
    if (r < 0 || c < 0 || r >= rows || c >= columns) return undefined;
    const i = r * columns + c;
    const error = kinds[i] === CellKind.error;
    return {
      value: values[i] ?? null,
      format: formatCodes[formats[i] ?? 0] ?? 'General',
      ...(error && { error }),
    };
  }
}

function isCell(cell: CellValue | MemoryCell): cell is MemoryCell {
  return typeof cell === 'object' && cell !== null;
}

function requireArea(sheet: string, address: string): Area {
  const area = areaOf(address);
  if (!area) throw new WorkbookError('unexpected', `${sheet}!${address}`);
  return area;
}
