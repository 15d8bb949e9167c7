import { CellKind, type Grid } from '../../grid';
import { readYesNo } from '../../text/yes-no';
import { tidy, wordKey } from '../../text/fold';
import { words } from '../../words';
import { isName, kindsOfHeader } from './headers';
import { View } from './view';

/** Smaller sheets are looked through whole. */
const large = 5_000;
const sampled = 1_000;
/** A table of names or marks holds little else. */
const least = 0.2;

/**
 * Whether a sheet may hold names, or marks, where shifts stand elsewhere: no list, and of a large one some cells spread
 * over it, so that a year of a thousand people is not turned and searched for nothing.
 */
export function mayHoldRoll(grid: Grid): boolean {
  if (hasListHeader(new View(grid))) return false;
  if (grid.values.length < large) return true;
  // Not a divisor of the width, which would take one column only.
  const step = Math.max(1, Math.floor(grid.values.length / sampled)) | 1;
  let [filled, fitting] = [0, 0];
  for (let at = 0; at < grid.values.length; at += grid.columns % step === 0 ? step + 2 : step) {
    if (grid.kinds[at] === CellKind.empty) continue;
    filled += 1;
    if (isMark(grid, at) || isNamed(grid, at)) fitting += 1;
  }
  return fitting >= filled * least;
}

/** "Navn, Dato, Start": each row is a shift, and the names stand in a column of their own. */
export function hasListHeader(view: View): boolean {
  return view.rows.slice(0, 30).some((row) => {
    const kinds = new Set(
      view
        .filled(row)
        .slice(0, 40)
        .map((column) => kindsOfHeader(view.words(row, column))[0]),
    );
    return kinds.has('person') && kinds.has('date') && (kinds.has('start') || kinds.has('time'));
  });
}

function isMark(grid: Grid, at: number): boolean {
  return readYesNo(grid.values[at] ?? null) === true;
}

function isNamed(grid: Grid, at: number): boolean {
  if (grid.kinds[at] !== CellKind.text) return false;
  const text = tidy(String(grid.values[at]));
  return isName(text) && !words.absence.has(wordKey(text));
}
