import { type Areas, handle, type ObjectType } from '../protocol/object-type';
import { cellCount, isEntireColumn, isEntireRow } from '../workbook/address';
import { itemNotFound } from '../workbook/error';
import { addressOf, numberArg, range } from './areas';
import { cellMethods } from './range-cells';

export const rangeAreasType: ObjectType<Areas> = {
  tracked: true,
  get: {
    Address: ({ sheet, rects }) => rects.map((rect) => addressOf(sheet, rect)).join(','),
    AreaCount: ({ rects }) => rects.length,
    CellCount: ({ rects }) => rects.reduce((sum, rect) => sum + cellCount(rect), 0),
    IsEntireColumn: ({ rects }) => rects.every(isEntireColumn),
    IsEntireRow: ({ rects }) => rects.every(isEntireRow),
  },
  object: {
    Areas: (areas) => handle('RangeCollection', areas),
    Worksheet: ({ sheet }) => handle('Worksheet', sheet),
    Format: (areas) => handle('RangeFormat', areas),
    ConditionalFormats: (areas) => handle('ConditionalFormatCollection', areas),
    DataValidation: (areas) => handle('DataValidation', areas),
  },
  method: {
    Clear: ({ sheet, rects }, args, session) => {
      for (const rect of rects) cellMethods['Clear']!({ sheet, rect }, args, session);
    },
  },
};

export const rangeCollectionType: ObjectType<Areas> = {
  items: ({ sheet, rects }) => rects.map((rect) => range(sheet, rect)),
  method: {
    GetCount: ({ rects }) => rects.length,
    GetItemAt: ({ sheet, rects }, args) => {
      const rect = rects[numberArg(args, 0, -1)];
      if (!rect) throw itemNotFound();
      return range(sheet, rect);
    },
  },
};
