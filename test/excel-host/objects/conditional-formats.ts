import {
  type Areas,
  handle,
  type Handle,
  type ObjectType,
  type RuleOn,
  type Session,
} from '../protocol/object-type';
import { intersection } from '../workbook/address';
import type { ConditionalRule, ConditionalStyle } from '../workbook/conditional';
import { ExcelError, invalidArgument, itemNotFound, NotImplemented } from '../workbook/error';
import { normalColor } from '../workbook/style';
import { numberArg, range, rangeAreas } from './areas';

/** The rules that touch these cells, the first to apply first. */
export const conditionalFormatsType: ObjectType<Areas> = {
  items: (areas) => handles(areas),
  item: (areas, key) => byId(areas, key) ?? missing(),
  method: {
    Add: (areas, [type], session) => add(areas, String(type), session),
    ClearAll: (areas) => {
      areas.sheet.assertFormattable();
      const found = rulesOn(areas);
      areas.sheet.state.rules = areas.sheet.state.rules.filter((rule) => !found.includes(rule));
    },
    GetCount: (areas) => rulesOn(areas).length,
    GetItem: (areas, [key]) => byId(areas, key) ?? missing(),
    GetItemAt: (areas, args) => handles(areas)[numberArg(args, 0, -1)] ?? missing(),
    GetItemOrNullObject: (areas, [key]) => byId(areas, key),
  },
};

export const conditionalFormatType: ObjectType<RuleOn> = {
  id: ({ rule }) => ({ Id: rule.id }),
  get: {
    Id: ({ rule }) => rule.id,
    Type: ({ rule }) => rule.type,
    StopIfTrue: ({ rule }) => rule.stopIfTrue,
    Priority: ({ sheet, rule }) => sheet.state.rules.indexOf(rule),
  },
  set: {
    StopIfTrue: ({ sheet, rule }, value) => {
      sheet.assertFormattable();
      rule.stopIfTrue = value === true;
    },
    Priority: ({ sheet, rule }, value) => {
      sheet.assertFormattable();
      const others = sheet.state.rules.filter((one) => one !== rule);
      others.splice(Number(value), 0, rule);
      sheet.state.rules = others;
    },
  },
  object: {
    Custom: (target) => ofType(target, 'Custom') ?? wrongType(),
    CustomOrNullObject: (target) => ofType(target, 'Custom'),
    CellValue: (target) => ofType(target, 'CellValue') ?? wrongType(),
    CellValueOrNullObject: (target) => ofType(target, 'CellValue'),
  },
  method: {
    Delete: ({ sheet, rule }) => {
      sheet.assertFormattable();
      sheet.state.rules = sheet.state.rules.filter((one) => one !== rule);
    },
    GetRange: ({ sheet, rule }) => (rule.rects.length === 1 ? range(sheet, rule.rects[0]!) : severalAreas()),
    GetRangeOrNullObject: ({ sheet, rule }) =>
      rule.rects.length === 1 ? range(sheet, rule.rects[0]!) : null,
    GetRanges: ({ sheet, rule }) => rangeAreas(sheet, rule.rects),
  },
};

export const customFormatType: ObjectType<RuleOn> = {
  object: {
    Rule: (target) => handle('ConditionalFormatRule', target),
    Format: (target) => handle('ConditionalRangeFormat', target),
  },
};

export const cellValueFormatType: ObjectType<RuleOn> = {
  get: { Rule: ({ rule }) => rule.cellValue ?? null },
  set: {
    Rule: ({ rule }, value) => {
      rule.cellValue = value;
    },
  },
  object: { Format: (target) => handle('ConditionalRangeFormat', target) },
};

export const formatRuleType: ObjectType<RuleOn> = {
  get: { Formula: ({ rule }) => rule.formula ?? '' },
  set: {
    Formula: ({ sheet, rule }, value) => {
      sheet.assertFormattable();
      if (typeof value !== 'string' || !value.startsWith('='))
        throw invalidArgument('A rule needs a formula.');
      rule.formula = value;
    },
  },
};

export const conditionalRangeFormatType: ObjectType<RuleOn> = {
  get: { NumberFormat: ({ rule }) => rule.format.numberFormat ?? null },
  set: {
    NumberFormat: ({ rule }, value) => {
      style(rule, { numberFormat: String(value) });
    },
  },
  object: {
    Fill: (target) => handle('ConditionalRangeFill', target),
    Font: (target) => handle('ConditionalRangeFont', target),
  },
};

export const conditionalFillType: ObjectType<RuleOn> = {
  get: { Color: ({ rule }) => rule.format.fill ?? '' },
  set: {
    Color: ({ rule }, value) => {
      style(rule, { fill: color(value) });
    },
  },
  method: {
    Clear: ({ rule }) => {
      delete rule.format.fill;
    },
  },
};

export const conditionalFontType: ObjectType<RuleOn> = {
  get: {
    Color: ({ rule }) => rule.format.fontColor ?? '',
    Bold: ({ rule }) => rule.format.bold ?? null,
    Italic: ({ rule }) => rule.format.italic ?? null,
    Underline: ({ rule }) => rule.format.underline ?? 'None',
    Strikethrough: ({ rule }) => rule.format.strikethrough ?? null,
  },
  set: {
    Color: ({ rule }, value) => {
      style(rule, { fontColor: color(value) });
    },
    Bold: ({ rule }, value) => {
      style(rule, { bold: value === true });
    },
    Italic: ({ rule }, value) => {
      style(rule, { italic: value === true });
    },
    Underline: ({ rule }, value) => {
      style(rule, { underline: String(value) });
    },
    Strikethrough: ({ rule }, value) => {
      style(rule, { strikethrough: value === true });
    },
  },
};

const rulesOn = ({ sheet, rects }: Areas): ConditionalRule[] =>
  sheet.state.rules.filter((rule) => rule.rects.some((a) => rects.some((b) => intersection(a, b))));

const handles = (areas: Areas): Handle[] =>
  rulesOn(areas).map((rule) => handle('ConditionalFormat', { sheet: areas.sheet, rule }));

const byId = (areas: Areas, key: unknown): Handle | null => {
  const rule = areas.sheet.state.rules.find(({ id }) => id === key);
  const there = rule?.rects.some((a) => areas.rects.some((b) => intersection(a, b)));
  return rule && there ? handle('ConditionalFormat', { sheet: areas.sheet, rule }) : null;
};

/** New rules come first: "at the first/top priority". */
function add({ sheet, rects }: Areas, type: string, { workbook }: Session): Handle {
  if (type !== 'Custom' && type !== 'CellValue')
    throw new NotImplemented(`conditional formats of type ${type}`);
  sheet.assertFormattable();
  const rule: ConditionalRule = {
    id: workbook.newGuid(),
    type,
    rects: [...rects],
    stopIfTrue: false,
    format: {},
  };
  sheet.state.rules.unshift(rule);
  return handle('ConditionalFormat', { sheet, rule });
}

function ofType(target: RuleOn, type: 'Custom' | 'CellValue'): Handle | null {
  if (target.rule.type !== type) return null;
  return handle(`${type}ConditionalFormat`, target);
}

function style(rule: ConditionalRule, patch: ConditionalStyle): void {
  Object.assign(rule.format, patch);
}

function color(value: unknown): string {
  const normal = normalColor(value);
  if (normal === undefined) throw invalidArgument(`"${String(value)}" is not a color.`);
  return normal;
}

const missing = (): never => {
  throw itemNotFound();
};
const wrongType = (): never => {
  throw new ExcelError('InvalidArgument', 'The conditional format is of another type.');
};
const severalAreas = (): never => {
  throw new ExcelError('InvalidOperation', 'The conditional format applies to several areas.');
};
