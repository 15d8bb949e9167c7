import { lawSource, titleOf } from '../law/look-up';
import { text } from '../messages/catalogue';
import type { Text } from '../messages/text';
import { wording, type Wording } from '../messages/word';
import type { LoneTime } from '../report/lone-times';
import type { CellContent, NewColumn, NewSheet } from '../report/new-sheet';
import { parseIsoDate } from '../time/calendar';
import { handoutsFor } from '.';
import type { Handout, HandoutItem, HandoutText, Reader } from './handout';
import { missingRows, missingSources, type Missing } from './missing';
import { loneRows, type FilledFrom, type FilledRow } from './your-roster';

/**
 * A checklist to print, in the report's language and by the law of its country: first what this roster says, then
 * questions, advice, training, roles and law, each part with its source. The manager's names who is alone; that of the
 * staff, which may hang on a wall, does not.
 */
export function checklistSheet(report: FilledFrom, { lone, missing }: Filling, reader: Reader): NewSheet {
  const word = wording(report.language);
  const filled = [
    ...part(rosterTitle(reader), loneRows(report, lone, reader), word),
    ...(reader === 'management' ? missingPart(missing, word) : []),
  ];
  const handouts = handoutsFor(reader, report.checked.country);
  return {
    name: word(text(`handouts.${reader}Name`)),
    title: word(text(`handouts.${reader}Title`)),
    lines: [
      text('handouts.how'),
      text('handouts.ownWords'),
      ...rosterLine(report),
      text('handouts.signed'),
    ].map(word),
    table: {
      name: TABLE_NAME,
      columns: columnsIn(word),
      rows: [...filled, ...handouts.flatMap((handout) => handoutRows(handout, word))],
    },
    print: { landscape: false },
  };
}

/** What the workplace's own roster and records say. */
export interface Filling {
  readonly lone: readonly LoneTime[];
  readonly missing: readonly Missing[];
}

/** Its beginning tells the sheets that we wrote from rosters. */
const TABLE_NAME = 'AlenevagtChecklist';
/** Characters. */
const LONGEST_NAME = 40;

function columnsIn(word: Wording): NewColumn[] {
  const choices = [text('handouts.yes'), text('handouts.no'), text('handouts.partly')].map(word);
  return [
    { header: word(text('handouts.topic')), width: 15, format: 'wrapped' },
    { header: word(text('handouts.text')), width: 66, format: 'wrapped' },
    { header: word(text('handouts.answer')), width: 8, format: 'entry', choices },
    { header: word(text('handouts.who')), width: 21, format: 'entry' },
  ];
}

type Row = readonly CellContent[];

function rosterTitle(reader: Reader): Text {
  return text(reader === 'management' ? 'handouts.yourRoster' : 'handouts.yourRosterNameless');
}

function rosterLine({ checked: { sheet, from, to } }: FilledFrom): Text[] {
  if (from === undefined || to === undefined) return [];
  const day = (iso: string) => ({ day: parseIsoDate(iso)! });
  return [text('handouts.roster', { sheet: shortened(sheet), from: day(from), to: day(to) })];
}

/** All sheets of a workbook together have a long name, and a line that runs beyond the table shrinks the whole print. */
function shortened(sheet: string): string {
  return sheet.length > LONGEST_NAME ? `${sheet.slice(0, LONGEST_NAME - 1)}…` : sheet;
}

/** A heading and its rows; a topic stands once, before the first of its rows. Nothing without rows. */
function part(title: Text, rows: readonly FilledRow[], word: Wording): Row[] {
  if (rows.length === 0) return [];
  const said = (words: FilledRow['text']) => (typeof words === 'string' ? words : word(words));
  const worded = rows.map(({ topic, text: words }) => [said(topic), said(words)] as const);
  return [
    row({ heading: word(title) }),
    ...worded.map(([topic, words], i) => row(topic === worded[i - 1]?.[0] ? null : topic, words)),
  ];
}

function missingPart(missing: readonly Missing[], word: Wording): Row[] {
  if (missing.length === 0) return [];
  const titles = missingSources(missing).map((source) => shownTitle(source, word));
  return [
    ...part(text('handouts.missing'), missingRows(missing), word),
    ...(titles.length > 0 ? [sourceRow(titles.join('; '), word)] : []),
  ];
}

function handoutRows(handout: Handout, word: Wording): Row[] {
  const rows = handout.sections.flatMap(({ topic, items }) =>
    items.map((item) => ({ topic: wordsOf(topic), text: itemText(item, handout, word) })),
  );
  return [...part(wordsOf(handout.title), rows, word), sourceRow(sourceText(handout, word), word)];
}

function itemText({ text: key, source }: HandoutItem, handout: Handout, word: Wording): string {
  const words = word(wordsOf(key));
  if (source === undefined || source === handout.source) return words;
  return `${words}\n${word(text('handouts.sourceOf', { title: sourceTitle(source, word) }))}`;
}

function sourceText({ source, outdated }: Handout, word: Wording): string {
  const title = sourceTitle(source, word);
  if (!outdated) return title;
  const [cited, newer] = [titleOf(lawSource(outdated.cited)), sourceTitle(outdated.newer, word)];
  return `${title}. ${word(text('handouts.outdated', { cited, newer }))}`;
}

function sourceTitle(key: string, word: Wording): string {
  const source = lawSource(key);
  return shownTitle({ title: titleOf(source), verified: source.verified }, word);
}

function shownTitle({ title, verified }: { title: string; verified: boolean }, word: Wording): string {
  return verified ? title : word(text('report.notVerified', { title }));
}

function sourceRow(sources: string, word: Wording): Row {
  return row(word(text('handouts.source')), sources);
}

function wordsOf(key: HandoutText): Text {
  return text(`handouts.${key}`);
}

function row(topic: CellContent, words: string | null = null): Row {
  return [topic, words, null, null];
}
