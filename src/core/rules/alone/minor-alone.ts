import * as z from 'zod/mini';
import { danishLoneWorkBan, type LoneWorkBan } from '../../law/values';
import { defineRule, type Statutory } from '../define-rule';
import { breachesIn } from './minor-alone/breaches';
import { settledWherever } from './minor-alone/either-place';
import { banOf, isInBannedHours, lonePieces } from './minor-alone/pieces';
import type { OwnBan } from './minor-alone/danish-ban';
import { countedWork, gathered, type Piece } from '../shared/lone-pieces';
import { clockTime, minutesOf } from '../shared/nights';
import { duringBreak, maybeAlone } from '../shared/unplaced-breaks';
import type { Finding } from '../finding';
import type { RosterView } from '../view';
import { withoutAge } from './minor-alone/without-age';
import { unconfirmedIn } from './minor-alone/unconfirmed';
import { worded } from './minor-alone/words';
import { messages } from './minor-alone/messages';

export const minorAlone = defineRule({
  id: 'minor-alone',
  title: 'Minors alone',
  summary:
    'In Denmark nobody under 18 may be alone in a kiosk, bakery, grill bar, petrol station and the like in the evening, in the night and on weekend afternoons.',
  kind: 'statute',
  group: 'minors-alone',
  packs: ['dk-young'],
  countries: ['dk'],
  sources: ['dk-young-2025', 'dk-bek-1049-2021', 'dk-bek-239-2005', 'dk-bek-516-1996', 'dk-cir-13-1'],
  params: z.strictObject({
    evesAsHolidays: z._default(
      z
        .boolean()
        .check(
          z.describe(
            'Stricter than the law: on 1 May, 5 June, 24 and 31 December the ban begins at 14:00 as on a helligdag, not at 18:00.',
          ),
        ),
      false,
    ),
    weekdayFrom: clockTime(
      'When the ban begins on weekdays, such as 17:00; that minute is banned. Left out, 18:00; a later time does not count.',
    ),
    weekendFrom: clockTime(
      'When the ban begins on Saturdays, Sundays and helligdage, such as 12:00; that minute is banned. Left out, 14:00; a later time does not count.',
    ),
    until: clockTime(
      'When the ban ends in the morning, such as 07:00; that minute is no longer banned. Left out, 06:00; an earlier time does not count.',
    ),
    guardedCentreFrom: clockTime(
      'When the ban begins in a guarded shopping centre, such as 19:00; that minute is banned. Left out, 20:00; a later time does not count.',
    ),
  }),
  statutory: {
    weekdayFrom: { stricter: 'less', unit: 'clock', law: lawOf(({ weekdayFrom }) => weekdayFrom) },
    weekendFrom: { stricter: 'less', unit: 'clock', law: lawOf(({ weekendFrom }) => weekendFrom) },
    until: { stricter: 'more', unit: 'clock', law: lawOf(({ until }) => until) },
    guardedCentreFrom: {
      stricter: 'less',
      unit: 'clock',
      law: lawOf(({ guardedCentreFrom }) => guardedCentreFrom),
    },
  },
  tightening: { evesAsHolidays: { stricter: 'more', unit: 'truth' } },
  messages,
  together: toldOnce,
  check(view, params, tell) {
    const ban = banOf(view, ownBan(params));
    const pieces = settledWherever(
      view,
      view.withoutAdult.flatMap((stretch) => lonePieces(view, ban, stretch, tell)),
    );
    const breaks = maybeAlone(view, 'adult').flatMap((maybe) =>
      duringBreak(view, maybe, lonePieces(view, ban, maybe.stretch, tell)),
    );
    const groups = gathered(pieces, byPlace);
    const law = { ban, breaches: breachesIn(view, groups) };
    const perhaps = unconfirmedIn(view, ban, tell);
    const findings = [
      ...groups.map((group) => worded(view, law, group, tell)),
      ...(perhaps
        ? gathered(perhaps.pieces, byPlace).map((group) => worded(perhaps.view, law, group, tell))
        : []),
      ...gathered(breaks, byPlace).map((group) => worded(view, law, group, tell)),
    ];
    return {
      findings,
      ...countedWork(view, [...pieces, ...breaks], (shift) => isInBannedHours(view, ban, shift)),
    };
  },
  valid: [
    { name: 'ends exactly at 18:00 on a weekday', roster: 'Emma[16] 2026-03-03 15:00-18:00', expect: [] },
    { name: 'ends exactly at 14:00 on a Saturday', roster: 'Emma[16] 2026-03-07 10:00-14:00', expect: [] },
    { name: 'begins exactly at 06:00', roster: 'Emma[16] 2026-03-07 06:00-14:00', expect: [] },
    {
      name: 'with an adult in the sales area',
      roster: 'Emma[16] 2026-03-03 17:00-21:00\nBo[18] 2026-03-03 18:00-21:00',
      expect: [],
    },
    {
      name: 'with an adult in a confirmed next room',
      places: 'Kiosk kiosk; zone Bakeri next-room',
      roster: 'Emma[16] @Kiosk 2026-03-03 17:00-21:00\nBo[40] @Kiosk/Bakeri 2026-03-03 17:00-21:00',
      expect: [],
    },
    { name: 'on the 18th birthday', roster: 'Emma[2008-03-03] 2026-03-03 18:00-21:00', expect: [] },
    {
      name: 'after closing time',
      places: 'Kiosk kiosk; hours 1-7 08:00-18:00',
      roster: 'Emma[16] 2026-03-03 17:00-18:30',
      expect: [],
    },
    { name: 'store bededag since 2024', roster: 'Emma[16] 2024-04-26 14:00-18:00', expect: [] },
    {
      name: 'grundlovsdag is no helligdag',
      roster: 'Emma[16] 2026-06-05 14:00-18:00',
      expect: [],
    },
    { name: 'an office', places: 'Kontor office', roster: 'Emma[16] 2026-03-03 18:00-21:00', expect: [] },
    {
      name: 'a shop that is not isolated',
      places: 'Butik other-shop; not isolated',
      roster: 'Emma[16] 2026-03-03 18:00-21:00',
      expect: [],
    },
    {
      name: 'in a guarded shopping centre until 20:00',
      places: 'Butik mall-shop; guarded',
      roster: 'Emma[16] 2026-03-07 14:00-20:00',
      expect: [],
    },
    {
      name: 'in a guarded shopping centre while the centre is open, whatever the shop’s own hours',
      places: 'Butik mall-shop; guarded; hours 1-7 08:00-22:00; centre 1-7 10:00-20:00',
      roster: 'Emma[16] 2026-03-03 15:00-20:00',
      expect: [],
    },
    {
      name: 'the workplace cannot let the ban begin later or end sooner, and here it does not matter',
      roster: 'Emma[16] 2026-03-07 06:00-14:00',
      params: { weekendFrom: '16:00', until: '05:00' },
      expect: [],
    },
    {
      name: 'not confirmed, and with an adult',
      roster: 'Emma[16] 2026-03-03 16:00-20:00 tentative\nBo[40] 2026-03-03 16:00-20:00',
      expect: [],
    },
    {
      name: 'not confirmed, until exactly 18:00',
      roster: 'Emma[16] 2026-03-03 16:00-18:00 tentative',
      expect: [],
    },
    {
      name: 'the break of the only adult is within the work, and the last minute of it is not',
      roster: 'Emma[16] 2026-03-03 16:00-18:01\nBo[40] 2026-03-03 12:00-18:01 (30)',
      expect: [],
    },
    {
      name: 'two adults, who need not take their breaks together',
      roster:
        'Emma[16] 2026-03-03 16:00-20:00\nBo[40] 2026-03-03 12:00-20:00 (30)\nEva[50] 2026-03-03 12:00-20:00 (30)',
      expect: [],
    },
    { name: 'in Norway', country: 'no', roster: 'Emma[16] 2026-03-03 18:00-21:00', expect: [] },
  ],
  invalid: [
    { name: 'one minute past 18:00', roster: 'Emma[16] 2026-03-03 15:00-18:01', expect: ['alone'] },
    { name: 'a Saturday afternoon', roster: 'Emma[16] 2026-03-07 10:00-14:01', expect: ['alone'] },
    {
      name: 'after midnight when the hours of the evening before are not known',
      places: 'Kiosk kiosk; hours 6 08:00-22:00',
      roster: 'Emma[16] 2026-03-06 22:00-03:00',
      expect: ['alone'],
    },
    {
      name: 'one minor after the other is one finding',
      roster: 'Emma[16] 2026-03-03 16:00-19:00\nOle[17] 2026-03-03 19:00-21:00',
      expect: ['inTurn'],
    },
    {
      name: 'the adult is not confirmed',
      roster: 'Emma[16] 2026-03-03 16:00-20:00\nBo[40] 2026-03-03 16:00-20:00 tentative',
      expect: ['alone'],
    },
    {
      name: 'in two places at once, and alone in either',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Emma[16] @Nord 2026-03-03 18:00-20:00\nEmma @Syd 2026-03-03 18:00-20:00',
      expect: ['alone'],
    },
    { name: 'before 06:00', roster: 'Emma[16] 2026-03-03 05:59-12:00', expect: ['alone'] },
    { name: 'a helligdag', roster: 'Emma[16] 2026-04-02 12:00-16:00', expect: ['alone'] },
    {
      name: 'Christmas Eve where it is treated as a helligdag',
      roster: 'Emma[16] 2026-12-24 12:00-16:00',
      params: { evesAsHolidays: true },
      expect: ['alone'],
    },
    {
      name: 'two minors are no company, and one finding',
      roster: 'Emma[16] 2026-03-03 16:00-20:00\nOle[17] 2026-03-03 18:00-21:00',
      expect: ['together'],
    },
    {
      name: 'the adult leaves an hour early',
      roster: 'Emma[<18] 2026-03-03 16:00-21:00\nBo[40] 2026-03-03 12:00-20:00',
      expect: ['alone'],
    },
    {
      name: 'the adult takes a break, or works apart',
      places: 'Kiosk kiosk; hours 1-7 08:00-23:00; zone Lager separated',
      roster:
        'Emma[16] 2026-03-03 16:00-21:00\nBo[40] 2026-03-03 12:00-20:00\nBo 2026-03-03 18:30-18:45 break\nBo @Kiosk/Lager 2026-03-03 20:00-21:00',
      expect: ['alone', 'alone'],
    },
    {
      name: 'in three rooms at once and alone in each',
      places: 'Kiosk kiosk; zone Bageri next-room; zone Lager next-room',
      roster:
        'Emma[16] @Kiosk 2026-03-03 18:00-19:00\nEmma @Kiosk/Bageri 2026-03-03 18:00-19:00\nEmma @Kiosk/Lager 2026-03-03 18:00-19:00',
      expect: ['alone'],
    },
    {
      name: 'an isolated shop',
      places: 'Butik other-shop; isolated',
      roster: 'Emma[2009-03-04] 2026-03-03 18:00-21:00',
      expect: ['alone'],
    },
    {
      name: 'a guarded shopping centre from 20:00',
      places: 'Butik mall-shop; guarded',
      roster: 'Emma[16] 2026-03-03 18:00-20:01',
      expect: ['alone'],
    },
    {
      name: 'the centre closes before 20:00',
      places: 'Butik mall-shop; guarded; hours 1-7 08:00-22:00; centre 1-7 10:00-19:00',
      roster: 'Emma[16] 2026-03-03 15:00-19:01',
      expect: ['alone'],
    },
    {
      name: 'a stricter workplace',
      roster: 'Emma[16] 2026-03-03 15:00-17:01\nEmma 2026-03-07 10:00-12:01\nEmma 2026-03-09 06:59-10:00',
      params: { weekdayFrom: '17:00', weekendFrom: '12:00', until: '07:00' },
      expect: ['alone', 'alone', 'alone'],
    },
    {
      name: 'a stricter workplace in a guarded shopping centre',
      places: 'Butik mall-shop; guarded',
      roster: 'Emma[16] 2026-03-03 15:00-19:01',
      params: { guardedCentreFrom: '19:00' },
      expect: ['alone'],
    },
    {
      name: 'the law counts where the workplace would allow more',
      roster: 'Emma[16] 2026-03-03 15:00-18:01\nEmma 2026-03-07 05:59-10:00',
      params: { weekdayFrom: '20:00', until: '04:00' },
      expect: ['alone', 'alone'],
    },
    {
      name: 'not confirmed, and alone then',
      roster: 'Emma[16] 2026-03-03 16:00-18:01 tentative\nOle[17] 2026-03-03 16:00-17:00',
      expect: ['unsettled'],
    },
    {
      name: 'the only adult takes a break of unknown time, told once for two evenings',
      roster:
        'Emma[16] 2026-03-03 16:00-20:00\nBo[40] 2026-03-03 12:00-20:00 (30)\nEmma 2026-03-04 16:00-20:00\nBo 2026-03-04 12:00-20:00 (30)',
      expect: ['duringBreak'],
    },
    {
      name: 'the break of the only adult may be in the last minute but one',
      roster: 'Emma[16] 2026-03-03 16:00-18:02\nBo[40] 2026-03-03 12:00-18:02 (30)',
      expect: ['duringBreak'],
    },
    { name: 'an age nobody wrote', roster: 'Emma[?] 2026-03-03 16:00-20:00', expect: ['unsettled'] },
    {
      name: 'ages nobody wrote: each person once, whatever the number of evenings',
      roster:
        'Emma[?] 2026-03-03 16:00-20:00\nOle[?] 2026-03-03 20:00-22:00\nEmma 2026-03-04 16:00-20:00\nEmma 2026-03-07 10:00-14:01',
      expect: ['unsettled', 'unsettled'],
    },
    {
      name: 'an age and a kind of place nobody wrote',
      places: 'Stedet ?',
      roster:
        'Emma[?] 2026-03-03 16:00-20:00\nOle[?] 2026-03-03 17:00-21:00\nEmma 2026-03-04 16:00-20:00\nOle 2026-03-05 16:00-20:00',
      expect: ['unsettled'],
    },
    {
      name: 'a minor at a place of which nobody wrote the kind, each evening by itself',
      places: 'Stedet ?',
      roster: 'Emma[16] 2026-03-03 16:00-20:00\nEmma 2026-03-04 16:00-20:00',
      expect: ['unsettled', 'unsettled'],
    },
    {
      name: 'a kind of place nobody wrote',
      places: 'Stedet ?',
      roster: 'Emma[16] 2026-03-03 16:00-20:00',
      expect: ['unsettled'],
    },
    {
      name: 'a shop that might be isolated',
      places: 'Butik other-shop',
      roster: 'Emma[16] 2026-03-03 16:00-20:00',
      expect: ['unsettled'],
    },
    {
      name: 'a shopping centre that might be guarded',
      places: 'Butik mall-shop',
      roster: 'Emma[16] 2026-03-03 16:00-21:00',
      expect: ['unsettled', 'alone'],
    },
    {
      name: 'an adult in a room nobody said enough about',
      places: 'Kiosk kiosk; zone Lager unknown',
      roster: 'Emma[16] @Kiosk 2026-03-03 16:00-20:00\nBo[40] @Kiosk/Lager 2026-03-03 16:00-19:00',
      expect: ['unsettled', 'alone'],
    },
  ],
});

/** When somebody's breaks are is asked once a place; so is an age that nobody knows. */
function toldOnce(finding: Finding, view: RosterView): string | undefined {
  const { text, place, question } = finding;
  const isOnBreaks = question !== undefined && text.key.endsWith('.duringBreak');
  return isOnBreaks ? `${place} ${question.key}` : withoutAge(finding, view);
}

/** Minors of one place, with the same question or with none, are one finding. */
function byPlace({ place, ask }: Piece): string {
  return `${place} ${ask?.key ?? ''}`;
}

function lawOf(pick: (ban: LoneWorkBan) => number): Statutory['law'] {
  return { dk: danishLoneWorkBan.map((dated) => ({ ...dated, value: pick(dated.value) })) };
}

type ClockParam = 'weekdayFrom' | 'weekendFrom' | 'until' | 'guardedCentreFrom';

function ownBan({
  evesAsHolidays,
  ...clocks
}: Record<ClockParam, string | null> & { evesAsHolidays: boolean }): OwnBan {
  const minute = (clock: string | null) => (clock === null ? null : minutesOf(clock));
  return {
    evesAsHolidays,
    weekdayFrom: minute(clocks.weekdayFrom),
    weekendFrom: minute(clocks.weekendFrom),
    until: minute(clocks.until),
    guardedCentreFrom: minute(clocks.guardedCentreFrom),
  };
}
