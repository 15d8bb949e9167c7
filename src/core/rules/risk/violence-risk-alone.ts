import * as z from 'zod/mini';
import { alonePieces } from '../shared/alone-pieces';
import { judgedAlone } from '../shared/alone-findings';
import { defineRule } from '../define-rule';
import type { Piece } from '../shared/lone-pieces';
import { isRiskKnown, riskTimesIn, type RiskTimes } from '../shared/risk-levels';
import type { RosterView } from '../view';
import { aidsIn } from './violence-risk-alone/aids';
import { expiredLevels } from './violence-risk-alone/expired';
import { messages } from './violence-risk-alone/messages';
import { outcomeOf, worded, type Judging } from './violence-risk-alone/words';

export const violenceRiskAlone = defineRule({
  id: 'violence-risk-alone',
  title: 'Alone where violence is a risk',
  summary:
    'Nobody should be alone where there is a risk of violence or threats; in Sweden, and in Denmark where the danger is not met, nobody may.',
  kind: 'statute',
  group: 'risk',
  packs: ['dk-adults', 'no', 'se'],
  countries: ['dk', 'no', 'se'],
  sources: [
    'dk-bek-1839-2023',
    'dk-violence-sheet',
    'dk-bar-service',
    'no-violence-23a',
    'no-fafo-2016',
    'se-afs-1993-2',
    'se-afs-2023-2-violence',
  ],
  params: z.strictObject({
    alarmMonths: z._default(
      z
        .int()
        .check(
          z.minimum(1),
          z.describe('For how many months after its test an alarm counts; the same date is the last day.'),
        ),
      3,
    ),
  }),
  tightening: { alarmMonths: { stricter: 'less', unit: 'months' } },
  messages,
  check(view, { alarmMonths }, tell) {
    const times = riskTimesIn(view);
    const known = view.roster.places.map((_, place) => isMeant(view, place) && isRiskKnown(view, place));
    const judging: Judging = { times, aids: aidsIn(view, alarmMonths) };
    const pieces = riskyPieces(view, times).filter((piece) => outcomeOf(view, judging, piece) !== 'nothing');
    const { findings, ...counts } = judgedAlone(view, pieces, {
      looksAt: ({ place }) => known[place]!,
      apart: (piece) => outcomeOf(view, judging, piece),
      found: (group) => worded(view, judging, group, tell),
      open: (group, asked, count) => worded(view, judging, group, tell, { asked, count }),
    });
    return { findings: [...findings, ...expiredLevels(view, tell)], ...counts };
  },
  valid: [
    { name: 'nothing is said about the place', roster: 'Ane 2026-03-03 08:00-16:00', expect: [] },
    {
      name: 'two together in a red band',
      roster: 'Ane 2026-03-06 22:00-02:00\nBo 2026-03-06 22:00-02:00',
      records: 'risk * red days 5-6 band 22:00-02:00',
      expect: [],
    },
    {
      name: 'until the red band begins',
      roster: 'Ane 2026-03-06 16:00-22:00',
      records: 'risk * red days 5-6 band 22:00-02:00',
      expect: [],
    },
    {
      name: 'the Sunday of a clock change begins at 06:00 like any other',
      places: 'Kiosk kiosk; isolated',
      roster: 'Ane[30] 2026-03-29 06:00-10:00',
      expect: [],
    },
    { name: 'a green band', roster: 'Ane 2026-03-03 08:00-16:00', records: 'risk Kiosk green', expect: [] },
    {
      name: 'yellow, with an alarm tested three months ago to the day',
      roster: 'Ane[30] 2026-03-03 08:00-16:00',
      records: 'risk Kiosk yellow\nmeasure Kiosk alarm on 2025-12-03',
      expect: [],
    },
    {
      name: 'yellow, with a backup on call',
      roster: 'Ane[30] 2026-03-03 08:00-16:00\nBo[40] 2026-03-03 08:00-16:00 on-call',
      records: 'risk Kiosk yellow',
      expect: [],
    },
    {
      name: 'yellow, with a colleague at work in another room',
      places: 'Kiosk kiosk; zone Lager separated',
      roster: 'Ane[30] @Kiosk 2026-03-03 08:00-16:00\nBo[40] @Kiosk/Lager 2026-03-03 08:00-16:00',
      records: 'risk Kiosk yellow\nmeasure Kiosk phone',
      expect: [],
    },
    {
      name: 'a weekday with one point only',
      places: 'Kiosk kiosk; valuables',
      roster: 'Ane 2026-03-05 08:00-16:00',
      expect: [],
    },
    {
      name: 'the workplace says that there is no risk of violence',
      places: 'Kiosk kiosk; valuables; poorly-secured; not violence-risk',
      roster: 'Ane 2026-03-06 22:00-02:00',
      expect: [],
    },
    {
      name: 'one robbery in two years',
      roster: 'Ane 2026-03-03 08:00-16:00',
      records:
        'incident Kiosk robbery 2026-01-01\nincident Kiosk burglary 2026-01-02\nincident Kiosk threat 2024-03-02',
      expect: [],
    },
    {
      name: 'an office',
      places: 'Kontor office; violence-risk',
      roster: 'Ane 2026-03-03 08:00-16:00',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'Denmark, where the danger is not met',
      places: 'Kiosk kiosk; violence-risk; danger not-met',
      roster: 'Ane 2026-03-03 08:00-16:00',
      expect: ['notMet'],
    },
    {
      name: 'Denmark, where nothing is said of the danger, with an alarm',
      places: 'Kiosk kiosk; violence-risk',
      roster: 'Ane[30] 2026-03-03 08:00-16:00\nBo[40] 2026-03-03 08:00-16:00 on-call',
      records: 'measure Kiosk alarm on 2026-02-01',
      expect: ['red'],
    },
    {
      name: 'one minute into the red band',
      roster: 'Ane 2026-03-06 16:00-22:01',
      records: 'risk * red days 5-6 band 22:00-02:00',
      expect: ['red'],
    },
    {
      name: 'Sweden',
      country: 'se',
      places: 'Kiosk kiosk; violence-risk',
      roster: 'Ane 2026-03-03 08:00-16:00',
      expect: ['obvious'],
    },
    {
      name: 'Sweden before 2025',
      country: 'se',
      roster: 'Ane 2024-12-31 08:00-16:00',
      records: 'risk Kiosk red assessed 2024-12-01',
      expect: ['obvious'],
    },
    {
      name: 'Norway, where it is not forbidden',
      country: 'no',
      places: 'Kiosk kiosk; violence-risk',
      roster: 'Ane 2026-03-03 08:00-16:00',
      expect: ['red'],
    },
    {
      name: 'yellow, and the alarm was tested a day too long ago',
      roster: 'Ane[30] 2026-03-03 08:00-16:00',
      records: 'risk Kiosk yellow\nmeasure Kiosk alarm on 2025-12-02',
      expect: ['yellow'],
    },
    {
      name: 'yellow, and an alarm does not help a minor',
      roster: 'Emma[16] 2026-03-03 08:00-16:00',
      records: 'risk Kiosk yellow\nmeasure Kiosk alarm on 2026-02-01',
      expect: ['yellow'],
    },
    {
      name: 'red, where the danger is met, is yellow',
      places: 'Kiosk kiosk; violence-risk; danger met',
      roster: 'Ane[30] 2026-03-03 08:00-16:00\nBo[40] 2026-03-03 08:00-15:00 on-call',
      expect: ['yellow'],
    },
    {
      name: 'two attacks in two years, the first to the day',
      roster: 'Ane 2026-03-03 08:00-16:00',
      records: 'incident Kiosk robbery 2026-01-01\nincident Kiosk threat 2024-03-03\nrisk Kiosk green',
      expect: ['red'],
    },
    {
      name: 'two points by day and three by night, with an hour that comes twice',
      places: 'Kiosk kiosk; valuables; poorly-secured',
      roster: 'Ane 2026-10-19 20:00-23:00\nBo 2026-10-24 23:00-05:00',
      expect: ['yellow', 'red', 'red'],
    },
    {
      name: 'a street with bars on a Thursday night',
      places: 'Kiosk kiosk; nightlife; isolated',
      roster: 'Ane 2026-03-05 21:00-23:00',
      expect: ['red'],
    },
    {
      name: 'an assessment that has expired still warns, and has to be renewed',
      roster: 'Ane 2026-03-03 08:00-16:00\nAne 2026-03-04 08:00-16:00',
      records: 'risk Kiosk red assessed 2025-09-02',
      expect: ['expired', 'red', 'red'],
    },
    {
      name: 'a green assessment that has expired',
      roster: 'Ane 2026-03-03 08:00-16:00',
      records: 'risk Kiosk green assessed 2026-01-01 until 2026-03-02',
      expect: ['expired'],
    },
    {
      name: 'a room nobody said enough about',
      places: 'Kiosk kiosk; violence-risk; zone Lager unknown',
      roster: 'Ane @Kiosk 2026-03-03 08:00-16:00\nBo @Kiosk/Lager 2026-03-03 08:00-16:00',
      expect: ['unsettled'],
    },
  ],
});

/** The parts of being alone in which the risk is yellow or red; offices are exempt. */
function riskyPieces(view: RosterView, times: RiskTimes): Piece[] {
  return view.alone
    .filter(({ place }) => isMeant(view, place))
    .flatMap((stretch) =>
      times(stretch.place, stretch)
        .filter(({ level }) => level !== 'green')
        .flatMap((time) => alonePieces(view, stretch, [time])),
    );
}

function isMeant(view: RosterView, place: number): boolean {
  return view.place(place).kind !== 'office';
}
