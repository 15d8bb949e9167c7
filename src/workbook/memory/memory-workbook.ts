/* eslint-disable @typescript-eslint/require-await -- a port answers later, and rejects rather than throws */
import { addressOf, type Area, type CellValue, type Grid } from '../../core/reading/grid';
import type { NewSheet, RowEdit } from '../../core/report/new-sheet';
import type { CellRef } from '../../core/roster/roster';
import { addressOfArea, areaOf } from '../address';
import { cellCount, sheetMarks } from '../marks';
import { WorkbookError, type Mark, type TableFacts, type WorkbookFacts, type WorkbookPort } from '../port';
import { plainText, planSheets, type SheetPlan, type Taken } from '../sheet-plan';
import { MemorySheet, type MemorySheetContent } from './memory-sheet';

export interface MemoryContent {
  readonly sheets: readonly (MemorySheetContent | MemorySheet)[];
  readonly tables?: readonly TableFacts[];
  /** The first sheet when missing. */
  readonly active?: string;
  readonly locale?: string;
  readonly date1904?: boolean;
  readonly marks?: readonly Mark[];
  /** Names that are not free although no sheet or table above has them. */
  readonly taken?: Taken;
  /** No sheet may be added. */
  readonly locked?: boolean;
}

/** A workbook as plain data: behind the browser page's grid, and in tests. */
export class MemoryWorkbook implements WorkbookPort {
  readonly date1904: boolean;
  readonly #locale: string | undefined;
  readonly #taken: Taken;
  readonly #locked: boolean;
  readonly #sheets: MemorySheet[];
  readonly #tables: TableFacts[];
  readonly #plans: SheetPlan[] = [];
  readonly #changeListeners = new Set<(sheet: string) => void>();
  readonly #viewListeners = new Set<() => void>();
  #marks: readonly Mark[];
  #active: string;
  #selected: CellRef | undefined;

  constructor(content: MemoryContent) {
    this.date1904 = content.date1904 ?? false;
    this.#sheets = content.sheets.map((sheet) =>
      sheet instanceof MemorySheet ? sheet : MemorySheet.of(sheet, this.date1904),
    );
    this.#tables = [...(content.tables ?? [])];
    this.#active = content.active ?? this.#sheets[0]?.name ?? '';
    this.#locale = content.locale;
    this.#taken = content.taken ?? { sheets: [], names: [] };
    this.#locked = content.locked ?? false;
    this.#marks = content.marks ?? [];
  }

  get sheets(): readonly MemorySheet[] {
    return this.#sheets;
  }

  get tables(): readonly TableFacts[] {
    return this.#tables;
  }

  get active(): string {
    return this.#active;
  }

  get selected(): CellRef | undefined {
    return this.#selected;
  }

  /** Ours, one per run of neighbouring cells. */
  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** What `addSheets` added. */
  get plans(): readonly SheetPlan[] {
    return this.#plans;
  }

  /** Tells a view that something it shows is different: cells, sheets, marks, the selection. Returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#viewListeners.add(listener);
    return () => void this.#viewListeners.delete(listener);
  }

  /** By the manager's hand: listeners of `onChange` hear of it. The number format stays when none is given. */
  edit(cell: CellRef, value: CellValue, format?: string): void {
    const sheet = this.#sheet(cell.sheet);
    const area = areaOf(cell.address);
    if (!area) throw new WorkbookError('unexpected', `${cell.sheet}!${cell.address}`);
    sheet.edit(area.row, area.column, value, format);
    this.#changeListeners.forEach((listener) => {
      listener(sheet.name);
    });
    this.#changed();
  }

  /** Brings a sheet to the front, as a click on its tab does. */
  show(sheet: string): void {
    this.#active = this.#sheet(sheet).name;
    this.#changed();
  }

  async facts(): Promise<WorkbookFacts> {
    return {
      sheets: this.#sheets.map((sheet) => sheet.facts()),
      tables: [...this.#tables],
      active: this.#active,
      ...(this.#locale !== undefined && { locale: this.#locale }),
    };
  }

  async readGrids(sheets: readonly string[]): Promise<Grid[]> {
    return sheets.map((name) => this.#sheet(name).grid);
  }

  async addSheets(sheets: readonly NewSheet[]): Promise<string[]> {
    if (this.#locked) throw new WorkbookError('workbook-protected');
    const taken = {
      sheets: [...this.#taken.sheets, ...this.#sheets.map(({ name }) => name)],
      names: [...this.#taken.names, ...this.#tables.map(({ name }) => name)],
    };
    const plans = planSheets(sheets, taken, this.date1904);
    plans.forEach((plan) => {
      this.#add(plan);
    });
    this.#changed();
    return plans.map(({ name }) => name);
  }

  async editTable(name: string, rows: readonly RowEdit[]): Promise<void> {
    const index = this.#tables.findIndex((table) => table.name.toLowerCase() === name.toLowerCase());
    const table = this.#tables[index];
    const area = table && areaOf(table.range.address);
    if (!area) throw new WorkbookError('no-such-table', name);
    this.#writable(table.range.sheet);
    const sheet = this.#sheet(table.range.sheet);
    const grown = grownBy(area, rows);
    for (let row = area.row + area.rows; row < grown.row + grown.rows; row++) requireRoom(sheet, grown, row);
    for (const { row, cells } of rows)
      cells.forEach((value, column) => {
        if (value === undefined) return;
        const plain = typeof value === 'string' ? plainText(value) : value;
        sheet.edit(area.row + 1 + row, area.column + column, plain);
      });
    this.#tables[index] = { ...table, range: { ...table.range, address: addressOfArea(grown) } };
    this.#changed();
  }

  async select(cell: CellRef): Promise<void> {
    const sheet = this.#sheet(cell.sheet);
    if (sheet.hidden) throw new WorkbookError('sheet-hidden', sheet.name);
    this.#active = sheet.name;
    this.#selected = cell;
    this.#changed();
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    const wanted = sheetMarks(marks);
    wanted.forEach(({ sheet }) => {
      this.#writable(sheet);
    });
    this.#checkOwn();
    this.#marks = wanted.flatMap(({ sheet, severity, areas }) =>
      areas.map((area) => ({ cell: { sheet, address: addressOfArea(area) }, severity })),
    );
    this.#changed();
  }

  async unmark(): Promise<number> {
    this.#checkOwn();
    const count = sheetMarks(this.#marks).reduce((sum, { areas }) => sum + cellCount(areas), 0);
    this.#marks = [];
    this.#changed();
    return count;
  }

  async onChange(listener: (sheet: string) => void): Promise<() => Promise<void>> {
    this.#changeListeners.add(listener);
    return async () => {
      this.#changeListeners.delete(listener);
    };
  }

  #sheet(name: string): MemorySheet {
    const sheet = this.#sheets.find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (!sheet) throw new WorkbookError('no-such-sheet', name);
    return sheet;
  }

  #writable(name: string): void {
    const sheet = this.#sheet(name);
    if (sheet.protected) throw new WorkbookError('sheet-protected', sheet.name);
  }

  /** Nothing is half done: where old marks cannot go, no new ones come. */
  #checkOwn(): void {
    this.#marks.forEach(({ cell }) => {
      this.#writable(cell.sheet);
    });
  }

  #add(plan: SheetPlan): void {
    this.#plans.push(plan);
    this.#sheets.push(MemorySheet.fromPlan(plan, this.date1904));
    for (const { name, area } of plan.tables)
      this.#tables.push({ name, range: { sheet: plan.name, address: addressOfArea(area) } });
    if (plan.activate) this.#active = plan.name;
  }

  #changed(): void {
    this.#viewListeners.forEach((listener) => {
      listener();
    });
  }
}

function grownBy(area: Area, rows: readonly RowEdit[]): Area {
  return { ...area, rows: rows.reduce((most, { row }) => Math.max(most, row + 2), area.rows) };
}

/** Nothing that stands below a table is written over. */
function requireRoom(sheet: MemorySheet, { column, columns }: Area, row: number): void {
  for (let c = column; c < column + columns; c++) {
    const value = sheet.cell(row, c)?.value ?? '';
    if (value !== '') throw new WorkbookError('no-room', `${sheet.name}!${addressOf(row, c)}`);
  }
}
