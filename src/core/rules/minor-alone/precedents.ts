import type { Company, LoneInterval } from '../../company/company-of';
import type { Nearby } from '../../company/nearby';
import { precedents, type Situation } from '../../law/rulings';
import { text } from '../../messages/catalogue';
import type { Why } from '../finding';
import type { Gathered } from '../lone-pieces';
import type { RosterView } from '../view';

/** The rulings whose facts are those of this finding, besides the ones that a person nearby cites already. */
export function precedentWhy(view: RosterView, group: Gathered, { nearby }: Company): Why[] {
  const cited = new Set(nearby.map(({ source }) => source));
  const kind = view.place(group.place).kind;
  return precedents(situationsOf(view, group, nearby), kind)
    .filter((number) => !cited.has(number))
    .map((number) => ({ text: text(`law.${number}`), source: number }));
}

/** Who is near any of the people of a finding; these see each other as under 18. */
export function companyOfAll(
  view: RosterView,
  group: Gathered,
): { company: Company; interval: LoneInterval } {
  const { place, start, end } = group;
  const intervals = distinctPeople(group).map(({ person, zone }): LoneInterval => ({
    need: 'adult',
    person,
    place,
    zone,
    span: { start, end },
  }));
  const companies = intervals.map((interval) => view.companyOf(interval));
  const nearby = new Map(
    companies.flatMap((one) => one.nearby).map((one) => [`${one.person} ${one.reason}`, one]),
  );
  const [interval, company] = [intervals[0]!, companies[0]!];
  return { interval, company: { nearby: [...nearby.values()], more: company.more } };
}

/** Enough to name who is near; the others of a crowd see the same people. */
const ASKED_PEOPLE = 3;

function distinctPeople({ people, pieces }: Gathered) {
  return people.slice(0, ASKED_PEOPLE).map((person) => pieces.find((piece) => piece.person === person)!);
}

const situationBy: Partial<Record<Nearby['reason'], Situation>> = {
  'separated-zone': 'separated',
  'other-floor': 'upstairs',
  'on-break': 'short-absence',
  'under-18': 'two-minors',
  'other-premises': 'other-premises',
  'on-call': 'on-call',
  absent: 'swapped',
  tentative: 'comes-later',
};

function situationsOf(view: RosterView, group: Gathered, nearby: readonly Nearby[]): ReadonlySet<Situation> {
  const found = new Set(nearby.flatMap((one) => situationOf(view, group, one) ?? []));
  if (group.people.length > 1) found.add('two-minors');
  const here = [...found].some((situation) => situation !== 'other-premises');
  return here ? found : found.add('nobody-near');
}

function situationOf(view: RosterView, group: Gathered, { reason, shift }: Nearby): Situation | undefined {
  if (reason !== 'not-on-duty') return situationBy[reason];
  const { end } = view.roster.shifts[shift!]!;
  return end <= group.start ? 'left-before' : 'comes-later';
}
