import { words } from '../words';
import { wordKey } from './fold';

/** The week of a text that says nothing else: 10 of "Uge 10", "v. 10", "Week 10". */
export function weekIn(text: string): number | undefined {
  const [, word = '', digits = ''] = /^(\p{L}+)\.?\s?(?:nr\.?\s?)?(\d{1,2})$/u.exec(text) ?? [];
  const week = Number(digits);
  return words.week.has(wordKey(word)) && week >= 1 && week <= 53 ? week : undefined;
}
