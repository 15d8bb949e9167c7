import * as z from 'zod/mini';
import { certainPieces } from '../shared/certain-pieces';
import { defineRule } from '../define-rule';
import type { Piece } from '../shared/lone-pieces';
import { measuresIn } from '../shared/on-record';
import { byPlace, judgedPlaces } from '../shared/place-findings';
import { riskTimesIn } from '../shared/risk-levels';
import type { RosterView } from '../view';
import { flawsOf } from './alone-without-assessment/flaws';
import { messages } from './alone-without-assessment/messages';
import { worded } from './alone-without-assessment/words';

export const aloneWithoutAssessment = defineRule({
  id: 'alone-without-assessment',
  title: 'Alone without a risk assessment',
  summary: 'In Norway the risk of lone work has to be assessed wherever somebody is alone over time.',
  kind: 'statute',
  group: 'risk',
  packs: ['no'],
  countries: ['no'],
  sources: ['no-aml-4-1', 'no-violence-23a', 'no-fafo-2016'],
  params: z.strictObject({
    atLeast: z._default(
      z
        .int()
        .check(
          z.minimum(1),
          z.describe('From how many minutes alone on it is «over tid»; exactly so many count.'),
        ),
      30,
    ),
    months: z._default(
      z
        .int()
        .check(
          z.minimum(1),
          z.describe('For how many months an assessment counts; the same date is the last day.'),
        ),
      36,
    ),
  }),
  tightening: {
    atLeast: { stricter: 'less', unit: 'minutes' },
    months: { stricter: 'less', unit: 'months' },
  },
  messages,
  check(view, params, tell) {
    const onRecord = measuresIn(view);
    const times = riskTimesIn(view);
    const isRisky = (piece: Piece) => times(piece.place, piece).some(({ level }) => level !== 'green');
    const findings = byPlace(view, certainPieces(view, params.atLeast)).flatMap((pieces, place) =>
      isMeant(view, place) && pieces.length
        ? flawsOf(pieces, onRecord, params, isRisky).map((found) => worded(view, found, params, tell))
        : [],
    );
    const alone = new Set(certainPieces(view, params.atLeast).map(({ place }) => place));
    return judgedPlaces(view, findings, (place) => isMeant(view, place) && alone.has(place));
  },
  valid: [
    {
      name: 'assessed three years ago to the day, with the safety representative',
      country: 'no',
      roster: 'Ane 2026-03-03 08:00-16:00',
      records: 'measure Kiosk lone-work-assessment on 2023-03-03 with Bo',
      expect: [],
    },
    {
      name: 'alone for a minute less than what counts',
      country: 'no',
      roster: 'Ane 2026-03-03 08:00-08:29',
      expect: [],
    },
    {
      name: 'violence is a risk, and covered',
      country: 'no',
      places: 'Kiosk kiosk; violence-risk',
      roster: 'Ane 2026-03-03 08:00-16:00',
      records: 'measure * lone-work-assessment on 2026-01-01 with verneombud note vold-og-trusler',
      expect: [],
    },
    {
      name: 'a minor alone, for whom the assessment for young workers is asked elsewhere',
      country: 'no',
      roster: 'Emma[16] 2026-03-03 16:00-20:00',
      records: 'measure Kiosk lone-work-assessment on 2026-01-01 with verneombud',
      expect: [],
    },
    {
      name: 'an office',
      country: 'no',
      places: 'Kontor office',
      roster: 'Ane 2026-03-03 08:00-16:00',
      expect: [],
    },
    { name: 'in Denmark', roster: 'Ane 2026-03-03 08:00-16:00', expect: [] },
  ],
  invalid: [
    {
      name: 'nothing is on record: once for a place',
      country: 'no',
      roster: 'Ane 2026-03-03 08:00-08:30\nBo 2026-03-04 08:00-16:00',
      expect: ['notAssessed'],
    },
    {
      name: 'made after the shift',
      country: 'no',
      roster: 'Ane 2026-03-03 08:00-16:00',
      records: 'measure Kiosk lone-work-assessment on 2026-03-04 with verneombud',
      expect: ['notAssessed'],
    },
    {
      name: 'a day too old',
      country: 'no',
      roster: 'Ane 2026-03-03 08:00-16:00',
      records: 'measure Kiosk lone-work-assessment on 2023-03-02 with verneombud',
      expect: ['late'],
    },
    {
      name: 'valid no longer by its own date',
      country: 'no',
      roster: 'Ane 2025-12-31 08:00-16:00\nAne 2026-01-01 08:00-16:00',
      records: 'measure Kiosk lone-work-assessment on 2025-01-01 until 2025-12-31 with verneombud',
      expect: ['late'],
    },
    {
      name: 'without a date',
      country: 'no',
      roster: 'Ane 2026-03-03 08:00-16:00',
      records: 'measure Kiosk lone-work-assessment with verneombud',
      expect: ['undated'],
    },
    {
      name: 'without anybody who took part, and without violence',
      country: 'no',
      places: 'Kiosk kiosk; violence-risk',
      roster: 'Ane 2026-03-03 08:00-16:00',
      records: 'measure Kiosk lone-work-assessment on 2026-01-01',
      expect: ['participants', 'violence'],
    },
  ],
});

function isMeant(view: RosterView, place: number): boolean {
  return view.place(place).country === 'no';
}
