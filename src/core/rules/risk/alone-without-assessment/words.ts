import { assessmentDuty } from '../../../law/risk';
import { allInForce } from '../../../law/values';
import { because } from '../../define-rule';
import type { Finding, Why } from '../../finding';
import { intervalOf } from '../../shared/lone-pieces';
import { argued } from '../../shared/lone-words';
import { lastDayOf } from '../../shared/on-record';
import { atPlace } from '../../shared/place-findings';
import type { RosterView } from '../../view';
import type { Found, Params } from './flaws';
import type { Tell } from './messages';

export function worded(view: RosterView, found: Found, params: Params, tell: Tell): Finding {
  const { piece, count, record } = found;
  const day = (record && lastDayOf(record, params.months)) ?? 0;
  const data = { ...intervalOf(view, { ...piece, people: [piece.person] }), count, day: { day } };
  const place = data.place;
  const explain = () => argued(whys(found, params, tell), [fixOf(found, place, tell)]);
  return tell.warn(found.flaw, data, { ...atPlace(view, piece), explain });
}

function whys({ flaw, piece }: Found, { atLeast }: Params, tell: Tell): Why[] {
  const sources = allInForce(assessmentDuty, piece.day);
  return [
    ...sources.map((source) =>
      because(source === 'no-violence-23a' ? tell.say('ruleViolence') : tell.say('rule'), source),
    ),
    because(tell.say('overTime', { limit: { minutes: atLeast } }), 'no-fafo-2016'),
    because(tell.say(flaw === 'participants' ? 'together' : 'document'), 'no-fafo-2016'),
    because(tell.say('onlyRecord')),
  ];
}

function fixOf({ flaw }: Found, place: string, tell: Tell) {
  if (flaw === 'violence') return tell.say('fixViolence');
  return flaw === 'participants' ? tell.say('fixParticipants') : tell.say('fixAssess', { place });
}
