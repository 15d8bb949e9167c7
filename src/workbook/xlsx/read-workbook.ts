import { WorkbookError, type Mark, type TableFacts } from '../port';
import { readRelations, readXml, requireXml, type Relation } from './read-package';
import { readSheet, type SheetContent, type SheetContext } from './read-sheet';
import { readStrings } from './read-strings';
import { readStyles } from './read-styles';
import { xmlText, type XmlReader } from './xml';
import type { Zip } from './zip';

export interface SheetPart extends Pick<SheetContent, 'grid' | 'protected' | 'formulas'> {
  /** Its name in the package. */
  readonly part: string;
}

export interface WorkbookContent {
  /** The workbook part's name in the package. */
  readonly part: string;
  readonly sheets: readonly SheetPart[];
  readonly tables: readonly TableFacts[];
  /** Part by table name. */
  readonly tableParts: ReadonlyMap<string, string>;
  readonly marks: readonly Mark[];
  /** Of all sheets, also those without cells (charts): none of these is free. */
  readonly sheetNames: readonly string[];
  /** Of tables and of ranges: none of these is free either. */
  readonly usedNames: readonly string[];
  readonly active: string;
  readonly date1904: boolean;
  /** No sheet may be added. */
  readonly protected: boolean;
  readonly locale?: string;
  /** With macros: its name has to end in .xlsm, or Excel will not open it. */
  readonly macros: boolean;
}

/** Hears how much of the cells was read, at least once a row: bytes of their parts, unzipped. */
export type ReadSoFar = (done: number, of: number) => void;

/** Everything that the port needs to know about a workbook file, its cells included. */
export async function readWorkbook(zip: Zip, tell: ReadSoFar = () => undefined): Promise<WorkbookContent> {
  const packageRelations = await readRelations(zip, '');
  const part = packageRelations.find(({ type }) => type === 'officeDocument')?.target;
  if (part === undefined) throw new WorkbookError('not-a-workbook');
  const book = readBook(await requireXml(zip, part));
  if (book.sheets.length === 0) throw new WorkbookError('not-a-workbook');
  const content = await readSheets(zip, book, await readRelations(zip, part), tell);
  const locale = await readLanguage(zip, packageRelations);
  return {
    part,
    ...content,
    sheetNames: book.sheets.map(({ name }) => name),
    usedNames: [...book.definedNames, ...content.tables.map(({ name }) => name)],
    active: (book.sheets[book.active] ?? book.sheets[0]!).name,
    date1904: book.date1904,
    protected: book.protected,
    macros: await hasMacros(zip),
    ...(locale && { locale }),
  };
}

interface Book {
  readonly sheets: { readonly name: string; readonly hidden: boolean; readonly id: string }[];
  readonly definedNames: string[];
  active: number;
  date1904: boolean;
  protected: boolean;
}

function readBook(xml: XmlReader): Book {
  const book: Book = { sheets: [], definedNames: [], active: 0, date1904: false, protected: false };
  while (xml.next()) if (!xml.closing) readBookElement(xml, book);
  return book;
}

function readBookElement(xml: XmlReader, book: Book): void {
  const attributes = xml.attributes();
  if (xml.name === 'workbookPr') book.date1904 = isTrue(attributes['date1904']);
  else if (xml.name === 'workbookProtection') book.protected = isTrue(attributes['lockStructure']);
  else if (xml.name === 'workbookView') book.active = Number(attributes['activeTab'] ?? 0);
  else if (xml.name === 'definedName') book.definedNames.push(attributes['name'] ?? '');
  else if (xml.name === 'extLst') xml.skipElement();
  else if (xml.name === 'sheet') {
    const { name = '', state = 'visible', id = '' } = attributes;
    book.sheets.push({ name, hidden: state !== 'visible', id });
  }
}

type Cells = Pick<WorkbookContent, 'sheets' | 'tables' | 'tableParts' | 'marks'>;

async function readSheets(
  zip: Zip,
  book: Book,
  relations: readonly Relation[],
  tell: ReadSoFar,
): Promise<Cells> {
  const ofType = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const strings = await readXml(zip, ofType('sharedStrings') ?? '');
  const styles = await readXml(zip, ofType('styles') ?? '');
  const shared = {
    date1904: book.date1904,
    strings: strings ? readStrings(strings) : [],
    formats: styles ? readStyles(styles) : [],
  };
  const cells = { sheets: [], tables: [], tableParts: new Map<string, string>(), marks: [] };
  const worksheets = worksheetsOf(book, relations);
  const total = worksheets.reduce((sum, { part }) => sum + zip.sizeOf(part), 0);
  let before = 0;
  for (const { part, sheet, hidden } of worksheets) {
    const size = zip.sizeOf(part);
    const heard = (share: number) => {
      tell(before + Math.round(share * size), total);
    };
    await readInto(cells, zip, part, { ...shared, sheet, hidden }, heard);
    before += size;
  }
  return cells;
}

/** Charts and macro sheets have no cells. */
function worksheetsOf({ sheets }: Book, relations: readonly Relation[]) {
  return sheets.flatMap(({ name: sheet, hidden, id }) => {
    const relation = relations.find((other) => other.id === id);
    if (!relation) throw new WorkbookError('unreadable', sheet);
    return relation.type === 'worksheet' ? [{ part: relation.target, sheet, hidden }] : [];
  });
}

async function readInto(
  cells: { sheets: SheetPart[]; tables: TableFacts[]; tableParts: Map<string, string>; marks: Mark[] },
  zip: Zip,
  part: string,
  context: SheetContext,
  heard: (share: number) => void,
): Promise<void> {
  const sheet = readSheet(await requireXml(zip, part), context, heard);
  const { grid, formulas } = sheet;
  cells.sheets.push({ part, grid, protected: sheet.protected, formulas });
  cells.marks.push(...sheet.marks);
  if (sheet.tables.length === 0) return;
  const relations = await readRelations(zip, part);
  for (const { target } of relations.filter(({ id }) => sheet.tables.includes(id))) {
    const table = readTable(await requireXml(zip, target), context.sheet);
    cells.tables.push(table);
    cells.tableParts.set(table.name, target);
  }
}

function readTable(xml: XmlReader, sheet: string): TableFacts {
  while (xml.next()) {
    if (xml.name !== 'table') continue;
    const { displayName, name = '', ref = '' } = xml.attributes();
    return { name: displayName ?? name, range: { sheet, address: ref } };
  }
  throw new WorkbookError('unreadable', sheet);
}

async function hasMacros(zip: Zip): Promise<boolean> {
  const types = await zip.read('[Content_Types].xml');
  return types !== undefined && xmlText(types).includes('macroEnabled');
}

/** Few programs write it; Excel does not. */
async function readLanguage(zip: Zip, relations: readonly Relation[]): Promise<string | undefined> {
  const part = relations.find(({ type }) => type === 'core-properties')?.target;
  const xml = part === undefined ? undefined : await readXml(zip, part);
  while (xml?.next()) if (xml.name === 'language' && !xml.closing) return asLocale(xml.readText());
  return undefined;
}

function asLocale(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim())[0];
  } catch {
    return undefined;
  }
}

function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true' || flag === 'on';
}
