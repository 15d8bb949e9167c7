import type { CellValue } from '../grid';
import { words } from '../words';
import { wordKey } from './fold';

const ticks = /^[✓✔☑√✅]$/u;
const crosses = /^[✗✘☐❌-]$/u;

/** "ja", "x", "✓", true, 1 and "nej", "-", false, 0 in every language of `words/`; undefined for blank and unclear. */
export function readYesNo(value: CellValue): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value === 1 ? true : value === 0 ? false : undefined;
  if (value === null) return undefined;
  const text = value.trim();
  if (ticks.test(text)) return true;
  if (crosses.test(text)) return false;
  const key = wordKey(text);
  return words.yes.has(key) ? true : words.no.has(key) ? false : undefined;
}
