import { without } from '../../../company/spans';
import { longestBetweenContacts, longestResponse } from '../../../law/measures';
import type { Measure } from '../../../roster/records';
import type { Person } from '../../../roster/roster';
import { because } from '../../define-rule';
import type { Finding } from '../../finding';
import { intervalOf, type Piece } from '../../shared/lone-pieces';
import { argued } from '../../shared/lone-words';
import { atPlace } from '../../shared/place-findings';
import type { RosterView } from '../../view';
import type { Tell } from './messages';

/** What is on record and valid, but does not do for the roster: for each kind of measure its own. */
export function unfitFor(
  view: RosterView,
  measure: string,
  times: readonly Piece[],
  valid: readonly Measure[],
  tell: Tell,
): Finding[] {
  if (measure === 'check-in') return checkIns(view, times, valid, tell);
  if (measure === 'alarm') return alarms(view, times, valid, tell);
  return measure === 'quick-help' ? quickHelp(view, times, valid, tell) : [];
}

function checkIns(
  view: RosterView,
  times: readonly Piece[],
  valid: readonly Measure[],
  tell: Tell,
): Finding[] {
  const limit = { minutes: longestBetweenContacts };
  const why = () => [because(tell.say('asked', { limit }))];
  const explain = () => argued(why(), [tell.say('fixCheckIn', { limit })]);
  const about = { ...atPlace(view, times[0]!), explain };
  const place = view.place(times[0]!.place).name;
  const every = Math.min(...valid.map(({ number = 0 }) => number));
  const named = valid.flatMap(({ responsible }) => responsible ?? []);
  return [
    ...(every > longestBetweenContacts
      ? [tell.warn('checkInRare', { place, every: { minutes: every }, limit }, about)]
      : []),
    ...(named.length === 0
      ? [tell.warn('checkInNobody', { place }, about)]
      : away(view, times, named, tell, explain)),
  ];
}

/** Once for all times at which none of those who are named can be reached, as far as the roster knows them. */
function away(
  view: RosterView,
  times: readonly Piece[],
  named: readonly string[],
  tell: Tell,
  explain: () => ReturnType<typeof argued>,
): Finding[] {
  const people = named.map((name) =>
    view.roster.people.flatMap((one, at) => (isNamed(one, name) ? [at] : [])),
  );
  if (people.some((found) => found.length === 0)) return [];
  const missed = times.filter((time) => !people.flat().some((person) => canBeReached(view, person, time)));
  const [first] = missed;
  if (!first) return [];
  const data = { ...intervalOf(view, { ...first, people: [first.person] }), count: missed.length };
  const about = { ...atPlace(view, first), explain };
  return [tell.warn('checkInAway', { ...data, responsible: { names: [...new Set(named)] } }, about)];
}

/** By name, by another way that it is written, or by role. */
function isNamed({ name, alsoWrittenAs, role }: Person, written: string): boolean {
  const wanted = written.trim().toLowerCase();
  return [name, ...alsoWrittenAs, role ?? ''].some((one) => one.trim().toLowerCase() === wanted);
}

function canBeReached(view: RosterView, person: number, time: Piece): boolean {
  if (person === time.person) return false;
  const shifts = view.shiftsOf(person, time);
  const there = shifts.filter(({ kind }) => kind === 'work' || kind === 'on-call');
  const gone = shifts.filter(({ kind }) => kind === 'absence');
  return (
    without(
      time,
      there.flatMap((shift) => without(shift, gone)),
    ).length === 0
  );
}

/** Only where the record says how many alarms there are. */
function alarms(view: RosterView, times: readonly Piece[], valid: readonly Measure[], tell: Tell): Finding[] {
  const numbers = valid.flatMap(({ number }) => number ?? []);
  const count = numbers.reduce((sum, number) => sum + number, 0);
  const most = mostAtOnce(times);
  if (numbers.length < valid.length || most.people <= count) return [];
  const { from, place } = intervalOf(view, { ...most.at, people: [most.at.person] });
  const explain = () => argued([because(tell.say('alarmEach'), 'no-ntnu')], [tell.say('fixAlarms')]);
  const about = { ...atPlace(view, most.at), explain };
  return [tell.warn('fewAlarms', { place, count, people: most.people, from }, about)];
}

/** The time alone, of those that come by start, at whose beginning most people are alone at one place. */
function mostAtOnce(times: readonly Piece[]): { readonly people: number; readonly at: Piece } {
  let [people, at] = [0, times[0]!];
  let going: Piece[] = [];
  for (const time of times) {
    going = [...going.filter(({ end }) => end > time.start), time];
    const count = new Set(going.map(({ person }) => person)).size;
    if (count > people) [people, at] = [count, time];
  }
  return { people, at };
}

function quickHelp(
  view: RosterView,
  times: readonly Piece[],
  valid: readonly Measure[],
  tell: Tell,
): Finding[] {
  const shortest = Math.min(...valid.map(({ number = 0 }) => number));
  if (shortest <= longestResponse) return [];
  const place = view.place(times[0]!.place).name;
  const explain = () => argued([because(tell.say('response'), 'no-fafo-2016')], [tell.say('fixRenew')]);
  const data = { place, minutes: { minutes: shortest }, limit: { minutes: longestResponse } };
  return [tell.warn('slowHelp', data, { ...atPlace(view, times[0]!), explain })];
}
