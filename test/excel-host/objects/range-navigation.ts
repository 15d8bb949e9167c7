import type { Area, ObjectType } from '../protocol/object-type';
import { boundingRect, intersection, MAX_COLUMNS, MAX_ROWS, type Rect, rectAt } from '../workbook/address';
import { invalidArgument, itemNotFound } from '../workbook/error';
import { areaOf, numberArg, range, rangeAreas } from './areas';

type Methods = NonNullable<ObjectType<Area>['method']>;

/** The methods that lead from one range to another. */
export const rangeNavigation: Methods = {
  GetCell: ({ sheet, rect }, args) =>
    range(sheet, rectAt(rect.row + numberArg(args, 0, 0), rect.column + numberArg(args, 1, 0), 1, 1)),
  GetRow: (area, args) => {
    assertIndex(numberArg(args, 0, 0), area.rect.rows);
    return part(area, { row: area.rect.row + numberArg(args, 0, 0), rows: 1 });
  },
  GetColumn: (area, args) => {
    assertIndex(numberArg(args, 0, 0), area.rect.columns);
    return part(area, { column: area.rect.column + numberArg(args, 0, 0), columns: 1 });
  },
  GetLastRow: (area) => part(area, { row: area.rect.row + area.rect.rows - 1, rows: 1 }),
  GetLastColumn: (area) => part(area, { column: area.rect.column + area.rect.columns - 1, columns: 1 }),
  GetLastCell: ({ sheet, rect }) =>
    range(sheet, rectAt(rect.row + rect.rows - 1, rect.column + rect.columns - 1, 1, 1)),
  GetEntireRow: (area) => part(area, { column: 0, columns: MAX_COLUMNS }),
  GetEntireColumn: (area) => part(area, { row: 0, rows: MAX_ROWS }),
  GetRowsAbove: (area, args) => beside(area, 'row', -numberArg(args, 0, 1)),
  GetRowsBelow: (area, args) => beside(area, 'row', numberArg(args, 0, 1)),
  GetColumnsBefore: (area, args) => beside(area, 'column', -numberArg(args, 0, 1)),
  GetColumnsAfter: (area, args) => beside(area, 'column', numberArg(args, 0, 1)),
  GetOffsetRange: (area, args) =>
    part(area, {
      row: area.rect.row + numberArg(args, 0, 0),
      column: area.rect.column + numberArg(args, 1, 0),
    }),
  GetResizedRange: (area, args) =>
    part(area, {
      rows: area.rect.rows + numberArg(args, 0, 0),
      columns: area.rect.columns + numberArg(args, 1, 0),
    }),
  GetAbsoluteResizedRange: (area, args) =>
    part(area, { rows: numberArg(args, 0, 1), columns: numberArg(args, 1, 1) }),
  GetBoundingRect: (area, args, session) => {
    const other = areaOf(args[0], area.sheet, session);
    if (other.sheet !== area.sheet) throw invalidArgument('The ranges lie on different sheets.');
    return range(area.sheet, boundingRect(area.rect, other.rect));
  },
  GetIntersection: (area, args, session) => {
    const rect = common(area, areaOf(args[0], area.sheet, session));
    if (!rect) throw itemNotFound();
    return range(area.sheet, rect);
  },
  GetIntersectionOrNullObject: (area, args, session) => {
    const rect = common(area, areaOf(args[0], area.sheet, session));
    return rect ? range(area.sheet, rect) : null;
  },
  GetUsedRange: ({ sheet, rect }, args) => {
    const used = sheet.used(args[0] === true, rect);
    return range(sheet, used ?? rectAt(rect.row, rect.column, 1, 1));
  },
  GetUsedRangeOrNullObject: ({ sheet, rect }, args) => {
    const used = sheet.used(args[0] === true, rect);
    return used ? range(sheet, used) : null;
  },
  GetMergedAreasOrNullObject: ({ sheet, rect }) => {
    const merges = sheet.mergesIn(rect);
    // As the reference says: with more than 512 "it fails to return the result".
    if (merges.length > 512) throw invalidArgument('There are too many merged areas.');
    return merges.length > 0 ? rangeAreas(sheet, merges) : null;
  },
};

function part({ sheet, rect }: Area, change: Partial<Rect>): unknown {
  const { row, column, rows, columns } = { ...rect, ...change };
  return range(sheet, rectAt(row, column, rows, columns));
}

/** `count` rows or columns next to the range, before it when negative. */
function beside(area: Area, axis: 'row' | 'column', count: number): unknown {
  if (count === 0) throw invalidArgument('The count must not be 0.');
  const size = axis === 'row' ? 'rows' : 'columns';
  const from = count > 0 ? area.rect[axis] + area.rect[size] : area.rect[axis] + count;
  return part(area, { [axis]: from, [size]: Math.abs(count) });
}

const common = (a: Area, b: Area): Rect | undefined =>
  a.sheet === b.sheet ? intersection(a.rect, b.rect) : undefined;

function assertIndex(index: number, count: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= count)
    throw invalidArgument('The index is out of range.');
}
