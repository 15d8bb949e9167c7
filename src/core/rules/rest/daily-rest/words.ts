import { without } from '../../../company/spans';
import { holdsOn } from '../../../law/dated';
import { adultDailyRest } from '../../../law/rest';
import type { Text } from '../../../messages/text';
import { AgeClass } from '../../../roster/age';
import type { Shift } from '../../../roster/roster';
import { MINUTES_A_DAY } from '../../../time/calendar';
import type { Span } from '../../../time/units';
import { because } from '../../define-rule';
import type { Finding, Why } from '../../finding';
import type { Explanation } from '../../found';
import { whereabouts, type Gathered } from '../../shared/lone-pieces';
import { argued } from '../../shared/lone-words';
import type { RosterView } from '../../view';
import { longestRest } from '../shared/certain-work';
import type { Tell } from './messages';
import type { Due } from './tired-hours';

/** The least that the rest may be reduced to. */
const REDUCED = 8 * 60;

/** What is due by the law, and by the workplace where it sets more. */
interface Dues {
  readonly due: Due;
  readonly law: Due;
}

export function worded(view: RosterView, group: Gathered, { due, law }: Dues, tell: Tell): Finding {
  const [person = 0] = group.people;
  const { name: place, timeZone } = view.place(group.place);
  const longest = longestRest(view, person, dayBefore(group.end));
  const data = {
    person: view.person(person).name,
    place,
    at: { instant: group.end, timeZone },
    rest: { minutes: longest.end - longest.start },
    due: { minutes: due(group) ?? 0 },
    more: '',
  };
  const explain = () => explained(view, group, longest, { due: due(group) ?? 0, law: law(group) ?? 0 }, tell);
  const about = { ...whereabouts(view, group), explain };
  return mayBeReduced(view, group, longest)
    ? tell.warn('short', data, about)
    : tell.breach('short', data, about);
}

/** What may be allowed is told once for each person and place; what never is, each time. */
export function mayBeReducedOften({ outcome, people, place }: Finding): string | undefined {
  return outcome === 'warning' ? `${people.join()} ${place}` : undefined;
}

/** Denmark lets the rest be down to 8 hours at a change of shifts and the like, which no roster tells. */
function mayBeReduced(view: RosterView, { place }: Gathered, { start, end }: Span): boolean {
  return view.place(place).country === 'dk' && end - start >= REDUCED;
}

function explained(
  view: RosterView,
  group: Gathered,
  longest: Span,
  { due, law }: { readonly due: number; readonly law: number },
  tell: Tell,
): Explanation {
  const { country } = view.place(group.place);
  const why = [
    ...(adultDailyRest[country] ?? [])
      .filter((dated) => holdsOn(dated, group.pieces[0]!.day))
      .map(({ source }) => because(tell.say('rule', { due: { minutes: law } }), source)),
    ...factWhys(view, group, tell),
    ...(mayBeReduced(view, group, longest) ? [because(tell.say('reduced'), 'dk-at-rest')] : []),
  ];
  return argued(why, fixesFor(view, group, due, tell));
}

/** When the last long rest ended, and all work since. */
function factWhys(view: RosterView, group: Gathered, tell: Tell): Why[] {
  const [person = 0] = group.people;
  const { start: begun } = group.pieces[0]!.stretch;
  const { timeZone } = view.place(group.place);
  const span = { start: begun, end: group.end };
  const shifts = view.shiftsOf(person, span);
  return [
    because(
      tell.say('begun', {
        at: { instant: begun, timeZone },
        until: { instant: group.pieces[0]!.start, timeZone },
      }),
    ),
    ...shifts.filter(({ kind }) => kind === 'work').map((shift) => because(workedText(view, shift, tell))),
    ...(shifts.some(({ kind }) => kind === 'on-call') ? [because(tell.say('onCall'))] : []),
    ...(clockChangesIn(view, group.place, dayBefore(group.end)) ? [because(tell.say('clockChange'))] : []),
  ];
}

function workedText(view: RosterView, { place, start, end }: Shift, tell: Tell): Text {
  const { name, timeZone } = view.place(place);
  const data = { from: { instant: start, timeZone }, to: { instant: end, timeZone } };
  return tell.say('worked', { place: name, ...data });
}

function clockChangesIn(view: RosterView, place: number, { start, end }: Span): boolean {
  const clock = view.clock(place);
  return clock.toWall(end) - clock.toWall(start) !== end - start;
}

function dayBefore(end: number): Span {
  return { start: end - MINUTES_A_DAY, end };
}

/** To come later or leave earlier, unless a minor would then be without an adult; else somebody rested takes over. */
function fixesFor(view: RosterView, group: Gathered, due: number, tell: Tell): Text[] {
  const [person = 0] = group.people;
  const { name } = view.person(person);
  const { timeZone } = view.place(group.place);
  const before = view.shiftsOf(person, dayBefore(group.start)).filter(({ kind }) => kind === 'work');
  const rested = Math.max(...before.map(({ end }) => end).filter((end) => end <= group.start)) + due;
  const other = tell.say('fixOther');
  if (isLookingAfter(view, person, group)) return [other];
  if (rested > group.start && rested < group.end)
    return [tell.say('fixLater', { person: name, at: { clock: rested, timeZone } }), other];
  return [tell.say('fixLeave', { person: name, at: { clock: group.start, timeZone } }), other];
}

function isLookingAfter(view: RosterView, person: number, { place, start, end }: Gathered): boolean {
  const span = { start, end };
  const day = view.dayAt(place, start);
  const others = view.workAt(place, span).filter((shift) => shift.person !== person);
  const isAdult = (shift: Shift) => view.ageClass(shift.person, day) === AgeClass.adult;
  return !others.every(isAdult) && without(span, others.filter(isAdult)).length > 0;
}
