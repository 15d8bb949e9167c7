import { text } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
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
import { type MappingLine, readMappingRow } from './mapping';
import { type ExcelTable, findSetupTables, type FoundSetupTable, type SetupRow } from './setup-tables';
import type { SetupColumn } from './setup-words';

/** What the setup sheet holds. Without such a sheet nothing is remembered. */
export interface SetupReading {
  readonly tables: readonly FoundSetupTable[];
  readonly answers: Answers;
  readonly mapping: readonly MappingLine[];
  readonly unread: readonly Unread[];
  /** Where each answer stands, by its key. */
  readonly places: ReadonlyMap<string, AnswerPlace>;
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
  for (const table of found) {
    table.rows.forEach((row, index) => {
      const told = table.table === 'mapping' ? readMappingRow(row) : answersIn(table, row);
      for (const one of told) {
        if ('reason' in one)
          unread.push({ cell: one.cell.at, text: shownText(one.cell), reason: one.reason });
        else if ('holds' in one) mapping.push(one);
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
  return { tables: found, answers, mapping, unread, places };
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
