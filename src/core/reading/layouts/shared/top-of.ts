import type { Grid } from '../../grid';

/** So many cells are enough to see which layout a sheet has. */
const enough = 6_000;
const fewestRows = 60;

/** The upper rows of a big sheet, by which layouts that do not fit it can be told at once; a small sheet as it is. */
export function topOf(grid: Grid): Grid {
  const rows = Math.max(fewestRows, Math.floor(enough / grid.columns));
  if (grid.rows <= rows * 2) return grid;
  const cells = rows * grid.columns;
  return {
    ...grid,
    rows,
    values: grid.values.slice(0, cells),
    kinds: grid.kinds.subarray(0, cells),
    formats: grid.formats.subarray(0, cells),
  };
}
