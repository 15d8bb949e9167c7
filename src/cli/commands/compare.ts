import path from 'node:path';
import { compareRosters, type RosterAt } from '../../app/compare';
import { text } from '../../core/messages/catalogue';
import type { Comparison } from '../../core/report/comparison/comparison';
import { comparisonJson, comparisonMarkdown, comparisonText } from '../../core/report/comparison/formats';
import { answeredOptions, type Choices } from '../choices';
import { openWorkbook } from '../files';
import { EXIT_NOT_JUDGED } from '../trouble';
import { UsageError } from '../usage-error';

export interface CompareChoices extends Omit<Choices, 'sheet' | 'rules'> {
  /** Each time that it was given. */
  readonly sheet?: readonly string[];
  readonly staff?: string;
  readonly format: 'text' | 'json' | 'md';
}

/**
 * Compares two files, or two sheets of one.
 *
 * @returns 0 when they could be compared, else 2
 */
export async function compare(
  before: string,
  after: string | undefined,
  choices: CompareChoices,
): Promise<number> {
  const { sheet: sheets = [], staff, ...common } = choices;
  const [first, second] = sheetsOf(sheets, after !== undefined);
  const options = await answeredOptions(common);
  const beside = staff === undefined ? {} : { staff: await openWorkbook(staff) };
  const at = async (file: string, sheet: string | undefined): Promise<RosterAt> => ({
    port: await openWorkbook(file),
    options: { ...options, ...beside, ...(sheet !== undefined && { sheet }) },
    ...(after !== undefined && { file: path.basename(file) }),
  });
  const rosters = [await at(before, first), await at(after ?? before, second)] as const;
  const comparison = await compareRosters(...rosters, choices.lang);
  process.stdout.write(printed(comparison, choices.format));
  return comparison.problems.length > 0 ? EXIT_NOT_JUDGED : 0;
}

/** One name for both files, or one for each; of one file it takes two. */
function sheetsOf(sheets: readonly string[], areTwoFiles: boolean): readonly (string | undefined)[] {
  if (sheets.length > 2 || (!areTwoFiles && sheets.length < 2))
    throw new UsageError(text('cli.needTwoRosters'));
  return sheets.length === 1 ? [sheets[0], sheets[0]] : sheets;
}

function printed(comparison: Comparison, format: CompareChoices['format']): string {
  if (format === 'json') return `${JSON.stringify(comparisonJson(comparison), null, 2)}\n`;
  return format === 'md' ? comparisonMarkdown(comparison) : comparisonText(comparison);
}
