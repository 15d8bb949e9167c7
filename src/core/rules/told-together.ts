import { text } from '../messages/catalogue';
import type { Text } from '../messages/text';
import type { Rule } from './define-rule';
import { type Finding, type FindingQuestion, timesOf } from './finding';
import { type Explanation, Found, Latest } from './found';
import { cellsOfAll } from './shared/several-times';
import type { RosterView } from './view';

type Same = [Finding, ...Finding[]];

/**
 * Findings that a rule tells once for several intervals, by start, become one: at the first of them, with the cells of all,
 * and each interval by itself.
 */
export function toldTogether(
  { together }: Pick<Rule, 'together'>,
  view: RosterView,
  findings: readonly Finding[],
): readonly Finding[] {
  if (!together) return findings;
  const byKey = new Map<string, Same>();
  const told: Finding[] = [];
  for (const finding of findings) {
    const key = isTellable(finding) ? together(finding, view) : undefined;
    const same = key === undefined ? undefined : byKey.get(key);
    if (same) same.push(finding);
    else if (key === undefined) told.push(finding);
    else byKey.set(key, [finding]);
  }
  const latest = new Latest();
  return [...told, ...[...byKey.values()].map((same) => oneOf(view, same, latest))];
}

/** A message that cannot say how many more there are tells one interval. */
function isTellable({ text: { data } }: Finding): boolean {
  return data['more'] !== undefined;
}

function oneOf(view: RosterView, same: Same, latest: Latest): Finding {
  const all = same.sort((a, b) => a.at.start - b.at.start);
  const [first, ...others] = all;
  if (others.length === 0) return first;
  const { rule, outcome, place, at, shift, text: words } = first;
  const times = all.flatMap(timesOf);
  const people = [...new Set(times.flatMap((time) => time.people))].sort((a, b) => a - b);
  const question = questionOf(all);
  const facts = { rule, outcome, people, place, at, shift, cells: cellsOfAll(times), times };
  const data = {
    ...words.data,
    ...dataOf(view, words.data, people, question),
    more: moreTimes(others.length),
  };
  const explain = () => explained(all);
  return new Found({ ...facts, text: { ...words, data }, ...(question && { question }) }, explain, latest);
}

/** What a message says of all: everybody's names, and of several questions the one to answer first. */
function dataOf(
  view: RosterView,
  data: Text['data'],
  people: readonly number[],
  question: Finding['question'],
): Text['data'] {
  const names = people.map((person) => view.person(person).name);
  return {
    ...('people' in data && { people: { names } }),
    ...((question?.also?.length ?? 0) > 1 && { question: { text: question!.text } }),
  };
}

/** The question of the first, and whatever any of them asks besides, with the cells of those that do. */
function questionOf(all: Same): Finding['question'] {
  const { question } = all[0];
  const asking = new Map<string, { readonly one: FindingQuestion; readonly by: Finding[] }>();
  for (const finding of all)
    for (const one of finding.question?.also ?? []) {
      const known = asking.get(one.key);
      if (known) known.by.push(finding);
      else asking.set(one.key, { one, by: [finding] });
    }
  if (!question || asking.size === 0) return question;
  return {
    ...question,
    also: [...asking.values()].map(({ one, by }) => ({ ...one, cells: cellsOfAll(by) })),
  };
}

function moreTimes(count: number): { readonly text: Text } {
  return { text: text('lone.moreTimes', { count }) };
}

/** The argument of the first; what would mend all of them, where anything does. */
function explained([first, ...others]: Same): Explanation {
  const known = others.map(({ fixes }) => new Set(fixes.map((fix) => JSON.stringify(fix))));
  const common = first.fixes.filter((fix) => known.every((one) => one.has(JSON.stringify(fix))));
  return { why: first.why, fixes: common.length > 0 ? common : first.fixes };
}
