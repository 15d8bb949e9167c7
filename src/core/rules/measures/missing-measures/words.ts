import type { Calling, MeasureDuty } from '../../../law/measures';
import { holdsOn } from '../../../law/dated';
import { lawSource } from '../../../law/look-up';
import { text } from '../../../messages/catalogue';
import type { Text } from '../../../messages/text';
import type { MeasureKind } from '../../../roster/records';
import { because } from '../../define-rule';
import type { Finding, Why } from '../../finding';
import { intervalOf, type Piece } from '../../shared/lone-pieces';
import { argued } from '../../shared/lone-words';
import { atPlace } from '../../shared/place-findings';
import type { RosterView } from '../../view';
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

/** One measure at one place. */
export function lapsed(view: RosterView, duty: Duty, calling: Calling, lapse: Lapse, tell: Tell): Finding {
  const { first, how, count, last = 0 } = lapse;
  const data = {
    ...intervalOf(view, { ...first, people: [first.person] }),
    ...nameOf(duty),
    count,
    day: { day: last },
  };
  const explain = () =>
    argued(
      [
        ...cited(reasonText(view, calling, first, tell), duty, first),
        ...(duty.months === undefined ? [] : [because(tell.say('validity', { count: duty.months }))]),
      ],
      [tell.say(fixes[how])],
    );
  return tell.warn(how, data, { ...atPlace(view, first), explain });
}

const fixes = { missing: 'fixDo', expired: 'fixRenew', undated: 'fixDate' } as const;

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
