import type { Roster } from '../../../src/core/roster/roster';
import type { Rule } from '../../../src/core/rules/define-rule';
import { type Finding, type Outcome, timesOf } from '../../../src/core/rules/finding';
import { judge } from '../../../src/core/rules/run';
import { viewOf } from '../../../src/core/rules/view';

export function findingsOf(rule: Rule, roster: Roster): readonly Finding[] {
  return judge(rule, viewOf(roster)).findings;
}

/** `person start-end` of each finding with an outcome. */
export function spansIn(findings: readonly Finding[], outcome: Outcome): string[] {
  return findings
    .filter((finding) => finding.outcome === outcome)
    .flatMap(timesOf)
    .map(({ people, start, end }) => `${people.join('+')} ${start}-${end}`)
    .sort();
}

/** `person minute` of each minute and person that findings with an outcome are about; twice if two are. */
export function minutesIn(findings: readonly Finding[], outcome: Outcome): string[] {
  return findings
    .filter((finding) => finding.outcome === outcome)
    .flatMap(timesOf)
    .flatMap(({ people, start, end }) =>
      people.flatMap((person) => minutesOf({ start, end }).map((minute) => `${person} ${minute}`)),
    )
    .sort();
}

export function minutesOf({ start, end }: { readonly start: number; readonly end: number }): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** Which question a review asks, of whom, from when on, and how often it matters. */
export function questionsIn(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ outcome }) => outcome === 'review')
    .map(({ question, people, at, text }) => {
      const [kind = ''] = question?.key.split(':') ?? [];
      const about = { 'school-holidays': 'holidays', break: 'break' }[kind] ?? 'person';
      return asked(people[0]!, about, at.start, Number(text.data['count']));
    })
    .sort();
}

export function asked(person: number, about: string, start: number, count: number): string {
  return `${person} ${about} from ${start}, ${count} times`;
}
