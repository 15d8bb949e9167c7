import type { MemorySheet } from '../memory/memory-sheet';
import type { MemoryWorkbook } from '../memory/memory-workbook';
import { sheetMarks } from '../marks';
import { WorkbookError, type TableFacts } from '../port';
import type { SheetPlan } from '../sheet-plan';
import { dialectOf, PackageEdit, relativeTo, type Dialect } from './package-edit';
import { readRelations } from './read-package';
import type { WorkbookContent } from './read-workbook';
import { writeCells } from './write-cells';
import { writeMarks } from './write-marks';
import { DECLARATION, writeSheet } from './write-sheet';
import { StyleEdit } from './write-styles';
import { addToBook, showInBook } from './write-book';
import { Splice, XmlReader, xmlText } from './xml';
import type { Zip } from './zip';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The file `zip` with what was done to it in memory: sheets added, cells edited, marks set, the sheet in front. */
export async function writeWorkbook(
  zip: Zip,
  content: WorkbookContent,
  now: MemoryWorkbook,
): Promise<Uint8Array> {
  const writer = await WorkbookWriter.of(zip, content);
  await writer.addSheets(now.plans, now.active);
  for (const sheet of now.sheets) await writer.writeCells(sheet);
  for (const table of now.tables) await writer.growTable(table);
  await writer.mark(now);
  await writer.show(now.active);
  return writer.toBytes();
}

class WorkbookWriter {
  /** A file to which nothing was done gets nothing. */
  #usesStyles = false;

  private constructor(
    private readonly edit: PackageEdit,
    private readonly zip: Zip,
    private readonly content: WorkbookContent,
    private readonly stylePart: string,
    private readonly styles: StyleEdit,
    private readonly dialect: Dialect,
    /** Part by sheet name. */
    private readonly parts: Map<string, string>,
    /** Part by table name. */
    private readonly tableParts: Map<string, string>,
  ) {}

  static async of(zip: Zip, content: WorkbookContent): Promise<WorkbookWriter> {
    const edit = new PackageEdit(zip);
    const relations = await readRelations(zip, content.part);
    const part = relations.find(({ type }) => type === 'styles')?.target;
    if (part === undefined) throw new WorkbookError('unreadable', 'styles');
    const styles = new StyleEdit(await edit.text(part));
    const dialect = dialectOf(await edit.text(content.part));
    const parts = content.sheets.map((sheet) => [sheet.grid.sheet, sheet.part] as const);
    const tables = new Map(content.tableParts);
    return new WorkbookWriter(edit, zip, content, part, styles, dialect, new Map(parts), tables);
  }

  async addSheets(plans: readonly SheetPlan[], front: string): Promise<void> {
    let table = await this.#lastTableId();
    for (const plan of plans) {
      await this.#addSheet(plan, table, plan.name === front);
      table += plan.tables.length;
    }
  }

  async writeCells({ name, edited }: MemorySheet): Promise<void> {
    await this.#change(name, (xml) => writeCells(xml, edited, this.styles));
  }

  /** A table that is where it was keeps its part as it is. */
  async growTable({ name, range }: TableFacts): Promise<void> {
    const part = this.tableParts.get(name);
    if (part === undefined) throw new WorkbookError('no-such-table', name);
    const before = await this.edit.text(part);
    const after = withRange(before, range.address);
    if (after !== before) this.edit.set(part, after);
  }

  async mark(now: MemoryWorkbook): Promise<void> {
    const wanted = sheetMarks(now.marks);
    const before = this.content.marks.map(({ cell }) => cell.sheet);
    for (const sheet of new Set([...before, ...wanted.map((marks) => marks.sheet)])) {
      const own = wanted.filter((marks) => marks.sheet === sheet);
      await this.#change(sheet, (xml) => writeMarks(xml, own, this.styles.marks));
    }
  }

  async show(sheet: string): Promise<void> {
    if (sheet === this.content.active) return;
    const { part } = this.content;
    this.edit.set(part, showInBook(await this.edit.text(part), sheet));
    for (const name of this.parts.keys()) await this.#change(name, (xml) => select(xml, name === sheet));
  }

  async toBytes(): Promise<Uint8Array> {
    if (this.#usesStyles) this.edit.set(this.stylePart, this.styles.toString());
    return this.edit.toBytes();
  }

  async #change(sheet: string, how: (xml: string) => string): Promise<void> {
    const part = this.parts.get(sheet);
    if (part === undefined) throw new WorkbookError('no-such-sheet', sheet);
    const before = await this.edit.text(part);
    const after = how(before);
    if (after === before) return;
    this.edit.set(part, after);
    this.#usesStyles = true;
  }

  /** `lastTable` is the highest id that a table has. */
  async #addSheet(plan: SheetPlan, lastTable: number, front: boolean): Promise<void> {
    const { edit, dialect } = this;
    const part = edit.freePart('xl/worksheets/sheet', '.xml');
    const tableRelations = plan.tables.map((_, i) => `rId${i + 1}`);
    const tables = plan.tables.map((_, i) => lastTable + i + 1);
    const written = writeSheet(plan, this.styles, dialect, { tables, tableRelations, front });
    await edit.addPart(part, SHEET_TYPE, written.sheet);
    const targets: string[] = [];
    for (const [i, xml] of written.tables.entries()) {
      const tablePart = edit.freePart('xl/tables/table', '.xml');
      await edit.addPart(tablePart, TABLE_TYPE, xml);
      this.tableParts.set(plan.tables[i]!.name, tablePart);
      targets.push(relativeTo(part, tablePart));
    }
    const relations = part.replace(/([^/]+)$/, '_rels/$1.rels');
    edit.set(relations, relationsXml(`${dialect.relations}/table`, targets));
    const book = this.content.part;
    const id = await edit.relate(book, `${dialect.relations}/worksheet`, part);
    edit.set(book, addToBook(await edit.text(book), plan, id, dialect));
    this.parts.set(plan.name, part);
    this.#usesStyles = true;
  }

  /** Table ids are unique in the workbook. */
  async #lastTableId(): Promise<number> {
    let last = 0;
    for (const part of this.zip.names.filter((name) => /(^|\/)tables\/[^/]+\.xml$/i.test(name))) {
      const reader = new XmlReader(xmlText((await this.zip.read(part))!));
      reader.next();
      last = Math.max(last, Number(reader.attributes()['id'] ?? 0));
    }
    return last;
  }
}

/** Two sheets that are selected are a group: Excel would write into both. */
function select(xml: string, front: boolean): string {
  const without = xml.replace(/(<(?:\w+:)?sheetView\b[^>]*?)\s+tabSelected\s*=\s*["'][^"']*["']/g, '$1');
  return front ? without.replace(/<(?:\w+:)?sheetView\b/, '$& tabSelected="1"') : without;
}

function relationsXml(type: string, parts: readonly string[]): string {
  const each = parts.map((part, i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${part}"/>`);
  return `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}">${each.join('')}</Relationships>`;
}

/** The table part with another range, in the table itself and in its filter. */
function withRange(xml: string, address: string): string {
  const reader = new XmlReader(xml);
  const splice = new Splice(xml);
  while (reader.next()) {
    if (reader.closing || !['table', 'autoFilter'].includes(reader.name)) continue;
    if (reader.attribute('ref') === address) return xml;
    const tag = xml.slice(reader.start, reader.end);
    splice.replace(
      reader.start,
      reader.end,
      tag.replace(/(\sref\s*=\s*)("[^"]*"|'[^']*')/, `$1"${address}"`),
    );
  }
  return splice.toString();
}
