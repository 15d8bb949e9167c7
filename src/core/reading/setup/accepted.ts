import { text } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
import type { CellRef } from '../../roster/roster';
import type { Day } from '../../time/units';
import { parseIsoDate } from '../../time/calendar';
import { type PlacedCell, shownText } from '../tables/row';
import type { SetupRow } from './setup-tables';

/** Somebody answers for a finding: why, who, until when, and which measure makes it right. */
export interface AcceptedLine {
  /** What the finding said when it was accepted. */
  readonly finding: string;
  readonly because: string;
  readonly by: string;
  /** The last day that it counts. */
  readonly until?: Day;
  readonly measure?: string;
  /** What it was given for: the finding, its cells and what stood in them. */
  readonly seal: string;
  readonly cell: CellRef;
}

interface Refused {
  readonly cell: PlacedCell;
  readonly reason: Text;
}

/** A row of the table of accepted findings; one without a reason, a name or a seal accepts nothing, and says so. */
export function readAcceptedRow(row: SetupRow): (AcceptedLine | Refused)[] {
  const { finding, because, acceptedBy, acceptedUntil, measure, seal } = row;
  const first = finding ?? because ?? acceptedBy ?? seal;
  if (!first) return [];
  if (!seal) return [{ cell: first, reason: text('accept.noSeal') }];
  if (!because || !acceptedBy) return [{ cell: first, reason: text('accept.noReason') }];
  const until = acceptedUntil && parseIsoDate(shownText(acceptedUntil));
  if (acceptedUntil && until === undefined)
    return [{ cell: acceptedUntil, reason: text('accept.notADate', { text: shownText(acceptedUntil) }) }];
  return [
    {
      finding: finding ? shownText(finding) : '',
      because: shownText(because),
      by: shownText(acceptedBy),
      ...(until !== undefined && { until }),
      ...(measure && { measure: shownText(measure) }),
      seal: shownText(seal),
      cell: first.at,
    },
  ];
}
