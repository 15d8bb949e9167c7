import { text as say } from '../../../messages/catalogue';
import type { ReadingContext } from '../../reading';
import type { Ledger } from '../shared/ledger';
import { askSplitNames, type NameRow, type SplitNames, splitNames } from '../shared/split-names';
import type { View } from '../shared/view';
import type { Block } from './block';

/** People of whom every second has no shifts all week are rare from so many on. */
const clearFrom = 4;

/** Where in the blocks of a sheet a name stands in two rows. */
export class NamesOfBlocks {
  readonly #found: ReadonlyMap<Block, SplitNames>;

  constructor(
    view: View,
    blocks: readonly Block[],
    private readonly context: ReadingContext,
  ) {
    this.#found = new Map(
      blocks.map((block) => [
        block,
        splitNames(rowsOf(view, block), view.grid.sheet, clearFrom, this.context),
      ]),
    );
  }

  readonly of = (block: Block): SplitNames => this.#found.get(block)!;

  /** Says what was joined, or asks, once for the sheet. */
  tell(ledger: Ledger): void {
    const joined = [...this.#found.values()].reduce((sum, { whole }) => sum + whole.size / 2, 0);
    if (joined > 0) ledger.notice(say('doubts.splitNamesJoined', { count: joined }));
    for (const [{ person }, { doubt }] of this.#found) {
      if (!doubt) continue;
      const cell = ledger.ref(doubt.row, person);
      ledger.put(askSplitNames(ledger.grid.sheet, doubt, cell, ledger.entries.length));
      return;
    }
  }
}

function rowsOf(view: View, { rows, person, days }: Block): NameRow[] {
  return rows.map((row) => ({
    row,
    name: view.words(...view.source(row, person)),
    worked: days.some(({ columns }) => columns.some((column) => !view.isEmpty(row, column))),
  }));
}
