import { text } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
import type { About } from '../define-rule';
import type { Why } from '../finding';
import type { Explanation } from '../found';
import type { RosterView } from '../view';
import type { Asked } from './asking';
import { companyWhy } from './company-why';
import { intervalOf, whereabouts, type Gathered } from './lone-pieces';
import { unverifiedWhy } from './unverified';

/** Who was near while somebody was alone, and why they are no company. */
export function nearWhys(view: RosterView, { place, people, pieces, start, end }: Gathered): Why[] {
  const span = { start, end };
  const interval = { need: 'anyone', person: people[0]!, place, zone: pieces[0]!.zone, span } as const;
  return companyWhy(view, view.companyOf(interval), interval);
}

/** That somebody else comes, and that the work is done when others are there. */
export function companyFixes(view: RosterView, { place, start, end }: Gathered): Text[] {
  const { name, timeZone } = view.place(place);
  const times = { from: { clock: start, timeZone }, to: { clock: end, timeZone } };
  return [text('lone.fixSecond', { place: name, ...times }), text('lone.fixMove')];
}

/** The argument, and after it what of its sources is not verified. */
export function argued(why: readonly Why[], fixes: readonly Text[]): Explanation {
  return { why: [...why, ...unverifiedWhy(why.map(({ source }) => source))], fixes };
}

/** The values and the whereabouts of a review: the first of some times alone that wait for the same answer. */
export function openTime(
  view: RosterView,
  group: Gathered,
  {
    asked,
    count,
    why,
  }: { readonly asked: Asked; readonly count: number; readonly why: () => readonly Why[] },
) {
  const { key, text: words, fix } = asked;
  const data = { ...intervalOf(view, group), count, question: { text: words } };
  const about: About = {
    ...whereabouts(view, group),
    question: { key, text: words },
    explain: () => argued(why(), [fix]),
  };
  return { data, about };
}
