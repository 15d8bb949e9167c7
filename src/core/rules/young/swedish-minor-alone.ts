import * as z from 'zod/mini';
import { inForce } from '../../law/dated';
import { swedishChildrenAlone, swedishYouthsAlone } from '../../law/young-work';
import type { AloneStretch } from '../../occupancy/stretch';
import type { PlaceFlag } from '../../roster/roster';
import type { Country } from '../../time/units';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding } from '../finding';
import type { Explanation } from '../found';
import type { Asked } from '../shared/asking';
import { companyWhy } from '../shared/company-why';
import { intervalOf, type Piece } from '../shared/lone-pieces';
import { isOffice } from '../shared/offices';
import { whereaboutsOfAll } from '../shared/several-times';
import type { RosterView } from '../view';
import { askGroup, groupWhys } from './shared/asks';
import { type Groups, groupsOn } from './shared/groups';
import { aboutOne, argued, byPlace, joined, judged, questionOf } from './shared/judge';
import { loneMinors, lonePiecesOf, piecesDuringBreaks } from './shared/lone-minors';
import { isYoungShift, type Worked } from './shared/workers';

const countries: readonly Country[] = ['se'];

const messages = {
  childAlone: '{person} is a child and alone at {place}, {from} to {to} ({length}).',
  youthAlone: '{person} is under 18 and alone at {place}, where there is a risk, {from} to {to} ({length}).',
  riskUnknown:
    '{people}: under 18 and alone at {place}, {count:time|times}, first {from} to {to} ({length}); whether there is a risk of injury, of violence or of strong mental strain is not known.',
  unsettled:
    '{person}: perhaps lone work that is not allowed under 18 at {place}, {from} to {to} ({length}){more}. {question}',
  ruleChild: 'Children may not be set to lone work (ensamarbete).',
  ruleYouth:
    'Minors may not be set to lone work (ensamarbete) with a risk of injury, or where it is a strong mental strain.',
  injuryRisk: 'The Places table says that there is a risk of injury at {place}.',
  mentalStrain: 'The Places table says that being alone at {place} is a strong mental strain.',
  violenceRisk: 'The Places table says that there is a risk of violence at {place}.',
  fixSecond: 'Roster somebody else at {place}, {from} to {to}.',
  fixAdult: 'Give these hours to somebody of 18 or more.',
  fixPlace:
    'Say in the Places table whether {place} has a risk of injury, of violence, or a strong mental strain.',
} as const;

type Tell = Teller<typeof messages>;

/**
 * Sweden, lone work of minors: nobody else at work in sight and hearing. Children (until compulsory school is finished and
 * the calendar year of the 16th birthday) may not work alone at all: AFS 2012:3 § 9, since 2025 in AFS 2023:2. Youths may
 * not where there is a risk of injury or a strong mental strain: AFS 1982:3 § 6, since 2025 in AFS 2023:2; a risk of
 * violence counts as one. Where nobody said whether there is one it is a warning, once a place; offices are left out then.
 */
export const swedishMinorAlone = defineRule({
  id: 'swedish-minor-alone',
  title: 'Minors alone (Sweden)',
  summary:
    'In Sweden children may not work alone, and youths not where there is a risk of injury, of violence or of strong mental strain.',
  kind: 'statute',
  group: 'minors-alone',
  packs: ['se'],
  countries,
  sources: ['se-afs-2012-3-9', 'se-afs-1982-3-6', 'se-minors-2025', 'se-afs-2023-2', 'se-av-minors'],
  params: z.strictObject({}),
  messages,
  together: ({ people, place, question }) => question && `${people.join()} ${place} ${question.key}`,
  check(view, _params, tell) {
    const piecesOf = (stretch: AloneStretch) => lonePiecesOf(view, 'anyone', stretch);
    const certain = loneMinors(view, 'anyone', countries).flatMap(piecesOf);
    const found = [
      ...certain.flatMap((piece) => judgedPiece(view, piece)),
      ...piecesDuringBreaks(view, 'anyone', countries, piecesOf)
        .flatMap((piece) => judgedPiece(view, piece))
        .filter((one) => mayBeBreach(view, one)),
    ];
    const lone = joined(found, ({ person, what, ask }) => `${person} ${what} ${ask?.key}`);
    const isUnknown = ({ what, ask }: Lone) => what === 'riskUnknown' && !ask;
    const findings = [
      ...lone.filter((one) => !isUnknown(one)).map((one) => worded(view, one, tell)),
      ...byPlace(lone.filter(isUnknown)).map((some) => warningOf(view, some, tell)),
    ];
    return judged(view, findings, isYoungShift(view, countries));
  },
  valid: [
    {
      name: 'a child together with somebody',
      country: 'se',
      roster: 'Emma[14] 2026-03-07 09:00-12:00\nBo[17 no-school] 2026-03-07 09:00-12:00',
      expect: [],
    },
    {
      name: 'a youth alone where there is none of the risks',
      country: 'se',
      places: 'Kiosk kiosk; not injury-risk; not mental-strain; not violence-risk',
      roster: 'Emma[16 no-school] 2026-03-07 09:00-12:00',
      expect: [],
    },
    {
      name: 'on the 18th birthday',
      country: 'se',
      places: 'Kiosk kiosk; violence-risk',
      roster: 'Emma[2008-03-07] 2026-03-07 09:00-12:00',
      expect: [],
    },
    {
      name: 'a youth in an office of which nobody said anything',
      country: 'se',
      places: 'Kontor office',
      roster: 'Emma[16 no-school] 2026-03-07 09:00-12:00',
      expect: [],
    },
    {
      name: 'a youth whose only company takes a break of unknown time, where nobody said whether there is a risk',
      country: 'se',
      roster: 'Emma[16 no-school] 2026-03-07 09:00-12:00\nBo[40] 2026-03-07 09:00-14:00 (30)',
      expect: [],
    },
    { name: 'in Norway', country: 'no', roster: 'Emma[14] 2026-03-07 09:00-12:00', expect: [] },
  ],
  invalid: [
    {
      name: 'a child alone for the last minute',
      country: 'se',
      roster: 'Emma[14] 2026-03-07 09:00-12:01\nBo[40] 2026-03-07 09:00-12:00',
      expect: ['childAlone'],
    },
    {
      name: 'finished compulsory school, on the last day of the year before the one of the 16th birthday, and the day after',
      country: 'se',
      places: 'Kiosk kiosk; not injury-risk; not mental-strain; not violence-risk',
      roster: 'Emma[2010-06-01 no-school] 2025-12-31 09:00-12:00\nEmma 2026-01-01 09:00-12:00',
      expect: ['childAlone'],
    },
    {
      name: 'the same in one night',
      country: 'se',
      places: 'Verkstad other; injury-risk',
      roster: 'Emma[2010-06-01 no-school] 2025-12-31 22:00-01:00',
      expect: ['childAlone', 'youthAlone'],
    },
    {
      name: 'a youth alone where there is a risk of injury, a strong strain, or a risk of violence',
      country: 'se',
      places: 'Verkstad other; injury-risk\nHem other; mental-strain\nKiosk kiosk; violence-risk',
      roster:
        'Emma[16 no-school] @Verkstad 2026-03-07 09:00-10:00\nEmma @Hem 2026-03-07 11:00-12:00\nEmma @Kiosk 2026-03-07 13:00-14:00',
      expect: ['youthAlone', 'youthAlone', 'youthAlone'],
    },
    {
      name: 'two youths, each alone for a while, where nobody said whether there is a risk: told once',
      country: 'se',
      roster: 'Emma[16 no-school] 2026-03-07 09:00-12:00\nOle[17 no-school] 2026-03-07 12:00-15:00',
      expect: ['riskUnknown'],
    },
    {
      name: 'schooling that nobody wrote, told once',
      country: 'se',
      roster: 'Emma[16] 2026-03-07 09:00-12:00\nEmma 2026-03-08 09:00-12:00',
      expect: ['unsettled'],
    },
    {
      name: 'a child whose only company takes a break of unknown time, told once',
      country: 'se',
      roster:
        'Emma[14] 2026-03-07 09:00-12:00\nBo[40] 2026-03-07 09:00-14:00 (30)\nEmma 2026-03-08 09:00-12:00\nBo 2026-03-08 09:00-14:00 (30)',
      expect: ['unsettled'],
    },
    {
      name: 'a room that nobody said enough about',
      country: 'se',
      places: 'Kiosk kiosk; zone Lager unknown',
      roster: 'Emma[14] @Kiosk 2026-03-07 09:00-12:00\nBo[40] @Kiosk/Lager 2026-03-07 09:00-12:00',
      expect: ['unsettled'],
    },
  ],
});

/** The risks of which the rule on youths speaks; a risk of violence is one to life and limb. */
const risks = ['injuryRisk', 'mentalStrain', 'violenceRisk'] as const satisfies readonly PlaceFlag[];

interface Lone {
  readonly person: number;
  readonly at: Worked;
  readonly piece: Piece;
  readonly groups: Groups;
  readonly what: 'childAlone' | 'youthAlone' | 'riskUnknown';
  readonly ask?: Asked;
}

function judgedPiece(view: RosterView, piece: Piece): Lone[] {
  const { person, place, start, end, day } = piece;
  const groups = groupsOn(view.person(person), 'se', day);
  if (!groups) return [];
  const [strict, mild] = [groups.strict, groups.mild].map((group) =>
    group === 'past-school' ? asYouth(view, place) : 'childAlone',
  );
  const what = mild ?? strict;
  if (!what) return [];
  // A youth at a risk and a child are a breach alike: nothing depends on the schooling then.
  const isCertain = mild === strict || (mild === 'youthAlone' && strict === 'childAlone');
  const ask = piece.ask ?? (isCertain ? undefined : askGroup(view, person));
  return [{ person, at: { place, start, end }, piece, groups, what, ...(ask && { ask }) }];
}

/** Of a youth at a risk that nobody knows it is not asked when somebody else takes a break. */
function mayBeBreach(view: RosterView, { groups, at }: Lone): boolean {
  return groups.strict !== 'past-school' || asYouth(view, at.place) === 'youthAlone';
}

function asYouth(view: RosterView, place: number): 'youthAlone' | 'riskUnknown' | undefined {
  const { flags = {} } = view.place(place);
  if (risks.some((risk) => flags[risk])) return 'youthAlone';
  const isSettled = isOffice(view, place) || risks.every((risk) => flags[risk] === false);
  return isSettled ? undefined : 'riskUnknown';
}

function worded(view: RosterView, one: Lone, tell: Tell): Finding {
  const about = aboutOne(view, one.person, one.at, () => explained(view, one, tell));
  const data = dataOf(view, one);
  if (!one.ask) return tell.breach(one.what === 'childAlone' ? 'childAlone' : 'youthAlone', data, about);
  const asked = { ...data, more: '', question: { text: one.ask.text } };
  return tell.review('unsettled', asked, { ...about, question: questionOf(one.ask) });
}

function warningOf(view: RosterView, some: readonly Lone[], tell: Tell): Finding {
  const all = some.map(({ person, at }) => ({ ...at, people: [person] }));
  const [first, ...others] = all;
  const about = whereaboutsOfAll(view, [first!, ...others]);
  const names = { names: about.people.map((person) => view.person(person).name) };
  const data = { ...dataOf(view, some[0]!), people: names, count: some.length };
  const explain = () => explained(view, some[0]!, tell);
  return tell.warn('riskUnknown', data, { ...about, explain });
}

function dataOf(view: RosterView, { person, at }: Lone) {
  return intervalOf(view, { people: [person], ...at });
}

function explained(view: RosterView, one: Lone, tell: Tell): Explanation {
  const { person, at, piece, groups, ask } = one;
  const { name: place, timeZone, flags = {} } = view.place(at.place);
  const interval = { need: 'anyone', person, place: at.place, zone: piece.zone, span: at } as const;
  const clock = (instant: number) => ({ clock: instant, timeZone });
  return argued(
    [
      ...(groups.strict === 'past-school'
        ? []
        : [because(tell.say('ruleChild'), inForce(swedishChildrenAlone, piece.day).source)]),
      ...(groups.mild === 'past-school'
        ? [because(tell.say('ruleYouth'), inForce(swedishYouthsAlone, piece.day).source)]
        : []),
      ...groupWhys(view, person, 'se', piece.day),
      ...risks.filter((risk) => flags[risk]).map((risk) => because(tell.say(risk, { place }))),
      ...companyWhy(view, view.companyOf(interval), interval),
    ],
    ask
      ? [ask.fix]
      : [
          ...(one.what === 'riskUnknown' ? [tell.say('fixPlace', { place })] : []),
          tell.say('fixSecond', { place, from: clock(at.start), to: clock(at.end) }),
          tell.say('fixAdult'),
        ],
  );
}
