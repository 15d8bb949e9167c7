export interface Border {
  style: string;
  color: string;
  weight: string;
}

/** One flat record per cell, so that layers (sheet, column, row, cell) merge by spreading. */
export interface Style {
  numberFormat: string;
  /** Empty when the cell has no fill. */
  fill: string;
  fontName: string;
  fontSize: number;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  underline: string;
  strikethrough: boolean;
  wrapText: boolean;
  horizontalAlignment: string;
  verticalAlignment: string;
  indentLevel: number;
  textOrientation: number;
  shrinkToFit: boolean;
  locked: boolean;
  formulaHidden: boolean;
  borders: Readonly<Record<string, Border>>;
}

export const plainStyle: Style = {
  numberFormat: 'General',
  fill: '',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  locked: true,
  formulaHidden: false,
  borders: {},
};

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
};

/** Excel answers `#RRGGBB` in capitals, whatever notation set the color; `undefined` when it is none. */
export function normalColor(color: unknown): string | undefined {
  if (typeof color !== 'string') return undefined;
  if (/^#?[\dA-Fa-f]{6}$/.test(color)) return `#${color.replace('#', '').toUpperCase()}`;
  return named[color.toLowerCase()];
}
