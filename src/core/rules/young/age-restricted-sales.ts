import * as z from 'zod/mini';
import { inForce } from '../../law/dated';
import { swedishChildrenAlone } from '../../law/young-work';
import type { Country } from '../../time/units';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding, Why } from '../finding';
import type { Explanation } from '../found';
import type { Asked } from '../shared/asking';
import { companyWhy } from '../shared/company-why';
import { intervalOf, type Piece } from '../shared/lone-pieces';
import type { RosterView } from '../view';
import { askGroup, ageText } from './shared/asks';
import { groupsOn } from './shared/groups';
import { aboutOne, argued, joined, judged, questionOf, sorted } from './shared/judge';
import { loneMinors, lonePiecesOf } from './shared/lone-minors';
import { isYoungShift, type Worked } from './shared/workers';

const countries: readonly Country[] = ['no', 'se'];

const messages = {
  noSeller:
    '{person} is under 18 and without an adult at {place}, where goods with an age limit are sold, {from} to {to} ({length}).',
  unsettled:
    '{person}: perhaps nobody at {place} who may sell goods with an age limit, {count:time|times}, first {from} to {to} ({length}). {question}',
  ruleNo: 'There are limits to what somebody under 18 may sell of tobacco and alcohol.',
  ruleSe: 'Children may not sell goods with an age limit.',
  sells: 'The Places table says that goods with an age limit are sold at {place}.',
  notShown: 'Whether any of them are sold in these hours, the roster does not show.',
  fixAdult: 'Roster somebody of 18 or more at {place}, {from} to {to}.',
  fixClose: 'Do not sell goods with an age limit in these hours.',
} as const;

type Tell = Teller<typeof messages>;

/**
 * Goods with an age limit where no adult is at work. Norway: limits to what people under 18 may sell of tobacco and alcohol
 * (Fafo 2016). Sweden: children may not sell goods with an age limit (AFS 2012:3, since 2025 in AFS 2023:2); youths may.
 * Only where the employer says that such goods are sold; the roster does not show what is sold when, so it is a warning.
 */
export const ageRestrictedSales = defineRule({
  id: 'age-restricted-sales',
  title: 'Minors and age limits',
  summary:
    'Where goods with an age limit are sold, somebody of 18 or more should be at work (Norway; Sweden for children).',
  kind: 'guidance',
  group: 'young-workers',
  packs: ['no', 'se'],
  countries,
  sources: ['no-fafo-2016', 'se-afs-2012-3-9', 'se-minors-2025'],
  params: z.strictObject({}),
  messages,
  check(view, _params, tell) {
    const lone = loneMinors(view, 'adult', countries)
      .filter(({ place }) => view.place(place).flags?.ageRestrictedSales)
      .flatMap((stretch) => lonePiecesOf(view, 'adult', stretch))
      .flatMap((piece) => unsold(view, piece));
    const { certain, open } = sorted(joined(lone, ({ person, ask }) => `${person} ${ask?.key}`));
    const about = (one: Unsold) => aboutOne(view, one.person, one.at, () => explained(view, one, tell));
    const findings: Finding[] = [
      ...certain.map((one) => tell.warn('noSeller', dataOf(view, one), about(one))),
      ...open.map((one) =>
        tell.review(
          'unsettled',
          { ...dataOf(view, one), count: one.count, question: { text: one.ask.text } },
          { ...about(one), question: questionOf(one.ask) },
        ),
      ),
    ];
    return judged(view, findings, isYoungShift(view, countries));
  },
  valid: [
    {
      name: 'with an adult',
      country: 'no',
      places: 'Kiosk kiosk; age-restricted-sales',
      roster: 'Emma[16] 2026-03-03 16:00-20:00\nBo[18] 2026-03-03 16:00-20:00',
      expect: [],
    },
    {
      name: 'where nobody said what is sold',
      country: 'no',
      roster: 'Emma[16] 2026-03-03 16:00-20:00',
      expect: [],
    },
    {
      name: 'on the 18th birthday',
      country: 'no',
      places: 'Kiosk kiosk; age-restricted-sales',
      roster: 'Emma[2008-03-03] 2026-03-03 16:00-20:00',
      expect: [],
    },
    {
      name: 'a youth in Sweden',
      country: 'se',
      places: 'Kiosk kiosk; age-restricted-sales',
      roster: 'Emma[16 no-school] 2026-03-03 16:00-20:00',
      expect: [],
    },
    {
      name: 'in Denmark',
      places: 'Kiosk kiosk; age-restricted-sales',
      roster: 'Emma[16] 2026-03-03 14:00-18:00',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'the adult leaves one minute before, on the day before the 18th birthday',
      country: 'no',
      places: 'Kiosk kiosk; age-restricted-sales',
      roster: 'Emma[2008-03-04] 2026-03-03 16:00-20:00\nBo[40] 2026-03-03 16:00-19:59',
      expect: ['noSeller'],
    },
    {
      name: 'a child in Sweden',
      country: 'se',
      places: 'Kiosk kiosk; age-restricted-sales',
      roster: 'Emma[14] 2026-03-03 16:00-18:00\nOle[16 no-school] 2026-03-03 16:00-18:00',
      expect: ['noSeller'],
    },
    {
      name: 'a child or a youth in Sweden',
      country: 'se',
      places: 'Kiosk kiosk; age-restricted-sales',
      roster: 'Emma[16] 2026-03-03 16:00-18:00\nEmma 2026-03-04 16:00-18:00',
      expect: ['unsettled'],
    },
  ],
});

interface Unsold {
  readonly person: number;
  readonly at: Worked;
  readonly piece: Piece;
  readonly ask?: Asked;
}

function unsold(view: RosterView, piece: Piece): Unsold[] {
  const { person, place, start, end, day } = piece;
  const { country } = view.place(place);
  const groups = groupsOn(view.person(person), country, day);
  if (!groups || (country === 'se' && groups.strict === 'past-school')) return [];
  const isOpen = country === 'se' && groups.mild === 'past-school';
  const ask = piece.ask ?? (isOpen ? askGroup(view, person) : undefined);
  return [{ person, at: { place, start, end }, piece, ...(ask && { ask }) }];
}

function dataOf(view: RosterView, { person, at }: Unsold) {
  return intervalOf(view, { people: [person], ...at });
}

function explained(view: RosterView, one: Unsold, tell: Tell): Explanation {
  const { person, at, piece, ask } = one;
  const { name: place, timeZone } = view.place(at.place);
  const interval = { need: 'adult', person, place: at.place, zone: piece.zone, span: at } as const;
  const clock = (instant: number) => ({ clock: instant, timeZone });
  return argued(
    [
      ruleWhy(view, piece, tell),
      because(tell.say('sells', { place })),
      because(tell.say('notShown')),
      because(ageText(view.person(person), piece.day)),
      ...companyWhy(view, view.companyOf(interval), interval),
    ],
    ask
      ? [ask.fix]
      : [tell.say('fixAdult', { place, from: clock(at.start), to: clock(at.end) }), tell.say('fixClose')],
  );
}

function ruleWhy(view: RosterView, { place, day }: Piece, tell: Tell): Why {
  if (view.place(place).country === 'no') return because(tell.say('ruleNo'), 'no-fafo-2016');
  return because(tell.say('ruleSe'), inForce(swedishChildrenAlone, day).source);
}
