import { text } from '../../../messages/catalogue';
import type { Datum, Text } from '../../../messages/text';
import type { Shift } from '../../../roster/roster';
import { dateOf, minuteOfDayOf } from '../../../time/calendar';
import type { Day } from '../../../time/units';
import type { Asked } from '../../shared/asking';
import { companyWhy } from '../../shared/company-why';
import { because } from '../../define-rule';
import type { Finding, Why } from '../../finding';
import type { Explanation } from '../../found';
import { areTogether, intervalOf, whereabouts, type Gathered } from '../../shared/lone-pieces';
import { unverifiedWhy } from '../../shared/unverified';
import type { RosterView } from '../../view';
import { type BannedDay, bannedOn, lawAlone } from './danish-ban';
import type { Breaches } from './breaches';
import { fixesFor } from './fixes';
import type { Tell } from './messages';
import type { Ban } from './pieces';
import { companyOfAll, precedentWhy } from './precedents';

/** What a finding is judged by: the ban, and what else on the roster breaks it. */
export interface Law {
  readonly ban: Ban;
  readonly breaches: Breaches;
}

/** A finding for the minors of one place and contiguous interval: a breach, or a review with its question. */
export function worded(view: RosterView, law: Law, group: Gathered, tell: Tell): Finding {
  const explain = () => explained(view, law, group, tell);
  const about = { ...whereabouts(view, group), explain };
  const data = { ...intervalOf(view, group), people: namesOf(view, group), more: '' };
  if (!group.ask) return tell.breach(howAlone(group), data, about);
  const { key, text: question } = group.ask;
  const also = alsoAsked(group).map((one) => ({ key: one.key, text: one.text }));
  const asking = { ...data, question: { text: inOneBreath(question, also) } };
  const asked = { ...about, question: { key, text: question, ...(also.length > 0 && { also }) } };
  const [taken] = breaksOf(group);
  return taken
    ? tell.review('duringBreak', { ...asking, ...breakData(view, taken) }, asked)
    : tell.review('unsettled', asking, asked);
}

function inOneBreath(question: Text, [only, ...others]: readonly Pick<Asked, 'text'>[]): Text {
  if (!only || others.length > 0) return question;
  return text('company.both', { first: { text: question }, second: { text: only.text } });
}

/** Shifts of the only adult, with a break that may lie in the interval. */
function breaksOf({ pieces }: Gathered): Shift[] {
  return pieces.flatMap(({ breakOf }) => breakOf ?? []);
}

function breakData(view: RosterView, { person, unplacedBreakMinutes = 0 }: Shift) {
  return { adult: view.person(person).name, off: { minutes: unplacedBreakMinutes } };
}

/** What has to be answered besides, once each: the ages of several people at a place that nobody knows enough about. */
function alsoAsked({ pieces }: Gathered): Asked[] {
  const asked = pieces.flatMap(({ ask }) => ask?.also ?? []);
  return [...new Map(asked.map((one) => [one.key, one])).values()];
}

function explained(view: RosterView, { ban, breaches }: Law, group: Gathered, tell: Tell): Explanation {
  const { company, interval } = companyOfAll(view, group);
  const days = [...new Set(group.pieces.map(({ day }) => day))].sort((a, b) => a - b);
  const banned = days.map((day) => ban.on(group.place, day));
  const facts = [
    ...ruleWhys(view, ban, group, tell),
    ...ageWhys(view, group, tell),
    ...dayWhys(view, group, banned, tell),
  ];
  const near = companyWhy(view, company, interval);
  const rulings = group.ask ? [] : precedentWhy(view, group, company, breaches);
  const argued = [...facts, ...near, ...rulings];
  return {
    why: [...argued, ...unverifiedWhy(argued.map(({ source }) => source))],
    fixes: group.ask
      ? [
          group.ask.fix,
          ...alsoAsked(group).map(({ fix }) => fix),
          ...breaksOf(group)
            .slice(0, 1)
            .map(({ person }) => tell.say('fixBreak', { person: view.person(person).name })),
        ].slice(0, MOST_FIXES)
      : fixesFor(view, ban, group, company.nearby, tell),
  };
}

const MOST_FIXES = 4;

function namesOf(view: RosterView, { people }: Gathered): Datum {
  return { names: people.map((person) => view.person(person).name) };
}

function howAlone(group: Gathered) {
  if (group.people.length === 1) return 'alone';
  return areTogether(group) ? 'together' : 'inTurn';
}

function ruleWhys(view: RosterView, ban: Ban, { place, start }: Gathered, tell: Tell): Why[] {
  const day = view.dayAt(place, start);
  const { ban: hours, source } = bannedOn(view.place(place), view.clock(place), day, lawAlone);
  const data = {
    weekday: { timeOfDay: hours.weekdayFrom },
    weekend: { timeOfDay: hours.weekendFrom },
    until: { timeOfDay: hours.until },
  };
  const { name, centreGuarded } = view.place(place);
  const coverage = ban.coverage(place);
  const exception = because(
    tell.say('ruleMall', { guarded: { timeOfDay: hours.guardedCentreFrom } }),
    'dk-mall',
  );
  if (coverage === 'mall-shop')
    return [because(tell.say('ruleMallShop', { ...data, place: name }), 'dk-mall'), exception];
  const isolated = coverage === 'isolated-shop' || coverage === 'ask-isolated';
  const rule = isolated ? tell.say('ruleIsolated', data) : tell.say('ruleListedKind', data);
  return [because(rule, source), ...(centreGuarded ? [exception] : [])];
}

function ageWhys(view: RosterView, { people, pieces }: Gathered, tell: Tell): Why[] {
  return people.map((person) => {
    const { day } = pieces.find((piece) => piece.person === person)!;
    return because(ageText(view, person, day, tell));
  });
}

/** The age, never the birth date itself. */
function ageText(view: RosterView, person: number, day: Day, tell: Tell): Text {
  const { name, birthDate, under18, age } = view.person(person);
  if (birthDate !== undefined)
    return tell.say('age', { person: name, age: yearsBetween(birthDate, day), day: { day } });
  if (under18 !== undefined) return tell.say('markedUnder18', { person: name });
  return age === undefined
    ? tell.say('ageNotKnown', { person: name })
    : tell.say('ageAsStated', { person: name, age });
}

function yearsBetween(birthDate: Day, day: Day): number {
  const [birth, now] = [dateOf(birthDate), dateOf(day)];
  const reached = now.month > birth.month || (now.month === birth.month && now.date >= birth.date);
  return now.year - birth.year - (reached ? 0 : 1);
}

function dayWhys(view: RosterView, group: Gathered, days: readonly BannedDay[], tell: Tell): Why[] {
  const unknown = days.some(({ hoursKnown }) => !hoursKnown);
  const { name } = view.place(group.place);
  const mornings = days.filter((day) => isMorningTaken(view, group, day));
  return [
    ...days.flatMap((day) => dayTexts(view, group, day, tell).map((words) => because(words))),
    ...(unknown ? [because(tell.say('hoursNotKnown', { place: name }))] : []),
    ...mornings.map(({ day, ban }) =>
      because(tell.say('eveningNotKnown', { place: name, day: { day }, until: { timeOfDay: ban.until } })),
    ),
  ];
}

/** Whether minutes before the ban ends are only taken for open because the evening before is not known. */
function isMorningTaken(view: RosterView, { place, pieces }: Gathered, banned: BannedDay): boolean {
  if (banned.eveningBeforeKnown || !banned.hoursKnown) return false;
  const clock = view.clock(place);
  return pieces.some(
    ({ day, start }) => day === banned.day && minuteOfDayOf(clock.toWall(start)) < banned.ban.until,
  );
}

function dayTexts(view: RosterView, { place, pieces }: Gathered, banned: BannedDay, tell: Tell): Text[] {
  const clock = view.clock(place);
  const minutes = pieces
    .filter(({ day }) => day === banned.day)
    .map(({ start }) => minuteOfDayOf(clock.toWall(start)));
  const day: Datum = { day: banned.day };
  const until = banned.ban.until;
  return [
    ...(minutes.some((minute) => minute < until)
      ? [tell.say('morning', { day, until: { timeOfDay: until } })]
      : []),
    ...(minutes.some((minute) => minute >= until) ? [eveningText(banned, tell)] : []),
  ];
}

function eveningText({ day, kind, from }: BannedDay, tell: Tell): Text {
  const data = { day: { day }, from: { timeOfDay: from } };
  if (kind === 'weekday' || kind === 'weekend' || kind === 'eve') return tell.say(kind, data);
  return tell.say('holiday', { ...data, holiday: { text: text(`law.${kind}`) } });
}
