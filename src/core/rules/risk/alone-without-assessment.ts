import * as z from 'zod/mini';
import { assessmentDuty } from '../../law/risk';
import { allInForce } from '../../law/values';
import type { Measure, MeasureKind } from '../../roster/records';
import { AgeClass } from '../../roster/age';
import { certainPieces } from '../shared/certain-pieces';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding, Why } from '../finding';
import { intervalOf, type Piece } from '../shared/lone-pieces';
import { argued } from '../shared/lone-words';
import { countsOn, lastDayOf, measuresIn, type OnRecord } from '../shared/on-record';
import { atPlace, byPlace, judgedPlaces } from '../shared/place-findings';
import { riskTimesIn } from '../shared/risk-levels';
import type { RosterView } from '../view';

const messages = {
  notAssessed:
    'No risk assessment of lone work is on record for {place}, where somebody is alone {count:time|times}, the first {from} to {to} ({person}).',
  late: 'The risk assessment of lone work at {place} counted until {day}; {person} is alone there {from} to {to}.',
  undated: 'The risk assessment of lone work at {place} has no date; {person} is alone there {from} to {to}.',
  participants:
    'The risk assessment of lone work at {place} names nobody who took part, such as the safety representative (verneombud).',
  violence:
    'Violence is a risk at {place}, but the risk assessment of lone work does not say that it covers violence and threats.',
  minors:
    'No risk assessment for young workers is on record for {place}, where {person}, under 18, is alone {from} to {to}.',
  rule: 'The employer has to assess whether lone work brings a special risk, and to take the measures that are needed.',
  overTime:
    'Alone means out of sight and hearing of colleagues over time, and without help at hand; here from {limit} on.',
  ruleViolence:
    'Where violence and threats are a risk, the assessment has to heed lone work, hours, staffing, competence and premises.',
  ruleYouth:
    'The Labour Inspection (Arbeidstilsynet) asks for a risk assessment of its own where young workers are alone, and names adults who are present as a measure.',
  document: 'Who has people work alone should be able to show the assessment.',
  together: 'Union and safety representatives should take part in it.',
  onlyRecord: 'Only the Measures table is looked at: what is not written there is not known.',
  fixAssess: 'Assess the risk of lone work at {place}, and write it in the Measures table with its date.',
  fixParticipants: 'Write in the Measures table who took part in the assessment.',
  fixViolence: 'Go through violence, threats and harassment too, and note it at the assessment.',
  fixMinors: 'Assess the risk for young workers, or roster an adult with them.',
} as const;

type Tell = Teller<typeof messages>;
type Flaw = 'notAssessed' | 'late' | 'undated' | 'participants' | 'violence' | 'minors';

interface Params {
  readonly atLeast: number;
  readonly months: number;
}

export const aloneWithoutAssessment = defineRule({
  id: 'alone-without-assessment',
  title: 'Alone without a risk assessment',
  summary:
    'In Norway the risk of lone work has to be assessed wherever somebody is alone over time, and for young workers by itself.',
  kind: 'statute',
  group: 'risk',
  packs: ['no'],
  countries: ['no'],
  sources: ['no-aml-4-1', 'no-violence-23a', 'no-fafo-2016', 'no-youth-assessment'],
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
  messages,
  check(view, params, tell) {
    const onRecord = measuresIn(view);
    const times = riskTimesIn(view);
    const isRisky = (piece: Piece) => times(piece.place, piece).some(({ level }) => level !== 'green');
    const findings = byPlace(view, certainPieces(view, params.atLeast)).flatMap((pieces, place) =>
      isMeant(view, place) && pieces.length
        ? [
            ...flawsOf(pieces, onRecord, params, isRisky),
            ...withoutYouthAssessment(view, pieces, onRecord, params),
          ].map((found) => worded(view, found, params, tell))
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
      name: 'a minor alone, and assessed',
      country: 'no',
      roster: 'Emma[16] 2026-03-03 16:00-20:00',
      records:
        'measure Kiosk lone-work-assessment on 2026-01-01 with verneombud\nmeasure Kiosk minors-assessment on 2026-01-01',
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
    {
      name: 'a minor alone until the 18th birthday',
      country: 'no',
      roster: 'Emma[2008-03-04] 2026-03-03 16:00-20:00\nEmma 2026-03-04 16:00-20:00',
      records: 'measure Kiosk lone-work-assessment on 2026-01-01 with verneombud',
      expect: ['minors'],
    },
  ],
});

function isMeant(view: RosterView, place: number): boolean {
  return view.place(place).country === 'no';
}

/** What is wrong, and the first time alone that it matters for. */
interface Found {
  readonly flaw: Flaw;
  readonly piece: Piece;
  readonly count: number;
  readonly record?: Measure;
}

function flawsOf(
  pieces: readonly Piece[],
  onRecord: OnRecord,
  { months }: Params,
  isRisky: (piece: Piece) => boolean,
): Found[] {
  const known = onRecord('lone-work-assessment', pieces[0]!.place);
  const uncovered = pieces.filter(({ day }) => !known.some((one) => countsOn(one, day, months)));
  const [piece] = uncovered;
  if (piece) return [{ ...lapseOf(known, piece, months), piece, count: uncovered.length }];
  const record = known.find((one) => countsOn(one, pieces[0]!.day, months))!;
  const risky = pieces.find(isRisky);
  return [
    ...(known.every(({ participants }) => !participants)
      ? [{ flaw: 'participants', piece: pieces[0]!, count: 1, record } as const]
      : []),
    ...(risky && !known.some(coversViolence)
      ? [{ flaw: 'violence', piece: risky, count: 1, record } as const]
      : []),
  ];
}

/** The latest assessment before a time alone, where there is one. */
function lapseOf(known: readonly Measure[], { day }: Piece, months: number): Pick<Found, 'flaw' | 'record'> {
  const before = known.filter(({ on = -Infinity }) => on <= day);
  if (!before.length) return { flaw: 'notAssessed' };
  const dated = before.filter((one) => lastDayOf(one, months) !== undefined);
  const [latest] = [...dated].sort((a, b) => lastDayOf(b, months)! - lastDayOf(a, months)!);
  return latest ? { flaw: 'late', record: latest } : { flaw: 'undated' };
}

function coversViolence({ note = '' }: Measure): boolean {
  return /vold|trus|våld|\bhot\b|violen|threat/i.test(note);
}

function withoutYouthAssessment(
  view: RosterView,
  pieces: readonly Piece[],
  onRecord: OnRecord,
  { months }: Params,
): Found[] {
  const kind: MeasureKind = 'minors-assessment';
  const known = onRecord(kind, pieces[0]!.place);
  const open = pieces.filter(
    ({ person, day }) =>
      view.ageClass(person, day) === AgeClass.minor && !known.some((one) => countsOn(one, day, months)),
  );
  return open[0] ? [{ flaw: 'minors', piece: open[0], count: open.length }] : [];
}

function worded(view: RosterView, found: Found, params: Params, tell: Tell): Finding {
  const { piece, count, record } = found;
  const day = (record && lastDayOf(record, params.months)) ?? 0;
  const data = { ...intervalOf(view, { ...piece, people: [piece.person] }), count, day: { day } };
  const place = data.place;
  const explain = () => argued(whys(found, params, tell), [fixOf(found, place, tell)]);
  return tell.warn(found.flaw, data, { ...atPlace(view, piece), explain });
}

function whys({ flaw, piece }: Found, { atLeast }: Params, tell: Tell): Why[] {
  const sources = allInForce(assessmentDuty, piece.day);
  return [
    ...sources.map((source) =>
      because(source === 'no-violence-23a' ? tell.say('ruleViolence') : tell.say('rule'), source),
    ),
    ...(flaw === 'minors' ? [because(tell.say('ruleYouth'), 'no-youth-assessment')] : []),
    because(tell.say('overTime', { limit: { minutes: atLeast } }), 'no-fafo-2016'),
    because(tell.say(flaw === 'participants' ? 'together' : 'document'), 'no-fafo-2016'),
    because(tell.say('onlyRecord')),
  ];
}

function fixOf({ flaw }: Found, place: string, tell: Tell) {
  if (flaw === 'minors') return tell.say('fixMinors');
  if (flaw === 'violence') return tell.say('fixViolence');
  return flaw === 'participants' ? tell.say('fixParticipants') : tell.say('fixAssess', { place });
}
