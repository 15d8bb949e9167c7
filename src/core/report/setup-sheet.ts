import { text } from '../messages/catalogue';
import type { Language, Text } from '../messages/text';
import { type Wording, wording } from '../messages/word';
import { answerKey } from '../reading/questions/keys';
import { setupTableName } from '../reading/setup/setup-tables';
import {
  type SetupColumn,
  setupColumns,
  type SetupTable,
  setupTables,
  setupWords,
} from '../reading/setup/setup-words';
import type { NewSheet, NewTable } from './new-sheet';
import { recordsOf, type SetupCells, type SetupRecord, type ToRemember } from './setup-records';

/** Tables that are written row by row, beside those of the answers. */
export type SetupRows = Readonly<Partial<Record<'rules' | 'accepted', readonly SetupCells[]>>>;

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
      ...choicesFor(table, column, language),
    })),
    rows: rows.map((cells) => setupColumns[table].map((column) => cells[column] ?? null)),
  };
}

/** What a column or row may hold is a short list; it is offered in its first words. */
function choicesFor(table: SetupTable, column: SetupColumn, language: Language) {
  const { what, columns, rows } = setupWords[language];
  if (table !== 'mapping' || (column !== 'what' && column !== 'holds')) return {};
  const said =
    column === 'what' ? [what.column, what.row] : [...Object.values(columns), ...Object.values(rows)];
  return { choices: [...new Set(said.map(([first]) => first))] };
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
