import { allInForce, loneWorkDuty } from '../../../law/values';
import { because } from '../../define-rule';
import type { Finding, Why } from '../../finding';
import { intervalOf, whereabouts, type Gathered, type Piece } from '../../shared/lone-pieces';
import { argued, companyFixes, nearWhys } from '../../shared/lone-words';
import { atPlace } from '../../shared/place-findings';
import type { RosterView } from '../../view';
import type { Tell } from './messages';

export function notAssessed(view: RosterView, pieces: readonly [Piece, ...Piece[]], tell: Tell): Finding {
  const [first] = pieces;
  const { name } = view.place(first.place);
  const data = { ...intervalOf(view, { ...first, people: [first.person] }), count: pieces.length };
  const explain = () => ({
    why: [...ruleWhys(view, first, tell), because(tell.say('notStated', { place: name }))],
    fixes: [tell.say('fixSay', { place: name }), tell.say('fixAssess')],
  });
  const question = { key: `danger:${name}`, text: tell.say('ask', { place: name }) };
  return tell.warn('notAssessed', data, { ...atPlace(view, first), question, explain });
}

export function worded(view: RosterView, group: Gathered, tell: Tell): Finding {
  const fixes = () => [...companyFixes(view, group).slice(0, 1), tell.say('fixMeet')];
  const explain = () => argued(whys(view, group, tell), fixes());
  return tell.breach('notMet', intervalOf(view, group), { ...whereabouts(view, group), explain });
}

function ruleWhys(view: RosterView, { place, day }: Pick<Piece, 'place' | 'day'>, tell: Tell): Why[] {
  return allInForce(loneWorkDuty[view.place(place).country], day).map((source) =>
    because(tell.say('rule'), source),
  );
}

export function whys(view: RosterView, group: Gathered, tell: Tell): Why[] {
  const { name } = view.place(group.place);
  return [
    ...ruleWhys(view, group.pieces[0]!, tell),
    because(tell.say('stated', { place: name })),
    ...nearWhys(view, group),
  ];
}
