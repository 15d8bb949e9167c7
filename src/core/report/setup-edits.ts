import type { Language } from '../messages/text';
import { answerKey } from '../reading/questions/keys';
import type { SetupReading } from '../reading/setup/read-setup';
import type { FoundSetupTable, SetupRow } from '../reading/setup/setup-tables';
import { shownText } from '../reading/tables/row';
import type { RowEdit } from './new-sheet';
import { recordsOf, type SetupCells, type SetupRecord, type ToRemember } from './setup-records';

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

/** An accepted finding takes the place of its earlier acceptance. */
export function acceptedEdit(setup: SetupReading, accepted: SetupCells): TableEdit | undefined {
  const id = (seal: string | undefined) => seal?.split('.')[0];
  const isOwn = ({ seal }: SetupRow) => seal !== undefined && id(shownText(seal)) === id(accepted.seal);
  return rowEdit(setup, 'accepted', accepted, isOwn);
}

/** A setting takes the place of the earlier one of the same rule and parameter. */
export function settingEdit(setup: SetupReading, setting: SetupCells): TableEdit | undefined {
  const isOwn = ({ rule, param }: SetupRow) =>
    rule !== undefined &&
    shownText(rule) === setting.rule &&
    (param ? shownText(param) : '') === (setting.param ?? '');
  return rowEdit(setup, 'rules', setting, isOwn);
}

/** Into its own row where there is one, else into the first free one. Undefined when the table is gone. */
function rowEdit(
  setup: SetupReading,
  table: 'rules' | 'accepted',
  written: SetupCells,
  isOwn: (row: SetupRow) => boolean,
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
