import { type Areas, handle, type ObjectType, type Targets } from '../protocol/object-type';
import type { Rect } from '../workbook/address';
import { invalidArgument, itemNotFound } from '../workbook/error';
import { type Border, normalColor, type Style } from '../workbook/style';
import { numberArg } from './areas';
import { autofitColumns, autofitRows, readSize, setSize } from './sizes';

export const rangeFormatType: ObjectType<Areas> = {
  get: {
    WrapText: read('wrapText'),
    HorizontalAlignment: read('horizontalAlignment'),
    VerticalAlignment: read('verticalAlignment'),
    TextOrientation: read('textOrientation'),
    ShrinkToFit: read('shrinkToFit'),
    IndentLevel: read('indentLevel'),
    ColumnWidth: (areas) => readSize(areas, 'column'),
    RowHeight: (areas) => readSize(areas, 'row'),
  },
  set: {
    WrapText: write('wrapText'),
    HorizontalAlignment: write('horizontalAlignment'),
    VerticalAlignment: write('verticalAlignment'),
    TextOrientation: write('textOrientation'),
    ShrinkToFit: write('shrinkToFit'),
    IndentLevel: write('indentLevel'),
    ColumnWidth: (areas, value) => {
      setSize(areas, 'column', value);
    },
    RowHeight: (areas, value) => {
      setSize(areas, 'row', value);
    },
  },
  object: {
    Fill: (areas) => handle('RangeFill', areas),
    Font: (areas) => handle('RangeFont', areas),
    Borders: (areas) => handle('RangeBorderCollection', areas),
    Protection: (areas) => handle('FormatProtection', areas),
  },
  method: {
    AutofitColumns: (areas) => {
      autofitColumns(areas);
    },
    AutofitRows: (areas) => {
      autofitRows(areas);
    },
  },
};

/** A cell without fill reads as white; only `pattern` (1.9) tells it from a white one. */
export const rangeFillType: ObjectType<Areas> = {
  get: {
    Color: (areas) => (read('fill')(areas) === '' ? '#FFFFFF' : read('fill')(areas)),
    Pattern: (areas) => {
      const fill = read('fill')(areas);
      if (fill === null) return null;
      return fill === '' ? 'None' : 'Solid';
    },
  },
  set: {
    Color: (areas, value) => {
      restyle(areas, { fill: color(value) });
    },
  },
  method: {
    Clear: (areas) => {
      restyle(areas, { fill: '' });
    },
  },
};

export const rangeFontType: ObjectType<Areas> = {
  get: {
    Name: read('fontName'),
    Size: read('fontSize'),
    Color: read('fontColor'),
    Bold: read('bold'),
    Italic: read('italic'),
    Underline: read('underline'),
    Strikethrough: read('strikethrough'),
  },
  set: {
    Name: write('fontName'),
    Size: write('fontSize'),
    Color: (areas, value) => {
      restyle(areas, { fontColor: color(value) });
    },
    Bold: write('bold'),
    Italic: write('italic'),
    Underline: write('underline'),
    Strikethrough: write('strikethrough'),
  },
};

export const formatProtectionType: ObjectType<Areas> = {
  get: { Locked: read('locked'), FormulaHidden: read('formulaHidden') },
  set: { Locked: write('locked'), FormulaHidden: write('formulaHidden') },
};

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'];
const allSides = [...sides, 'DiagonalDown', 'DiagonalUp'];

export const rangeBordersType: ObjectType<Areas> = {
  items: (areas) => allSides.map((side) => handle('RangeBorder', { ...areas, side })),
  item: (areas, key) => border(areas, String(key)),
  method: { GetItemAt: (areas, args) => border(areas, allSides[numberArg(args, 0, -1)] ?? '') },
};

type BorderTarget = Targets['RangeBorder'];

export const rangeBorderType: ObjectType<BorderTarget> = {
  id: ({ side }) => ({ Id: side }),
  get: {
    SideIndex: ({ side }) => side,
    Style: (target) => borderOf(target).style,
    Color: (target) => borderOf(target).color,
    Weight: (target) => borderOf(target).weight,
  },
  set: {
    Style: (target, value) => {
      setBorder(target, { style: String(value) });
    },
    Color: (target, value) => {
      setBorder(target, { color: color(value) });
    },
    Weight: (target, value) => {
      setBorder(target, { weight: String(value) });
    },
  },
};

function read<K extends keyof Style>(key: K): (areas: Areas) => Style[K] | null {
  return ({ sheet, rects }) => sheet.uniform(rects, key);
}

function write(key: keyof Style): (areas: Areas, value: unknown) => void {
  return (areas, value) => {
    restyle(areas, { [key]: value });
  };
}

function restyle({ sheet, rects }: Areas, patch: Partial<Style>): void {
  for (const rect of rects) sheet.restyle(rect, patch);
}

function color(value: unknown): string {
  const normal = normalColor(value);
  if (normal === undefined) throw invalidArgument(`"${String(value)}" is not a color.`);
  return normal;
}

function border(areas: Areas, side: string) {
  if (!allSides.includes(side)) throw itemNotFound();
  return handle('RangeBorder', { ...areas, side });
}

const noBorder: Border = { style: 'None', color: '#000000', weight: 'Thin' };

function borderOf({ sheet, rects, side }: BorderTarget): Border {
  return (
    sheet.uniform(
      rects.map((rect) => edge(rect, side)),
      'borders',
    )?.[side] ?? noBorder
  );
}

/** Inner lines are kept under their own names on every cell; only edges are cut to the outermost cells. */
function setBorder({ sheet, rects, side }: BorderTarget, change: Partial<Border>): void {
  sheet.assertFormattable();
  for (const rect of rects)
    sheet.cells.restyle(edge(rect, side), (row, column) => {
      const borders = sheet.cells.style(row, column, 'borders');
      const drawn = {
        ...(borders[side] ?? noBorder),
        style: borders[side]?.style ?? 'Continuous',
        ...change,
      };
      return { borders: { ...borders, [side]: drawn } };
    });
}

function edge(rect: Rect, side: string): Rect {
  if (side === 'EdgeTop') return { ...rect, rows: 1 };
  if (side === 'EdgeBottom') return { ...rect, row: rect.row + rect.rows - 1, rows: 1 };
  if (side === 'EdgeLeft') return { ...rect, columns: 1 };
  if (side === 'EdgeRight') return { ...rect, column: rect.column + rect.columns - 1, columns: 1 };
  return rect;
}
