import * as z from 'zod/mini';
import { overlaps } from '../../company/spans';
import { earlyMorning } from '../../law/risk';
import type { Slot } from '../../roster/records';
import type { Shift } from '../../roster/roster';
import { alonePieces } from '../shared/alone-pieces';
import { judgedAlone } from '../shared/alone-findings';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding, Why } from '../finding';
import { bandFrom, bandParams } from '../shared/bands';
import { intervalOf, whereabouts, type Gathered } from '../shared/lone-pieces';
import { argued, companyFixes, nearWhys, openTime } from '../shared/lone-words';
import { slotTimesIn } from '../shared/slots';
import type { RosterView } from '../view';

const messages = {
  alone: '{person} is alone at {place} early in the morning, {from} to {to} ({length}).',
  unsettled:
    '{person}: perhaps alone at {place} early in the morning, {from} to {to} ({length}); {count:such time|such times} on the roster. {question}',
  rule: 'In the early hours, here {from} to {until}, it can be hard to call colleagues or a manager; see to it that somebody can be reached.',
  fixReach: 'Agree on who can be reached at that hour, and roster them on call.',
} as const;

type Tell = Teller<typeof messages>;

export const earlyMorningAlone = defineRule({
  id: 'early-morning-alone',
  title: 'Alone early in the morning',
  summary:
    'Whoever is alone early in the morning should be able to reach somebody; only where it is switched on.',
  kind: 'guidance',
  group: 'risk',
  packs: ['good-practice'],
  countries: ['dk', 'no', 'se'],
  sources: ['dk-bar-service'],
  params: z.strictObject({
    on: z._default(
      z
        .boolean()
        .check(z.describe('Whether being alone early in the morning is shown; most workplaces open so.')),
      false,
    ),
    ...bandParams(
      'When the early morning begins, such as 05:00; left out, 05:00. That minute counts.',
      'When it ends, such as 07:00; left out, 07:00. That minute no longer counts.',
    ),
  }),
  messages,
  check(view, params, tell) {
    const band = bandFrom(params, earlyMorning);
    const slot: Slot = { band };
    const slots = slotTimesIn(view);
    const isMeant = (place: number) => params.on && view.place(place).kind !== 'office';
    const pieces = view.alone
      .filter(({ place }) => isMeant(place))
      .flatMap((stretch) => alonePieces(view, stretch, slots(slot, stretch.place, stretch)));
    const why = (group: Gathered) => whys(view, group, band, tell);
    return judgedAlone(view, pieces, {
      looksAt: (shift: Shift) =>
        isMeant(shift.place) && slots(slot, shift.place, shift).some((span) => overlaps(span, shift)),
      found: (group) => worded(view, group, why, tell),
      open: (group, asked, count) => {
        const { data, about } = openTime(view, group, { asked, count, why: () => why(group) });
        return tell.review('unsettled', data, about);
      },
    });
  },
  valid: [
    { name: 'not switched on', roster: 'Ane 2026-03-03 05:00-12:00', expect: [] },
    { name: 'from exactly 07:00', roster: 'Ane 2026-03-03 07:00-12:00', params: { on: true }, expect: [] },
    { name: 'until exactly 05:00', roster: 'Ane 2026-03-03 00:00-05:00', params: { on: true }, expect: [] },
    {
      name: 'an office',
      places: 'Kontor office',
      roster: 'Ane 2026-03-03 05:00-12:00',
      params: { on: true },
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'the minute before 07:00',
      roster: 'Ane 2026-03-03 06:59-12:00',
      params: { on: true },
      expect: ['alone'],
    },
    {
      name: 'the morning on which the clock goes forward',
      roster: 'Ane 2026-03-28 22:00-05:01',
      params: { on: true },
      expect: ['alone'],
    },
    {
      name: 'later by parameter',
      roster: 'Ane 2026-03-03 07:00-12:00',
      params: { on: true, until: '08:00' },
      expect: ['alone'],
    },
    {
      name: 'a room nobody said enough about',
      places: 'Kiosk kiosk; zone Lager unknown',
      roster: 'Ane @Kiosk 2026-03-03 05:00-07:00\nBo @Kiosk/Lager 2026-03-03 05:00-07:00',
      params: { on: true },
      expect: ['unsettled'],
    },
  ],
});

function worded(view: RosterView, group: Gathered, why: (group: Gathered) => Why[], tell: Tell): Finding {
  const fixes = () => [...companyFixes(view, group).slice(0, 1), tell.say('fixReach')];
  const explain = () => argued(why(group), fixes());
  return tell.warn('alone', intervalOf(view, group), { ...whereabouts(view, group), explain });
}

function whys(view: RosterView, group: Gathered, band: NonNullable<Slot['band']>, tell: Tell): Why[] {
  const window = { from: { timeOfDay: band.start }, until: { timeOfDay: band.end } };
  return [because(tell.say('rule', window), 'dk-bar-service'), ...nearWhys(view, group)];
}
