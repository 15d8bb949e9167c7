import { areaOf, cellAt, CellKind, type Grid } from '../core/reading/grid';
import type { TextAt } from '../core/report/accepted';

/** What stands in the cells of some sheets; cells of others are empty. */
export function textIn(grids: readonly Grid[]): TextAt {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return ({ sheet, address }) => {
    const [grid, area] = [bySheet.get(sheet), areaOf(address)];
    if (!grid || !area) return '';
    const texts: string[] = [];
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        const at = [area.row - grid.firstRow + row, area.column - grid.firstColumn + column] as const;
        const { kind, value } = cellAt(grid, ...at);
        texts.push(kind === CellKind.empty ? '' : String(value));
      }
    }
    return texts.join('\t');
  };
}
