import * as z from 'zod/mini';
import { allInForce, loneWorkDuty } from '../../law/values';
import type { Day } from '../../time/units';
import { alonePieces } from '../shared/alone-pieces';
import { judgedAlone } from '../shared/alone-findings';
import { certainPieces } from '../shared/certain-pieces';
import { defineRule, type Judged } from '../define-rule';
import type { Finding } from '../finding';
import type { Piece } from '../shared/lone-pieces';
import { openTime } from '../shared/lone-words';
import { measuresIn } from '../shared/on-record';
import { byPlace } from '../shared/place-findings';
import type { RosterView } from '../view';
import { messages } from './special-danger/messages';
import { notAssessed, whys, worded } from './special-danger/words';

export const specialDanger = defineRule({
  id: 'special-danger',
  title: 'Special danger',
  summary:
    'In Denmark nobody may work alone where that is a special danger that is not met; whether it is, has to be assessed.',
  kind: 'statute',
  group: 'risk',
  packs: ['dk-adults'],
  countries: ['dk'],
  sources: ['dk-bek-1839-2023', 'dk-bek-559-2004'],
  params: z.strictObject({
    atLeast: z._default(
      z
        .int()
        .check(
          z.minimum(1),
          z.describe(
            'From how many minutes alone on an assessment is asked for; exactly so many count. Where the danger is not met, each minute counts.',
          ),
        ),
      15,
    ),
  }),
  tightening: { atLeast: { stricter: 'less', unit: 'minutes' } },
  messages,
  check(view, { atLeast }, tell) {
    const pieces = view.alone
      .filter(({ place }) => isMeant(view, place) && view.place(place).danger === 'not-met')
      .flatMap((stretch) => alonePieces(view, stretch, [stretch]))
      .filter(({ day }) => isInForce(day));
    const open = openPlaces(view, atLeast);
    const unstated = new Set(open.map(([first]) => first.place));
    const judged = judgedAlone(view, pieces, {
      looksAt: ({ place, start }) =>
        isMeant(view, place) && !unstated.has(place) && isInForce(view.dayAt(place, start)),
      found: (group) => worded(view, group, tell),
      open: (group, asked, count) => {
        const { data, about } = openTime(view, group, { asked, count, why: () => whys(view, group, tell) });
        return tell.review('unsettled', data, about);
      },
    });
    return withPlaces(
      judged,
      open.map((one) => notAssessed(view, one, tell)),
    );
  },
  valid: [
    {
      name: 'the danger is met',
      places: 'Lab other; danger met',
      roster: 'Ane 2026-03-03 08:00-16:00',
      expect: [],
    },
    {
      name: 'there is none',
      places: 'Lab other; danger none',
      roster: 'Ane 2026-03-03 08:00-16:00',
      expect: [],
    },
    {
      name: 'an office',
      places: 'Kontor office; danger not-met',
      roster: 'Ane 2026-03-03 08:00-16:00',
      expect: [],
    },
    {
      name: 'two together',
      places: 'Lab other; danger not-met',
      roster: 'Ane 2026-03-03 08:00-16:00\nBo 2026-03-03 08:00-16:00',
      expect: [],
    },
    {
      name: 'one minute less than what counts, and nothing is known',
      roster: 'Ane 2026-03-03 08:00-16:14\nBo 2026-03-03 08:00-16:00',
      expect: [],
    },
    {
      name: 'an assessment is on record',
      roster: 'Ane 2026-03-03 08:00-16:00',
      records: 'measure Kiosk lone-work-assessment on 2024-01-01',
      expect: [],
    },
    {
      name: 'before the orders that are known here',
      places: 'Lab other; danger not-met',
      roster: 'Ane 2004-06-16 08:00-16:00',
      expect: [],
    },
    {
      name: 'in Norway',
      country: 'no',
      places: 'Lab other; danger not-met',
      roster: 'Ane 2026-03-03 08:00-16:00',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'the danger is not met, and the colleague leaves a minute early',
      places: 'Lab other; danger not-met',
      roster: 'Ane 2026-03-03 08:00-16:00\nBo 2026-03-03 08:00-15:59',
      expect: ['notMet'],
    },
    {
      name: 'a room nobody said enough about, twice',
      places: 'Lab other; danger not-met; zone Kaelder unknown',
      roster:
        'Ane @Lab 2026-03-03 08:00-16:00\nBo @Lab/Kaelder 2026-03-03 08:00-16:00\nAne @Lab 2026-03-04 08:00-16:00\nBo @Lab/Kaelder 2026-03-04 08:00-16:00',
      expect: ['unsettled'],
    },
    {
      name: 'nothing is known, at two places, once each',
      places: 'Nord kiosk\nSyd kiosk',
      roster:
        'Ane @Nord 2026-03-03 08:00-08:15\nAne @Syd 2026-03-04 08:00-16:00\nAne @Syd 2026-03-05 08:00-16:00',
      expect: ['notAssessed', 'notAssessed'],
    },
    {
      name: 'by the order in force before 14 December 2023',
      places: 'Lab other; danger not-met',
      roster: 'Ane 2023-12-13 08:00-16:00',
      expect: ['notMet'],
    },
  ],
});

function isMeant(view: RosterView, place: number): boolean {
  const { country, kind } = view.place(place);
  return country === 'dk' && kind !== 'office';
}

/** Before 17 June 2004 no order is known here. */
function isInForce(day: Day): boolean {
  return allInForce(loneWorkDuty.dk, day).length > 0;
}

/** Times alone at places about which nothing is stated and no assessment is on record. */
function openPlaces(view: RosterView, atLeast: number): (readonly [Piece, ...Piece[]])[] {
  const onRecord = measuresIn(view);
  const times = certainPieces(view, atLeast).filter(({ day }) => isInForce(day));
  return byPlace(view, times).flatMap((pieces, place) => {
    const stated =
      view.place(place).danger !== undefined || onRecord('lone-work-assessment', place).length > 0;
    const [first, ...more] = pieces;
    return first && isMeant(view, place) && !stated ? [[first, ...more] as const] : [];
  });
}

function withPlaces({ findings, ...counts }: Judged, more: readonly Finding[]): Judged {
  return { findings: [...findings, ...more], ...counts };
}
