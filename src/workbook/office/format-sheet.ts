import { addressOfArea } from '../address';
import { choiceList } from '../choices';
import type { PlannedTable, SheetPlan } from '../sheet-plan';
import { hasExcelApi } from './excel';

const TITLE_SIZE = 14;
const HEADING_FILL = '#DCE6F1';
const RULE_COLOUR = '#BFBFBF';

/** How a sheet of ours looks: its title, the columns of its tables, the headings among their rows. */
export function formatSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const title = sheet.getRange('A1').format.font;
  title.bold = true;
  title.size = TITLE_SIZE;
  for (const table of plan.tables)
    table.columns.forEach((_, i) => {
      formatColumn(sheet, table, i);
    });
  formatHeadings(sheet, plan);
}

function formatHeadings(sheet: Excel.Worksheet, { rows, tables }: SheetPlan): void {
  for (const { area } of tables)
    for (let row = area.row; row < area.row + area.rows; row++) {
      if (rows[row]?.[area.column]?.role !== 'heading') continue;
      const { format } = sheet.getRange(addressOfArea({ ...area, row, rows: 1 }));
      format.font.bold = true;
      format.fill.color = HEADING_FILL;
      format.wrapText = false;
    }
}

function formatColumn(sheet: Excel.Worksheet, { area, columns }: PlannedTable, index: number): void {
  const { format, width, choices } = columns[index]!;
  const own = { ...area, column: area.column + index, columns: 1 };
  const cells = sheet.getRange(addressOfArea(own));
  cells.format.verticalAlignment = 'Top';
  cells.format.columnWidth = pointsOf(width);
  if (format === 'wrapped' || format === 'entry') cells.format.wrapText = true;
  const below = { ...own, row: own.row + 1, rows: own.rows - 1 };
  const body = sheet.getRange(addressOfArea(below));
  if (format === 'entry') frame(body, below.rows);
  const source = choiceList(choices);
  if (source === undefined || !hasExcelApi('1.8')) return;
  body.dataValidation.rule = { list: { inCellDropDown: true, source } };
  // Offered, not enforced: the manager may know a word that we do not.
  body.dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}

/** Each cell by itself. Excel knows lines inside a range only where it has several rows. */
function frame({ format: { borders } }: Excel.Range, rows: number): void {
  const sides = ['EdgeLeft', 'EdgeRight', 'EdgeTop', 'EdgeBottom'] as const;
  for (const side of rows > 1 ? [...sides, 'InsideHorizontal' as const] : sides) {
    const line = borders.getItem(side);
    line.style = 'Continuous';
    line.color = RULE_COLOUR;
  }
}

/** In the standard font a character is 7 pixels and a cell has 5 more; 4 pixels are 3 points. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
