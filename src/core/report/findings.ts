import { lawSource, titleOf } from '../law/look-up';
import type { Wording } from '../messages/word';
import type { Notice } from '../reading/reading';
import type { Roster } from '../roster/roster';
import { rules } from '../rules';
import type { Finding, Why } from '../rules/finding';
import { Explained } from '../rules/explained';
import { clockText, dayOf, isoDate, minuteOfDayOf } from '../time/calendar';
import type { Day, Instant } from '../time/units';
import { zoneClock } from '../time/zone-clock';
import { idMaker } from './ids';
import { type Acceptances, acceptancesOf } from './accepted';
import type { FindingGroup, ReportAccepted, ReportFinding, ReportTime, ReportWhy } from './report';
import { shownUnder } from './under';

/** The findings in words, in their order; each says why, and what would mend it, when somebody asks. */
export function reportFindings(
  roster: Roster,
  findings: readonly Finding[],
  word: Wording,
  acceptances?: Acceptances,
): { readonly worded: readonly ReportFinding[]; readonly notices: readonly Notice[] } {
  const idOf = idMaker();
  const local = localTimes();
  const worded = findings.map((finding) => new WordedFinding(roster, finding, word, local, idOf));
  const { byId, notices } = acceptances
    ? acceptancesOf(worded, acceptances, word)
    : { byId: new Map<string, ReportAccepted>(), notices: [] };
  for (const one of worded) accept(one, byId.get(one.id));
  // What somebody answers for neither hides another finding nor hides behind one.
  const open = findings.flatMap((_, index) => (worded[index]!.group === 'accepted' ? [] : [index]));
  const openFindings = open.map((index) => findings[index]!);
  shownUnder(openFindings, (rule) => ranks.get(rule) ?? ranks.size).forEach((root, index) => {
    if (root !== undefined) worded[open[index]!]!.under = worded[open[root]!]!.id;
  });
  return { worded, notices };
}

function accept(finding: WordedFinding, accepted: ReportAccepted | undefined): void {
  if (!accepted) return;
  finding.accepted = accepted;
  if (!accepted.counts) finding.group = 'accepted';
}

const ranks = new Map<string, number>(rules.map(({ id }, index) => [id, index]));

class WordedFinding extends Explained<ReportWhy, string> implements ReportFinding {
  readonly id: string;
  readonly rule: string;
  group: FindingGroup;
  readonly outcome: ReportFinding['outcome'];
  readonly message: string;
  readonly people: readonly string[];
  readonly place: string;
  readonly start: string;
  readonly end: string;
  readonly minutes: number;
  readonly shift: ReportFinding['shift'];
  readonly cells: ReportFinding['cells'];
  declare readonly times?: readonly ReportTime[];
  declare readonly own?: true;
  declare under?: string;
  declare accepted?: ReportAccepted;
  readonly #roster: Roster;
  readonly #finding: Finding;
  readonly #word: Wording;

  constructor(
    roster: Roster,
    finding: Finding,
    word: Wording,
    local: LocalTime,
    idOf: (content: string) => string,
  ) {
    super();
    const { rule, outcome, at, shift, question } = finding;
    const { name, timeZone } = roster.places[finding.place]!;
    this.rule = rule;
    this.group = groupOf(finding);
    this.outcome = outcome;
    if (finding.own) this.own = finding.own;
    this.message = word(finding.text);
    this.people = finding.people.map((person) => roster.people[person]!.name);
    this.place = name;
    this.start = local(at.start, timeZone);
    this.end = local(at.end, timeZone);
    this.minutes = at.end - at.start;
    this.shift = { start: local(shift.start, timeZone), end: local(shift.end, timeZone) };
    this.cells = finding.cells;
    if (finding.times)
      this.times = finding.times.map((time) => ({
        people: time.people.map((person) => roster.people[person]!.name),
        start: local(time.start, timeZone),
        end: local(time.end, timeZone),
        minutes: time.end - time.start,
        cells: time.cells,
      }));
    this.id = idOf(JSON.stringify([rule, this.people, name, this.start, this.end, question?.key ?? '']));
    this.#roster = roster;
    this.#finding = finding;
    this.#word = word;
  }

  explainWhy(): ReportWhy[] {
    return this.#finding.why.map((why) => whyIn(this.#roster, why, this.#word));
  }

  explainFixes(): string[] {
    return this.#finding.fixes.map(this.#word);
  }
}

type LocalTime = (instant: Instant, timeZone: string) => string;

/** As `isoMinute` by the clock of a zone; each date is written once. */
function localTimes(): LocalTime {
  const dates = new Map<Day, string>();
  return (instant, timeZone) => {
    const wall = zoneClock(timeZone).toWall(instant);
    const day = dayOf(wall);
    let date = dates.get(day);
    if (date === undefined) dates.set(day, (date = isoDate(day)));
    return `${date}T${clockText(minuteOfDayOf(wall))}`;
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
