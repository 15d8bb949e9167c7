import type { Text } from '../../messages/text';
import type { Why } from '../finding';
import type { Explanation } from '../found';
import type { RosterView } from '../view';
import { aidWhys } from './aids';
import { companyFixes } from './company-fixes';
import { companyWhy } from './company-why';
import type { Gathered } from './lone-pieces';
import { unverifiedWhy } from './unverified';

/**
 * Why an interval alone is advised against: the rule, who was near, which aids are on record, what is not verified; and
 * how to end it.
 *
 * @param ways what else would do, besides company
 */
export function loneArgument(
  view: RosterView,
  group: Gathered,
  rule: readonly Why[],
  ways: readonly Text[] = [],
): Explanation {
  const { place, people, pieces, start, end, ask } = group;
  const [{ zone, day }] = pieces as [Gathered['pieces'][number]];
  const interval = { need: 'anyone', person: people[0]!, place, zone, span: { start, end } } as const;
  const company = view.companyOf(interval);
  const argued = [
    ...rule,
    ...companyWhy(view, company, interval),
    ...aidWhys(view, interval.person, place, day),
  ];
  return {
    why: [...argued, ...unverifiedWhy(argued.map(({ source }) => source))],
    fixes: ask ? [ask.fix] : [...companyFixes(view, group, company), ...ways],
  };
}
