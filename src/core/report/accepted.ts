import { text } from '../messages/catalogue';
import type { Text } from '../messages/text';
import type { Wording } from '../messages/word';
import type { Notice } from '../reading/reading';
import type { AcceptedLine } from '../reading/setup/accepted';
import type { CellRef } from '../roster/roster';
import { rules } from '../rules';
import { isoDate } from '../time/calendar';
import type { Day } from '../time/units';
import { hashed } from './ids';
import type { FindingGroup, ReportAccepted, ReportFinding } from './report';

/** What stands in a cell or a range now; empty where nothing does. */
export type TextAt = (cell: CellRef) => string;

export interface Acceptances {
  readonly lines: readonly AcceptedLine[];
  readonly textAt: TextAt;
  readonly today: Day;
  /** The sheets that are checked: of the others, nothing is known now. */
  readonly sheets: readonly string[];
}

/** Ties an acceptance to a finding, its sheet and what stands in its cells: another cell text, another seal. */
export function sealOf({ id, cells }: Pick<ReportFinding, 'id' | 'cells'>, textAt: TextAt): string {
  const texts = cells.map((cell) => `${cell.sheet}!${cell.address}=${textAt(cell)}`).join('\n');
  return [id, hashed(texts), hashed(cells[0].sheet)].join('.');
}

/** The law on minors cannot be set aside by the employer: such a finding is noted as handled, and counts as before. */
function countsAnyway({ rule, own }: Pick<ReportFinding, 'rule' | 'own'>): boolean {
  if (own) return false;
  const found = rules.find(({ id }) => id === rule);
  const aboutMinors: readonly FindingGroup[] = ['minors-alone', 'young-workers'];
  return found?.kind === 'statute' && aboutMinors.includes(found.group);
}

/** Which findings somebody answers for, by id, and what became of the acceptances that no longer hold. */
export function acceptancesOf(
  findings: readonly Pick<ReportFinding, 'id' | 'rule' | 'own' | 'cells'>[],
  { lines, textAt, today, sheets }: Acceptances,
  word: Wording,
): { readonly byId: ReadonlyMap<string, ReportAccepted>; readonly notices: readonly Notice[] } {
  const byId = new Map<string, ReportAccepted>();
  const notices: Notice[] = [];
  if (lines.length === 0) return { byId, notices };
  const known = new Map(findings.map((finding) => [finding.id, finding]));
  const checked = new Set(sheets.map(hashed));
  for (const line of lines) {
    const [id = '', , sheet] = line.seal.split('.');
    const finding = known.get(id);
    if (!finding && sheet !== undefined && !checked.has(sheet)) continue;
    const dead = whyDead(line, finding && sealOf(finding, textAt), today);
    if (dead) notices.push({ cell: line.cell, text: dead });
    else if (finding) byId.set(finding.id, acceptedBy(line, countsAnyway(finding), word));
  }
  return { byId, notices };
}

function whyDead(
  { finding, seal, until }: AcceptedLine,
  now: string | undefined,
  today: Day,
): Text | undefined {
  if (now === undefined) return text('accept.gone', { finding });
  if (now !== seal) return text('accept.changed', { finding });
  if (until !== undefined && until < today) return text('accept.expired', { finding, day: { day: until } });
  return undefined;
}

function acceptedBy(
  { by, because: written, until, measure }: AcceptedLine,
  counts: boolean,
  word: Wording,
): ReportAccepted {
  const because = written.replace(/\.$/, '');
  const said = counts
    ? text('accept.handled', { by, because })
    : until === undefined
      ? text('accept.accepted', { by, because })
      : text('accept.acceptedUntil', { by, because, until: { day: until } });
  const how = measure === undefined ? [] : [word(text('accept.measure', { measure }))];
  return {
    by,
    because,
    ...(until !== undefined && { until: isoDate(until) }),
    ...(measure !== undefined && { measure }),
    counts,
    text: [word(said), ...how].join(' '),
  };
}
