import type { Text } from '../core/messages/text';
import { readAnswer } from '../core/reading/questions/forms';
import { answerKey } from '../core/reading/questions/keys';
import type { Question } from '../core/reading/reading';
import type { Report } from '../core/report/report';
import { setupEdits } from '../core/report/setup-edits';
import type { ToRemember } from '../core/report/setup-records';
import { setupSheet } from '../core/report/setup-sheet';
import { runRules } from '../core/rules/run';
import type { WorkbookPort } from '../workbook/port';
import { gather } from './gather';
import type { CheckOptions } from './options';
import { readRoster } from './roster-reading';
import { settingsFor } from './rule-settings';

/** What became of answers. */
export interface Remembered {
  /** Keys that are kept now. */
  readonly kept: readonly string[];
  /** What was no answer, and what would do. */
  readonly refused: readonly { readonly key: string; readonly reason: Text }[];
}

/**
 * Writes answers on the setup sheet of the workbook, where the next check finds them; an empty answer takes an old one
 * back. The sheet is made when it is missing. Nothing but the rows of these answers is touched.
 *
 * @throws {WorkbookError} when the workbook cannot be written
 */
export async function answerQuestions(
  port: WorkbookPort,
  answers: Readonly<Record<string, string>>,
  options: CheckOptions,
): Promise<Remembered> {
  const { good, refused } = sorted(answers);
  if (good.size > 0) {
    const questions = await questionsOf(port, options);
    await remember(port, { answers: good, questions }, options);
  }
  return { kept: [...good.keys()], refused };
}

/** Answers every question that has a likeliest answer with it. */
export async function acceptGuesses(
  port: WorkbookPort,
  { questions }: Pick<Report, 'questions'>,
  options: CheckOptions,
): Promise<Remembered> {
  const guessed = questions.flatMap(({ key, guess }) => (guess ? [[key, guess.answer] as const] : []));
  return answerQuestions(port, Object.fromEntries(guessed), options);
}

/** Answers as they are kept, and those that are none. */
export function sorted(answers: Readonly<Record<string, string>>) {
  const good = new Map<string, string>();
  const refused: { key: string; reason: Text }[] = [];
  for (const [key, written] of Object.entries(answers)) {
    const read = readAnswer(key, written);
    if ('answer' in read) good.set(answerKey(key), read.answer);
    else if (written.trim() === '') good.set(answerKey(key), '');
    else refused.push({ key, reason: read.reason });
  }
  return { good, refused };
}

/** What is asked now, for the words beside the answers. */
async function questionsOf(port: WorkbookPort, options: CheckOptions): Promise<ToRemember['questions']> {
  const reading = await readRoster(port, options);
  const { roster, questions } = reading;
  const { settings } = settingsFor(reading, options);
  const asked = runRules(roster, { settings }).findings.flatMap(
    ({ question, cells }): Pick<Question, 'key' | 'text' | 'cells'>[] =>
      question ? [{ ...question, cells }] : [],
  );
  return [...questions, ...asked];
}

async function remember(port: WorkbookPort, given: ToRemember, options: CheckOptions): Promise<void> {
  const { setup } = await gather(port, options);
  const edits = setup.tables.length > 0 ? setupEdits(setup, given, options.language) : undefined;
  if (!edits) {
    await port.addSheets([setupSheet(given, options.language)]);
    return;
  }
  for (const { table, rows } of edits) await port.editTable(table, rows);
}
