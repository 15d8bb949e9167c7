import type { Calling, MeasureDuty } from '../../../law/measures';
import { holdsOn } from '../../../law/dated';
import { lawSource } from '../../../law/look-up';
import { text } from '../../../messages/catalogue';
import type { Datum, Text } from '../../../messages/text';
import type { MeasureKind } from '../../../roster/records';
import { because } from '../../define-rule';
import type { Finding, Why } from '../../finding';
import { intervalOf, type Piece } from '../../shared/lone-pieces';
import { argued } from '../../shared/lone-words';
import { atPlace } from '../../shared/place-findings';
import type { RosterView } from '../../view';
import { listed } from '../shared/listed';
import type { Lapse } from './lapses';
import type { Tell } from './messages';

type Duty = MeasureDuty<MeasureKind>;

/** The table of measures is missing: once for a place, with all that is called for there. */
export function nothingOnRecord(
  view: RosterView,
  times: readonly Piece[],
  calledFor: () => readonly Duty[],
  tell: Tell,
): Finding {
  const [first] = times as [Piece];
  const explain = () =>
    argued(
      [
        because(tell.say('noTable')),
        ...calledFor().flatMap((duty) => cited(tell.say('listed', nameOf(duty)), duty, first).slice(0, 1)),
        ...(view.records.tables.has('training') ? [] : [because(tell.say('noTraining'))]),
      ],
      [tell.say('fixPrepare')],
    );
  const data = { ...intervalOf(view, { ...first, people: [first.person] }), count: times.length };
  return tell.warn('nothing', data, { ...atPlace(view, first), explain });
}

/** Something that is called for and does not count. */
export interface Lack {
  readonly duty: Duty;
  /** The first of its callings that the first time without it answers to. */
  readonly calling: Calling;
  readonly lapse: Lapse;
}

/** When it is called for, as far as that is a matter of the hour; what a place is, or how long, is no band. */
export function bandOf({ calling: { level, night } }: Lack) {
  if (level !== undefined) return level === 'red' ? 'lackingRed' : 'lackingYellow';
  return night ? 'lackingNight' : 'lacking';
}

/** All that is missing, expired or without a date at one place and in one band. */
export function lacking(view: RosterView, lacks: readonly [Lack, ...Lack[]], tell: Tell): Finding {
  const times = [...new Set(lacks.flatMap(({ lapse }) => lapse.uncovered))];
  const first = times.reduce((a, b) => (b.start < a.start ? b : a));
  const data = {
    ...intervalOf(view, { ...first, people: [first.person] }),
    ...told(lacks, tell),
    count: times.length,
  };
  const explain = () =>
    argued(
      [...lacks.flatMap((lack) => whysOf(view, lack, tell)), ...validityWhys(lacks, tell)],
      (['missing', 'expired', 'undated'] as const)
        .filter((how) => lacks.some(({ lapse }) => lapse.how === how))
        .map((how) => tell.say(fixes[how])),
    );
  return tell.warn(bandOf(lacks[0]), data, { ...atPlace(view, first), explain });
}

const fixes = { missing: 'fixDo', expired: 'fixRenew', undated: 'fixDate' } as const;

/** What is not on record, what was valid only until a day, and what has no date, one after the other. */
function told(lacks: readonly Lack[], tell: Tell): { readonly what: Datum; readonly rest: Datum } {
  const named = (how: Lapse['how']) =>
    lacks.filter(({ lapse }) => lapse.how === how).map(({ duty }) => nameOf(duty).measure.text);
  const ofAll = (how: 'missing' | 'undated') => {
    const [first, ...others] = named(how);
    if (!first) return [];
    const { first: measure, more } = listed([first, ...others]);
    return [tell.say(how, { measure, more })];
  };
  const expired = lacks.flatMap(({ duty, lapse: { how, last = 0 } }) =>
    how === 'expired' ? [tell.say('expired', { ...nameOf(duty), day: { day: last } })] : [],
  );
  const [what, ...others] = [...ofAll('missing'), ...expired, ...ofAll('undated')];
  return { what: { text: what! }, rest: restOf(others, tell) };
}

function restOf([next, ...others]: readonly Text[], tell: Tell): Datum {
  return next ? { text: tell.say('then', { next: { text: next }, more: restOf(others, tell) }) } : '';
}

function whysOf(view: RosterView, { duty, calling, lapse }: Lack, tell: Tell): Why[] {
  const [first] = lapse.uncovered;
  const { from, to } = intervalOf(view, { ...first, people: [first.person] });
  const reason = { text: reasonText(view, calling, first, tell) };
  const data = { ...nameOf(duty), count: lapse.uncovered.length, from, to, reason };
  return cited(tell.say('item', data), duty, first);
}

function validityWhys(lacks: readonly Lack[], tell: Tell): Why[] {
  return lacks.flatMap(({ duty, lapse }) =>
    duty.months === undefined || lapse.how === 'missing'
      ? []
      : [because(tell.say('validity', { ...nameOf(duty), count: duty.months }))],
  );
}

function nameOf({ measure }: Duty) {
  return { measure: { text: text(`records.${measure}`) } };
}

/** A line for each source in force; the plain words where none was. */
function cited(words: Text, { sources }: Duty, { day }: Piece): Why[] {
  const inForce = sources.filter((key) => holdsOn(lawSource(key), day));
  return inForce.length ? inForce.map((source) => because(words, source)) : [because(words)];
}

function reasonText(view: RosterView, calling: Calling, { place }: Piece, tell: Tell): Text {
  const { minutes, people } = calling;
  if (minutes !== undefined) return tell.say('forLong', { limit: { minutes } });
  if (people !== undefined) return tell.say('manyPeople', { limit: people });
  if (calling.flags) return tell.say('forFlag', { place: view.place(place).name });
  return tell.say(plainReason(calling));
}

function plainReason({ level, night, minors, incident, kinds, alarm }: Calling) {
  if (level) return 'atLevel';
  if (night) return 'atNight';
  if (minors) return 'forMinors';
  if (incident) return 'afterIncident';
  if (alarm) return 'withAlarm';
  return kinds ? 'forKind' : 'alone';
}
