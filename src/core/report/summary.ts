import { text } from '../messages/catalogue';
import type { Text } from '../messages/text';
import type { Wording } from '../messages/word';
import { parseIsoDate } from '../time/calendar';
import type { Report } from './report';

/** What was checked, how much was found, what is left out, and what the answer is not: a line each. */
export function summaryLines({ checked, findings, off, unread }: Report, word: Wording): string[] {
  const counted = findings.filter(({ group }) => group !== 'accepted');
  const count = (outcome: string) => counted.filter((finding) => finding.outcome === outcome).length;
  const accepted = findings.length - counted.length;
  const { sheet, people, from, to } = checked;
  const day = (iso: string) => ({ day: parseIsoDate(iso)! });
  const period =
    from === undefined || to === undefined
      ? text('report.checkedEmpty', { sheet })
      : text('report.checked', { sheet, count: people, from: day(from), to: day(to) });
  const found = text('report.summary', {
    breaches: count('breach'),
    warnings: count('warning'),
    reviews: count('review'),
    unread: unread.length,
  });
  const without =
    off.length > 0 ? [word(text('report.off', { names: { names: off.map(({ title }) => title) } }))] : [];
  const own = accepted > 0 ? [word(text('accept.count', { count: accepted }))] : [];
  return [word(period), word(found), ...own, ...without, word(text('report.notLegalAdvice'))];
}

/** Why nothing could be found; undefined for a roster. Without a roster silence would look like a clean one. */
export function verdictText({ verdict, checked: { sheet } }: Report): Text | undefined {
  if (verdict === 'roster') return undefined;
  return verdict === 'not-a-roster'
    ? text('report.notARoster', { sheet })
    : text('report.needsInput', { sheet });
}
