import * as z from 'zod/mini';
import { overlaps } from '../../company/spans';
import { petrolNight } from '../../law/risk';
import { clockText } from '../../time/calendar';
import { alonePieces } from '../shared/alone-pieces';
import { judgedAlone } from '../shared/alone-findings';
import type { Asked } from '../shared/asking';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding, Why } from '../finding';
import { intervalOf, whereabouts, type Gathered, type Piece } from '../shared/lone-pieces';
import { argued, companyFixes, nearWhys, openTime } from '../shared/lone-words';
import { nightsBy } from '../shared/nights';
import type { RosterView } from '../view';

const messages = {
  alone: '{person} is alone at {place} in the night, and customers come in, {from} to {to} ({length}).',
  unsettled:
    '{person}: perhaps alone with customers at {place} in the night, {from} to {to} ({length}); {count:such time|such times} on the roster. {question}',
  order:
    'One petrol station was ordered not to be run by one person from {from} to {until} except through a night hatch.',
  noBan:
    'That is no general rule: lone work as such is not forbidden to adults. The risk has to be assessed.',
  ask: 'Are customers at {place} served only through a night hatch from {from} to {until}?',
  fixSay: 'Say in the Places table whether customers at {place} are served through a night hatch only.',
  fixHatch: 'Serve customers through a night hatch only, and say so in the Places table.',
} as const;

type Tell = Teller<typeof messages>;

const night = {
  nightFrom: clockText(petrolNight.start),
  nightUntil: clockText(petrolNight.end - 24 * 60),
};

export const petrolAtNight = defineRule({
  id: 'petrol-at-night',
  title: 'Petrol stations at night',
  summary:
    'In Norway nobody should be alone at a petrol station from 22:00 to 06:00, unless customers are served through a night hatch.',
  kind: 'guidance',
  group: 'risk',
  packs: ['no'],
  countries: ['no'],
  sources: ['no-petrol-order', 'no-aml-4-1'],
  params: z.strictObject({}),
  messages,
  check(view, _, tell) {
    const nights = nightsBy(view, night);
    const pieces = view.alone
      .filter(({ place }) => isMeant(view, place))
      .flatMap((stretch) => alonePieces(view, stretch, nights(stretch.place, stretch)))
      .map((piece) => askedFirst(view, piece, tell));
    return judgedAlone(view, pieces, {
      looksAt: (shift) =>
        isMeant(view, shift.place) && nights(shift.place, shift).some((span) => overlaps(span, shift)),
      found: (group) => worded(view, group, tell),
      open: (group, asked, count) => {
        const { data, about } = openTime(view, group, { asked, count, why: () => whys(view, group, tell) });
        return tell.review('unsettled', data, about);
      },
    });
  },
  valid: [
    {
      name: 'until exactly 22:00',
      country: 'no',
      places: 'Nord petrol-station; not night-hatch',
      roster: 'Ane 2026-03-03 14:00-22:00',
      expect: [],
    },
    {
      name: 'from exactly 06:00',
      country: 'no',
      places: 'Nord petrol-station',
      roster: 'Ane 2026-03-03 06:00-14:00',
      expect: [],
    },
    {
      name: 'through a night hatch',
      country: 'no',
      places: 'Nord petrol-station; night-hatch',
      roster: 'Ane 2026-03-03 22:00-06:00',
      expect: [],
    },
    { name: 'a kiosk', country: 'no', roster: 'Ane 2026-03-03 22:00-06:00', expect: [] },
    { name: 'in Denmark', places: 'Nord petrol-station', roster: 'Ane 2026-03-03 22:00-06:00', expect: [] },
  ],
  invalid: [
    {
      name: 'one minute past 22:00, without a hatch',
      country: 'no',
      places: 'Nord petrol-station; not night-hatch',
      roster: 'Ane 2026-03-03 14:00-22:01',
      expect: ['alone'],
    },
    {
      name: 'the nights of both clock changes',
      country: 'no',
      places: 'Nord petrol-station; not night-hatch',
      roster: 'Ane 2026-03-29 05:59-10:00\nAne 2026-10-24 22:00-06:00',
      expect: ['alone', 'alone'],
    },
    {
      name: 'nobody wrote whether there is a hatch: one question for all nights',
      country: 'no',
      places: 'Nord petrol-station',
      roster: 'Ane 2026-03-03 22:00-06:00\nBo 2026-03-04 22:00-06:00',
      expect: ['unsettled'],
    },
    {
      name: 'a room nobody said enough about',
      country: 'no',
      places: 'Nord petrol-station; not night-hatch; zone Vask unknown',
      roster: 'Ane @Nord 2026-03-03 22:00-06:00\nBo @Nord/Vask 2026-03-03 22:00-06:00',
      expect: ['unsettled'],
    },
  ],
});

function isMeant(view: RosterView, place: number): boolean {
  const { country, kind, flags } = view.place(place);
  return country === 'no' && kind === 'petrol-station' && flags?.nightHatch !== true;
}

/** Whether there is a hatch is asked before who else is there: with one, nothing else matters. */
function askedFirst(view: RosterView, piece: Piece, tell: Tell): Piece {
  const { name, flags } = view.place(piece.place);
  if (flags?.nightHatch === false) return piece;
  const ask: Asked = {
    key: `fact:nightHatch:${name}`,
    text: tell.say('ask', { place: name, ...window() }),
    fix: tell.say('fixSay', { place: name }),
  };
  return { ...piece, ask };
}

function worded(view: RosterView, group: Gathered, tell: Tell): Finding {
  const explain = () => argued(whys(view, group, tell), [...companyFixes(view, group), tell.say('fixHatch')]);
  return tell.warn('alone', intervalOf(view, group), { ...whereabouts(view, group), explain });
}

function whys(view: RosterView, group: Gathered, tell: Tell): Why[] {
  return [
    because(tell.say('order', window()), 'no-petrol-order'),
    because(tell.say('noBan'), 'no-aml-4-1'),
    ...nearWhys(view, group),
  ];
}

function window() {
  return { from: { timeOfDay: petrolNight.start }, until: { timeOfDay: petrolNight.end } };
}
