import { exportViolations, markFindings, validateRoster, type Checked } from '../../app/session';
import { text } from '../../core/messages/catalogue';
import { wording } from '../../core/messages/word';
import { reportCsv } from '../../core/report/csv';
import { reportJson } from '../../core/report/json';
import type { Report } from '../../core/report/report';
import { reportText } from '../../core/report/text';
import type { XlsxWorkbook } from '../../workbook/xlsx/xlsx-workbook';
import { answeredOptions, type Choices } from '../choices';
import { mustBeFree, openWorkbook, writeNew } from '../files';
import { EXIT_NOT_JUDGED } from '../trouble';

export interface CheckChoices extends Choices {
  readonly staff?: string;
  readonly format: 'text' | 'json' | 'csv';
  readonly out?: string;
}

/** @returns 0 clean, 1 breaches, 2 could not judge. */
export async function check(file: string, choices: CheckChoices): Promise<number> {
  const { out, format } = choices;
  if (out !== undefined) await mustBeFree(out);
  const options = await answeredOptions(choices);
  const workbook = await openWorkbook(file);
  const staff = choices.staff === undefined ? undefined : await openWorkbook(choices.staff);
  const checked = await validateRoster(workbook, { ...options, ...(staff && { staff }) });
  process.stdout.write(printed(checked.report, format));
  if (out !== undefined) await writeCopy(workbook, checked, out);
  return exitCodeOf(checked.report);
}

export function printed(report: Report, format: CheckChoices['format']): string {
  if (format === 'json') return `${JSON.stringify(reportJson(report), null, 2)}\n`;
  return format === 'csv' ? reportCsv(report) : reportText(report);
}

/** Clean is only what could be judged to its last cell: a review or an unread cell may hide the minute that counts. What somebody answers for is not held against it. */
export function exitCodeOf({ verdict, findings: all, unread, questions }: Report): number {
  const findings = all.filter(({ group }) => group !== 'accepted');
  if (findings.some(({ outcome }) => outcome === 'breach')) return 1;
  const open =
    unread.length + questions.length + findings.filter(({ outcome }) => outcome === 'review').length;
  return verdict !== 'roster' || open > 0 ? EXIT_NOT_JUDGED : 0;
}

async function writeCopy(workbook: XlsxWorkbook, checked: Checked, out: string): Promise<void> {
  await markFindings(workbook, checked);
  const sheet = await exportViolations(workbook, checked);
  await writeNew(out, await workbook.toBytes());
  const { language } = checked.report;
  process.stderr.write(`${wording(language)(text('cli.saved', { sheet, file: out }))}\n`);
}
