import type { Acceptance } from '../src/app/accept';
import type { CheckOptions, Remembered } from '../src/app/session';
import type { Language } from '../src/core/messages/text';
import type { LeftAside } from '../src/core/report/left-aside';
import type { CellRef } from '../src/core/roster/roster';
import type { Setting } from '../src/core/rules/settings';
import type { WorkbookPort } from '../src/workbook/port';
import type { Explanation, PaneChecked, PaneReport } from './checked';
import type { Engine } from './engine/engine';
import type { Share } from './share';

/** What the pane asks of the app; tests put their own in. */
export interface UseCases {
  /** Tells how many of the rules have judged the roster. */
  validateRoster(
    port: WorkbookPort,
    options: CheckOptions,
    tell: (share: Share) => void,
  ): Promise<PaneChecked>;
  /** By the findings' ids. */
  explain(
    checked: PaneChecked,
    ids: readonly string[],
    language: Language,
  ): Promise<ReadonlyMap<string, Explanation>>;
  /** What was read and taken for no shift. */
  leftAside(checked: PaneChecked): Promise<LeftAside>;
  exportViolations(port: WorkbookPort, checked: PaneChecked): Promise<string>;
  exportChecklist(port: WorkbookPort, options: CheckOptions): Promise<string[]>;
  prepareStaffAndPlaces(port: WorkbookPort, options: CheckOptions): Promise<string[]>;
  /** Where the manager says what a column or row holds. */
  mappingPlace(port: WorkbookPort, options: CheckOptions): Promise<CellRef>;
  answerQuestions(
    port: WorkbookPort,
    answers: Readonly<Record<string, string>>,
    options: CheckOptions,
  ): Promise<Remembered>;
  acceptGuesses(
    port: WorkbookPort,
    report: Pick<PaneReport, 'questions'>,
    options: CheckOptions,
  ): Promise<Remembered>;
  /** Somebody answers for a finding; says why that could not be kept, or nothing. */
  acceptFinding(
    port: WorkbookPort,
    acceptance: Acceptance,
    options: CheckOptions,
  ): Promise<string | undefined>;
  /** What the workplace sets for a rule or a pack; says why it cannot be set, or nothing. */
  changeSetting(port: WorkbookPort, setting: Setting, options: CheckOptions): Promise<string | undefined>;
  markFindings(port: WorkbookPort, checked: PaneChecked): Promise<void>;
  unmarkFindings(port: WorkbookPort): Promise<number>;
  /** Gives up the check that runs. */
  stop(): Promise<void>;
}

/** The heavy ones run in the engine, those that only write what is known run here. */
export function useCasesIn(engine: Engine): UseCases {
  return {
    validateRoster: (port, options, tell) => engine.check(port, options, tell),
    explain: (checked, ids, language) => engine.explain(checked, ids, language),
    leftAside: (checked) => engine.leftAside(checked),
    exportViolations: (port, checked) => engine.exportViolations(port, checked),
    exportChecklist: (port, options) => engine.run('exportChecklist', options.language, port, options),
    mappingPlace: (port, options) => engine.run('mappingPlace', options.language, port, options),
    prepareStaffAndPlaces: (port, options) =>
      engine.run('prepareStaffAndPlaces', options.language, port, options),
    answerQuestions: (port, answers, options) =>
      engine.run('answerQuestions', options.language, port, answers, options),
    acceptGuesses: (port, { questions }, options) =>
      engine.run('acceptGuesses', options.language, port, { questions }, options),
    acceptFinding: (port, acceptance, options) =>
      engine.run('acceptFinding', options.language, port, acceptance, options),
    changeSetting: (port, setting, options) =>
      engine.run('changeSetting', options.language, port, setting, options),
    markFindings: (port, { marks }) => port.mark(marks),
    unmarkFindings: (port) => port.unmark(),
    stop: () => engine.stop(),
  };
}
