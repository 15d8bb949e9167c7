import type { Company } from '../../company/company-of';
import { text } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
import type { RosterView } from '../view';
import type { Gathered } from './lone-pieces';
import { mayStay } from './may-stay';

/** Who could end being alone: whoever goes home just then and may stay, or somebody else. */
export function companyFixes(
  view: RosterView,
  group: Pick<Gathered, 'place' | 'start' | 'end'>,
  { nearby }: Company,
): Text[] {
  const { timeZone, name: place } = view.place(group.place);
  const [from, to] = [
    { clock: group.start, timeZone },
    { clock: group.end, timeZone },
  ];
  const left = nearby.find(
    ({ person, reason, shift }) =>
      reason === 'not-on-duty' &&
      view.roster.shifts[shift!]!.end === group.start &&
      mayStay(view, person, group),
  );
  return [
    ...(left ? [text('company.fixStay', { person: view.person(left.person).name, at: to })] : []),
    text('company.fixSecond', { place, from, to }),
  ];
}
