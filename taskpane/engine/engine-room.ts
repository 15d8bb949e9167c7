import {
  acceptGuesses,
  answerQuestions,
  exportViolations,
  prepareStaffAndPlaces,
  validateRoster,
} from '../../src/app/session';
import type { Language } from '../../src/core/messages/text';
import type { WorkbookPort } from '../../src/workbook/port';
import { loadAllWords } from '../languages/engine/all-words';

/** The use cases that read, judge and word rosters: the heavy part of the app, which the page itself does not load. */
const useCases = {
  validateRoster,
  exportViolations,
  prepareStaffAndPlaces,
  answerQuestions,
  acceptGuesses,
};

export type HeavyUseCases = typeof useCases;

/** Runs one of them, in a language whose words may not be here yet. */
export async function run(
  name: keyof HeavyUseCases,
  language: Language,
  port: WorkbookPort,
  args: readonly unknown[],
): Promise<unknown> {
  await loadAllWords(language);
  const useCase = useCases[name] as (port: WorkbookPort, ...args: readonly unknown[]) => Promise<unknown>;
  return useCase(port, ...args);
}
