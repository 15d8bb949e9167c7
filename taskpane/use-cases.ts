import type { Checked } from '../src/app/session';
import type { WorkbookPort } from '../src/workbook/port';
import type { Engine } from './engine/engine';
import type { HeavyUseCases } from './engine/engine-room';

/** What the pane asks of the app; tests put their own in. */
export interface UseCases extends HeavyUseCases {
  markFindings(port: WorkbookPort, checked: Checked): Promise<void>;
  unmarkFindings(port: WorkbookPort): Promise<number>;
  /** Gives up what runs in the engine. */
  stop(): Promise<void>;
}

/** The heavy ones run in the engine, those that only write what is known run here. */
export function useCasesIn(engine: Engine): UseCases {
  return {
    validateRoster: (port, options) => engine.run('validateRoster', options.language, port, options),
    prepareStaffAndPlaces: (port, options) =>
      engine.run('prepareStaffAndPlaces', options.language, port, options),
    exportViolations: (port, checked) =>
      engine.run('exportViolations', checked.report.language, port, checked),
    answerQuestions: (port, answers, options) =>
      engine.run('answerQuestions', options.language, port, answers, options),
    acceptGuesses: (port, { questions }, options) =>
      engine.run('acceptGuesses', options.language, port, { questions }, options),
    markFindings: (port, { marks }) => port.mark(marks),
    unmarkFindings: (port) => port.unmark(),
    stop: () => engine.stop(),
  };
}
