import { addressOfArea, qualified } from '../address';
import { WorkbookError } from '../port';
import type { SheetPlan } from '../sheet-plan';
import { insertLast, type Dialect } from './package-edit';
import { Splice, XmlReader, xmlEscaped } from './xml';

/** What may stand in a workbook part before the names of ranges. */
const BEFORE_NAMES = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
]);

/** Lists a sheet behind the others and lets its table's header be printed on every page. */
export function addToBook(xml: string, plan: SheetPlan, relation: string, dialect: Dialect): string {
  const ids = sheetsOf(xml).map(({ sheetId }) => sheetId);
  const sheet =
    `<sheet${dialect.xmlns}${dialect.xmlnsId} name="${xmlEscaped(plan.name)}"` +
    ` sheetId="${Math.max(0, ...ids) + 1}" ${dialect.idPrefix}:id="${relation}"/>`;
  return addPrintTitles(insertLast(xml, 'sheets', sheet), plan, ids.length, dialect);
}

/** Brings a sheet to the front of the workbook's window. */
export function showInBook(xml: string, sheet: string): string {
  const index = sheetsOf(xml).findIndex(({ name }) => name === sheet);
  const reader = new XmlReader(xml);
  const splice = new Splice(xml);
  while (reader.next()) {
    if (reader.closing || reader.name !== 'workbookView') continue;
    const tag = xml
      .slice(reader.start, reader.end)
      .replace(/\s(activeTab|firstSheet)\s*=\s*("[^"]*"|'[^']*')/g, '');
    splice.replace(reader.start, reader.end, tag.replace(/\/?>$/, ` activeTab="${index}"$&`));
    break;
  }
  return splice.toString();
}

function sheetsOf(xml: string): { name: string; sheetId: number }[] {
  const reader = new XmlReader(xml);
  const sheets: { name: string; sheetId: number }[] = [];
  while (reader.next()) {
    if (reader.closing || reader.name !== 'sheet') continue;
    const { name = '', sheetId } = reader.attributes();
    sheets.push({ name, sheetId: Number(sheetId) });
  }
  return sheets;
}

function addPrintTitles(xml: string, plan: SheetPlan, index: number, { xmlns }: Dialect): string {
  const rows = addressOfArea({ ...plan.tables[0].area, rows: 1 }).replace(/[A-Z]+(\d+)/g, '$$$1');
  const [row = ''] = rows.split(':');
  const name =
    `<definedName${xmlns} name="_xlnm.Print_Titles" localSheetId="${index}">` +
    `${xmlEscaped(qualified(plan.name, `${row}:${row}`))}</definedName>`;
  const { hasNames, place } = surveyNames(xml);
  if (hasNames) return insertLast(xml, 'definedNames', name);
  const splice = new Splice(xml);
  splice.insert(place, `<definedNames${xmlns}>${name}</definedNames>`);
  return splice.toString();
}

function surveyNames(xml: string): { hasNames: boolean; place: number } {
  const reader = new XmlReader(xml);
  let place = 0;
  reader.next();
  while (reader.nextChild('workbook')) {
    const { name } = reader;
    if (name === 'definedNames') return { hasNames: true, place };
    reader.skipElement();
    if (BEFORE_NAMES.has(name)) place = reader.end;
  }
  if (place === 0) throw new WorkbookError('unreadable', 'workbook');
  return { hasNames: false, place };
}
