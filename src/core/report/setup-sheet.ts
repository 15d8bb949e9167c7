import { text } from '../messages/catalogue';
import type { Language, Text } from '../messages/text';
import { type Wording, wording } from '../messages/word';
import { answerShown, kindOfKey } from '../reading/questions/forms';
import { answerKey } from '../reading/questions/keys';
import type { Question } from '../reading/reading';
import type { SetupReading } from '../reading/setup/read-setup';
import { type FoundSetupTable, type SetupRow, setupTableName } from '../reading/setup/setup-tables';
import {
  type SetupColumn,
  setupColumns,
  type SetupTable,
  setupTables,
  setupWords,
} from '../reading/setup/setup-words';
import type { NewSheet, NewTable, RowEdit } from './new-sheet';

/** Answers by key, as they are kept; the questions they belong to, as far as they are known. */
export interface ToRemember {
  readonly answers: ReadonlyMap<string, string>;
  readonly questions: readonly Pick<Question, 'key' | 'text' | 'cells'>[];
}

/** Cells of one row of a table of the setup sheet; what is missing stays empty. */
export type SetupCells = Readonly<Partial<Record<SetupColumn, string>>>;

/**
 * A new sheet that remembers these answers, with room for the manager's own.
 *
 * @param more rows of the other tables
 */
export function setupSheet(given: ToRemember, language: Language, more: SetupRows = {}): NewSheet {
  const word = wording(language);
  const records = recordsOf(given, language).filter(({ answer }) => answer !== '');
  const rowsOf = (table: SetupTable) =>
    table === 'accepted' || table === 'rules'
      ? (more[table] ?? [])
      : together(records.filter((record) => record.table === table));
  const [first, ...beside] = setupTables.map((table) => newTable(table, rowsOf(table), language, word));
  return {
    name: word(text('setup.title')),
    title: word(text('setup.title')),
    lines: [text('setup.about'), text('setup.change'), text('setup.mapHelp'), text('setup.rulesHelp')].map(
      word,
    ),
    table: first!,
    beside,
    print: { landscape: true },
  };
}

export interface TableEdit {
  /** As the workbook calls it. */
  readonly table: string;
  readonly rows: readonly RowEdit[];
}

/**
 * What to change on the setup sheet that is there: an answer given again takes the place of the old one, a new one goes
 * into the first free row of its table. Undefined when its table is gone; then nothing can be remembered there.
 */
export function setupEdits(
  setup: SetupReading,
  given: ToRemember,
  language: Language,
): TableEdit[] | undefined {
  const edits = new Map<FoundSetupTable, Map<number, Cells>>();
  for (const record of recordsOf(given, language)) {
    const place = setup.places.get(record.key);
    const table = setup.tables.find(({ name, table: kind }) =>
      place ? name === place.table : kind === record.table,
    );
    if (!place && record.answer === '') continue;
    if (!table) return undefined;
    const rows = edits.get(table) ?? new Map<number, Cells>();
    edits.set(table, rows);
    const row = place?.row ?? rowFor(record, table, rows);
    const cells = rows.get(row) ?? Array.from({ length: table.width }, () => undefined);
    rows.set(row, written(record, table, cells, place !== undefined));
  }
  return [...edits].map(([{ name }, rows]) => ({
    table: name,
    rows: [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells })),
  }));
}

/** Tables that are written row by row, beside those of the answers. */
export type SetupRows = Readonly<Partial<Record<'rules' | 'accepted', readonly SetupCells[]>>>;

/** An accepted finding takes the place of its earlier acceptance. */
export function acceptedEdit(setup: SetupReading, accepted: SetupCells): TableEdit | undefined {
  const id = (seal: unknown) => String(seal).split('.')[0];
  return rowEdit(setup, 'accepted', accepted, ({ seal }) => seal && id(seal.value) === id(accepted.seal));
}

/** A setting takes the place of the earlier one of the same rule and parameter. */
export function settingEdit(setup: SetupReading, setting: SetupCells): TableEdit | undefined {
  const said = (cell: { readonly value: unknown } | undefined) => String(cell?.value ?? '').trim();
  return rowEdit(
    setup,
    'rules',
    setting,
    ({ rule, param }) => said(rule) === setting.rule && said(param) === (setting.param ?? ''),
  );
}

/** Into its own row where there is one, else into the first free one. Undefined when the table is gone. */
function rowEdit(
  setup: SetupReading,
  table: 'rules' | 'accepted',
  written: SetupCells,
  isOwn: (row: SetupRow) => boolean | undefined,
): TableEdit | undefined {
  const found = setup.tables.find((one) => one.table === table);
  if (!found) return undefined;
  const own = found.rows.findIndex((row) => isOwn(row));
  const free = found.rows.findIndex((row) => Object.keys(row).length === 0);
  const row = own >= 0 ? own : free >= 0 ? free : found.rows.length;
  const cells = Array.from({ length: found.width }, (): string | undefined => undefined);
  for (const [column, at] of found.columns) cells[at] = written[column] ?? '';
  return { table: found.name, rows: [{ row, cells }] };
}

type Cells = (string | undefined)[];

/** One answer as it stands in a row. */
interface SetupRecord {
  readonly key: string;
  readonly answer: string;
  readonly table: SetupTable;
  readonly subject: SetupColumn;
  readonly answerIn: SetupColumn;
  readonly cells: SetupCells;
}

const homes: Readonly<Record<string, readonly [SetupTable, SetupColumn, SetupColumn]>> = {
  code: ['codes', 'code', 'means'],
  clock: ['times', 'written', 'readAs'],
  times: ['times', 'written', 'readAs'],
  'who-is': ['names', 'name', 'who'],
  'same-name': ['names', 'name', 'who'],
  place: ['sheets', 'sheet', 'place'],
  year: ['sheets', 'sheet', 'year'],
  week: ['sheets', 'sheet', 'year'],
  layout: ['sheets', 'sheet', 'layout'],
};

function recordsOf({ answers, questions }: ToRemember, language: Language): SetupRecord[] {
  const word = wording(language);
  const asked = new Map(questions.map((question) => [answerKey(question.key), question]));
  return [...answers].map(([written, answer]) => {
    const key = answerKey(written);
    const [table, subject, answerIn] = homes[kindOfKey(key)] ?? (['answers', 'key', 'answer'] as const);
    const question = asked.get(key);
    const cells = {
      [subject]: table === 'answers' ? key : subjectOf(key, question),
      [answerIn]: answerShown(key, answer, language),
      ...(table === 'answers' && question && { question: word(question.text) }),
    };
    return { key, answer, table, subject, answerIn, cells };
  });
}

/** As the roster writes it, which the question says; the key has it in small letters. */
function subjectOf(key: string, question: ToRemember['questions'][number] | undefined): string {
  const { code, written, role, person } = question?.text.data ?? {};
  const said = [code, written, role, person, question?.cells[0]?.sheet];
  const subject = key.slice(key.indexOf(':') + 1);
  const isSubject = (one: unknown): one is string =>
    typeof one === 'string' && answerKey(one) === answerKey(subject);
  return said.find(isSubject) ?? subject;
}

function newTable(
  table: SetupTable,
  rows: readonly SetupCells[],
  language: Language,
  word: Wording,
): NewTable {
  return {
    name: setupTableName(table),
    caption: word(captions[table]),
    columns: setupColumns[table].map((column) => ({
      header: setupWords[language].headers[column][0],
      width: widths[column] ?? 22,
      format: wrapped.has(column) ? 'wrapped' : 'text',
    })),
    rows: rows.map((cells) => setupColumns[table].map((column) => cells[column] ?? null)),
  };
}

/** Place and year of one sheet stand in one row. */
function together(records: readonly SetupRecord[]): SetupCells[] {
  const rows = new Map<string, SetupCells>();
  for (const { key, table, subject, cells } of records) {
    const row = table === 'sheets' ? answerKey(cells[subject] ?? '') : key;
    rows.set(row, { ...cells, ...rows.get(row) });
  }
  return [...rows.values()];
}

/** The row of the same sheet, or else the first that is free. */
function rowFor(
  { table, subject, cells }: SetupRecord,
  { rows, columns }: FoundSetupTable,
  begun: ReadonlyMap<number, Cells>,
): number {
  const wanted = answerKey(cells[subject] ?? '');
  const at = columns.get(subject) ?? 0;
  const isSame = (written: unknown) => table === 'sheets' && answerKey(String(written)) === wanted;
  const known = rows.findIndex((row) => row[subject] && isSame(row[subject].value));
  if (known >= 0) return known;
  const own = [...begun].find(([, row]) => isSame(row[at]));
  if (own) return own[0];
  let free = rows.findIndex((row, index) => Object.keys(row).length === 0 && !begun.has(index));
  if (free < 0) free = rows.length;
  while (begun.has(free)) free++;
  return free;
}

/** Where the row is known already, only the answer is written: what else stands there is the manager's. */
function written(
  { answerIn, cells }: SetupRecord,
  { columns }: FoundSetupTable,
  before: Cells,
  onlyAnswer: boolean,
): Cells {
  const after = [...before];
  for (const [column, at] of columns) {
    const cell = cells[column];
    if (cell !== undefined && (!onlyAnswer || column === answerIn)) after[at] = cell;
  }
  return after;
}

const captions: Readonly<Record<SetupTable, Text>> = {
  codes: text('setup.capCodes'),
  times: text('setup.capTimes'),
  names: text('setup.capNames'),
  sheets: text('setup.capSheets'),
  answers: text('setup.capAnswers'),
  mapping: text('setup.capMapping'),
  rules: text('setup.capRules'),
  accepted: text('setup.capAccepted'),
};

const wrapped: ReadonlySet<SetupColumn> = new Set(['question', 'finding', 'because']);

const widths: Partial<Record<SetupColumn, number>> = {
  finding: 44,
  because: 36,
  acceptedUntil: 14,
  code: 12,
  question: 44,
  what: 12,
  where: 10,
  year: 14,
};
