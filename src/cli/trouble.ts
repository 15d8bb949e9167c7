import { CommanderError } from 'commander';
import { text } from '../core/messages/catalogue';
import type { Text } from '../core/messages/text';
import { wording } from '../core/messages/word';
import { spokenLanguage } from './choices';
import { UsageError } from './usage-error';
import { workbookTrouble } from './workbook-trouble';

/** Could not judge, or bad input. */
export const EXIT_NOT_JUDGED = 2;

/** Says in one line what went wrong; returns the exit code. What nobody foresaw shows its stack, to be reported. */
export function reportTrouble(error: unknown): number {
  // Asking for help is no trouble.
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const known = textOf(error);
  if (known) process.stderr.write(`${wording(spokenLanguage())(known)}\n`);
  // Help that nobody asked for, because the command is missing, has been shown already.
  else if (!(error instanceof CommanderError)) process.stderr.write(`${traceOf(error)}\n`);
  return EXIT_NOT_JUDGED;
}

function textOf(error: unknown): Text | undefined {
  if (error instanceof UsageError) return error.text;
  return error instanceof CommanderError ? commandLineTrouble(error) : workbookTrouble(error);
}

/** Commander speaks English; it puts what it is about in quotation marks. */
function commandLineTrouble({ code, message }: CommanderError): Text | undefined {
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  if (code === 'commander.unknownOption') return text('cli.unknownOption', { name });
  if (code === 'commander.unknownCommand') return text('cli.unknownCommand', { name });
  if (code === 'commander.missingArgument') return text('cli.missingArgument', { name });
  if (code === 'commander.optionMissingArgument') return text('cli.missingValue', { name });
  return code === 'commander.excessArguments' ? text('cli.tooManyArguments') : undefined;
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
