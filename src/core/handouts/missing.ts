import { text } from '../messages/catalogue';
import type { ReportFinding } from '../report/report';
import type { FilledRow } from './your-roster';

/** As many findings as a manager goes through. */
const MOST = 12;

/** What of a finding about measures stands on the manager's sheet. */
export type Missing = Pick<ReportFinding, 'place' | 'message' | 'why'>;

/**
 * What is missing at this workplace. A finding that is the only one of its place says in its reasons what is needed
 * there, one to a row.
 */
export function missingRows(missing: readonly Missing[]): FilledRow[] {
  const shown = missing.slice(0, MOST);
  const count = missing.length - shown.length;
  const perPlace = new Map<string, number>();
  for (const { place } of missing) perPlace.set(place, (perPlace.get(place) ?? 0) + 1);
  return [
    ...shown.flatMap((one) => rowsOf(one, perPlace.get(one.place) === 1)),
    ...(count > 0 ? [{ topic: '', text: text('handouts.moreMissing', { count }) }] : []),
  ];
}

/** What the findings on the sheet rest on, each source once. */
export function missingSources(missing: readonly Missing[]): ReportSource[] {
  const sources = missing.slice(0, MOST).flatMap(({ why }) => why.flatMap(({ source }) => source ?? []));
  return [...new Map(sources.map((source) => [source.title, source])).values()];
}

type ReportSource = NonNullable<ReportFinding['why'][number]['source']>;

function rowsOf({ place, message, why }: Missing, withReasons: boolean): FilledRow[] {
  const reasons = withReasons ? why.map(({ text: words }) => words) : [];
  return [message, ...reasons].map((words) => ({ topic: place, text: words }));
}
