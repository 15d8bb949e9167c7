import { holdsOn } from '../../../law/dated';
import { lawSource } from '../../../law/look-up';
import type { TrainingDuty } from '../../../law/measures';
import { text } from '../../../messages/catalogue';
import type { TrainingTopic } from '../../../roster/records';
import type { Day } from '../../../time/units';
import { because } from '../../define-rule';
import type { Finding, Why } from '../../finding';
import { intervalOf, whereabouts, type Piece } from '../../shared/lone-pieces';
import { argued } from '../../shared/lone-words';
import type { RosterView } from '../../view';
import { listed } from '../shared/listed';
import type { Tell } from './messages';

/** A topic that somebody lacks at a time alone. */
export interface Gap {
  readonly topic: TrainingTopic;
  readonly duty: TrainingDuty;
  readonly first: Piece;
  /** The last day that training in it was valid. */
  readonly last?: Day;
}

/** All topics that one person lacks, at the first time alone that lacks one. */
export function untrained(view: RosterView, gaps: readonly Gap[], tell: Tell): Finding {
  const [{ first }] = gaps as [Gap];
  const { person } = first;
  const { name } = view.person(person);
  const [one, ...others] = gaps.map(({ topic }) => text(`records.${topic}`));
  const topics = listed([one!, ...others]);
  const data = {
    ...intervalOf(view, { ...first, people: [person] }),
    count: gaps.length,
    topic: topics.first,
    more: topics.more,
  };
  const explain = () =>
    argued(
      gaps.flatMap((gap) => whysOf(gap, tell)),
      [tell.say('fixTrain', { person: name }), tell.say('fixOther', { person: name })],
    );
  return tell.warn('missing', data, { ...aloneAt(view, first), explain });
}

export function notUnderstood(view: RosterView, first: Piece, language: string, tell: Tell): Finding {
  const { name, languages = [] } = view.person(first.person);
  const data = {
    ...intervalOf(view, { ...first, people: [first.person] }),
    language,
    languages: { names: languages },
  };
  const explain = () =>
    argued([because(tell.say('languages'), 'dk-bar-service')], [tell.say('fixLanguage', { person: name })]);
  return tell.warn('foreign', data, { ...aloneAt(view, first), explain });
}

function aloneAt(view: RosterView, { person, place, start, end }: Piece) {
  return whereabouts(view, { place, people: [person], start, end });
}

function whysOf({ topic, duty, first, last }: Gap, tell: Tell): Why[] {
  const named = { topic: { text: text(`records.${topic}`) } };
  const words =
    last === undefined
      ? tell.say('notOnRecord', named)
      : tell.say('notBefore', { ...named, day: { day: last } });
  const inForce = duty.sources.filter((key) => holdsOn(lawSource(key), first.day));
  return [
    ...inForce.map((source) => because(words, source)),
    ...(duty.ages ? [because(tell.say('young'), 'no-fafo-2016')] : []),
    ...(duty.byPlace ? [because(tell.say('tour'), 'dk-bar-service')] : []),
  ];
}
