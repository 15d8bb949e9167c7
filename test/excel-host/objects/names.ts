import {
  type Area,
  handle,
  type Handle,
  isHandle,
  type ObjectType,
  type Session,
} from '../protocol/object-type';
import { formatRect, quoteSheet } from '../workbook/address';
import { ExcelError, invalidArgument, itemNotFound } from '../workbook/error';
import { isValidName, type NamedItem } from '../workbook/names';
import type { Workbook } from '../workbook/workbook';
import { range } from './areas';

/** Names of the workbook; names of single sheets are not there. */
export const namedItemCollectionType: ObjectType<Workbook> = {
  items: ({ state }) => state.names.map(item),
  item: (workbook, name) => find(workbook, name) ?? missing(),
  method: {
    Add: (workbook, [name, reference, comment]) => add(workbook, String(name), reference, comment),
    GetCount: ({ state }) => state.names.length,
    GetItemOrNullObject: (workbook, [name]) => find(workbook, name),
  },
};

export const namedItemType: ObjectType<NamedItem> = {
  id: ({ name }) => ({ _Id: name }),
  get: {
    Name: ({ name }) => name,
    Formula: ({ formula }) => formula,
    Comment: ({ comment }) => comment,
    Visible: ({ visible }) => visible,
    Scope: () => 'Workbook',
    Type: (one, session) => (areaOfName(one, session) ? 'Range' : valueKind(one)),
    Value: (one, session) =>
      areaOfName(one, session) ? one.formula.slice(1).replaceAll('$', '') : literal(one),
  },
  set: {
    Formula: (one, value) => {
      one.formula = String(value);
    },
    Comment: (one, value) => {
      one.comment = String(value);
    },
    Visible: (one, value) => {
      one.visible = value === true;
    },
  },
  method: {
    Delete: (one, _args, { workbook }) => {
      workbook.state.names = workbook.state.names.filter((other) => other !== one);
    },
    GetRange: (one, _args, session) => rangeOf(one, session) ?? missing(),
    GetRangeOrNullObject: (one, _args, session) => rangeOf(one, session),
  },
};

const item = (one: NamedItem): Handle => handle('NamedItem', one);

function find({ state }: Workbook, name: unknown): Handle | null {
  const found = state.names.find((one) => one.name.toLowerCase() === String(name).toLowerCase());
  return found ? item(found) : null;
}

function add(workbook: Workbook, name: string, reference: unknown, comment: unknown): Handle {
  if (!isValidName(name)) throw invalidArgument('The name is not valid.');
  if (find(workbook, name) || workbook.findTable(name))
    throw new ExcelError(
      'ItemAlreadyExists',
      'A resource with the same name or identifier already exists.',
      409,
    );
  const one = {
    name,
    formula: formulaOf(reference),
    comment: typeof comment === 'string' ? comment : '',
    visible: true,
  };
  workbook.state.names.push(one);
  return item(one);
}

function formulaOf(reference: unknown): string {
  if (!isHandle(reference)) return typeof reference === 'string' ? reference : `=${String(reference)}`;
  const { sheet, rect } = reference.self as Area;
  const absolute = formatRect(rect).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${quoteSheet(sheet.name)}!${absolute}`;
}

function areaOfName(one: NamedItem, { workbook }: Session): Area | undefined {
  if (!one.formula.includes('!') || one.formula.includes('#REF!')) return undefined;
  try {
    return workbook.locate(one.formula, workbook.active);
  } catch {
    return undefined;
  }
}

function rangeOf(one: NamedItem, session: Session): Handle | null {
  const area = areaOfName(one, session);
  return area ? range(area.sheet, area.rect) : null;
}

function valueKind({ formula }: NamedItem): string {
  if (formula.includes('#REF!')) return 'Error';
  return formula.startsWith('="') ? 'String' : 'Double';
}

const literal = ({ formula }: NamedItem): unknown =>
  formula.startsWith('="') ? formula.slice(2, -1).replaceAll('""', '"') : formula.slice(1);

const missing = (): never => {
  throw itemNotFound();
};
