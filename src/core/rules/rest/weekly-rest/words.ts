import { holdsOn } from '../../../law/dated';
import { adultWeeklyRest } from '../../../law/rest';
import { because } from '../../define-rule';
import type { Finding } from '../../finding';
import type { Explanation } from '../../found';
import { whereabouts, type Piece } from '../../shared/lone-pieces';
import { argued } from '../../shared/lone-words';
import type { RosterView } from '../../view';
import { longestRest } from '../shared/certain-work';
import type { Due, Weekly } from './long-runs';
import type { Tell } from './messages';

/** What is due by the law, and by the workplace where it sets more. */
interface Dues {
  readonly due: Due;
  readonly law: Due;
}

export function worded(view: RosterView, run: Piece, { due, law }: Dues, tell: Tell): Finding {
  const { person, place, stretch } = run;
  const { timeZone } = view.place(place);
  const needed = due(run) ?? { rest: 0, days: 0 };
  const data = {
    person: view.person(person).name,
    from: { instant: stretch.start, timeZone },
    to: { instant: stretch.end, timeZone },
    due: { minutes: needed.rest },
    days: needed.days,
  };
  const about = whereabouts(view, { place, people: [person], start: run.start, end: run.end });
  const explain = () => explained(view, run, { needed, law: law(run) ?? needed }, tell);
  return tell.breach('tooLong', data, { ...about, explain });
}

function explained(
  view: RosterView,
  run: Piece,
  { needed, law }: { readonly needed: Weekly; readonly law: Weekly },
  tell: Tell,
): Explanation {
  const { person, place, day, stretch } = run;
  const { country, timeZone } = view.place(place);
  const source = (adultWeeklyRest[country] ?? []).find((dated) => holdsOn(dated, day))?.source;
  const longest = longestRest(view, person, stretch);
  const [from, to] = [longest.start, longest.end].map((instant) => ({ instant, timeZone }));
  const at = { instant: run.start, timeZone };
  const due = { minutes: needed.rest };
  const why = [
    because(tell.say('rule', { due: { minutes: law.rest } }), source),
    because(tell.say('between', { days: law.days }), source),
    because(tell.say('longest', { rest: { minutes: longest.end - longest.start }, from: from!, to: to! })),
    because(tell.say('shown')),
  ];
  return argued(why, [
    tell.say('fixFree', { person: view.person(person).name, due, at }),
    tell.say('fixOther', { at }),
  ]);
}
