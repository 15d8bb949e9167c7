import { addressOf, type Area, type CellValue, type Grid } from '../../core/reading/grid';
import { areaOf, columnOf, MAX_COLUMNS, MAX_ROWS } from '../address';
import { GridBuilder } from '../grid-builder';
import { ownSeverity } from '../marks';
import { WorkbookError, type Mark } from '../port';
import { serialOf } from './iso-date';
import { readRichText, unescaped } from './read-strings';
import type { XmlReader } from './xml';

export interface SheetContext {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly date1904: boolean;
  readonly strings: readonly string[];
  /** Number format code by cell style. */
  readonly formats: readonly string[];
}

export interface SheetContent {
  readonly grid: Grid;
  readonly protected: boolean;
  /** Those of ours that were saved with the sheet. */
  readonly marks: readonly Mark[];
  /** 0-based columns of the cells with a formula, by row. */
  readonly formulas: ReadonlyMap<number, ReadonlySet<number>>;
  /** Relationship ids. */
  readonly tables: readonly string[];
}

/**
 * One worksheet part. Cells and rows without an address follow their neighbour, as the format says.
 *
 * @param tell at each row, how much of the part is behind it
 */
export function readSheet(
  xml: XmlReader,
  context: SheetContext,
  tell: (share: number) => void = () => undefined,
): SheetContent {
  const reader = new SheetReader(xml, context, tell);
  reader.read();
  return reader.content();
}

class SheetReader {
  readonly #builder = new GridBuilder();
  readonly #merges: Area[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  readonly #marks: Mark[] = [];
  readonly #tables: string[] = [];
  readonly #formulas = new Map<number, Set<number>>();
  #protected = false;
  #row = -1;
  #column = -1;

  constructor(
    private readonly xml: XmlReader,
    private readonly context: SheetContext,
    private readonly tell: (share: number) => void,
  ) {}

  read(): void {
    while (this.xml.next()) if (!this.xml.closing) this.#element();
  }

  content(): SheetContent {
    const { sheet, hidden, date1904 } = this.context;
    const [merges, hiddenRows, hiddenColumns] = [this.#merges, this.#hiddenRows, this.#hiddenColumns];
    const grid = this.#builder.build({ sheet, hidden, date1904, merges, hiddenRows, hiddenColumns });
    return {
      grid,
      protected: this.#protected,
      marks: this.#marks,
      formulas: this.#formulas,
      tables: this.#tables,
    };
  }

  #element(): void {
    const { xml } = this;
    if (xml.name === 'c') this.#cell();
    else if (xml.name === 'row') this.#startRow();
    else if (xml.name === 'col') this.#columns();
    else if (xml.name === 'mergeCell') this.#merge(xml.attribute('ref'));
    else if (xml.name === 'sheetProtection') this.#protected = isTrue(xml.attribute('sheet'));
    else if (xml.name === 'conditionalFormatting') this.#conditionalFormat();
    else if (xml.name === 'tablePart') this.#tables.push(xml.attributes()['id'] ?? '');
    // Newer Excel's additions; their elements have names that mean something else outside.
    else if (xml.name === 'extLst') xml.skipElement();
  }

  #startRow(): void {
    const written = this.xml.attribute('r');
    this.#row = written === undefined ? this.#row + 1 : Number(written) - 1;
    this.#column = -1;
    if (!(this.#row >= 0 && this.#row < MAX_ROWS)) throw this.#unreadable(`row ${written ?? ''}`);
    if (isTrue(this.xml.attribute('hidden'))) this.#hiddenRows.push(this.#row);
    this.tell(this.xml.share);
  }

  #columns(): void {
    if (!isTrue(this.xml.attribute('hidden'))) return;
    const first = Number(this.xml.attribute('min') ?? 1) - 1;
    const end = Math.min(Number(this.xml.attribute('max') ?? first + 1), MAX_COLUMNS);
    for (let column = first; column < end; column++) this.#hiddenColumns.push(column);
  }

  #merge(ref = ''): void {
    const area = areaOf(ref);
    if (!area) throw this.#unreadable(ref);
    this.#merges.push(area);
  }

  #cell(): void {
    const { xml } = this;
    this.#place(xml.attribute('r'));
    const style = Number(xml.attribute('s') ?? 0);
    const type = xml.attribute('t') ?? 'n';
    if (xml.empty) return;
    let value: string | undefined;
    let formula: string | undefined;
    while (xml.nextChild('c')) {
      if (xml.name === 'v') value = xml.readText();
      else if (xml.name === 'is') value = readRichText(xml);
      else if (xml.name === 'f') formula = xml.readText();
      else xml.skipElement();
    }
    if (formula !== undefined) this.#noteFormula();
    this.#add(type, value, formula, this.context.formats[style]);
  }

  #noteFormula(): void {
    const columns = this.#formulas.get(this.#row) ?? new Set<number>();
    this.#formulas.set(this.#row, columns.add(this.#column));
  }

  #add(type: string, value = '', formula: string | undefined, format: string | undefined): void {
    const at = [this.#row, this.#column] as const;
    // A program without a calculator leaves results out. The formula stands for it: seen, and not taken for a value.
    if (value === '' && formula !== undefined && type !== 'str')
      this.#builder.add(...at, `=${formula}`, format, true);
    else if (value !== '') this.#builder.add(...at, this.#valueOf(type, value), format, type === 'e');
  }

  #valueOf(type: string, value: string): CellValue {
    if (type === 's') return this.context.strings[Number(value)] ?? this.#refuse(value);
    if (type === 'str') return unescaped(value);
    if (type === 'inlineStr' || type === 'e') return value;
    if (type === 'b') return value.trim() === '1' || value.trim() === 'true';
    const number = type === 'd' ? serialOf(value, this.context.date1904) : Number(value);
    return Number.isFinite(number) ? number : this.#refuse(value);
  }

  #place(address: string | undefined): void {
    this.#column++;
    if (address === undefined) return;
    const letters = /^[A-Z]{1,3}/i.exec(address)?.[0] ?? '';
    this.#column = columnOf(letters);
    const row = Number(address.slice(letters.length)) - 1;
    if (!(letters && this.#column < MAX_COLUMNS && row >= 0 && row < MAX_ROWS))
      throw this.#unreadable(address);
    this.#row = row;
  }

  #conditionalFormat(): void {
    const { xml } = this;
    const areas = xml.attribute('sqref')?.trim().split(/\s+/) ?? [];
    if (xml.empty) return;
    while (xml.nextChild('conditionalFormatting')) {
      if (xml.name !== 'formula') continue;
      const severity = ownSeverity(xml.readText());
      if (severity)
        this.#marks.push(
          ...areas.map((address) => ({ cell: { sheet: this.context.sheet, address }, severity })),
        );
    }
  }

  #refuse(value: string): never {
    throw this.#unreadable(`${addressOf(this.#row, this.#column)}: ${value.slice(0, 40)}`);
  }

  #unreadable(where: string): WorkbookError {
    return new WorkbookError('unreadable', `${this.context.sheet}!${where}`);
  }
}

function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true' || flag === 'on';
}
