import { CommanderError } from 'commander';
import type { Text } from '../core/messages/text';
import { wording } from '../core/messages/word';
import { WorkbookError } from '../workbook/port';
import { UsageError } from './files';
import { spokenLanguage } from './choices';

/** Could not judge, or bad input. */
export const EXIT_NOT_JUDGED = 2;

/** Says in one line what went wrong; returns the exit code. What nobody foresaw shows its stack, to be reported. */
export function reportTrouble(error: unknown): number {
  // Commander has said it already; asking for help is no trouble.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_NOT_JUDGED;
  const known = textOf(error);
  if (known) process.stderr.write(`${wording(spokenLanguage())(known)}\n`);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT_NOT_JUDGED;
}

function textOf(error: unknown): Text | undefined {
  if (error instanceof UsageError) return error.text;
  if (error instanceof WorkbookError && error.code !== 'unexpected')
    return { key: `workbook.${error.code}`, data: { detail: error.detail } };
  return undefined;
}
