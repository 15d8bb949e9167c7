import { text } from '../../../messages/catalogue';
import type { AloneStretch } from '../../../occupancy/stretch';
import type { Incident } from '../../../roster/records';
import { wallAt } from '../../../time/calendar';
import type { Day, Instant, Span } from '../../../time/units';
import { because, type About } from '../../define-rule';
import type { Finding, Why } from '../../finding';
import { intervalOf, type Piece } from '../../shared/lone-pieces';
import { argued } from '../../shared/lone-words';
import { atPlace } from '../../shared/place-findings';
import type { RosterView } from '../../view';
import type { Tell } from './messages';

export function notFollowed(
  view: RosterView,
  incident: Incident,
  place: number,
  due: Day,
  tell: Tell,
): Finding {
  const data = { ...factsOf(view, incident, place), due: { day: due } };
  return tell.warn('notFollowed', data, about(view, incident, place, tell));
}

export function followedLate(
  view: RosterView,
  incident: Incident,
  place: number,
  due: Day,
  tell: Tell,
): Finding {
  const done = { day: incident.followedUpOn ?? due };
  const data = { ...factsOf(view, incident, place), due: { day: due }, done };
  return tell.warn('late', data, about(view, incident, place, tell));
}

/** Asked even where it was followed up: whether being alone had a part in it. */
export function wasAlone(view: RosterView, incident: Incident, place: number, tell: Tell): Finding[] {
  const [first] = aloneAt(view, incident, place).filter(({ sure }) => sure);
  if (!first) return [];
  const data = { ...factsOf(view, incident, place), person: view.person(first.person).name };
  const explain = () => argued([because(tell.say('examine'), 'dk-bar-service')], [tell.say('fixExamine')]);
  return [tell.warn('wasAlone', data, { ...about(view, incident, place, tell), explain })];
}

/** Once for a place: the times alone within some days after any of its incidents, and the latest of these before the first. */
export function aloneAfter(
  view: RosterView,
  incidents: readonly Incident[],
  after: readonly Piece[],
  limit: number,
  tell: Tell,
): Finding {
  const [first] = after as [Piece];
  const before = incidents.filter(({ on, kind }) => kind !== 'other' && on < first.day);
  const latest = before.reduce((last, one) => (one.on > last.on ? one : last));
  const data = {
    ...intervalOf(view, { ...first, people: [first.person] }),
    ...factsOf(view, latest, first.place),
    count: after.length,
    limit,
  };
  const why = [because(tell.say('uneasy'), 'dk-bar-service')];
  const explain = () => argued(why, [tell.say('fixSecond', { place: data.place })]);
  return tell.warn('aloneAfter', data, { ...atPlace(view, first), explain });
}

function factsOf(view: RosterView, { kind, on }: Incident, place: number) {
  return {
    place: view.place(place).name,
    day: { day: on },
    incident: { text: text(`records.${kind}`) },
  };
}

/** At the time of the incident, or on its day, where the table of incidents writes it; about nobody on the roster. */
function about(view: RosterView, incident: Incident, place: number, tell: Tell): About {
  const at = whenOf(view, incident, place);
  const explain = () =>
    argued(
      [
        because(tell.say('few'), 'no-fafo-2016'),
        because(tell.say('examine'), 'dk-bar-service'),
        ...aloneWhys(view, incident, place, tell),
      ],
      [tell.say('fixFollow')],
    );
  return { place, people: [], at, shift: at, cells: [incident.at], explain };
}

function whenOf(view: RosterView, { on, minute }: Incident, place: number): Span {
  const clock = view.clock(place);
  const start = minute === undefined ? undefined : clock.toInstant(wallAt(on, minute), 'start');
  return start === undefined
    ? { start: clock.startOf(on), end: clock.startOf(on + 1) }
    : { start, end: start + 1 };
}

interface AloneThen {
  readonly person: number;
  readonly sure: boolean;
}

/** Who was alone at the minute of an incident: the person it happened to, or anybody where nobody is named. */
function aloneAt(view: RosterView, incident: Incident, place: number): AloneThen[] {
  const when = whenOf(view, incident, place);
  const { start } = when;
  if (incident.minute === undefined || !view.workAt(place, when).length) return [];
  return view.alone
    .filter((stretch) => stretch.place === place && holds(stretch, start))
    .filter(({ person }) => incident.person === undefined || incident.person === person)
    .map(({ person, parts }) => ({ person, sure: parts.some((part) => part.sure && holds(part, start)) }));
}

function holds({ start, end }: Pick<AloneStretch, 'start' | 'end'>, at: Instant): boolean {
  return start <= at && at < end;
}

function aloneWhys(view: RosterView, incident: Incident, place: number, tell: Tell): Why[] {
  const found = aloneAt(view, incident, place);
  const named = ({ person }: { readonly person: number }) => ({ person: view.person(person).name });
  if (found.length) {
    return found.map((one) => because(tell.say(one.sure ? 'aloneThen' : 'perhapsAlone', named(one))));
  }
  const { person, minute } = incident;
  const there =
    minute !== undefined &&
    view
      .workAt(place, whenOf(view, incident, place))
      .some((shift) => person !== undefined && shift.person === person);
  return [
    because(
      there && person !== undefined ? tell.say('notAloneThen', named({ person })) : tell.say('notKnown'),
    ),
  ];
}
