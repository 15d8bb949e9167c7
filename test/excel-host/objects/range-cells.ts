import type { Area, ObjectType } from '../protocol/object-type';
import { formatRect, rectAt } from '../workbook/address';
import { invalidArgument } from '../workbook/error';
import type { Sheet } from '../workbook/sheet';
import { normalColor, type Style } from '../workbook/style';
import { addressOf } from './areas';

type Methods = NonNullable<ObjectType<Area>['method']>;

/** The methods that change or describe cells. */
export const cellMethods: Methods = {
  Select: ({ sheet, rect }, _args, { workbook }) => {
    workbook.select(sheet, rect);
  },
  Merge: ({ sheet, rect }, [across]) => {
    const rows = across === true ? rect.rows : 1;
    for (let i = 0; i < rows; i += 1)
      sheet.merge(across === true ? { ...rect, row: rect.row + i, rows: 1 } : rect);
  },
  Unmerge: ({ sheet, rect }) => {
    sheet.assertFormattable();
    sheet.unmerge(rect);
  },
  Clear: ({ sheet, rect }, [what]) => {
    clear(sheet, rect, typeof what === 'string' ? what : 'All');
  },
  SetCellProperties: ({ sheet, rect }, [data]) => {
    const rows = data as readonly (readonly CellProperties[])[];
    if (rows.length !== rect.rows) throw invalidArgument(`The properties do not fit ${formatRect(rect)}.`);
    sheet.assertFormattable();
    sheet.cells.restyle(rect, (row, column) => styleFrom(rows[row - rect.row]?.[column - rect.column]));
  },
  GetCellProperties: (area, [wanted]) => describeCells(area, wanted as CellWish),
  GetRowProperties: ({ sheet, rect }) =>
    Array.from({ length: rect.rows }, (_, i) => ({
      rowIndex: rect.row + i,
      rowHidden: sheet.state.hiddenRows.includes(rect.row + i),
    })),
  GetColumnProperties: ({ sheet, rect }) =>
    Array.from({ length: rect.columns }, (_, i) => ({
      columnIndex: rect.column + i,
      columnHidden: sheet.state.hiddenColumns.includes(rect.column + i),
    })),
  _ValidateArraySize: ({ rect }, [rows, columns]) => {
    if (rows !== rect.rows || columns !== rect.columns)
      throw invalidArgument(`The input array does not fit ${formatRect(rect)}.`);
  },
};

function clear(sheet: Sheet, rect: Area['rect'], what: string): void {
  if (what === 'All' || what === 'Contents') sheet.clearContents(rect);
  if (what === 'All' || what === 'Formats') {
    sheet.assertFormattable();
    sheet.cells.clearStyles(rect);
    sheet.unmerge(rect);
  }
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks')
    for (const [, , cell] of sheet.cells.within(rect)) delete cell.link;
}

interface CellProperties {
  readonly format?: {
    readonly fill?: { readonly color?: string };
    readonly font?: { readonly color?: string; readonly bold?: boolean; readonly italic?: boolean };
  };
}

function styleFrom(cell: CellProperties | undefined): Partial<Style> {
  const { fill, font } = cell?.format ?? {};
  return {
    ...(fill?.color !== undefined && { fill: colorOf(fill.color) }),
    ...(font?.color !== undefined && { fontColor: colorOf(font.color) }),
    ...(font?.bold !== undefined && { bold: font.bold }),
    ...(font?.italic !== undefined && { italic: font.italic }),
  };
}

function colorOf(text: string): string {
  const color = normalColor(text);
  if (color === undefined) throw invalidArgument(`"${text}" is not a color.`);
  return color;
}

interface CellWish {
  readonly address?: boolean;
  readonly format?: { readonly fill?: Wish; readonly font?: Wish };
}
type Wish = Readonly<Record<string, boolean>>;

function describeCells({ sheet, rect }: Area, wish: CellWish): unknown[][] {
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_column, c) =>
      describeCell(sheet, rect.row + r, rect.column + c, wish),
    ),
  );
}

function describeCell(sheet: Sheet, row: number, column: number, wish: CellWish): unknown {
  const style = <K extends keyof Style>(key: K): Style[K] => sheet.cells.style(row, column, key);
  const fill = wish.format?.fill && { color: style('fill') || '#FFFFFF' };
  const font = wish.format?.font && {
    color: style('fontColor'),
    bold: style('bold'),
    italic: style('italic'),
  };
  return {
    ...(wish.address === true && { address: addressOf(sheet, rectAt(row, column, 1, 1)) }),
    ...(wish.format && { format: { ...(fill && { fill }), ...(font && { font }) } }),
  };
}
