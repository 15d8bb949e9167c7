import { parseDate, parseNumber, parseTime } from 'numfmt';

export type Value = string | number | boolean;

export interface Input {
  readonly value: Value;
  readonly formula?: string;
  /** The number format that Excel gives a cell in which a date, a time or a percentage was entered. */
  readonly numberFormat?: string;
}

/**
 * What a cell holds after `entered` was written to it, by hand or through `Range.values`: both take text as typed, so
 * `"07:30"` becomes a time and `"=A1"` a formula. English notation, as the API has it. Formulas are not calculated;
 * their value is 0, but that of `HYPERLINK` with two texts is the second.
 */
export function enter(entered: Value, format: string): Input {
  if (typeof entered !== 'string') return { value: entered };
  if (entered.startsWith("'")) return { value: entered.slice(1) };
  if (format === '@' || entered === '') return { value: entered };
  if (entered.startsWith('=') && entered.length > 1) return { value: shownBy(entered), formula: entered };
  return typed(entered) ?? { value: entered };
}

function shownBy(formula: string): Value {
  const link = /^=HYPERLINK\("(?:[^"]|"")*",\s*"((?:[^"]|"")*)"\)$/i.exec(formula);
  return link?.[1]?.replaceAll('""', '"') ?? 0;
}

function typed(text: string): Input | undefined {
  if (/^(true|false)$/i.test(text.trim())) return { value: text.trim().toLowerCase() === 'true' };
  // Most cells of a roster are words or ranges of times; the parsers are slow to say so.
  if (text.length > 24 || !/^\s*[-+($€£.]*\d/.test(text)) return undefined;
  if (!parsed.has(text)) parsed.set(text, parse(text));
  return parsed.get(text);
}

/** A roster repeats a few texts thousands of times. */
const parsed = new Map<string, Input | undefined>();

function parse(text: string): Input | undefined {
  const found = parseNumber(text) ?? parseDate(text) ?? parseTime(text);
  if (typeof found?.v !== 'number') return undefined;
  return found.z && found.z !== 'General' ? { value: found.v, numberFormat: found.z } : { value: found.v };
}

const errors = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);

export function valueType(value: Value): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return errors.has(value) ? 'Error' : 'String';
}
