import { MAX_COLUMNS, MAX_ROWS, parseAddress, type Rect, splitSheet } from './address';
import { ExcelError, invalidArgument, invalidOperation, itemNotFound } from './error';
import type { Value } from './input';
import { type NamedItem, renameInFormula } from './names';
import { type SavedSheet, Sheet, type SheetState, type Visibility } from './sheet';
import type { Style } from './style';
import { assertFree, assertTableName, makeTable, type Table } from './table';

export type WorkbookEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: Sheet;
      readonly rect: Rect;
      readonly before: Value | undefined;
    }
  | { readonly kind: 'selected' | 'activated' | 'deactivated' | 'added' | 'deleted'; readonly sheet: Sheet };

/** The file as saved: plain JSON, so it can travel into a browser. */
export interface SavedWorkbook {
  readonly file: WorkbookState;
  readonly sheets: readonly SavedSheet[];
}

export interface WorkbookState {
  name: string;
  /** BCP 47: what the user's Excel is set to. */
  locale: string;
  date1904: boolean;
  active: string;
  calculationMode: string;
  structureProtected: boolean;
  nextId: number;
  tables: Table[];
  names: NamedItem[];
  /** `workbook.settings` of the Excel API. */
  settings: Record<string, unknown>;
  /** `Office.context.document.settings`, serialised by the client. */
  documentSettings: Record<string, string>;
  properties: Record<string, unknown>;
}

export interface WorkbookOptions {
  readonly name?: string;
  readonly locale?: string;
  readonly date1904?: boolean;
  /** Names of the sheets to begin with; one called Ark1 when left out. */
  readonly sheets?: readonly string[];
}

/** A workbook in memory, with Excel's rules about names, and nothing of the wire. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  private listener: (event: WorkbookEvent) => void = () => undefined;

  private constructor(readonly state: WorkbookState) {}

  static create({
    name = 'Vagtplan.xlsx',
    locale = 'da-DK',
    date1904 = false,
    sheets = ['Ark1'],
  }: WorkbookOptions = {}) {
    const workbook = new Workbook({ ...emptyState(), name, locale, date1904 });
    for (const sheet of sheets) workbook.addSheet(sheet);
    workbook.state.active = workbook.sheets[0]!.id;
    return workbook;
  }

  /** Opens what `save` gave: conditional formats get new ids, everything else is as saved. */
  static open(saved: SavedWorkbook): Workbook {
    const workbook = new Workbook(structuredClone(saved.file));
    for (const { state, cells } of saved.sheets) {
      const sheet = workbook.makeSheet(structuredClone(state));
      sheet.cells.open(cells);
      for (const rule of sheet.state.rules) rule.id = workbook.newGuid();
      workbook.sheets.push(sheet);
    }
    return workbook;
  }

  save(): SavedWorkbook {
    return { file: structuredClone(this.state), sheets: this.sheets.map((sheet) => sheet.save()) };
  }

  onEvent(listener: (event: WorkbookEvent) => void): void {
    this.listener = listener;
  }

  /** By name, whatever its case, or by id. */
  findSheet(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted,
    );
  }

  sheet(key: string): Sheet {
    const sheet = this.findSheet(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  get active(): Sheet {
    return this.sheet(this.state.active);
  }

  addSheet(name?: string): Sheet {
    if (this.state.structureProtected) throw invalidOperation('The structure of the workbook is protected.');
    const checked = name === undefined ? this.freeName() : this.checkedName(name);
    const sheet = this.makeSheet({ ...emptySheet(this.newGuid()), name: checked });
    this.sheets.push(sheet);
    this.listener({ kind: 'added', sheet });
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    const checked = this.checkedName(name, sheet);
    for (const item of this.state.names) item.formula = renameInFormula(item.formula, sheet.name, checked);
    sheet.state.name = checked;
  }

  deleteSheet(sheet: Sheet): void {
    if (sheet.state.visibility === 'VeryHidden')
      throw invalidOperation('A very hidden sheet cannot be deleted.');
    this.assertAnotherVisible(sheet);
    if (this.active === sheet) this.activate(this.sheets.find((s) => s !== sheet && isVisible(s))!);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.deleted = true;
    this.state.tables = this.state.tables.filter((table) => table.sheetId !== sheet.id);
    for (const item of this.state.names) item.formula = renameInFormula(item.formula, sheet.name, undefined);
    this.listener({ kind: 'deleted', sheet });
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    if (visibility !== 'Visible') this.assertAnotherVisible(sheet);
    sheet.state.visibility = visibility;
    if (this.active === sheet && !isVisible(sheet)) this.activate(this.sheets.find(isVisible)!);
  }

  moveSheet(sheet: Sheet, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length)
      throw invalidArgument('The position is outside the workbook.');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  activate(sheet: Sheet): void {
    if (!isVisible(sheet)) throw invalidOperation('A hidden sheet cannot be activated.');
    const before = this.active;
    if (before === sheet) return;
    this.state.active = sheet.id;
    this.listener({ kind: 'deactivated', sheet: before });
    this.listener({ kind: 'activated', sheet });
  }

  select(sheet: Sheet, rect: Rect): void {
    this.activate(sheet);
    sheet.state.selection = rect;
    this.listener({ kind: 'selected', sheet });
  }

  addTable(sheet: Sheet, rect: Rect, hasHeaders: boolean): Table {
    assertFree(this.state.tables, sheet, rect);
    const id = this.state.nextId++;
    const table = makeTable(id, this.freeTableName(), sheet, rect, hasHeaders);
    this.state.tables.push(table);
    return table;
  }

  /** For tests: writes these rows from `address` on, as the user would type them. */
  fill(address: string, rows: readonly (readonly Value[])[]): void {
    const { sheet, rect } = this.locate(address, this.active);
    const columns = Math.max(...rows.map((row) => row.length));
    sheet.write({ ...rect, rows: rows.length, columns }, (row, column) => rows[row]?.[column] ?? null);
  }

  /** For tests: gives cells a format. */
  format(address: string, style: Partial<Style>): void {
    const { sheet, rect } = this.locate(address, this.active);
    sheet.restyle(rect, style);
  }

  /** For tests: merges cells. */
  merge(address: string): void {
    const { sheet, rect } = this.locate(address, this.active);
    sheet.merge(rect);
  }

  findTable(key: string): Table | undefined {
    const wanted = key.toLowerCase();
    return this.state.tables.find((table) => table.name.toLowerCase() === wanted || table.id === key);
  }

  renameTable(table: Table, name: string): void {
    assertTableName(name);
    const owner =
      this.findTable(name) ?? this.state.names.find((n) => n.name.toLowerCase() === name.toLowerCase());
    if (owner && owner !== table) throw invalidArgument('The name is taken.');
    table.name = name;
  }

  /** Reads `Uge 10!B2`, `'Uge 10'!A1:C3`, a name, or an address on `home`. */
  locate(text: string, home: Sheet): { sheet: Sheet; rect: Rect } {
    const { sheet: name, address } = splitSheet(text);
    const sheet = name === undefined ? home : this.sheet(name);
    const rect = parseAddress(address);
    if (rect) return { sheet, rect };
    const item = this.state.names.find((one) => one.name.toLowerCase() === address.toLowerCase());
    const table = this.findTable(address);
    if (table && name === undefined) return { sheet: this.sheet(table.sheetId), rect: table.rect };
    if (item?.formula.includes('!')) return this.locate(item.formula, home);
    throw invalidArgument('The argument is invalid or missing or has an incorrect format.');
  }

  newGuid(): string {
    const n = (this.state.nextId++).toString(16).toUpperCase().padStart(12, '0');
    return `{00000000-0001-0000-0000-${n}}`;
  }

  private makeSheet(state: SheetState): Sheet {
    const changed = (sheet: Sheet, rect: Rect, before: Value | undefined): void => {
      this.listener({ kind: 'changed', sheet, rect, before });
    };
    return new Sheet(state, changed, this.state);
  }

  /** Excel's rules for sheet names: 1–31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, no twins. */
  private checkedName(name: string, self?: Sheet): string {
    const bad = name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
    if (bad || name.toLowerCase() === 'history')
      throw invalidArgument('The name is not valid for a worksheet.');
    const twin = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (twin && twin !== self)
      throw new ExcelError(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
        409,
      );
    return name;
  }

  private freeName(): string {
    let n = this.sheets.length + 1;
    while (this.findSheet(`Ark${n}`)) n += 1;
    return `Ark${n}`;
  }

  private freeTableName(): string {
    let n = 1;
    while (this.findTable(`Tabel${n}`)) n += 1;
    return `Tabel${n}`;
  }

  private assertAnotherVisible(sheet: Sheet): void {
    if (!this.sheets.some((other) => other !== sheet && isVisible(other)))
      throw invalidOperation('A workbook must contain at least one visible worksheet.');
  }
}

export const wholeSheet: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

const isVisible = (sheet: Sheet): boolean => sheet.state.visibility === 'Visible';

const emptyState = (): WorkbookState => ({
  name: '',
  locale: '',
  date1904: false,
  active: '',
  calculationMode: 'Automatic',
  structureProtected: false,
  nextId: 1,
  tables: [],
  names: [],
  settings: {},
  documentSettings: {},
  properties: {},
});

const emptySheet = (id: string): SheetState => ({
  id,
  name: '',
  visibility: 'Visible',
  tabColor: '',
  showGridlines: true,
  showHeadings: true,
  frozen: { rows: 0, columns: 0 },
  merges: [],
  rules: [],
  validations: [],
  hiddenRows: [],
  hiddenColumns: [],
  columnWidths: {},
  rowHeights: {},
  pageLayout: {},
  selection: { row: 0, column: 0, rows: 1, columns: 1 },
});
