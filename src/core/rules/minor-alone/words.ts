import { text } from '../../messages/catalogue';
import type { Datum, Text } from '../../messages/text';
import { dateOf, minuteOfDayOf } from '../../time/calendar';
import type { Day } from '../../time/units';
import { companyWhy } from '../company-why';
import { because } from '../define-rule';
import type { Finding, Why } from '../finding';
import type { Explanation } from '../found';
import { intervalOf, whereabouts, type Gathered } from '../lone-pieces';
import { unverifiedWhy } from '../unverified';
import type { RosterView } from '../view';
import type { BannedDay } from './danish-ban';
import { fixesFor } from './fixes';
import type { Tell } from './messages';
import type { Ban } from './pieces';
import { companyOfAll, precedentWhy } from './precedents';

/** A finding for the minors of one place and contiguous interval: a breach, or a review with its question. */
export function worded(view: RosterView, ban: Ban, group: Gathered, tell: Tell): Finding {
  const explain = () => explained(view, ban, group, tell);
  const about = { ...whereabouts(view, group), explain };
  const data = { ...intervalOf(view, group), people: namesOf(view, group) };
  if (!group.ask) return tell.breach(group.people.length > 1 ? 'together' : 'alone', data, about);
  const { key, text: question } = group.ask;
  const asking = { ...data, question: { text: question } };
  return tell.review('unsettled', asking, { ...about, question: { key, text: question } });
}

function explained(view: RosterView, ban: Ban, group: Gathered, tell: Tell): Explanation {
  const { company, interval } = companyOfAll(view, group);
  const days = [...new Set(group.pieces.map(({ day }) => day))].sort((a, b) => a - b);
  const banned = days.map((day) => ban.on(group.place, day));
  const facts = [
    ruleWhy(view, ban, group, tell),
    ...ageWhys(view, group, tell),
    ...dayWhys(view, group, banned, tell),
  ];
  const near = companyWhy(view, company, interval);
  const rulings = group.ask ? [] : precedentWhy(view, group, company);
  const argued = [...facts, ...near, ...rulings];
  return {
    why: [...argued, ...unverifiedWhy(argued.map(({ source }) => source))],
    fixes: group.ask ? [group.ask.fix] : fixesFor(view, group, company.nearby, tell),
  };
}

function namesOf(view: RosterView, { people }: Gathered): Datum {
  return { names: people.map((person) => view.person(person).name) };
}

function ruleWhy(view: RosterView, ban: Ban, { place, start }: Gathered, tell: Tell): Why {
  const { ban: hours, source } = ban.on(place, view.dayAt(place, start));
  const data = {
    weekday: { timeOfDay: hours.weekdayFrom },
    weekend: { timeOfDay: hours.weekendFrom },
    until: { timeOfDay: hours.until },
  };
  const coverage = ban.coverage(place);
  if (coverage === 'isolated-shop' || coverage === 'ask-isolated')
    return because(tell.say('ruleIsolated', data), source);
  if (coverage === 'mall-shop' || view.place(place).centreGuarded) {
    return because(
      tell.say('ruleMall', { ...data, guarded: { timeOfDay: hours.guardedCentreFrom } }),
      'dk-mall',
    );
  }
  return because(tell.say('ruleListedKind', data), source);
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
  return [
    ...days.flatMap((day) => dayTexts(view, group, day, tell).map((words) => because(words))),
    ...(unknown ? [because(tell.say('hoursNotKnown', { place: view.place(group.place).name }))] : []),
  ];
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
