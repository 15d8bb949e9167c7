import * as z from 'zod/mini';
import { because, defineRule, type About, type Teller } from '../define-rule';
import type { Finding, Why } from '../finding';
import { agreedTimesIn, agreedWhy } from '../shared/agreed';
import { judgePieces } from '../shared/judge-pieces';
import { loneArgument } from '../shared/lone-argument';
import { intervalOf, type Gathered } from '../shared/lone-pieces';
import { limitsIn, tooYoung, type Ages, type Limit } from './age-to-work-alone/too-young';
import type { RosterView } from '../view';

const messages = {
  tooYoung:
    '{person} is {age} and alone at {place}, {from} to {to} ({length}); the workplace asks for {least}.',
  under18:
    '{person} is under 18 and alone at {place}, {from} to {to} ({length}); the workplace asks for {least}.',
  unsettled:
    '{person}: perhaps younger than {least} and alone at {place}, {from} to {to} ({length}). {question} {count:shift depends|shifts depend} on the answer.',
  setting: 'The least age to be alone is a setting of this check.',
  proposal:
    'It has been proposed that nobody be alone at work before 20, or only with training and safety measures.',
  trained: 'Whoever is {trainedFrom} and has training in lone work on record may be alone all the same.',
  own: 'What the law says of minors holds beside it.',
  fixTrain: 'Train {person} in lone work, and write it in the Training table.',
} as const;

type Tell = Teller<typeof messages>;

export const ageToWorkAlone = defineRule({
  id: 'age-to-work-alone',
  title: 'Too young to be alone',
  summary:
    'Where the workplace asks for an age to be alone, by a setting or in the Agreements table, nobody younger is.',
  kind: 'policy',
  group: 'local-agreement',
  packs: ['local-agreement'],
  countries: ['dk', 'no', 'se'],
  sources: ['no-fafo-2016'],
  params: z.strictObject({
    minAge: years(
      'Least age in years to be alone, at any hour; exactly this old is enough, from the birthday on. Left out, only agreements count.',
    ),
    trainedFrom: years(
      'Age in years from which on training in lone work on record is enough instead; exactly this old is enough. Left out, training does not matter.',
    ),
  }),
  messages,
  check(view, params, tell) {
    const limits = limitsIn(view, params);
    const times = agreedTimesIn(view);
    const leasts = new Map(
      limits.flatMap((limit) =>
        view.alone.flatMap((stretch) =>
          tooYoung(view, stretch, limit, params, times).map((piece) => [piece, limit] as const),
        ),
      ),
    );
    const limitOf = ({ pieces }: Gathered) =>
      pieces.map((piece) => leasts.get(piece)!).reduce((a, b) => (b.least > a.least ? b : a));
    return judgePieces(
      view,
      [...leasts.keys()],
      {
        certain: (group, about) => worded(view, group, limitOf(group), about, tell),
        open: (group, about, asked) =>
          tell.review(
            'unsettled',
            { ...intervalOf(view, group), least: limitOf(group).least, ...asked },
            about,
          ),
        explain: (group) =>
          loneArgument(
            view,
            group,
            ruleWhys(limitOf(group), params, tell),
            fixesFor(view, group, params, tell),
          ),
      },
      (shift) => limits.some(({ agreement }) => !agreement || times(agreement, shift).length > 0),
    );
  },
  valid: [
    { name: 'nothing is agreed', roster: 'Ane[18] 2026-03-03 18:00-23:00', expect: [] },
    {
      name: 'on the birthday, by the setting',
      params: { minAge: 20 },
      roster: 'Ane[2006-03-03] 2026-03-03 18:00-23:00',
      expect: [],
    },
    {
      name: 'outside the agreed hours',
      records: 'agreement * minimum-age number 20 band 22:00-06:00',
      roster: 'Ane[19] 2026-03-03 14:00-22:00',
      expect: [],
    },
    {
      name: 'young, but not alone',
      params: { minAge: 20 },
      roster: 'Ane[19] 2026-03-03 14:00-22:00\nBo[19] 2026-03-03 14:00-22:00',
      expect: [],
    },
    {
      name: 'trained, where that is enough from 18',
      params: { minAge: 20, trainedFrom: 18 },
      records: 'training Ane lone-work on 2026-01-15',
      roster: 'Ane[18] 2026-03-03 14:00-22:00',
      expect: [],
    },
    {
      name: 'known to be 18, where that is asked for',
      params: { minAge: 18 },
      roster: 'Ane[40] 2026-03-03 14:00-22:00',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'the day before the birthday, by the setting',
      params: { minAge: 20 },
      roster: 'Ane[2006-03-04] 2026-03-03 14:00-22:00',
      expect: ['tooYoung'],
    },
    {
      name: 'until midnight before the birthday',
      country: 'no',
      params: { minAge: 20 },
      roster: 'Ane[2006-03-04] 2026-03-03 22:00-06:00',
      expect: ['tooYoung'],
    },
    {
      name: 'a minute into the agreed hours',
      records: 'agreement * minimum-age number 20 band 22:00-06:00',
      roster: 'Ane[19] 2026-03-03 14:00-22:01',
      expect: ['tooYoung'],
    },
    {
      name: 'under 18, at an agreed age of 18',
      country: 'se',
      records: 'agreement * minimum-age number 18',
      roster: 'Ane[<18] 2026-03-03 10:00-14:00',
      expect: ['under18'],
    },
    {
      name: 'trained too late, and trained too young',
      params: { minAge: 20, trainedFrom: 18 },
      records: 'training Ane lone-work on 2026-03-04\ntraining Bo lone-work on 2026-01-15',
      roster: 'Ane[18] 2026-03-03 14:00-22:00\nBo[17] 2026-03-03 08:00-14:00',
      expect: ['tooYoung', 'tooYoung'],
    },
    {
      name: 'of unknown age, on two days',
      params: { minAge: 18 },
      roster: 'Ane[?] 2026-03-03 14:00-22:00\nAne 2026-03-04 14:00-22:00',
      expect: ['unsettled'],
    },
  ],
});

function worded(view: RosterView, group: Gathered, { least }: Limit, about: About, tell: Tell): Finding {
  const data = { ...intervalOf(view, group), least };
  const age = view.years(group.people[0]!, group.pieces[0]!.day);
  return age === undefined
    ? tell.warn('under18', data, about)
    : tell.warn('tooYoung', { ...data, age }, about);
}

function ruleWhys({ agreement }: Limit, { trainedFrom }: Ages, tell: Tell): Why[] {
  return [
    agreement ? agreedWhy(agreement) : because(tell.say('setting')),
    because(tell.say('proposal'), 'no-fafo-2016'),
    ...(trainedFrom === null ? [] : [because(tell.say('trained', { trainedFrom }))]),
    because(tell.say('own')),
  ];
}

function fixesFor(view: RosterView, { people }: Gathered, { trainedFrom }: Ages, tell: Tell) {
  return trainedFrom === null ? [] : [tell.say('fixTrain', { person: view.person(people[0]!).name })];
}

function years(description: string) {
  const age = z.int().check(z.minimum(18), z.maximum(99));
  return z._default(z.nullable(age).check(z.describe(description)), null);
}
