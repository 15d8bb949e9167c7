import { addressOfArea } from '../address';
import { markFormula, ownSeverity, type SheetMarks } from '../marks';
import type { Severity } from '../port';
import { dialectOf } from './package-edit';
import { Splice, XmlReader, xmlEscaped } from './xml';

/** What may stand in a worksheet before its conditional formats. */
const BEFORE = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
]);
/** Excel reads longer lists of ranges, other programs not all. */
const AREAS_A_FORMAT = 500;

/**
 * The worksheet part with these marks in place of those of ours that are there. Ours go first, so that they show;
 * the manager's keep their order, and after `unmark` their numbers.
 */
export function writeMarks(
  xml: string,
  marks: readonly SheetMarks[],
  styles: Readonly<Record<Severity, number>>,
): string {
  const found = survey(xml);
  const added = marks.flatMap(({ severity, areas }) =>
    chunks(areas).map((chunk) => ({ severity, areas: chunk })),
  );
  const splice = new Splice(xml);
  found.own.forEach(({ start, end }) => {
    splice.replace(start, end, '');
  });
  raise(xml, splice, found, shiftOf(found, added.length));
  const { xmlns } = dialectOf(xml);
  splice.insert(found.place, added.map((one, i) => formatXml(one, i + 1, styles, xmlns)).join(''));
  return splice.toString();
}

/** By how much the manager's formats move: down by those of ours that go, up by those that come. */
function shiftOf({ others, ownRules }: Survey, added: number): number {
  const lowest = Math.min(...others.map(({ priority }) => priority));
  return added - (lowest > ownRules ? ownRules : 0);
}

function chunks<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / AREAS_A_FORMAT);
  return Array.from({ length: count }, (_, i) => all.slice(i * AREAS_A_FORMAT, (i + 1) * AREAS_A_FORMAT));
}

function formatXml(
  { severity, areas }: Pick<SheetMarks, 'severity' | 'areas'>,
  priority: number,
  styles: Readonly<Record<Severity, number>>,
  xmlns: string,
): string {
  const formula = xmlEscaped(markFormula(severity));
  return (
    `<conditionalFormatting${xmlns} sqref="${areas.map(addressOfArea).join(' ')}">` +
    `<cfRule type="expression" dxfId="${styles[severity]}" priority="${priority}"><formula>${formula}</formula></cfRule>` +
    '</conditionalFormatting>'
  );
}

interface Survey {
  /** Rules of ours; whole formats where nothing else is in them. */
  readonly own: { readonly start: number; readonly end: number }[];
  ownRules: number;
  readonly others: { readonly start: number; readonly end: number; readonly priority: number }[];
  /** Where conditional formats go. */
  place: number;
}

function survey(xml: string): Survey {
  const reader = new XmlReader(xml);
  const found: Survey = { own: [], ownRules: 0, others: [], place: 0 };
  reader.next();
  found.place = reader.end;
  while (reader.nextChild('worksheet')) {
    const { name } = reader;
    if (name === 'conditionalFormatting') surveyFormat(reader, found);
    else if (name === 'extLst') surveyExtensions(reader, found);
    else reader.skipElement();
    if (BEFORE.has(name)) found.place = reader.end;
  }
  return found;
}

function surveyFormat(reader: XmlReader, found: Survey): void {
  if (reader.empty) return;
  const { start } = reader;
  const own: { start: number; end: number }[] = [];
  let others = 0;
  while (reader.nextChild('conditionalFormatting')) {
    if (reader.name !== 'cfRule') continue;
    const rule = surveyRule(reader);
    if (rule.own) own.push(rule);
    else others = found.others.push(rule);
  }
  found.ownRules += own.length;
  if (own.length > 0 && others === 0) found.own.push({ start, end: reader.end });
  else found.own.push(...own);
}

interface Rule {
  readonly start: number;
  /** Of a foreign rule only the opening tag, which has its number. */
  readonly end: number;
  readonly priority: number;
  readonly own: boolean;
}

function surveyRule(reader: XmlReader): Rule {
  const { start, end } = reader;
  const priority = Number(reader.attribute('priority') ?? 1);
  let own = false;
  while (!reader.empty && reader.nextChild('cfRule')) {
    if (reader.name === 'formula') own = ownSeverity(reader.readText()) !== undefined || own;
    else reader.skipElement();
  }
  return { start, end: own ? reader.end : end, priority, own };
}

/** Newer kinds of conditional formats count in the same order. */
function surveyExtensions(reader: XmlReader, found: Survey): void {
  while (!reader.empty && reader.nextChild('extLst')) {
    const priority = reader.name === 'cfRule' ? Number(reader.attribute('priority')) : NaN;
    if (Number.isFinite(priority)) found.others.push({ start: reader.start, end: reader.end, priority });
  }
}

function raise(xml: string, splice: Splice, { others }: Survey, shift: number): void {
  if (shift === 0) return;
  for (const { start, end, priority } of others) {
    const tag = xml.slice(start, end).replace(/(\spriority\s*=\s*["'])\d+/, `$1${priority + shift}`);
    splice.replace(start, end, tag);
  }
}
