import * as z from 'zod/mini';
import { overlaps, union } from '../../company/spans';
import { inForce } from '../../law/dated';
import { allInForce, contactDuty, loneWorkDuty, nightAdvice, nights as legalNights } from '../../law/values';
import type { Shift } from '../../roster/roster';
import { alonePieces, byPerson } from '../shared/alone-pieces';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding, Why } from '../finding';
import type { Explanation } from '../found';
import { isOffice } from '../shared/offices';
import { loneArgument } from '../shared/lone-argument';
import { countedWork, gathered, intervalOf, whereabouts, type Gathered } from '../shared/lone-pieces';
import { nightOn, nightParams, nightsBy, type NightParams, type Nights } from '../shared/nights';
import type { RosterView } from '../view';

const messages = {
  aloneAtNight: '{person} is alone at {place} in the night, {from} to {to} ({length}).',
  unsettled: '{person}: perhaps alone at {place} in the night, {from} to {to} ({length}). {question}',
  rule: 'In the night, here counted from {from} to {until}, help can be hard to call; rather avoid that anybody is alone, or make it safe.',
  windowLaw: 'By law, work from {from} to {until} is night work.',
  windowOwn: 'When the night begins and ends is a setting of this check, not a rule of law.',
  dutyDk:
    'Where being alone can bring a special danger, the work has to be arranged so that the danger is met; where it cannot be met, nobody may work alone.',
  dutyNo:
    'The employer has to assess whether working alone brings a special risk, and to take the measures that are needed.',
  dutySe:
    'The employer has to heed the special risk of ill-health and accidents that working alone can bring.',
  twoAtNight:
    'An example from Norway: in home care the authority ordered more staff, so that there were at least two together at night.',
  contact: 'The work is to give the possibility of contact with others.',
  longer: 'In all, {person} is alone from {from} to {to} ({length}).',
  mayNotWorkAlone: 'The staff list says that {person} may not work alone.',
  fixDay: 'Move the work to hours when others are there.',
} as const;

type Tell = Teller<typeof messages>;

export const nightAlone = defineRule({
  id: 'night-alone',
  title: 'Alone at night',
  summary: 'Nobody should be alone at work in the night; offices are exempt.',
  kind: 'guidance',
  group: 'alone-at-night',
  packs: ['dk-adults', 'no', 'se'],
  countries: ['dk', 'no', 'se'],
  sources: [
    'dk-bar-service',
    'dk-bek-1839-2023',
    'no-aml-4-1',
    'no-aml-10-11',
    'no-fafo-2016',
    'no-home-care-order',
    'se-afs-2023-2',
    'se-aml-3-2',
  ],
  params: z.strictObject(nightParams),
  messages,
  check(view, params, tell) {
    const nights = nightsBy(view, params);
    const pieces = view.alone
      .filter(({ place }) => !isOffice(view, place))
      .flatMap((stretch) => alonePieces(view, stretch, nights(stretch.place, stretch)));
    const findings = gathered(pieces, byPerson).map((group) => worded(view, group, params, tell));
    return { findings, ...countedWork(view, pieces, (shift) => isAtNight(view, shift, nights)) };
  },
  valid: [
    { name: 'until exactly 22:00', roster: 'Ane 2026-03-03 14:00-22:00', expect: [] },
    { name: 'from exactly 06:00', roster: 'Ane 2026-03-03 06:00-14:00', expect: [] },
    { name: 'two together', roster: 'Ane 2026-03-03 22:00-06:00\nBo 2026-03-03 21:00-06:00', expect: [] },
    { name: 'an office', places: 'Kontor office', roster: 'Ane 2026-03-03 20:00-23:00', expect: [] },
    {
      name: 'a later night by parameter',
      roster: 'Ane 2026-03-03 14:00-23:00',
      params: { nightFrom: '23:00' },
      expect: [],
    },
  ],
  invalid: [
    { name: 'one minute past 22:00', roster: 'Ane 2026-03-03 14:00-22:01', expect: ['aloneAtNight'] },
    { name: 'past midnight', roster: 'Ane 2026-03-03 22:00-06:00', expect: ['aloneAtNight'] },
    {
      name: 'from 21:00 in Norway',
      country: 'no',
      roster: 'Ane 2026-03-03 14:00-21:01',
      expect: ['aloneAtNight'],
    },
    {
      name: 'the colleague leaves at 23:00',
      roster: 'Ane 2026-03-03 16:00-01:00\nBo[40] 2026-03-03 16:00-23:00',
      expect: ['aloneAtNight'],
    },
    {
      name: 'both are alone, each on a floor',
      places: 'Hus other; zone Loft other-floor',
      roster: 'Ane @Hus 2026-03-03 22:00-02:00\nBo @Hus/Loft 2026-03-03 22:00-02:00',
      expect: ['aloneAtNight', 'aloneAtNight'],
    },
    {
      name: 'a room nobody said enough about',
      country: 'se',
      places: 'Hus other; zone Lager unknown',
      roster: 'Ane @Hus 2026-03-03 22:00-02:00\nBo @Hus/Lager 2026-03-03 16:00-02:00',
      expect: ['unsettled', 'unsettled'],
    },
    {
      name: 'somebody who is not to work alone',
      roster: 'Ane[not-alone] 2026-03-03 22:00-02:00',
      expect: ['aloneAtNight'],
    },
  ],
});

function isAtNight(view: RosterView, shift: Shift, nights: Nights): boolean {
  if (isOffice(view, shift.place)) return false;
  return nights(shift.place, shift).some((night) => overlaps(night, shift));
}

function worded(view: RosterView, group: Gathered, params: NightParams, tell: Tell): Finding {
  const explain = () => explained(view, group, params, tell);
  const about = { ...whereabouts(view, group), explain };
  const data = intervalOf(view, group);
  if (!group.ask) return tell.warn('aloneAtNight', data, about);
  const { key, text } = group.ask;
  return tell.review('unsettled', { ...data, question: { text } }, { ...about, question: { key, text } });
}

function explained(view: RosterView, group: Gathered, params: NightParams, tell: Tell): Explanation {
  return loneArgument(view, group, ruleWhys(view, group, params, tell), [tell.say('fixDay')]);
}

function ruleWhys(view: RosterView, group: Gathered, params: NightParams, tell: Tell): Why[] {
  const { country } = view.place(group.place);
  const { day } = group.pieces[0]!;
  const { start, end } = nightOn(view, group.place, day, params);
  const person = view.person(group.people[0]!);
  const window = { from: { timeOfDay: start }, until: { timeOfDay: end } };
  return [
    because(tell.say('rule', window), allInForce(nightAdvice[country], day)[0]),
    windowWhy(view, group, params, tell),
    ...allInForce(loneWorkDuty[country], day).map((source) => because(tell.say(duties[country]), source)),
    ...(country === 'no' ? [because(tell.say('twoAtNight'), 'no-home-care-order')] : []),
    ...allInForce(contactDuty[country], day).map((source) => because(tell.say('contact'), source)),
    ...longerWhy(view, group, tell),
    ...(person.worksAlone === false ? [because(tell.say('mayNotWorkAlone', { person: person.name }))] : []),
  ];
}

const duties = { dk: 'dutyDk', no: 'dutyNo', se: 'dutySe' } as const;

/** Whether the night is the law’s, where the law has one and no parameter says otherwise. */
function windowWhy(view: RosterView, { place, pieces }: Gathered, params: NightParams, tell: Tell): Why {
  const { day } = pieces[0]!;
  const { value, source } = inForce(legalNights[view.place(place).country], day);
  const night = nightOn(view, place, day, params);
  if (source === undefined || night.start !== value.start || night.end !== value.end)
    return because(tell.say('windowOwn'));
  const window = { from: { timeOfDay: value.start }, until: { timeOfDay: value.end } };
  return because(tell.say('windowLaw', window), source);
}

/** The night is often the end of a longer stretch alone, which says more than the night. */
function longerWhy(view: RosterView, group: Gathered, tell: Tell): Why[] {
  const [whole] = union(group.pieces.map(({ stretch }) => stretch));
  if (!whole || (whole.start >= group.start && whole.end <= group.end)) return [];
  return [because(tell.say('longer', intervalOf(view, { ...group, ...whole })))];
}
