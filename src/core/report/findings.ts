import { lawSource, titleOf } from '../law/look-up';
import type { Wording } from '../messages/word';
import type { Roster } from '../roster/roster';
import { rules } from '../rules';
import type { Finding, Why } from '../rules/finding';
import { isoMinute } from '../time/calendar';
import type { Instant } from '../time/units';
import { zoneClock } from '../time/zone-clock';
import { idMaker } from './ids';
import type { FindingGroup, ReportFinding, ReportWhy } from './report';
import { shownUnder } from './under';

/** The findings in words, in their order. */
export function reportFindings(roster: Roster, findings: readonly Finding[], word: Wording): ReportFinding[] {
  const idOf = idMaker();
  const worded = findings.map((finding) => findingIn(roster, finding, word, idOf));
  const under = shownUnder(findings, (rule) => rules.findIndex(({ id }) => id === rule));
  return worded.map((finding, index) => {
    const root = under[index];
    return root === undefined ? finding : { ...finding, under: worded[root]!.id };
  });
}

function findingIn(
  roster: Roster,
  finding: Finding,
  word: Wording,
  idOf: (content: string) => string,
): ReportFinding {
  const { name: place, timeZone } = roster.places[finding.place]!;
  const local = (instant: Instant) => isoMinute(zoneClock(timeZone).toWall(instant));
  const people = finding.people.map((person) => roster.people[person]!.name);
  const [start, end] = [local(finding.at.start), local(finding.at.end)];
  return {
    id: idOf(JSON.stringify([finding.rule, people, place, start, end, finding.question?.key ?? ''])),
    rule: finding.rule,
    group: groupOf(finding),
    outcome: finding.outcome,
    message: word(finding.text),
    people,
    place,
    start,
    end,
    minutes: finding.at.end - finding.at.start,
    shift: { start: local(finding.shift.start), end: local(finding.shift.end) },
    cells: finding.cells,
    why: finding.why.map((why) => whyIn(roster, why, word)),
    fixes: finding.fixes.map(word),
  };
}

function groupOf({ rule, outcome }: Finding): FindingGroup {
  if (outcome === 'review') return 'to-review';
  const group = rules.find(({ id }) => id === rule)?.group;
  if (!group) throw new RangeError(`There is no rule "${rule}".`);
  return group;
}

function whyIn(roster: Roster, { text, nearby, source }: Why, word: Wording): ReportWhy {
  const cell = nearby?.shift === undefined ? undefined : roster.shifts[nearby.shift]?.cells[0];
  return {
    text: word(text),
    ...(nearby && { person: roster.people[nearby.person]!.name, reason: nearby.reason }),
    ...(source !== undefined && { source: sourceIn(source) }),
    ...(cell && { cell }),
  };
}

function sourceIn(key: string): NonNullable<ReportWhy['source']> {
  const source = lawSource(key);
  return {
    title: titleOf(source),
    verified: source.verified,
    ...(source.url !== undefined && { url: source.url }),
  };
}
