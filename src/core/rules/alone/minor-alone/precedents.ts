import type { Company, LoneInterval } from '../../../company/company-of';
import type { Nearby } from '../../../company/nearby';
import { precedents, type Situation } from '../../../law/rulings';
import { text } from '../../../messages/catalogue';
import { minuteOfDayOf } from '../../../time/calendar';
import type { Why } from '../../finding';
import { areTogether, type Gathered } from '../../shared/lone-pieces';
import type { RosterView } from '../../view';
import type { Breaches } from './breaches';

/** The rulings whose facts are those of this finding, besides the ones that a person nearby cites already. */
export function precedentWhy(
  view: RosterView,
  group: Gathered,
  { nearby }: Company,
  breaches: Breaches,
): Why[] {
  const cited = new Set(nearby.map(({ source }) => source));
  const kind = view.place(group.place).kind;
  return precedents(situationsOf(view, group, nearby, breaches), kind)
    .filter((number) => !cited.has(number))
    .map((number) => ({ text: text(`law.${number}`), source: number }));
}

/** Who is near any of the people of a finding; those who are there together see each other as under 18. */
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
  const own = areTogether(group) ? [] : group.people;
  const nearby = new Map(
    companies
      .flatMap((one) => one.nearby)
      .filter(({ person }) => !own.includes(person))
      .map((one) => [`${one.person} ${one.reason} ${one.during.start}`, one]),
  );
  const [interval, company] = [intervals[0]!, companies[0]!];
  return { interval, company: { nearby: [...nearby.values()], more: company.more } };
}

/** Enough to name who is near; the others of a crowd see the same people. */
const ASKED_PEOPLE = 3;

function distinctPeople({ people, pieces }: Gathered) {
  return people.slice(0, ASKED_PEOPLE).map((person) => pieces.find((piece) => piece.person === person)!);
}

/** So short that the ruling about five minutes past 18:00 is worth telling. */
const FEW_MINUTES = 15;

const situationBy: Partial<Record<Nearby['reason'], Situation>> = {
  'separated-zone': 'separated',
  'other-floor': 'upstairs',
  'on-break': 'short-absence',
  'under-18': 'two-minors',
  'on-call': 'on-call',
  tentative: 'comes-later',
};

function situationsOf(
  view: RosterView,
  group: Gathered,
  nearby: readonly Nearby[],
  breaches: Breaches,
): ReadonlySet<Situation> {
  const here = new Set(nearby.flatMap((one) => situationOf(view, group, one) ?? []));
  if (areTogether(group)) here.add('two-minors');
  if (here.size === 0) here.add('nobody-near');
  if (group.end - group.start <= FEW_MINUTES) here.add('few-minutes');
  if (breaches.onAnotherDay(group)) here.add('another-evening');
  if (breaches.elsewhereThatDay(group)) here.add('other-premises');
  return here;
}

function situationOf(view: RosterView, group: Gathered, { reason, shift }: Nearby): Situation | undefined {
  if (reason === 'absent') return isPlanned(view, group, shift!) ? 'swapped' : undefined;
  if (reason !== 'not-on-duty') return situationBy[reason];
  const { end } = view.roster.shifts[shift!]!;
  return end <= group.start ? 'left-before' : 'comes-later';
}

/** An absence with clock times is a shift that somebody else has taken; one of the whole day is an illness, a holiday. */
function isPlanned(view: RosterView, { place }: Gathered, shift: number): boolean {
  const clock = view.clock(place);
  const { start, end } = view.roster.shifts[shift]!;
  return [start, end].some((instant) => minuteOfDayOf(clock.toWall(instant)) !== 0);
}
