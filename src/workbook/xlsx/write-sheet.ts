import { addressOf } from '../../core/reading/grid';
import { addressOfArea, qualified } from '../address';
import { choiceList } from '../choices';
import type { PlannedCell, SheetPlan } from '../sheet-plan';
import type { Dialect } from './package-edit';
import type { StyleEdit } from './write-styles';
import { xmlEscaped } from './xml';

const A4 = 9;

export interface SheetParts {
  readonly sheet: string;
  readonly table: string;
}

export interface SheetIds {
  /** Unique in the workbook. */
  readonly table: number;
  /** Of the relationship from the sheet to its table. */
  readonly tableRelation: string;
  readonly front: boolean;
}

/** The worksheet and the table part of a planned sheet. */
export function writeSheet(plan: SheetPlan, styles: StyleEdit, dialect: Dialect, ids: SheetIds): SheetParts {
  return { sheet: sheetXml(plan, styles, dialect, ids), table: tableXml(plan, dialect, ids) };
}

function sheetXml(plan: SheetPlan, styles: StyleEdit, dialect: Dialect, ids: SheetIds): string {
  const rows = plan.rows.map((cells, row) => rowXml(cells, row, styles)).join('');
  return (
    `${DECLARATION}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relations}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView${ids.front ? ' tabSelected="1"' : ''} workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(plan)}<sheetData>${rows}</sheetData>` +
    `${choicesXml(plan)}${linksXml(plan)}` +
    `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="${A4}" orientation="${plan.landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>' +
    `<tableParts count="1"><tablePart r:id="${ids.tableRelation}"/></tableParts></worksheet>`
  );
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function columnsXml({ columns }: SheetPlan): string {
  const each = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${each.join('')}</cols>`;
}

function rowXml(cells: readonly PlannedCell[], row: number, styles: StyleEdit): string {
  if (cells.length === 0) return '';
  const each = cells.map((cell, column) =>
    cellXml(addressOf(row, column), cell.value, styles.cellStyle(cell)),
  );
  return `<row r="${row + 1}">${each.join('')}</row>`;
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
function choicesXml({ columns, table }: SheetPlan): string {
  const lists = columns.flatMap(({ choices }, i) => {
    const list = choiceList(choices);
    if (list === undefined) return [];
    const cells = addressOfArea({ row: table.row + 1, column: i, rows: table.rows - 1, columns: 1 });
    const formula = `"${list.replaceAll('"', '""')}"`;
    return `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>${xmlEscaped(formula)}</formula1></dataValidation>`;
  });
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

function tableXml({ table, tableName, headers }: SheetPlan, { main }: Dialect, ids: SheetIds): string {
  const ref = addressOfArea(table);
  const columns = headers.map((header, i) => `<tableColumn id="${i + 1}" name="${textXml(header)}"/>`);
  return (
    `${DECLARATION}<table xmlns="${main}" id="${ids.table}" name="${xmlEscaped(tableName)}"` +
    ` displayName="${xmlEscaped(tableName)}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}
