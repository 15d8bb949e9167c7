import type { SheetLayout } from './sheet-layout';

const PAGE = 15;

/** Where an arrow or paging key leads from a cell; undefined for other keys. Hidden rows and columns are skipped. */
export function moveFor(
  { key, ctrlKey, shiftKey }: KeyboardEvent,
  from: { readonly row: number; readonly column: number },
  { rows, columns }: SheetLayout,
): { row: number; column: number } | undefined {
  const step = (down: number, right: number) => ({
    row: stepped(rows, from.row, down),
    column: stepped(columns, from.column, right),
  });
  if (shiftKey) return undefined;
  switch (key) {
    case 'ArrowDown':
      return step(1, 0);
    case 'ArrowUp':
      return step(-1, 0);
    case 'ArrowRight':
      return step(0, 1);
    case 'ArrowLeft':
      return step(0, -1);
    case 'PageDown':
      return step(PAGE, 0);
    case 'PageUp':
      return step(-PAGE, 0);
    case 'Home':
      return step(ctrlKey ? -Infinity : 0, -Infinity);
    case 'End':
      return step(ctrlKey ? Infinity : 0, Infinity);
    default:
      return undefined;
  }
}

function stepped(all: readonly number[], from: number, by: number): number {
  const to = Math.max(0, Math.min(all.length - 1, all.indexOf(from) + by));
  return all[to] ?? from;
}
