import {
  type Area,
  type Args,
  type Areas,
  type Handle,
  handle,
  isHandle,
  type Session,
} from '../protocol/object-type';
import { formatRect, parseAddress, quoteSheet, type Rect, splitSheet } from '../workbook/address';
import { invalidArgument } from '../workbook/error';
import type { Sheet } from '../workbook/sheet';

/** Longer address lists lose their tail without a word, as in Excel. */
const LONGEST_ADDRESS = 8192;

export const range = (sheet: Sheet, rect: Rect): Handle<'Range'> => handle('Range', { sheet, rect });
export const rangeAreas = (sheet: Sheet, rects: readonly Rect[]): Handle<'RangeAreas'> =>
  handle('RangeAreas', { sheet, rects });

export const addressOf = (sheet: Sheet, rect: Rect): string =>
  `${quoteSheet(sheet.name)}!${formatRect(rect)}`;

/** An argument that may be a range object or an address. */
export function areaOf(argument: unknown, home: Sheet, session: Session): Area {
  if (isHandle(argument) && argument.kind === 'Range') return argument.self as Area;
  if (typeof argument === 'string') return session.workbook.locate(argument, home);
  throw invalidArgument('The argument is invalid or missing or has an incorrect format.');
}

/** Reads `A1:B2, D4`, cut off where Excel cuts it; a piece that the cut made unreadable is dropped. */
export function rectsOf(addresses: string): Rect[] {
  const cut = addresses.length > LONGEST_ADDRESS;
  const pieces = addresses.slice(0, LONGEST_ADDRESS).split(',');
  return pieces.flatMap((piece, i) => {
    const rect = parseAddress(splitSheet(piece.trim()).address);
    if (!rect && !(cut && i === pieces.length - 1)) throw invalidArgument(`"${piece}" is not an address.`);
    return rect ? [rect] : [];
  });
}

export const areasOf = ({ sheet, rect }: Area): Areas => ({ sheet, rects: [rect] });

export const numberArg = (args: Args, index: number, otherwise: number): number =>
  typeof args[index] === 'number' ? args[index] : otherwise;
