import { addressOf } from '../../core/reading/grid';
import { columnOf } from '../address';
import { WorkbookError } from '../port';
import type { MemoryCell } from '../memory/memory-sheet';
import { cellXml } from './write-sheet';
import type { StyleEdit } from './write-styles';
import { Splice, XmlReader } from './xml';

/** By 0-based sheet row and column; with a number format where it is another than before. */
export type EditedCells = ReadonlyMap<number, ReadonlyMap<number, MemoryCell>>;

/** The worksheet part with other values in these cells. They keep their style. */
export function writeCells(xml: string, cells: EditedCells, styles: StyleEdit): string {
  if (cells.size === 0) return xml;
  const reader = new XmlReader(xml);
  while (reader.next()) {
    if (reader.name !== 'sheetData' || reader.closing) continue;
    const writer = new CellWriter(xml, reader, cells, styles);
    writer.write();
    return writer.splice.toString();
  }
  throw new WorkbookError('unreadable', 'sheetData');
}

class CellWriter {
  readonly splice: Splice;
  /** Rows not yet met, the lowest first. */
  readonly #waiting: number[];
  /** Of the part's own elements. */
  readonly #prefix: string;

  constructor(
    private readonly xml: string,
    private readonly reader: XmlReader,
    private readonly cells: EditedCells,
    private readonly styles: StyleEdit,
  ) {
    this.splice = new Splice(xml);
    this.#prefix = reader.prefix;
    this.#waiting = [...cells.keys()].sort((a, b) => a - b);
  }

  write(): void {
    const { reader, splice } = this;
    const { start, end, empty } = reader;
    let row = -1;
    while (!empty && reader.nextChild('sheetData')) {
      row = reader.attribute('r') === undefined ? row + 1 : Number(reader.attribute('r')) - 1;
      this.#insertRows(row, reader.start);
      if (this.#waiting[0] === row) this.#row(this.#waiting.shift()!);
      else reader.skipElement();
    }
    if (empty && this.#waiting.length > 0)
      splice.replace(
        start,
        end,
        this.#prefixed(`<sheetData>`) + this.#rows(Infinity) + this.#prefixed('</sheetData>'),
      );
    else this.#insertRows(Infinity, reader.start);
  }

  #insertRows(before: number, at: number): void {
    const rows = this.#rows(before);
    if (rows) this.splice.insert(at, rows);
  }

  #rows(before: number): string {
    let rows = '';
    while (this.#waiting.length > 0 && this.#waiting[0]! < before) {
      const row = this.#waiting.shift()!;
      const cells = [...this.cells.get(row)!].sort(([a], [b]) => a - b);
      const inside = cells.map(([column, cell]) => this.#cellXml(row, column, cell)).join('');
      rows += `${this.#prefixed(`<row r="${row + 1}">`)}${inside}${this.#prefixed('</row>')}`;
    }
    return rows;
  }

  #row(row: number): void {
    const { reader, splice } = this;
    const { end, empty } = reader;
    const waiting = [...this.cells.get(row)!].sort(([a], [b]) => a - b);
    const take = (before: number) => {
      let cells = '';
      while (waiting.length > 0 && waiting[0]![0] < before) cells += this.#cellXml(row, ...waiting.shift()!);
      return cells;
    };
    let column = -1;
    while (!empty && reader.nextChild('row')) {
      const address = reader.attribute('r');
      column = address === undefined ? column + 1 : columnOf(/^[A-Z]+/i.exec(address)?.[0] ?? '');
      splice.insert(reader.start, take(column));
      this.#cell(row, column, waiting);
    }
    if (empty) splice.replace(end - 2, end, `>${take(Infinity)}${this.#prefixed('</row>')}`);
    else splice.insert(reader.start, take(Infinity));
  }

  #cell(row: number, column: number, waiting: [number, MemoryCell][]): void {
    const { reader, splice } = this;
    const { start } = reader;
    const style = reader.attribute('s') ?? '0';
    reader.skipElement();
    if (waiting[0]?.[0] !== column) return;
    // Other cells may share it, and the order of calculation names it.
    if (/<(?:\w+:)?f\b/.test(this.xml.slice(start, reader.end)))
      throw new WorkbookError('unexpected', `${addressOf(row, column)} has a formula`);
    splice.replace(start, reader.end, this.#cellXml(row, ...waiting.shift()!, style));
  }

  #cellXml(row: number, column: number, cell: MemoryCell, style = '0'): string {
    const own = cell.format === undefined ? style : this.styles.withFormat(style, cell.format);
    return this.#prefixed(cellXml(addressOf(row, column), cell.value, own));
  }

  #prefixed(xml: string): string {
    return this.#prefix ? xml.replace(/<(\/?)(?=\w)/g, `<$1${this.#prefix}`) : xml;
  }
}
