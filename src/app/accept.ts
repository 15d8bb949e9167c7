import { text } from '../core/messages/catalogue';
import type { Text } from '../core/messages/text';
import { sealOf } from '../core/report/accepted';
import type { SetupCells } from '../core/report/setup-records';
import { parseIsoDate } from '../core/time/calendar';
import type { WorkbookPort } from '../workbook/port';
import { judgeRoster } from './judge';
import type { CheckOptions } from './options';
import { writeSetupRow } from './setup-row';

/** Who answers for a finding, and how. */
export interface Acceptance {
  /** Id of the finding. */
  readonly id: string;
  readonly because: string;
  readonly by: string;
  /** ISO date, the last day; left out, until its cells change. */
  readonly until?: string;
  readonly measure?: string;
}

/**
 * Writes on the setup sheet that somebody answers for a finding, tied to what stands in its cells; the sheet is made when
 * it is missing. Nothing else in the workbook changes.
 *
 * @returns why it was not accepted, or nothing
 * @throws {WorkbookError} when the workbook cannot be read or written
 */
export async function acceptFinding(
  port: WorkbookPort,
  acceptance: Acceptance,
  options: CheckOptions,
): Promise<Text | undefined> {
  const wrong = objectionTo(acceptance);
  if (wrong) return wrong;
  const { reading, report } = await judgeRoster(port, options);
  const finding = report.findings.find(({ id }) => id === acceptance.id);
  if (!finding) return text('accept.noSuchFinding');
  const seal = sealOf(finding, reading.textAt);
  await writeSetupRow(port, 'accepted', cellsOf(acceptance, finding.message, seal), options);
  return undefined;
}

function objectionTo({ because, by, until = '' }: Acceptance): Text | undefined {
  if (because.trim() === '') return text('accept.needReason');
  if (by.trim() === '') return text('accept.needBy');
  const isDate = until.trim() === '' || parseIsoDate(until.trim()) !== undefined;
  return isDate ? undefined : text('accept.notADate', { text: until });
}

function cellsOf({ because, by, until, measure }: Acceptance, message: string, seal: string): SetupCells {
  return {
    finding: message,
    because: because.trim(),
    acceptedBy: by.trim(),
    ...(until?.trim() && { acceptedUntil: until.trim() }),
    ...(measure?.trim() && { measure: measure.trim() }),
    seal,
  };
}
