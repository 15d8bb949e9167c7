import { WorkbookError } from '../port';
import { dialectOf } from './package-edit';
import { Splice, XmlReader, xmlEscaped } from './xml';

/** In the order in which the format wants them. */
const lists = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
] as const;
export type StyleList = (typeof lists)[number];

interface Place {
  readonly count: number;
  readonly start: number;
  readonly startEnd: number;
  /** Before the closing tag, and behind it. */
  readonly end: number;
  readonly after: number;
  readonly empty: boolean;
  readonly tag: string;
}

/** What is in a styles part, and where more can be put. */
export function surveyStyles(xml: string): StyleSurvey {
  const survey = new StyleSurvey();
  const reader = new XmlReader(xml);
  reader.next();
  survey.start = reader.end;
  while (reader.next()) {
    if (reader.closing) continue;
    const list = lists.find((name) => name === reader.name);
    if (list) surveyList(xml, reader, list, survey);
    else reader.skipElement();
  }
  return survey;
}

export class StyleSurvey {
  /** Where the first list may begin. */
  start = 0;
  readonly lists: Partial<Record<StyleList, Place>> = {};
  /** The elements of `cellXfs` as written. */
  readonly cellStyles: string[] = [];
  /** The face and size of the workbook's own text, as elements. */
  fontName = '';
  fontSize = '';
  /** The first number that no number format has. */
  nextFormat = 164;

  count(list: StyleList): number {
    return this.lists[list]?.count ?? 0;
  }

  append(xml: string, items: Partial<Record<StyleList, readonly string[]>>): string {
    const splice = new Splice(xml);
    const { xmlns } = dialectOf(xml);
    for (const list of lists) if (items[list]?.length) this.#appendTo(splice, list, items[list], xmlns);
    return splice.toString();
  }

  #appendTo(splice: Splice, list: StyleList, items: readonly string[], xmlns: string): void {
    const there = this.lists[list];
    if (!there) {
      splice.insert(
        this.#placeOf(list),
        `<${list}${xmlns} count="${items.length}">${items.join('')}</${list}>`,
      );
      return;
    }
    const fragment = items.map((item) => item.replace(/^<\w+/, `$&${xmlns}`)).join('');
    splice.replace(there.start, there.startEnd, `<${there.tag} count="${there.count + items.length}">`);
    splice.insert(there.end, there.empty ? `${fragment}</${there.tag}>` : fragment);
  }

  /** Behind the last list that comes before it. */
  #placeOf(list: StyleList): number {
    if (list === 'cellXfs') throw new WorkbookError('unreadable', 'styles');
    const before = lists.slice(0, lists.indexOf(list)).flatMap((name) => this.lists[name] ?? []);
    return before.at(-1)?.after ?? this.start;
  }
}

function surveyList(xml: string, reader: XmlReader, list: StyleList, survey: StyleSurvey): void {
  const { start, end: startEnd, empty } = reader;
  const tag = `${reader.prefix}${list}`;
  let count = 0;
  while (!empty && reader.nextChild(list)) {
    count++;
    surveyItem(xml, reader, list, survey, count === 1);
  }
  const end = empty ? startEnd : reader.start;
  survey.lists[list] = { count, start, startEnd, end, after: empty ? startEnd : reader.end, empty, tag };
}

function surveyItem(
  xml: string,
  reader: XmlReader,
  list: StyleList,
  survey: StyleSurvey,
  first: boolean,
): void {
  const { start } = reader;
  if (list === 'numFmts')
    survey.nextFormat = Math.max(survey.nextFormat, Number(reader.attribute('numFmtId')) + 1);
  if (list === 'fonts' && first) surveyFont(reader, survey);
  else reader.skipElement();
  if (list === 'cellXfs') survey.cellStyles.push(xml.slice(start, reader.end));
}

function surveyFont(reader: XmlReader, survey: StyleSurvey): void {
  if (reader.empty) return;
  while (reader.nextChild('font')) {
    const value = xmlEscaped(reader.attributes()['val'] ?? '');
    if (reader.name === 'name') survey.fontName = `<name val="${value}"/>`;
    if (reader.name === 'sz') survey.fontSize = `<sz val="${value}"/>`;
    reader.skipElement();
  }
}
