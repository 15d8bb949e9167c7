import { looks, severities } from '../marks';
import type { Severity } from '../port';
import type { PlannedCell } from '../sheet-plan';
import { surveyStyles, type StyleSurvey } from './survey-styles';
import { xmlEscaped } from './xml';

const styleKeys = ['title', 'line', 'header', 'text', 'wrapped', 'link', 'number', 'date', 'time'] as const;
type StyleKey = (typeof styleKeys)[number];

const DATE = 'yyyy-mm-dd';
const TIME = 'hh:mm';
const TITLE_SIZE = 14;
const LINK_COLOUR = 'FF0563C1';

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
    ];
    const [title, link] = [survey.count('fonts'), survey.count('fonts') + 1];
    const [date, time] = [this.#formatId(DATE), this.#formatId(TIME)];
    this.#cellStyles.push(...ownCellStyles({ title, link, date, time }));
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
      cellXfs: this.#cellStyles,
      dxfs: severities.map(markStyle),
    });
  }

  #formatId(format: string): number {
    const known = this.#formats.indexOf(format);
    return this.#survey.nextFormat + (known < 0 ? this.#formats.push(format) - 1 : known);
  }
}

function keyOf({ role, link, value, format, wrap }: PlannedCell): StyleKey {
  if (role !== 'cell') return role;
  if (link) return 'link';
  if (typeof value === 'string') return wrap ? 'wrapped' : 'text';
  if (format === DATE) return 'date';
  return format === TIME ? 'time' : wrap ? 'wrapped' : 'number';
}

/** In the order of `styleKeys`. `quotePrefix` keeps text text when somebody edits the cell: "=1+1", "1/2". */
function ownCellStyles(ids: { title: number; link: number; date: number; time: number }): string[] {
  const xf = (font: number, format: number, more = '', alignment = 'vertical="top"') =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"` +
    ` applyAlignment="1"${more}><alignment ${alignment}/></xf>`;
  const quoted = ' quotePrefix="1"';
  const wrapped = 'vertical="top" wrapText="1"';
  return [
    xf(ids.title, 0, quoted),
    xf(0, 0, quoted),
    xf(0, 0, quoted, wrapped),
    xf(0, 0, quoted),
    xf(0, 0, quoted, wrapped),
    xf(ids.link, 0, quoted),
    xf(0, 0),
    xf(0, ids.date),
    xf(0, ids.time),
  ];
}

function markStyle(severity: Severity): string {
  const { fill, text, bold, underline, italic } = looks[severity];
  const font = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}<color rgb="FF${text.slice(1)}"/>`;
  const pattern = `<fgColor rgb="FF${fill.slice(1)}"/><bgColor rgb="FF${fill.slice(1)}"/>`;
  return `<dxf><font>${font}</font><fill><patternFill patternType="solid">${pattern}</patternFill></fill></dxf>`;
}
