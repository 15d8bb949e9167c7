import { overlaps } from '../company/spans';
import { text } from '../messages/catalogue';
import type { Rule } from './define-rule';
import { type Finding, timesOf } from './finding';
import { Found, Latest } from './found';
import type { RosterView } from './view';

/**
 * While nobody knows whether two rows are one person, what hangs on that is a review with the question: rest, hours and
 * streaks put the rows together, and whoever stands in both at once may be two people who are company for each other.
 */
export function unlessSeveral(
  { acrossShifts }: Pick<Rule, 'acrossShifts'>,
  view: RosterView,
  findings: readonly Finding[],
): readonly Finding[] {
  const { people } = view.roster;
  if (!people.some(({ perhapsSeveral }) => perhapsSeveral !== undefined)) return findings;
  const latest = new Latest();
  return findings.map((finding) => {
    if (finding.outcome === 'review') return finding;
    const person = finding.people.find(
      (one) =>
        people[one]!.perhapsSeveral !== undefined &&
        (acrossShifts === true || isInTwoRows(view, one, finding)),
    );
    return person === undefined ? finding : asked(view, finding, person, latest);
  });
}

/** Whether shifts of the person overlap within the time of a finding. */
function isInTwoRows(view: RosterView, person: number, finding: Finding): boolean {
  return timesOf(finding).some((time) => {
    const work = view.shiftsOf(person, time).filter(({ kind }) => kind === 'work');
    return work.some((one, i) => work.slice(i + 1).some((other) => overlaps(one, other)));
  });
}

function asked(view: RosterView, finding: Finding, person: number, latest: Latest): Finding {
  const { name, perhapsSeveral: key = '' } = view.person(person);
  const { rule, people, place, at, shift, cells, times, own } = finding;
  const question = { key, text: text('doubts.onePerson', { person: name }) };
  const facts = {
    ...{ rule, people, place, at, shift, cells, question, outcome: 'review' as const },
    ...(times && { times }),
    ...(own && { own }),
    text: text('doubts.ifOnePerson', { person: name, finding: { text: finding.text } }),
  };
  const explain = () => ({
    why: [{ text: text('doubts.twoRows', { person: name }) }, ...finding.why],
    fixes: [text('doubts.fixOnePerson', { person: name })],
  });
  return new Found(facts, explain, latest);
}
