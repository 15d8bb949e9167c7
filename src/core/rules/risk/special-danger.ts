import * as z from 'zod/mini';
import { allInForce, loneWorkDuty } from '../../law/values';
import { alonePieces } from '../shared/alone-pieces';
import { judgedAlone } from '../shared/alone-findings';
import { certainPieces } from '../shared/certain-pieces';
import { because, defineRule, type Judged, type Teller } from '../define-rule';
import type { Finding, Why } from '../finding';
import { intervalOf, whereabouts, type Gathered, type Piece } from '../shared/lone-pieces';
import { measuresIn } from '../shared/on-record';
import { atPlace, byPlace } from '../shared/place-findings';
import { argued, companyFixes, nearWhys, openTime } from '../shared/lone-words';
import type { RosterView } from '../view';

const messages = {
  notMet:
    '{person} is alone at {place}, where being alone is a special danger that is not met, {from} to {to} ({length}).',
  notAssessed:
    'Nothing on record says whether being alone at {place} is a special danger; somebody is {count:time|times}, the first {from} to {to} ({person}).',
  unsettled:
    '{person}: perhaps alone at {place}, where being alone is a special danger, {from} to {to} ({length}); {count:such time|such times} on the roster. {question}',
  rule: 'Where being alone can bring a special danger, the work has to be arranged so that the danger is met. Where it cannot be met, nobody may work alone.',
  stated: 'The Places table says that at {place} this danger is not met.',
  notStated:
    'The Places table does not say it for {place}, and no risk assessment of lone work is on record.',
  ask: 'Does being alone at {place} bring a special danger, and has it been met?',
  fixMeet: 'Arrange the work so that the danger is met, and say so in the Places table.',
  fixSay:
    'Say in the Places table whether being alone at {place} is a special danger, and whether it is met.',
  fixAssess: 'Write the risk assessment that covers lone work (APV) in the Measures table.',
} as const;

type Tell = Teller<typeof messages>;

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
  messages,
  check(view, { atLeast }, tell) {
    const pieces = view.alone
      .filter(({ place }) => isMeant(view, place) && view.place(place).danger === 'not-met')
      .flatMap((stretch) => alonePieces(view, stretch, [stretch]));
    const open = openPlaces(view, atLeast);
    const unstated = new Set(open.map(([first]) => first.place));
    const judged = judgedAlone(view, pieces, {
      looksAt: ({ place }) => isMeant(view, place) && !unstated.has(place),
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

/** Times alone at places about which nothing is stated and no assessment is on record. */
function openPlaces(view: RosterView, atLeast: number): (readonly [Piece, ...Piece[]])[] {
  const onRecord = measuresIn(view);
  return byPlace(view, certainPieces(view, atLeast)).flatMap((pieces, place) => {
    const stated =
      view.place(place).danger !== undefined || onRecord('lone-work-assessment', place).length > 0;
    const [first, ...more] = pieces;
    return first && isMeant(view, place) && !stated ? [[first, ...more] as const] : [];
  });
}

function withPlaces({ findings, ...counts }: Judged, more: readonly Finding[]): Judged {
  return { findings: [...findings, ...more], ...counts };
}

function notAssessed(view: RosterView, pieces: readonly [Piece, ...Piece[]], tell: Tell): Finding {
  const [first] = pieces;
  const { name } = view.place(first.place);
  const data = { ...intervalOf(view, { ...first, people: [first.person] }), count: pieces.length };
  const explain = () => ({
    why: [...ruleWhys(view, first, tell), because(tell.say('notStated', { place: name }))],
    fixes: [tell.say('fixSay', { place: name }), tell.say('fixAssess')],
  });
  const question = { key: `danger:${name}`, text: tell.say('ask', { place: name }) };
  return tell.warn('notAssessed', data, { ...atPlace(view, first), question, explain });
}

function worded(view: RosterView, group: Gathered, tell: Tell): Finding {
  const fixes = () => [...companyFixes(view, group).slice(0, 1), tell.say('fixMeet')];
  const explain = () => argued(whys(view, group, tell), fixes());
  return tell.breach('notMet', intervalOf(view, group), { ...whereabouts(view, group), explain });
}

function ruleWhys(view: RosterView, { place, day }: Pick<Piece, 'place' | 'day'>, tell: Tell): Why[] {
  return allInForce(loneWorkDuty[view.place(place).country], day).map((source) =>
    because(tell.say('rule'), source),
  );
}

function whys(view: RosterView, group: Gathered, tell: Tell): Why[] {
  const { name } = view.place(group.place);
  return [
    ...ruleWhys(view, group.pieces[0]!, tell),
    because(tell.say('stated', { place: name })),
    ...nearWhys(view, group),
  ];
}
