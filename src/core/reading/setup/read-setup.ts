import { text } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
import type { CellRef } from '../../roster/roster';
import { clockText } from '../../time/calendar';
import { CellKind, type Grid } from '../grid';
import { formOf, readAnswer } from '../questions/forms';
import {
  answerKey,
  clockKey,
  codeKey,
  layoutKey,
  placeKey,
  sameNameKey,
  timesKey,
  weekKey,
  whoIsKey,
  yearKey,
} from '../questions/keys';
import type { Answers, Unread } from '../reading';
import { findSpans } from '../text/spans';
import { type PlacedCell, shownText } from '../tables/row';
import { type AcceptedLine, readAcceptedRow } from './accepted';
import { type MappingLine, readMappingRow } from './mapping';
import { type ExcelTable, findSetupTables, type FoundSetupTable, type SetupRow } from './setup-tables';
import type { SetupColumn } from './setup-words';

/** What the setup sheet holds. Without such a sheet nothing is remembered. */
export interface SetupReading {
  readonly tables: readonly FoundSetupTable[];
  readonly answers: Answers;
  readonly mapping: readonly MappingLine[];
  /** What the workplace set for its rules: not looked at here. */
  readonly settings: readonly SettingLine[];
  /** Findings that somebody answers for. */
  readonly accepted: readonly AcceptedLine[];
  readonly unread: readonly Unread[];
  /** Where each answer stands, by its key. */
  readonly places: ReadonlyMap<string, AnswerPlace>;
}

/** A row of the table of rules, as written. Without a parameter it is about the whole rule. */
export interface SettingLine {
  readonly subject: string;
  readonly param?: string;
  readonly value: string | number | boolean;
  /** The cell with the value. */
  readonly cell: CellRef;
}

export interface AnswerPlace {
  /** Name of the Excel Table. */
  readonly table: string;
  /** 0-based, below the header. */
  readonly row: number;
  readonly column: SetupColumn;
}

/** Reads our tables wherever they are in the workbook. A row that says nothing we know is listed and left out. */
export function readSetup(tables: readonly ExcelTable[], grids: readonly Grid[]): SetupReading {
  const found = findSetupTables(tables, grids);
  const answers = new Map<string, string>();
  const places = new Map<string, AnswerPlace>();
  const unread: Unread[] = [];
  const mapping: MappingLine[] = [];
  const settings: SettingLine[] = [];
  const accepted: AcceptedLine[] = [];
  for (const table of found) {
    table.rows.forEach((row, index) => {
      const told = readRow(table, row);
      for (const one of told) {
        if ('reason' in one)
          unread.push({ cell: one.cell.at, text: shownText(one.cell), reason: one.reason });
        else if ('holds' in one) mapping.push(one);
        else if ('subject' in one) settings.push(one);
        else if ('seal' in one) accepted.push(one);
        else {
          const key = answerKey(one.key);
          // A map keeps the order of first entry, and the last answer is the newest.
          answers.delete(key);
          if (one.answer !== undefined) answers.set(key, one.answer);
          places.set(key, { table: table.name, row: index, column: one.column });
        }
      }
    });
  }
  return { tables: found, answers, mapping, settings, accepted, unread, places };
}

interface Refused {
  readonly cell: PlacedCell;
  readonly reason: Text;
}

/** Without an answer the question is known, and will be asked. */
interface Told {
  readonly key: string;
  readonly column: SetupColumn;
  readonly answer?: string;
}

type Line = MappingLine | SettingLine | AcceptedLine | Told | Refused;

function readRow(table: FoundSetupTable, row: SetupRow): Line[] {
  if (table.table === 'mapping') return readMappingRow(row);
  if (table.table === 'accepted') return readAcceptedRow(row);
  return table.table === 'rules' ? readSettingRow(row) : answersIn(table, row);
}

function readSettingRow({ rule, param, value }: SetupRow): (SettingLine | Refused)[] {
  const first = param ?? value;
  if (!rule) return first ? [{ cell: first, reason: text('settings.noRule') }] : [];
  // A rule without a value waits for one.
  if (!value) return [];
  const written = param ? { param: shownText(param) } : {};
  return [{ subject: shownText(rule), ...written, value: valueIn(value), cell: value.at }];
}

/** A clock time in a cell is a part of a day. */
function valueIn(cell: PlacedCell): SettingLine['value'] {
  const { kind, value } = cell;
  if (kind === CellKind.date) return clockText(Math.round((Number(value) % 1) * 1440));
  return typeof value === 'number' || typeof value === 'boolean' ? value : shownText(cell);
}

function answersIn({ table }: FoundSetupTable, row: SetupRow): (Told | Refused)[] {
  switch (table) {
    case 'codes':
      return about(row, 'code', 'means', codeKey);
    case 'times':
      return about(row, 'written', 'readAs', timesKeyOf);
    case 'names':
      return about(row, 'name', 'who', whoKeyOf(row));
    case 'answers':
      return about(row, 'key', 'answer', (key) => key);
    case 'sheets':
      return [
        ...about(row, 'sheet', 'place', placeKey),
        ...about(row, 'sheet', 'year', yearKey),
        ...about(row, 'sheet', 'year', weekKey).filter((told) => 'answer' in told),
        ...about(row, 'sheet', 'layout', layoutKey),
      ];
    case 'mapping':
    case 'rules':
    case 'accepted':
      return [];
  }
}

function about(
  row: SetupRow,
  subject: SetupColumn,
  column: SetupColumn,
  keyOf: (subject: string) => string,
): (Told | Refused)[] {
  const [named, cell] = [row[subject], row[column]];
  if (!named) return cell ? [{ cell, reason: text('setup.noMatter') }] : [];
  const key = keyOf(shownText(named));
  if (!formOf(key)) return [{ cell: named, reason: text('setup.noSuchQuestion', { key }) }];
  if (!cell) return [{ key, column }];
  const read = readAnswer(key, shownText(cell));
  if ('answer' in read) return [{ key, column, answer: read.answer }];
  // Excel makes 7 December of "7-12".
  const isDate = cell.kind === CellKind.date && column !== 'answer';
  return [{ cell, reason: isDate ? text('setup.becameDate', { text: shownText(cell) }) : read.reason }];
}

/** From-tos are patterns of a clock, all else are roles. */
function timesKeyOf(written: string): string {
  const { spans, broken } = findSpans(written);
  return spans.length + broken.length > 0 ? clockKey(written) : timesKey(written);
}

/** Whether one name is several people stands in the same table as who it is. */
function whoKeyOf({ who }: SetupRow): (name: string) => string {
  return (name) => {
    const key = sameNameKey(name);
    return who && 'answer' in readAnswer(key, shownText(who)) ? key : whoIsKey(name);
  };
}
