import { addressOf, type CellValue } from '../../core/reading/grid';
import { cellXml, DECLARATION } from '../xlsx/write-sheet';
import { pack, writeZip } from '../xlsx/write-zip';
import { xmlEscaped } from '../xlsx/xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PLAIN = 0;
/** Text that Excel leaves alone when somebody edits the cell: "0600", "1/2". */
const QUOTED = 1;

/** An .xlsx file with these values on one sheet, and nothing else. */
export async function packageOf(sheet: string, rows: readonly (readonly CellValue[])[]): Promise<Uint8Array> {
  const parts = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relationsXml([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheet)],
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles],
    ['xl/worksheets/sheet1.xml', sheetXml(rows)],
  ] as const;
  return writeZip(await Promise.all(parts.map(([name, text]) => pack(name, text))));
}

const contentTypes =
  `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/></Types>`;

const xf = (more = '') => `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"${more}/>`;
const styles =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="2">${xf()}${xf(' quotePrefix="1"')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function workbookXml(sheet: string): string {
  const attributes = `name="${xmlEscaped(sheet)}" sheetId="1" r:id="rId1"`;
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    `<bookViews><workbookView/></bookViews><sheets><sheet ${attributes}/></sheets></workbook>`
  );
}

function relationsXml(relations: readonly (readonly [type: string, target: string])[]): string {
  const each = relations.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function sheetXml(rows: readonly (readonly CellValue[])[]): string {
  const each = rows.map((row, at) => rowXml(row, at));
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}">` +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' +
    `<sheetData>${each.join('')}</sheetData></worksheet>`
  );
}

function rowXml(values: readonly CellValue[], row: number): string {
  const cells = values.map((value, column) =>
    value === null ? '' : cellXml(addressOf(row, column), value, typeof value === 'string' ? QUOTED : PLAIN),
  );
  const filled = cells.join('');
  return filled === '' ? '' : `<row r="${row + 1}">${filled}</row>`;
}
