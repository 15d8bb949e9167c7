import * as z from 'zod/mini';
import { minimumAge as legalAge } from '../../law/young-work';
import { inForce } from '../../law/dated';
import { text } from '../../messages/catalogue';
import type { Country } from '../../time/units';
import { because, defineRule, type Statutory, type Teller } from '../define-rule';
import type { Finding, Why } from '../finding';
import type { Explanation } from '../found';
import { whereabouts } from '../shared/lone-pieces';
import { lawOr } from '../shared/statutory';
import type { RosterView } from '../view';
import { askGroup, askKind, ageText, groupWhys } from './shared/asks';
import { argued, judged, questionOf } from './shared/judge';
import { type AtPlace, type Heavy, heavyAt, peopleByPlace, type Standing } from './minimum-age/at-place';

const countries: readonly Country[] = ['dk', 'no', 'se'];

const messages = {
  tooYoung: '{person} is under {least} and works at {place}, {count:time|times}, first on {day}.',
  lightWork:
    '{person} may do light work only and works at {place}, {count:time|times}, first on {day}. {heavy}',
  kindUnknown:
    '{person} may do light work only and works at {place}, {count:time|times}, first on {day}. {question}',
  unsettled:
    '{person} is perhaps allowed light work only and works at {place}, {count:time|times}, first on {day}. {question}',
  howOld:
    '{person} is marked as under 18 and works at {place}, {count:time|times}, first on {day}: perhaps under {least}, or so young that only light work is allowed. {question}',
  agesUnknown:
    'The age of {count:person|people} at {place} is not known ({people}), so the rules for minors on hours, rest and company are not checked. {question}',
  ruleDk:
    'Nobody under 13 may work for an employer; cultural work by permission, and some work in the family, apart.',
  ruleNo:
    'Nobody under 15 or of school age may work, but for light work from 13, cultural work, and work that is part of school from 14.',
  ruleSe:
    'Children under 13 (yngre barn) may not work for an employer but for very light work in the family’s business, or by permission.',
  ruleLight:
    'From {least} to 15 only light work is allowed: simple and foreseeable, without conflict with customers.',
  ruleLightNo:
    'Under 15, and until compulsory school is finished, only light work is allowed: simple and foreseeable, without conflict with customers.',
  ruleLightSe:
    'Until compulsory school is finished and the calendar year of the 16th birthday begins, only light work is allowed: simple and foreseeable, without conflict with customers.',
  alcohol: 'Alcohol is served here: to serve is no light work.',
  ageLimit: 'Goods with an age limit are sold here: to check papers is no light work.',
  violence: 'There is a risk of violence here.',
  kind: 'A place of this kind may have work that is not light.',
  parents:
    'Parents have to be told of the work, its risks and hours, when somebody under 15 or in compulsory school is hired.',
  municipality: 'The municipality has to be told when somebody under 18 has worked full time for 3 months.',
  askAges:
    'How old are those who work at {place}? Write the dates of birth, or that they are 18 or more, in the staff list.',
  fixAges: 'Write the dates of birth, or that they are 18 or more, in the staff list.',
  fixGive: 'Give the work to somebody older.',
  fixLight: 'See that {person} has light work only, and an adult at hand.',
} as const;

type Tell = Teller<typeof messages>;

const leastAge: Statutory = { stricter: 'more', unit: 'years', law: legalAge };

/**
 * From what age somebody may work. Denmark: not under 13; at 13 and 14 light work only (the order's list of light work).
 * Norway, aml § 11-1(1): not under 15 or of school age, but for light work from 13, cultural work and work as part of
 * school from 14. Sweden, AFS 2012:3 (since 2025 in AFS 2023:2): children under 13 only in the family's business or by
 * permission, the others light work only, until compulsory school is finished and they turn 16 in the calendar year. What
 * is no light work in a place with that risk is held against all of them alike. The birthday itself is allowed. Whose age nobody knows is told here, once a place, for all rules on minors.
 */
export const minimumAge = defineRule({
  id: 'minimum-age',
  title: 'Minimum age',
  summary:
    'Nobody under 13 may work for an employer, and at 13 and 14 only light work is allowed; in Norway and Sweden also later, while in compulsory school.',
  kind: 'statute',
  group: 'young-workers',
  packs: ['dk-young', 'no', 'se'],
  countries,
  sources: [
    'dk-young-time',
    'dk-light-work',
    'dk-di-2025',
    'dk-aml-60-8',
    'no-aml-11-1',
    'se-afs-2012-3',
    'se-minors-2025',
    'se-av-minors',
  ],
  params: z.strictObject({
    minimumAge: z._default(
      z
        .nullable(z.int().check(z.minimum(0), z.maximum(18)))
        .check(
          z.describe(
            'The least age in whole years; from that birthday on it is allowed. Left out, what the law says (13); a lower one does not count.',
          ),
        ),
      null,
    ),
  }),
  statutory: { minimumAge: leastAge },
  messages,
  check(view, params, tell) {
    const places = peopleByPlace(
      view,
      (country, day) => lawOr(params.minimumAge, leastAge, country, day) ?? 0,
    );
    const findings = places.flatMap(({ unknown, young }) => [
      ...young.flatMap((one) => toldOf(view, one, tell) ?? []),
      ...(unknown.length ? [agesUnknown(view, unknown, tell)] : []),
    ]);
    return judged(view, findings, () => true);
  },
  valid: [
    { name: 'on the 13th birthday', roster: 'Emma[2013-03-07] 2026-03-07 09:00-12:00', expect: [] },
    {
      name: 'at 14 in a bakery',
      places: 'Bageri bakery',
      roster: 'Emma[14] 2026-03-07 09:00-12:00',
      expect: [],
    },
    {
      name: 'on the 15th birthday where alcohol is served',
      places: 'Kro restaurant; alcohol-served',
      roster: 'Emma[2011-03-07] 2026-03-07 09:00-12:00',
      expect: [],
    },
    {
      name: 'at 15 and still in school in Denmark',
      places: 'Kro restaurant; alcohol-served',
      roster: 'Emma[15 school] 2026-03-07 09:00-12:00',
      expect: [],
    },
    {
      name: 'at 15 and past compulsory school in Norway',
      country: 'no',
      places: 'Kro restaurant; alcohol-served',
      roster: 'Emma[15 no-school] 2026-03-07 09:00-12:00',
      expect: [],
    },
    {
      name: 'past compulsory school in Sweden from the calendar year of the 16th birthday',
      country: 'se',
      places: 'Krog restaurant; alcohol-served',
      roster: 'Emma[2010-12-31 no-school] 2026-01-01 09:00-12:00',
      expect: [],
    },
    {
      name: 'in Norway, schooling that nobody wrote, where all work is light',
      country: 'no',
      places: 'Bakeri bakery',
      roster: 'Emma[15] 2026-03-07 09:00-12:00',
      expect: [],
    },
    { name: 'an adult', roster: 'Bo[40] 2026-03-07 09:00-12:00', expect: [] },
    { name: 'not confirmed', roster: 'Emma[12] 2026-03-07 09:00-12:00 tentative', expect: [] },
  ],
  invalid: [
    {
      name: 'on the day before the 13th birthday, and on it',
      roster: 'Emma[2013-03-08] 2026-03-07 09:00-12:00\nEmma 2026-03-08 09:00-12:00',
      expect: ['tooYoung'],
    },
    {
      name: 'at 12 in Norway',
      country: 'no',
      roster: 'Emma[12] 2026-03-07 09:00-12:00',
      expect: ['tooYoung'],
    },
    {
      name: 'at 12 in Sweden, twice, told once',
      country: 'se',
      roster: 'Emma[12] 2026-03-07 09:00-12:00\nEmma 2026-03-08 09:00-12:00',
      expect: ['tooYoung'],
    },
    {
      name: 'at 14 where alcohol is served, where age limits are checked, where there is violence, and elsewhere',
      places:
        'Kro restaurant; alcohol-served\nKiosk kiosk; age-restricted-sales\nBar grill-bar; violence-risk\nTank petrol-station',
      roster:
        'Emma[14] @Kro 2026-03-07 09:00-10:00\nEmma @Kiosk 2026-03-07 11:00-12:00\nEmma @Bar 2026-03-07 13:00-14:00\nEmma @Tank 2026-03-07 15:00-16:00',
      expect: ['lightWork', 'lightWork', 'lightWork', 'lightWork'],
    },
    {
      name: 'on the day before the 15th birthday at a kind of place that nobody wrote',
      places: 'Stedet ?',
      roster: 'Emma[2011-03-08] 2026-03-07 09:00-12:00',
      expect: ['kindUnknown'],
    },
    {
      name: 'at 15 and still in school in Norway',
      country: 'no',
      places: 'Kro restaurant; alcohol-served',
      roster: 'Emma[15 school] 2026-03-07 09:00-12:00',
      expect: ['lightWork'],
    },
    {
      name: 'past compulsory school in Sweden the day before the calendar year of the 16th birthday',
      country: 'se',
      places: 'Krog restaurant; alcohol-served',
      roster: 'Emma[2010-01-01 no-school] 2025-12-31 09:00-12:00',
      expect: ['lightWork'],
    },
    {
      name: 'in Norway, schooling that nobody wrote, told once',
      country: 'no',
      places: 'Kro restaurant; alcohol-served',
      roster: 'Emma[15] 2026-03-07 09:00-12:00\nEmma 2026-03-08 09:00-12:00',
      expect: ['unsettled'],
    },
    { name: 'marked as under 18', roster: 'Emma[<18] 2026-03-07 09:00-12:00', expect: ['howOld'] },
    {
      name: 'ages that nobody wrote, told once a place',
      roster: 'Ane 2026-03-07 09:00-12:00\nBo 2026-03-08 09:00-12:00\nAne 2026-03-09 09:00-12:00',
      expect: ['agesUnknown'],
    },
    {
      name: 'a stricter workplace',
      roster: 'Emma[14] 2026-03-07 09:00-12:00',
      params: { minimumAge: 15 },
      expect: ['tooYoung'],
    },
    {
      name: 'the law counts where the workplace would allow less',
      roster: 'Emma[12] 2026-03-07 09:00-12:00',
      params: { minimumAge: 10 },
      expect: ['tooYoung'],
    },
  ],
});

function toldOf(view: RosterView, one: AtPlace, tell: Tell): Finding | undefined {
  const { person, place, shifts, standing, least, day } = one;
  const data = {
    person: view.person(person).name,
    place: view.place(place).name,
    count: shifts.length,
    day: { day },
  };
  const about = {
    ...whereabouts(view, { ...shifts[0], people: [person] }),
    explain: () => explained(view, one, tell),
  };
  if (standing === 'unknown') {
    const key = `age:${view.person(person).name}`;
    const question = text('young.askBirthDate', { person: view.person(person).name });
    return tell.review(
      'howOld',
      { ...data, least, question: { text: question } },
      { ...about, question: { key, text: question } },
    );
  }
  const end = Math.max(...shifts.map((shift) => shift.end));
  const whole = {
    ...about,
    ...whereabouts(view, { place, people: [person], start: shifts[0].start, end }),
  };
  if (standing === 'too-young') return tell.breach('tooYoung', { ...data, least }, whole);
  const heavy = heavyAt(view, place);
  const isOpen = standing === 'perhaps-light';
  if (heavy && (isOpen || heavy === 'ask-kind')) {
    const ask = isOpen ? askGroup(view, person) : askKind(view, place);
    return tell.review(
      isOpen ? 'unsettled' : 'kindUnknown',
      { ...data, question: { text: ask.text } },
      { ...about, question: questionOf(ask) },
    );
  }
  return heavy && tell.warn('lightWork', { ...data, heavy: { text: tell.say(heavy) } }, whole);
}

function agesUnknown(view: RosterView, unknown: readonly AtPlace[], tell: Tell): Finding {
  const { place, shifts } = unknown[0]!;
  // Who answered that there are minors among them is told what is left to do, and not asked again.
  const { name, someMinors } = view.place(place);
  const question = someMinors ? tell.say('fixAges') : tell.say('askAges', { place: name });
  const people = unknown.map(({ person }) => person).sort((a, b) => a - b);
  const named = people.slice(0, NAMED).map((person) => view.person(person).name);
  const data = {
    count: people.length,
    people: { names: people.length > NAMED ? [...named, '…'] : named },
    place: name,
    question: { text: question },
  };
  const explain = () => argued(ruleWhys(view, unknown[0]!, tell), [tell.say('fixAges')]);
  return tell.review('agesUnknown', data, {
    ...whereabouts(view, { ...shifts[0], people }),
    explain,
    ...(!someMinors && { question: { key: `ages:${name}`, text: question } }),
  });
}

/** So many names are listed; more make a line that nobody reads. */
const NAMED = 5;

function explained(view: RosterView, one: AtPlace, tell: Tell): Explanation {
  const { person, place, standing, day } = one;
  const { country } = view.place(place);
  const heavy: Heavy | undefined = standing === 'too-young' ? undefined : heavyAt(view, place);
  return argued(
    [
      ...ruleWhys(view, one, tell),
      ...(country === 'dk' || !isOfLightWork(standing)
        ? [because(ageText(view.person(person), day))]
        : groupWhys(view, person, country, day)),
      ...(heavy && heavy !== 'ask-kind' ? [because(tell.say(heavy))] : []),
      ...(country === 'dk'
        ? [because(tell.say('parents'), 'dk-di-2025'), because(tell.say('municipality'), 'dk-aml-60-8')]
        : []),
    ],
    fixesFor(view, one, heavy, tell),
  );
}

function isOfLightWork(standing: Standing): boolean {
  return standing === 'light' || standing === 'perhaps-light';
}

function fixesFor(
  view: RosterView,
  { person, place, standing }: AtPlace,
  heavy: Heavy | undefined,
  tell: Tell,
) {
  const { name } = view.person(person);
  if (standing === 'unknown') return [text('young.fixBirthDate', { person: name })];
  if (standing === 'perhaps-light') return [askGroup(view, person).fix];
  if (heavy === 'ask-kind') return [askKind(view, place).fix];
  return heavy ? [tell.say('fixLight', { person: name }), tell.say('fixGive')] : [tell.say('fixGive')];
}

function ruleWhys(view: RosterView, { place, day, standing }: AtPlace, tell: Tell): Why[] {
  const { country } = view.place(place);
  const { value, source } = inForce(legalAge[country], day);
  const light = {
    dk: () => because(tell.say('ruleLight', { least: value }), 'dk-light-work'),
    no: () => because(tell.say('ruleLightNo'), source),
    se: () => because(tell.say('ruleLightSe'), source),
  } as const;
  return [
    because(tell.say(({ dk: 'ruleDk', no: 'ruleNo', se: 'ruleSe' } as const)[country]), source),
    ...(standing === 'too-young' ? [] : [light[country]()]),
  ];
}
