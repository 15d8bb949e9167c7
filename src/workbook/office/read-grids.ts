import type { Area, Grid } from '../../core/reading/grid';
import { addressOfArea } from '../address';
import { GridBuilder } from '../grid-builder';
import { WorkbookError } from '../port';
import { inExcel } from './excel';
import { loadUsed, usedArea } from './facts';
import { loadHidden, type Hidden } from './hidden';
import { askMerged, mergedIn, readMerged, tellsMerged } from './merged';

/** More would come near the 5 MB that Excel on the web answers at most. */
const CELLS_A_SYNC = 50_000;
const FEWEST_CELLS = 500;
/** 2000-01-01 by a workbook that counts from 1904. The API has no property that tells. */
const SERIAL_OF_2000_BY_1904 = 35_064;

export type Used = ReadonlyMap<string, Area | undefined>;

/** A sheet has other bounds than expected; `used` are those found. */
export class StaleBounds extends Error {
  constructor(readonly used: Used) {
    super('The sheet has grown or shrunk.');
  }
}

/**
 * The grids of these sheets, whose bounds are known: one sync up to 50,000 cells over all of them, above that a sync
 * each 50,000, or fewer when Excel cannot answer so much at once.
 *
 * @param tell after each sync, how many cells are read
 * @throws {StaleBounds} when somebody wrote outside the bounds meanwhile.
 */
export async function readGrids(
  sheets: readonly string[],
  used: Used,
  tell: (cells: number) => void = () => undefined,
): Promise<Grid[]> {
  let how: Manner = { cells: CELLS_A_SYNC, mergesAlong: true };
  for (;;) {
    try {
      return await readBatches(sheets, used, how, tell);
    } catch (error) {
      how = milder(how, error);
    }
  }
}

interface Manner {
  /** At most this many a sync. */
  readonly cells: number;
  /** Asks for merged areas in the same sync; Excel refuses the whole of it when there are more than 512. */
  readonly mergesAlong: boolean;
}

function milder(how: Manner, error: unknown): Manner {
  const code = error instanceof WorkbookError ? error.code : undefined;
  if (code === 'unexpected' && how.mergesAlong) return { ...how, mergesAlong: false };
  if (code === 'request-too-large' && how.cells / 4 >= FEWEST_CELLS) return { ...how, cells: how.cells / 4 };
  throw error;
}

async function readBatches(
  sheets: readonly string[],
  used: Used,
  how: Manner,
  tell: (cells: number) => void,
): Promise<Grid[]> {
  const readings = new Map(sheets.map((sheet) => [sheet, new SheetReading(sheet)]));
  let cells = 0;
  for (const batch of batchesOf(sheets, used, how.cells)) {
    await readBatch(batch, used, readings, how.mergesAlong);
    for (const { area } of batch) cells += area ? area.rows * area.columns : 0;
    tell(cells);
  }
  if (!how.mergesAlong)
    for (const { sheet, merges } of readings.values())
      merges.push(...(await readMerged(sheet, used.get(sheet))));
  return sheets.map((sheet) => readings.get(sheet)!.grid());
}

/** A block of rows of a sheet; of an empty sheet nothing. */
interface Piece {
  readonly sheet: string;
  readonly area?: Area;
}

/** Fills each batch to the brim, so that there are no more than needed. */
function batchesOf(sheets: readonly string[], used: Used, cells: number): Piece[][] {
  const batches: Piece[][] = [[]];
  let room = cells;
  for (const sheet of new Set(sheets)) {
    const area = used.get(sheet);
    if (!area) batches.at(-1)!.push({ sheet });
    else
      for (let done = 0; done < area.rows;) {
        if (room < area.columns && batches.at(-1)!.length > 0) {
          batches.push([]);
          room = cells;
        }
        const rows = Math.max(1, Math.min(area.rows - done, Math.floor(room / area.columns)));
        batches.at(-1)!.push({ sheet, area: { ...area, row: area.row + done, rows } });
        room -= rows * area.columns;
        done += rows;
      }
  }
  return batches;
}

async function readBatch(
  batch: readonly Piece[],
  used: Used,
  readings: ReadonlyMap<string, SheetReading>,
  mergesAlong: boolean,
): Promise<void> {
  const now = await inExcel(async (context) => {
    const date = context.workbook.functions.date(2000, 1, 1).load('value');
    const loaded = batch.map((piece) => new LoadedPiece(piece, context, mergesAlong));
    await context.sync();
    const bounds = loaded.map((one) => [one.piece.sheet, usedArea(one.bounds)] as const);
    if (bounds.some(([sheet, area]) => !sameArea(used.get(sheet), area))) return bounds;
    for (const piece of loaded) await piece.hidden?.finish(context);
    for (const piece of loaded)
      readings.get(piece.piece.sheet)!.take(piece, date.value === SERIAL_OF_2000_BY_1904);
    return undefined;
  });
  if (now) throw new StaleBounds(new Map([...used, ...now]));
}

function sameArea(a: Area | undefined, b: Area | undefined): boolean {
  return (a && addressOfArea(a)) === (b && addressOfArea(b));
}

/** What one sync brings of a piece. */
class LoadedPiece {
  readonly sheet: Excel.Worksheet;
  readonly bounds: Excel.Range;
  readonly cells: Excel.Range | undefined;
  readonly hidden: Hidden | undefined;
  readonly merged: Excel.RangeAreas | undefined;

  constructor(
    readonly piece: Piece,
    context: Excel.RequestContext,
    mergesAlong: boolean,
  ) {
    this.sheet = context.workbook.worksheets.getItem(piece.sheet).load('visibility');
    this.bounds = loadUsed(this.sheet);
    if (!piece.area) return;
    this.cells = this.sheet.getRange(addressOfArea(piece.area)).load('values,valueTypes,numberFormat');
    this.hidden = loadHidden(this.cells, piece.area);
    this.merged = mergesAlong ? askMerged(this.cells) : undefined;
  }
}

class SheetReading {
  readonly #builder = new GridBuilder();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  readonly merges: Area[] = [];
  #hidden = false;
  #date1904 = false;

  constructor(readonly sheet: string) {}

  take({ sheet, cells, piece, hidden, merged }: LoadedPiece, date1904: boolean): void {
    this.#hidden = sheet.visibility !== 'Visible';
    this.#date1904 = date1904;
    if (!cells || !piece.area) return;
    this.#addCells(cells, piece.area);
    this.merges.push(...mergedIn(merged));
    hidden?.rows.forEach((row) => this.#hiddenRows.add(row));
    hidden?.columns.forEach((column) => this.#hiddenColumns.add(column));
  }

  grid(): Grid {
    return this.#builder.build({
      sheet: this.sheet,
      hidden: this.#hidden,
      date1904: this.#date1904,
      merges: distinct(this.merges),
      mergesUnknown: !tellsMerged(),
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
    });
  }

  #addCells({ values, valueTypes, numberFormat }: Excel.Range, { row, column }: Area): void {
    (values as (string | number | boolean)[][]).forEach((cells, r) => {
      cells.forEach((value, c) => {
        if (value === '') return;
        const format = (numberFormat as string[][])[r]![c] ?? 'General';
        this.#builder.add(
          row + r,
          column + c,
          value,
          format,
          valueTypes[r]![c] === Excel.RangeValueType.error,
        );
      });
    });
  }
}

/** A merged area over the border of two pieces is told by both. */
function distinct(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [addressOfArea(area), area])).values()];
}
