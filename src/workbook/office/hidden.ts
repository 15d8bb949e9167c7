import type { Area } from '../../core/reading/grid';
import { hasExcelApi } from './excel';

const RANGES_A_SYNC = 500;

/** Which rows and columns of a range are hidden, in sheet rows and columns. */
export interface Hidden {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** After the sync; older Excels have to be asked again when something is hidden. */
  finish(context: Excel.RequestContext): Promise<void>;
}

export function loadHidden(range: Excel.Range, area: Area): Hidden {
  return hasExcelApi('1.9') ? new HiddenAtOnce(range, area) : new HiddenOneByOne(range, area);
}

class HiddenAtOnce implements Hidden {
  readonly #rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly #columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;

  constructor(
    range: Excel.Range,
    private readonly area: Area,
  ) {
    this.#rows = range.getRowProperties({ rowHidden: true });
    this.#columns = range.getColumnProperties({ columnHidden: true });
  }

  get rows(): number[] {
    return this.#rows.value.flatMap(({ rowHidden }, i) => (rowHidden ? this.area.row + i : []));
  }

  get columns(): number[] {
    return this.#columns.value.flatMap(({ columnHidden }, i) => (columnHidden ? this.area.column + i : []));
  }

  finish(): Promise<void> {
    return Promise.resolve();
  }
}

class HiddenOneByOne implements Hidden {
  rows: number[] = [];
  columns: number[] = [];
  readonly #range: Excel.Range;

  constructor(
    range: Excel.Range,
    private readonly area: Area,
  ) {
    this.#range = range.load('rowHidden,columnHidden');
  }

  async finish(context: Excel.RequestContext): Promise<void> {
    const { rowHidden, columnHidden } = this.#range;
    // `null` when some are and some are not, whatever the types say.
    if ((rowHidden as boolean | null) !== false)
      this.rows = await this.#ask(
        context,
        this.area.rows,
        this.area.row,
        (i) => this.#range.getRow(i),
        'rowHidden',
      );
    if ((columnHidden as boolean | null) !== false)
      this.columns = await this.#ask(
        context,
        this.area.columns,
        this.area.column,
        (i) => this.#range.getColumn(i),
        'columnHidden',
      );
  }

  async #ask(
    context: Excel.RequestContext,
    count: number,
    first: number,
    part: (i: number) => Excel.Range,
    property: 'rowHidden' | 'columnHidden',
  ): Promise<number[]> {
    const hidden: number[] = [];
    for (let start = 0; start < count; start += RANGES_A_SYNC) {
      const length = Math.min(RANGES_A_SYNC, count - start);
      const ranges = Array.from({ length }, (_, i) => part(start + i).load(property));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a sync for each 500 ranges
      await context.sync();
      ranges.forEach((range, i) => {
        if (range[property]) hidden.push(first + start + i);
        range.untrack();
      });
    }
    return hidden;
  }
}
