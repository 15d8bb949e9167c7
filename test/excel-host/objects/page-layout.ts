import { handle, isHandle, type ObjectType, type Area } from '../protocol/object-type';
import { formatRect, parseAddress } from '../workbook/address';
import { invalidArgument } from '../workbook/error';
import type { Sheet } from '../workbook/sheet';
import { range, rangeAreas, rectsOf } from './areas';

const defaults: Readonly<Record<string, unknown>> = {
  Orientation: 'Portrait',
  PaperSize: 'A4',
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  PrintGridlines: false,
  PrintHeadings: false,
  BlackAndWhite: false,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
};

export const pageLayoutType: ObjectType<Sheet> = {
  get: stored(defaults),
  set: storing(Object.keys(defaults)),
  object: { HeadersFooters: (sheet) => handle('HeaderFooterGroup', sheet) },
  method: {
    SetPrintTitleRows: ({ state }, [rows]) => {
      state.pageLayout['titleRows'] = addressFrom(rows);
    },
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const rect = parseAddress((sheet.state.pageLayout['titleRows'] as string | undefined) ?? '');
      return rect ? range(sheet, rect) : null;
    },
    SetPrintArea: ({ state }, [area]) => {
      state.pageLayout['area'] = addressFrom(area);
    },
    GetPrintAreaOrNullObject: (sheet) => {
      const area = sheet.state.pageLayout['area'];
      return typeof area === 'string' ? rangeAreas(sheet, rectsOf(area)) : null;
    },
  },
};

export const headerFooterGroupType: ObjectType<Sheet> = {
  object: { DefaultForAllPages: (sheet) => handle('HeaderFooter', sheet) },
};

const texts = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

export const headerFooterType: ObjectType<Sheet> = {
  get: stored(Object.fromEntries(texts.map((name) => [name, '']))),
  set: storing(texts),
};

function stored(initial: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(initial).map(([name, value]) => [
      name,
      ({ state }: Sheet) => state.pageLayout[name] ?? value,
    ]),
  );
}

function storing(names: readonly string[]) {
  return Object.fromEntries(
    names.map((name) => [
      name,
      ({ state }: Sheet, value: unknown) => {
        state.pageLayout[name] = value;
      },
    ]),
  );
}

function addressFrom(argument: unknown): string {
  if (typeof argument === 'string' && rectsOf(argument).length > 0) return argument;
  if (isHandle(argument) && argument.kind === 'Range') {
    return formatRect((argument.self as Area).rect);
  }
  throw invalidArgument('The argument must be a range or an address.');
}
