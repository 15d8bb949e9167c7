import * as z from 'zod/mini';
import { overlaps } from '../../company/spans';
import { barNight } from '../../law/risk';
import type { Slot } from '../../roster/records';
import type { PlaceKind, Shift } from '../../roster/roster';
import { alonePieces } from '../shared/alone-pieces';
import { judgedAlone } from '../shared/alone-findings';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding, Why } from '../finding';
import { intervalOf, whereabouts, type Gathered } from '../shared/lone-pieces';
import { argued, companyFixes, nearWhys, openTime } from '../shared/lone-words';
import { bandFrom, bandParams } from '../shared/bands';
import { slotTimesIn } from '../shared/slots';
import type { RosterView } from '../view';

const messages = {
  alone: '{person} is alone at {place} on a Friday or Saturday night, {from} to {to} ({length}).',
  unsettled:
    '{person}: perhaps alone at {place} on a Friday or Saturday night, {from} to {to} ({length}); {count:such time|such times} on the roster. {question}',
  rule: 'Whoever is alone in a grill bar, a restaurant or the like can be bothered by drunk guests; here Friday and Saturday nights count from {from} to {until}.',
  customers: 'Guests are no company: alone with guests is alone at work.',
} as const;

type Tell = Teller<typeof messages>;

const kinds: readonly (PlaceKind | undefined)[] = ['grill-bar', 'restaurant', 'kiosk', 'petrol-station'];

export const aloneInBarNight = defineRule({
  id: 'alone-in-bar-night',
  title: 'Alone on Friday and Saturday nights',
  summary:
    'Nobody should be alone in a grill bar, restaurant, kiosk or petrol station on Friday and Saturday nights.',
  kind: 'guidance',
  group: 'risk',
  packs: ['good-practice'],
  countries: ['dk', 'no', 'se'],
  sources: ['dk-bar-service', 'no-fafo-2016'],
  params: z.strictObject(
    bandParams(
      'When these nights begin, such as 22:00; left out, 22:00. That minute counts.',
      'When these nights end, such as 05:00; left out, 05:00. That minute no longer counts.',
    ),
  ),
  messages,
  check(view, params, tell) {
    const band = bandFrom(params, barNight);
    const slot: Slot = { weekdays: [5, 6], band };
    const slots = slotTimesIn(view);
    const pieces = view.alone
      .filter(({ place }) => isMeant(view, place))
      .flatMap((stretch) => alonePieces(view, stretch, slots(slot, stretch.place, stretch)));
    const why = (group: Gathered) => whys(view, group, band, tell);
    return judgedAlone(view, pieces, {
      looksAt: (shift: Shift) =>
        isMeant(view, shift.place) && slots(slot, shift.place, shift).some((span) => overlaps(span, shift)),
      found: (group) => worded(view, group, why, tell),
      open: (group, asked, count) => {
        const { data, about } = openTime(view, group, { asked, count, why: () => why(group) });
        return tell.review('unsettled', data, about);
      },
    });
  },
  valid: [
    { name: 'until exactly 22:00 on a Friday', roster: 'Ane 2026-03-06 14:00-22:00', expect: [] },
    { name: 'from exactly 05:00 on a Sunday', roster: 'Ane 2026-03-08 05:00-12:00', expect: [] },
    { name: 'on a Thursday night', roster: 'Ane 2026-03-05 20:00-00:00', expect: [] },
    { name: 'on a Sunday night', roster: 'Ane 2026-03-08 20:00-02:00', expect: [] },
    { name: 'a bakery', places: 'Bageri bakery', roster: 'Ane 2026-03-06 20:00-02:00', expect: [] },
    { name: 'two together', roster: 'Ane 2026-03-06 20:00-02:00\nBo 2026-03-06 20:00-02:00', expect: [] },
  ],
  invalid: [
    { name: 'one minute past 22:00 on a Friday', roster: 'Ane 2026-03-06 14:00-22:01', expect: ['alone'] },
    {
      name: 'the minute before 05:00 on a Sunday',
      country: 'no',
      places: 'Grill grill-bar',
      roster: 'Ane 2026-03-08 04:59-12:00',
      expect: ['alone'],
    },
    {
      name: 'both nights in which the clock changes',
      places: 'Cafe restaurant',
      roster: 'Ane 2026-03-28 22:00-05:00\nAne 2026-10-24 22:00-05:00',
      expect: ['alone', 'alone'],
    },
    {
      name: 'an earlier beginning by parameter',
      roster: 'Ane 2026-03-06 14:00-21:30',
      params: { from: '21:00' },
      expect: ['alone'],
    },
    {
      name: 'a room nobody said enough about',
      places: 'Kiosk kiosk; zone Lager unknown',
      roster: 'Ane @Kiosk 2026-03-06 22:00-02:00\nBo @Kiosk/Lager 2026-03-06 22:00-02:00',
      expect: ['unsettled'],
    },
  ],
});

function isMeant(view: RosterView, place: number): boolean {
  return kinds.includes(view.place(place).kind);
}

function worded(view: RosterView, group: Gathered, why: (group: Gathered) => Why[], tell: Tell): Finding {
  const explain = () => argued(why(group), companyFixes(view, group));
  return tell.warn('alone', intervalOf(view, group), { ...whereabouts(view, group), explain });
}

function whys(view: RosterView, group: Gathered, band: NonNullable<Slot['band']>, tell: Tell): Why[] {
  const window = { from: { timeOfDay: band.start }, until: { timeOfDay: band.end } };
  return [
    because(tell.say('rule', window), 'dk-bar-service'),
    because(tell.say('customers'), 'no-fafo-2016'),
    ...nearWhys(view, group),
  ];
}
