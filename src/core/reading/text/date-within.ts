import { tidy } from './fold';
import { type WrittenDate, writtenDate } from './written-date';

/** The date that a heading begins or ends with: "Fre 3/4 Langfredag", "Grundlovsdag 5. juni". Undefined without one. */
export function dateWithin(text: string): WrittenDate | undefined {
  const parts = tidy(text).split(' ');
  for (let left = parts.length - 1; left > 0; left -= 1) {
    const date = writtenDate(parts.slice(0, left).join(' ')) ?? writtenDate(parts.slice(-left).join(' '));
    if (date) return date;
  }
  return writtenDate(text);
}
