import type { XmlReader } from './xml';

/** What the number formats that Excel does not write down stand for, as Excel itself names them. */
const builtIn: Partial<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The number format code of each cell style, in the order in which cells count them. */
export function readStyles(xml: XmlReader): string[] {
  const custom = new Map<number, string>();
  let codes: string[] = [];
  while (xml.next()) {
    if (xml.closing) continue;
    if (xml.name === 'numFmts') readCustom(xml, custom);
    else if (xml.name === 'cellXfs') codes = readCellStyles(xml, custom);
    // Number formats in there are other styles' and use the same numbers.
    else if (xml.name === 'dxfs') xml.skipElement();
  }
  return codes;
}

function readCustom(xml: XmlReader, custom: Map<number, string>): void {
  if (xml.empty) return;
  while (xml.nextChild('numFmts')) {
    const { numFmtId, formatCode } = xml.attributes();
    custom.set(Number(numFmtId), formatCode ?? 'General');
  }
}

function readCellStyles(xml: XmlReader, custom: ReadonlyMap<number, string>): string[] {
  const codes: string[] = [];
  if (xml.empty) return codes;
  while (xml.nextChild('cellXfs')) {
    // The elements within one say how it is aligned and locked.
    if (xml.name === 'xf') codes.push(codeOf(xml.attribute('numFmtId'), custom));
  }
  return codes;
}

function codeOf(numFmtId: string | undefined, custom: ReadonlyMap<number, string>): string {
  const id = Number(numFmtId ?? 0);
  return custom.get(id) ?? builtIn[id] ?? (isEastAsianDate(id) ? 'm/d/yyyy' : 'General');
}

function isEastAsianDate(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}
