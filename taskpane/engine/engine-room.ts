import {
  acceptGuesses,
  answerQuestions,
  exportViolations,
  leftAside,
  mappingPlace,
  validateRoster,
  type CheckOptions,
  type Checked,
} from '../../src/app/session';
import { acceptFinding, type Acceptance } from '../../src/app/accept';
import { changeSetting } from '../../src/app/rule-settings';
import type { Language, Text } from '../../src/core/messages/text';
import { wording } from '../../src/core/messages/word';
import type { Setting } from '../../src/core/rules/settings';
import type { LeftAside } from '../../src/core/report/left-aside';
import type { WorkbookPort } from '../../src/workbook/port';
import type { Explanation } from '../checked';
import { loadAllWords, loadHandouts } from '../languages/engine/all-words';

/** The use cases that read, judge and word rosters: the heavy part of the app, which the page itself does not load. */
const useCases = {
  validateRoster,
  explain,
  leftAside: leftAsideOf,
  mappingPlace,
  exportViolations,
  exportChecklist,
  prepareStaffAndPlaces,
  answerQuestions,
  acceptGuesses,
  acceptFinding: acceptFindingOf,
  changeSetting: changeSettingOf,
};

export type HeavyUseCases = typeof useCases;

/** Runs one of them, in a language whose words may not be here yet. */
export async function run(
  name: keyof HeavyUseCases,
  language: Language,
  port: WorkbookPort | undefined,
  args: readonly unknown[],
): Promise<unknown> {
  await loadAllWords(language);
  const useCase = useCases[name] as (...args: readonly unknown[]) => Promise<unknown>;
  return useCase(port, ...args);
}

/** Loaded when somebody wants the tables, which is once in a workbook. */
async function prepareStaffAndPlaces(port: WorkbookPort, options: CheckOptions): Promise<string[]> {
  const prepare = await import(/* webpackChunkName: "prepare" */ '../../src/app/prepare');
  return prepare.prepareStaffAndPlaces(port, options);
}

/** Loaded when somebody wants a checklist: nothing else needs its many words. */
async function exportChecklist(port: WorkbookPort, options: CheckOptions): Promise<string[]> {
  const [checklist] = await Promise.all([
    import(/* webpackChunkName: "handouts" */ '../../src/app/checklist'),
    loadHandouts(options.language),
  ]);
  return checklist.exportChecklist(port, options);
}

async function acceptFindingOf(
  port: WorkbookPort,
  acceptance: Acceptance,
  options: CheckOptions,
): Promise<string | undefined> {
  return worded(await acceptFinding(port, acceptance, options), options);
}

async function changeSettingOf(
  port: WorkbookPort,
  setting: Setting,
  options: CheckOptions,
): Promise<string | undefined> {
  return worded(await changeSetting(port, setting, options), options);
}

function worded(reason: Text | undefined, { language }: CheckOptions): string | undefined {
  return reason && wording(language)(reason);
}

function leftAsideOf(_: WorkbookPort | undefined, checked: Checked): Promise<LeftAside> {
  return Promise.resolve(leftAside(checked));
}

/** Findings are explained when somebody asks, which for all of a large roster would take long and much room. */
function explain(
  _: WorkbookPort | undefined,
  { report }: Checked,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Explanation>> {
  const asked = report.findings.filter(({ id }) => ids.includes(id));
  return Promise.resolve(new Map(asked.map(({ id, why, fixes }) => [id, { why, fixes }])));
}
