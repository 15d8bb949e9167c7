import * as z from 'zod/mini';
import { overlapOf, overlaps, union, without } from '../../company/spans';
import type { SourceKey } from '../../law/sources';
import { allInForce, backupAdvice } from '../../law/values';
import type { AloneStretch } from '../../occupancy/stretch';
import type { Text } from '../../messages/text';
import type { Shift } from '../../roster/roster';
import type { Instant, Span } from '../../time/units';
import { alonePieces, byPerson } from '../shared/alone-pieces';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding, Why } from '../finding';
import type { Explanation } from '../found';
import {
  countedWork,
  gathered,
  intervalOf,
  shiftsAt,
  whereabouts,
  type Gathered,
} from '../shared/lone-pieces';
import { mayStay } from '../shared/may-stay';
import { outagesOf, type Outage } from './missing-backup/outages';
import { nightParams, nightsBy, type NightParams, type Nights } from '../shared/nights';
import { unverifiedWhy } from '../shared/unverified';
import type { RosterView } from '../view';

const messages = {
  noBackup: '{person} is alone at {place} without a backup, {from} to {to} ({length}).',
  unsettled: '{person}: perhaps alone at {place} without a backup, {from} to {to} ({length}). {question}',
  ruleNight: 'Whoever is alone in the night should have somebody on call who can come.',
  ruleLong: 'Whoever is alone for longer than {limit} should have somebody on call who can come.',
  adviceDk:
    'The advice where violence is a risk: at least one colleague at work who can be called quickly when a situation escalates.',
  adviceFafo: 'An example from Norway: a backup on call who can start at short notice.',
  adviceNtnu:
    'A guideline for laboratories, workshops and field work: lone work only where the help that may be needed is at hand.',
  adviceSe:
    'Where there is a risk of injury, lone work is to be arranged so that help comes quickly in an emergency.',
  rulePlace: 'The Places table says that whoever is alone at {place} is to have a backup.',
  alone: '{person} is alone from {from} to {to} ({length}).',
  nobodyOnCall: 'Nobody is on call for {place} in this time.',
  onCallThen: '{backup} is on call, but only from {from} to {to}.',
  onCallButAway: '{backup} is on call, but marked as absent from {from} to {to}.',
  onCallAtWork: '{backup} is on call, but at work at {place} from {from} to {to}.',
  onCallMinor: '{backup} is on call from {from} to {to}, but under 18: a minor does not count as a backup.',
  fixExtend: 'Let {backup} be on call until {at}.',
  fixBackup: 'Roster a backup for {place} from {from} to {to}.',
  fixSecond: 'Roster somebody else at {place} from {from} to {to}.',
} as const;

type Tell = Teller<typeof messages>;

interface Params extends NightParams {
  readonly atNight: boolean;
  readonly longerThan: number | null;
}

export const missingBackup = defineRule({
  id: 'missing-backup',
  title: 'No backup',
  summary:
    'Whoever is alone in the night, for long, or where the workplace asks for it, should have a backup on call.',
  kind: 'guidance',
  group: 'no-backup',
  packs: ['good-practice'],
  countries: ['dk', 'no', 'se'],
  sources: ['dk-violence-sheet', 'no-fafo-2016', 'no-ntnu', 'se-afs-2023-2'],
  params: z.strictObject({
    atNight: z._default(
      z.boolean().check(z.describe('Ask for a backup whenever somebody is alone in the night.')),
      true,
    ),
    longerThan: z._default(
      z
        .nullable(z.int().check(z.minimum(1)))
        .check(
          z.describe(
            'Ask for a backup for whoever is alone for more than this many minutes in a row, at any hour; exactly this long is allowed. Left out, length does not matter.',
          ),
        ),
      null,
    ),
    ...nightParams,
  }),
  messages,
  check(view, params, tell) {
    const nights = nightsBy(view, params);
    const lone = view.alone.map((stretch) => ({ stretch, asked: askedFor(view, stretch, params, nights) }));
    const pieces = lone.flatMap(({ stretch, asked }) =>
      alonePieces(
        view,
        stretch,
        asked.flatMap((span) => uncovered(view, stretch, span)),
      ),
    );
    const findings = gathered(pieces, byPerson).map((group) => worded(view, group, params, tell));
    const looked = new Set(lone.flatMap(({ stretch, asked }) => shiftsWithin(view, stretch, asked)));
    return { findings, ...countedWork(view, pieces, (shift) => looked.has(shift)) };
  },
  valid: [
    {
      name: 'somebody is on call all night',
      roster: 'Ane 2026-03-03 22:00-06:00\nBo 2026-03-03 22:00-06:00 on-call',
      expect: [],
    },
    {
      name: 'on call for every place',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Ane @Syd 2026-03-03 22:00-06:00\nBo @* 2026-03-03 21:00-07:00 on-call',
      expect: [],
    },
    { name: 'alone by day', roster: 'Ane 2026-03-03 08:00-16:00', expect: [] },
    {
      name: 'exactly the limit',
      roster: 'Ane 2026-03-03 08:00-12:00',
      params: { longerThan: 240 },
      expect: [],
    },
    { name: 'an office at night', places: 'Kontor office', roster: 'Ane 2026-03-03 22:00-23:00', expect: [] },
    {
      name: 'the night left out by parameter',
      roster: 'Ane 2026-03-03 22:00-06:00',
      params: { atNight: false },
      expect: [],
    },
  ],
  invalid: [
    { name: 'nobody on call in the night', roster: 'Ane 2026-03-03 20:00-02:00', expect: ['noBackup'] },
    {
      name: 'the backup ends two hours early',
      roster: 'Ane 2026-03-03 22:00-06:00\nBo[40] 2026-03-03 22:00-04:00 on-call',
      expect: ['noBackup'],
    },
    {
      name: 'the backup has a hole in the middle',
      roster:
        'Ane 2026-03-03 22:00-06:00\nBo 2026-03-03 22:00-00:00 on-call\nEva 2026-03-04 01:00-06:00 on-call',
      expect: ['noBackup'],
    },
    {
      name: 'the backup is ill',
      roster:
        'Ane 2026-03-03 22:00-06:00\nBo 2026-03-03 22:00-06:00 on-call\nBo 2026-03-03 22:00-06:00 absence',
      expect: ['noBackup'],
    },
    {
      name: 'the backup goes away in the night',
      roster:
        'Ane 2026-03-03 22:00-06:00\nBo 2026-03-03 22:00-06:00 on-call\nBo 2026-03-04 02:00-06:00 absence',
      expect: ['noBackup'],
    },
    {
      name: 'on call for another place',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Ane @Syd 2026-03-03 22:00-06:00\nBo @Nord 2026-03-03 22:00-06:00 on-call',
      expect: ['noBackup'],
    },
    {
      name: 'the backup is a minor until midnight',
      roster: 'Ane 2026-03-03 22:00-06:00\nBo[2008-03-04] 2026-03-03 22:00-06:00 on-call',
      expect: ['noBackup'],
    },
    {
      name: 'the backup is at work at another place',
      country: 'no',
      places: 'Nord kiosk\nSyd kiosk',
      roster:
        'Ane @Nord 2026-03-03 22:00-06:00\nBo @Nord 2026-03-03 21:00-06:00 on-call\nBo @Syd 2026-03-03 20:00-02:00\nEva @Syd 2026-03-03 20:00-02:00',
      expect: ['noBackup'],
    },
    {
      name: 'one minute over the limit',
      roster: 'Ane 2026-03-03 08:00-12:01',
      params: { longerThan: 240 },
      expect: ['noBackup'],
    },
    {
      name: 'a place that asks for a backup',
      places: 'Kontor office; needs-backup',
      roster: 'Ane 2026-03-03 08:00-16:00',
      expect: ['noBackup'],
    },
    {
      name: 'somebody in a room nobody said enough about',
      country: 'se',
      places: 'Hus other; zone Lager unknown',
      roster: 'Ane @Hus 2026-03-03 22:00-23:00\nBo @Hus/Lager 2026-03-03 18:00-23:00',
      expect: ['unsettled', 'unsettled'],
    },
  ],
});

/** The parts of a lone interval that call for a backup. An office does only when its place is marked. */
function askedFor(view: RosterView, stretch: AloneStretch, params: Params, nights: Nights): Span[] {
  const { kind, needsBackup } = view.place(stretch.place);
  if (needsBackup || (kind !== 'office' && isLong(stretch, params)))
    return [{ start: stretch.start, end: stretch.end }];
  if (kind === 'office' || !params.atNight) return [];
  return nights(stretch.place, stretch).flatMap((night) => overlapOf<Instant>(night, stretch) ?? []);
}

function isLong({ start, end }: Span, { longerThan }: Params): boolean {
  return longerThan !== null && end - start > longerThan;
}

function uncovered(view: RosterView, { person, place }: AloneStretch, span: Span): Span[] {
  const backups = view.backupsOf(place, span).filter((shift) => shift.person !== person);
  return without(
    span,
    backups.flatMap((shift) => without(shift, outagesOf(view, shift, place))),
  );
}

function shiftsWithin(view: RosterView, { person, place }: AloneStretch, spans: readonly Span[]): Shift[] {
  return spans.flatMap((span) => shiftsAt(view, person, place, span));
}

function worded(view: RosterView, group: Gathered, params: Params, tell: Tell): Finding {
  const explain = () => explained(view, group, params, tell);
  const about = { ...whereabouts(view, group), explain };
  const data = intervalOf(view, group);
  if (!group.ask) return tell.warn('noBackup', data, about);
  const { key, text } = group.ask;
  return tell.review('unsettled', { ...data, question: { text } }, { ...about, question: { key, text } });
}

function explained(view: RosterView, group: Gathered, params: Params, tell: Tell): Explanation {
  const argued = [
    ...ruleWhys(view, group, params, tell),
    aloneWhy(view, group, tell),
    ...backupWhys(view, group, tell),
  ];
  return {
    why: [...argued, ...unverifiedWhy(argued.map(({ source }) => source))],
    fixes: group.ask ? [group.ask.fix] : fixesFor(view, group, tell),
  };
}

function ruleWhys(view: RosterView, group: Gathered, params: Params, tell: Tell): Why[] {
  const { name, country, needsBackup } = view.place(group.place);
  if (needsBackup) return [because(tell.say('rulePlace', { place: name }))];
  const [whole] = stretchesOf(group);
  const rule =
    whole && isLong(whole, params)
      ? tell.say('ruleLong', { limit: { minutes: params.longerThan ?? 0 } })
      : tell.say('ruleNight');
  return [
    because(rule),
    ...allInForce(backupAdvice[country], group.pieces[0]!.day).map((source) =>
      because(tell.say(adviceIn[source] ?? 'adviceSe'), source),
    ),
  ];
}

/** Each source in its own words, for its own cases. */
const adviceIn: Readonly<Partial<Record<SourceKey, 'adviceDk' | 'adviceFafo' | 'adviceNtnu'>>> = {
  'dk-violence-sheet': 'adviceDk',
  'no-fafo-2016': 'adviceFafo',
  'no-ntnu': 'adviceNtnu',
};

function aloneWhy(view: RosterView, group: Gathered, tell: Tell): Why {
  const [whole = group] = stretchesOf(group);
  return because(tell.say('alone', intervalOf(view, { ...group, start: whole.start, end: whole.end })));
}

function stretchesOf({ pieces }: Gathered): Span[] {
  return union(pieces.map(({ stretch }) => stretch));
}

/** Backups of the whole lone interval: those that cover other parts of it, and those that are away. */
function backupWhys(view: RosterView, group: Gathered, tell: Tell): Why[] {
  const [whole = group] = stretchesOf(group);
  const backups = view.backupsOf(group.place, whole).filter(({ person }) => !group.people.includes(person));
  const whys = backups.flatMap((shift) => {
    const outages = outagesOf(view, shift, group.place);
    return [
      ...without(shift, outages).map((span) =>
        because(tell.say('onCallThen', spanOf(view, shift, span, group))),
      ),
      ...outages
        .filter((outage) => overlaps(outage, whole))
        .map((outage) => because(outageText(view, shift, outage, group, tell))),
    ];
  });
  return whys.length ? whys : [because(tell.say('nobodyOnCall', { place: view.place(group.place).name }))];
}

function outageText(view: RosterView, shift: Shift, outage: Outage, group: Gathered, tell: Tell): Text {
  const data = spanOf(view, shift, outage, group);
  if (outage.reason === 'absent') return tell.say('onCallButAway', data);
  if (outage.reason === 'minor') return tell.say('onCallMinor', data);
  return tell.say('onCallAtWork', { ...data, place: view.place(outage.place).name });
}

function spanOf(view: RosterView, { person }: Shift, { start, end }: Span, { place }: Gathered) {
  const { timeZone } = view.place(place);
  return { backup: view.person(person).name, from: { clock: start, timeZone }, to: { clock: end, timeZone } };
}

function fixesFor(view: RosterView, group: Gathered, tell: Tell): Text[] {
  const { name: place, timeZone } = view.place(group.place);
  const [from, to] = [
    { clock: group.start, timeZone },
    { clock: group.end, timeZone },
  ];
  const before = { start: group.start - 1, end: group.start };
  const ends = view
    .backupsOf(group.place, before)
    .filter(({ end, person }) => end === group.start && !group.people.includes(person))
    .find(({ person }) => mayStay(view, person, group));
  return [
    ...(ends ? [tell.say('fixExtend', { backup: view.person(ends.person).name, at: to })] : []),
    tell.say('fixBackup', { place, from, to }),
    tell.say('fixSecond', { place, from, to }),
  ];
}
