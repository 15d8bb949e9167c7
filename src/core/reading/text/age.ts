import type { CellValue } from '../grid';
import { words } from '../words';
import { folded, wordKey } from './fold';

export interface StatedAge {
  /** Whole years. */
  readonly age?: number;
  readonly under18?: boolean;
}

/** "17", "17 år", "u18", "under 18", "18+", "ung", "voksen"; undefined for blank and unclear. Ages from 10 to 99. */
export function readAge(value: CellValue): StatedAge | undefined {
  if (typeof value === 'number') return ageOf(value);
  if (typeof value !== 'string') return undefined;
  const text = folded(value);
  const years = /^(\d{2})\s?(?:år|years?|jahre?|yrs?|y|j)?\.?$/u.exec(text);
  if (years) return ageOf(Number(years[1]));
  if (/^(?:u|under|unter|<|-)\s?-?18(?:\s?(?:år|years?|jahre?))?$/u.test(text)) return { under18: true };
  if (/^(?:18\s?\+|\+\s?18|o18|over 18|över 18|über 18|>= ?18)(?:\s?(?:år|years?|jahre?))?$/u.test(text)) {
    return { under18: false };
  }
  const key = wordKey(text);
  return words.young.has(key) ? { under18: true } : words.adult.has(key) ? { under18: false } : undefined;
}

function ageOf(years: number): StatedAge | undefined {
  return Number.isInteger(years) && years >= 10 && years <= 99 ? { age: years } : undefined;
}
