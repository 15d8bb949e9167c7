import { looks, severities } from '../marks';
import type { Severity } from '../port';
import type { PlannedCell } from '../sheet-plan';
import { surveyStyles, type StyleSurvey } from './survey-styles';
import { xmlEscaped } from './xml';

const styleKeys = [
  'title',
  'line',
  'header',
  'heading',
  'text',
  'wrapped',
  'entry',
  'link',
  'number',
  'date',
  'time',
] as const;
type StyleKey = (typeof styleKeys)[number];

const DATE = 'yyyy-mm-dd';
const TIME = 'hh:mm';
const TITLE_SIZE = 14;
const LINK_COLOUR = 'FF0563C1';
/** Written into the cells, since only Excel draws its own table styles. */
const HEADER_FILL = 'FF1F4E78';
const HEADER_TEXT = 'FFFFFFFF';
const HEADING_FILL = 'FFDCE6F1';
const RULE_COLOUR = 'FFBFBFBF';

/** Our styles behind those that are there, which keep their numbers. */
export class StyleEdit {
  /** Index of the differential style of a mark. */
  readonly marks: Readonly<Record<Severity, number>>;
  readonly #survey: StyleSurvey;
  readonly #fonts: readonly string[];
  readonly #formats: string[] = [];
  readonly #cellStyles: string[] = [];
  readonly #restyled = new Map<string, number>();

  constructor(private readonly xml: string) {
    const survey = (this.#survey = surveyStyles(xml));
    const { fontName, fontSize } = survey;
    this.#fonts = [
      `<font><b/><sz val="${TITLE_SIZE}"/>${fontName}</font>`,
      `<font><u/>${fontSize}<color rgb="${LINK_COLOUR}"/>${fontName}</font>`,
      `<font><b/>${fontSize}<color rgb="${HEADER_TEXT}"/>${fontName}</font>`,
      `<font><b/>${fontSize}${fontName}</font>`,
    ];
    const title = survey.count('fonts');
    const looks = {
      title,
      link: title + 1,
      header: title + 2,
      heading: title + 3,
      fill: survey.count('fills'),
    };
    const formats = { date: this.#formatId(DATE), time: this.#formatId(TIME) };
    this.#cellStyles.push(...ownCellStyles({ ...looks, ...formats, rule: survey.count('borders') }));
    const first = survey.count('dxfs');
    this.marks = { breach: first, warning: first + 1, review: first + 2 };
  }

  /** Index of the cell style for a cell of ours. */
  cellStyle(cell: PlannedCell): number {
    return this.#survey.count('cellXfs') + styleKeys.indexOf(keyOf(cell));
  }

  /** Index of a cell style like that of index `style`, with another number format. */
  withFormat(style: string, format: string): string {
    const key = `${style} ${format}`;
    const known = this.#restyled.get(key);
    if (known !== undefined) return `${known}`;
    const original = this.#survey.cellStyles[Number(style)] ?? '<xf/>';
    const bare = original.replace(/\s(numFmtId|applyNumberFormat)\s*=\s*("[^"]*"|'[^']*')/g, '');
    const id = this.#formatId(format);
    const index = this.#survey.count('cellXfs') + this.#cellStyles.length;
    this.#cellStyles.push(bare.replace(/\/?>/, ` numFmtId="${id}" applyNumberFormat="1"$&`));
    this.#restyled.set(key, index);
    return `${index}`;
  }

  toString(): string {
    return this.#survey.append(this.xml, {
      numFmts: this.#formats.map(
        (format, i) =>
          `<numFmt numFmtId="${this.#survey.nextFormat + i}" formatCode="${xmlEscaped(format)}"/>`,
      ),
      fonts: this.#fonts,
      fills: [HEADER_FILL, HEADING_FILL].map(solid),
      borders: [RULE, FRAME],
      cellXfs: this.#cellStyles,
      dxfs: severities.map(markStyle),
    });
  }

  #formatId(format: string): number {
    const known = this.#formats.indexOf(format);
    return this.#survey.nextFormat + (known < 0 ? this.#formats.push(format) - 1 : known);
  }
}

function keyOf({ role, link, value, format, wrap, framed }: PlannedCell): StyleKey {
  if (role !== 'cell' && role !== 'gap') return role;
  if (framed) return 'entry';
  if (link) return 'link';
  if (typeof value === 'string') return wrap ? 'wrapped' : 'text';
  if (format === DATE) return 'date';
  return format === TIME ? 'time' : wrap ? 'wrapped' : 'number';
}

const RULE = `<border><left/><right/><top/>${edge('bottom')}<diagonal/></border>`;

const FRAME = `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border>`;

function edge(side: string): string {
  return `<${side} style="thin"><color rgb="${RULE_COLOUR}"/></${side}>`;
}

/** Indices of what our cell styles are made of. */
interface StyleIds {
  readonly title: number;
  readonly link: number;
  readonly header: number;
  readonly heading: number;
  /** Of headers; that of headings follows. */
  readonly fill: number;
  /** Below a row; the frame of an entry follows. */
  readonly rule: number;
  readonly date: number;
  readonly time: number;
}

/** In the order of `styleKeys`. `quotePrefix` keeps text text when somebody edits the cell: "=1+1", "1/2". */
function ownCellStyles({ title, link, header, heading, fill, rule, date, time }: StyleIds): string[] {
  const wrapped = 'vertical="top" wrapText="1"';
  const text = ' quotePrefix="1"';
  const above = (font: number) => xf({ font, more: text });
  const cell = (format: number, horizontal: string) =>
    xf({ format, rule, alignment: `horizontal="${horizontal}" vertical="top"` });
  return [
    above(title),
    above(0),
    xf({ font: header, fill, more: text, alignment: wrapped }),
    xf({ font: heading, fill: fill + 1, rule, more: text, alignment: 'vertical="center"' }),
    xf({ rule, more: text }),
    xf({ rule, more: text, alignment: wrapped }),
    xf({ rule: rule + 1, more: text, alignment: wrapped }),
    xf({ font: link, rule, more: text, alignment: wrapped }),
    cell(0, 'center'),
    cell(date, 'center'),
    cell(time, 'center'),
  ];
}

interface Look {
  readonly font?: number;
  readonly format?: number;
  readonly fill?: number;
  readonly rule?: number;
  readonly more?: string;
  readonly alignment?: string;
}

function xf({
  font = 0,
  format = 0,
  fill = 0,
  rule = 0,
  more = '',
  alignment = 'vertical="top"',
}: Look): string {
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${rule}" xfId="0" applyNumberFormat="1"` +
    ` applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${more}><alignment ${alignment}/></xf>`
  );
}

function solid(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function markStyle(severity: Severity): string {
  const { fill, text, bold, underline, italic } = looks[severity];
  const font = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}<color rgb="FF${text.slice(1)}"/>`;
  const pattern = `<fgColor rgb="FF${fill.slice(1)}"/><bgColor rgb="FF${fill.slice(1)}"/>`;
  return `<dxf><font>${font}</font><fill><patternFill patternType="solid">${pattern}</patternFill></fill></dxf>`;
}
