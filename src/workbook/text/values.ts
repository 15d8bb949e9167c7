import type { CellValue } from '../../core/reading/grid';
import { writtenDate } from '../../core/reading/text/written-date';

/**
 * What a value of a text file is: text as written, and a number only where nobody could mean anything else by it.
 * "0600" is a time, "1.5" perhaps the first of May, "1,234" perhaps a thousand, 20260302 a date.
 */
export function valueOf(written: string): CellValue {
  if (written.trim() === '') return null;
  const text = unwrapped(written).replace(/\r\n?/g, '\n');
  if (written.trim().startsWith('="')) return text;
  const plain = text.trim();
  const isNumber = whole.test(plain) || decimal.test(plain);
  if (!isNumber || writtenDate(plain) !== undefined) return text;
  return Number(plain.replace(',', '.'));
}

/** Excel keeps no more digits than fifteen. */
const whole = /^-?(?:0|[1-9]\d{0,14})$/;
const decimal = /^-?(?:0|[1-9]\d{0,8}),\d{1,2}$/;

/** `="0600"`: how programs keep Excel from making a number of it. */
function unwrapped(written: string): string {
  const [, inside] = /^="((?:[^"]|"")*)"$/.exec(written.trim()) ?? [];
  return inside === undefined ? written : inside.replaceAll('""', '"');
}
