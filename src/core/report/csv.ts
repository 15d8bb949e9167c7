import { clockText, isoDate } from '../time/calendar';
import type { CellContent } from './new-sheet';
import type { Report } from './report';
import { violationsSheet } from './violations-sheet';

/** The table of the violations sheet as CSV (RFC 4180): dates and times in ISO, nothing that Excel takes for a formula. */
export function reportCsv(report: Report): string {
  const { columns, rows } = violationsSheet(report).table;
  const lines = [columns.map(({ header }) => header), ...rows.map((row) => row.map(shown))];
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

/** As text, and safe: what begins like a formula gets an apostrophe before it. */
function shown(content: CellContent): string {
  if (content === null) return '';
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') return harmless(content);
  if ('day' in content) return isoDate(content.day);
  if ('minuteOfDay' in content) return clockText(content.minuteOfDay);
  return harmless('heading' in content ? content.heading : content.text);
}

function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
