import { addressOf } from '../../core/reading/grid';
import { addressOfArea, qualified } from '../address';
import { choiceList } from '../choices';
import type { PlannedCell, PlannedTable, SheetPlan } from '../sheet-plan';
import type { Dialect } from './package-edit';
import { linesOfRow } from './row-lines';
import type { StyleEdit } from './write-styles';
import { xmlEscaped } from './xml';

const A4 = 9;
/** Points, in the font that Excel begins with. */
const LINE_HEIGHT = 15;
const TITLE_HEIGHT = 21;

export interface SheetParts {
  readonly sheet: string;
  readonly tables: readonly string[];
}

export interface SheetIds {
  /** One a table, unique in the workbook. */
  readonly tables: readonly number[];
  /** Of the relationships from the sheet to its tables. */
  readonly tableRelations: readonly string[];
  readonly front: boolean;
}

/** The worksheet and the table parts of a planned sheet. */
export function writeSheet(plan: SheetPlan, styles: StyleEdit, dialect: Dialect, ids: SheetIds): SheetParts {
  const tables = plan.tables.map((table, i) => tableXml(table, dialect, ids.tables[i]!));
  return { sheet: sheetXml(plan, styles, dialect, ids), tables };
}

function sheetXml(plan: SheetPlan, styles: StyleEdit, dialect: Dialect, ids: SheetIds): string {
  const widths = widthsOf(plan);
  const rows = plan.rows.map((cells, row) => rowXml(cells, row, linesOfRow(cells, widths), styles)).join('');
  return (
    `${DECLARATION}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relations}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView${ids.front ? ' tabSelected="1"' : ''} workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>${columnsXml(plan)}<sheetData>${rows}</sheetData>` +
    `${choicesXml(plan)}${linksXml(plan)}` +
    `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="${A4}" orientation="${plan.landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>' +
    `<tableParts count="${ids.tables.length}">${ids.tableRelations.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts></worksheet>`
  );
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function columnsXml({ tables }: SheetPlan): string {
  const each = tables.flatMap(({ area, columns }) =>
    columns.map(({ width }, i) => {
      const at = area.column + i + 1;
      return `<col min="${at}" max="${at}" width="${width}" customWidth="1"/>`;
    }),
  );
  return `<cols>${each.join('')}</cols>`;
}

function widthsOf({ tables }: SheetPlan): number[] {
  const widths: number[] = [];
  for (const { area, columns } of tables)
    columns.forEach(({ width }, i) => {
      widths[area.column + i] = width;
    });
  return widths;
}

function rowXml(cells: readonly PlannedCell[], row: number, lines: number, styles: StyleEdit): string {
  if (cells.length === 0) return '';
  // Without `customHeight` the row still fits itself when somebody edits it.
  const first = cells[0]?.role;
  const points = first === 'title' || first === 'heading' ? TITLE_HEIGHT : lines * LINE_HEIGHT;
  const height = points > LINE_HEIGHT ? ` ht="${points}"` : '';
  const each = cells.map((cell, column) =>
    cell.role === 'gap' ? '' : cellXml(addressOf(row, column), cell.value, styles.cellStyle(cell)),
  );
  return `<row r="${row + 1}"${height}>${each.join('')}</row>`;
}

export function cellXml(
  address: string,
  value: string | number | boolean | null,
  style: number | string,
): string {
  const start = `<c r="${address}" s="${style}"`;
  if (value === null || value === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${Number(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${textXml(value)}</t></is></c>`;
}

/** What would read as the format's own escape of a character is escaped itself. */
function textXml(text: string): string {
  return xmlEscaped(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
}

/** Offered, not enforced: the manager may know a word that we do not. */
function choicesXml({ tables }: SheetPlan): string {
  const lists = tables.flatMap(({ columns, area }) =>
    columns.flatMap(({ choices }, i) => {
      const list = choiceList(choices);
      if (list === undefined) return [];
      const body = { row: area.row + 1, column: area.column + i, rows: area.rows - 1, columns: 1 };
      const formula = `"${list.replaceAll('"', '""')}"`;
      return `<dataValidation type="list" allowBlank="1" sqref="${addressOfArea(body)}"><formula1>${xmlEscaped(formula)}</formula1></dataValidation>`;
    }),
  );
  return lists.length > 0
    ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
    : '';
}

function linksXml({ rows }: SheetPlan): string {
  const links = rows.flatMap((cells, row) =>
    cells.flatMap(({ link }, column) =>
      link
        ? `<hyperlink ref="${addressOf(row, column)}" location="${xmlEscaped(qualified(link.sheet, link.address))}"/>`
        : [],
    ),
  );
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}

function tableXml({ area, name, headers }: PlannedTable, { main }: Dialect, id: number): string {
  const ref = addressOfArea(area);
  const columns = headers.map((header, i) => `<tableColumn id="${i + 1}" name="${textXml(header)}"/>`);
  return (
    `${DECLARATION}<table xmlns="${main}" id="${id}" name="${xmlEscaped(name)}"` +
    ` displayName="${xmlEscaped(name)}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}
