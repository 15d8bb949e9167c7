import * as z from 'zod/mini';
import type { Shift } from '../../roster/roster';
import { defineRule } from '../define-rule';
import { countedWork, gathered } from '../shared/lone-pieces';
import { messages } from './daily-rest/messages';
import { dueIn, rest, tiredHours } from './daily-rest/tired-hours';
import { mayBeReducedOften, worded } from './daily-rest/words';
import { isAdultOrUnknown } from './shared/certain-work';

export const dailyRest = defineRule({
  id: 'daily-rest',
  title: 'Daily rest',
  summary:
    'Adults have to have 11 hours of rest in a row in every 24 hours (Denmark and Norway; the Swedish rest of adults is not checked).',
  kind: 'statute',
  group: 'rest',
  packs: ['dk-adults', 'no'],
  countries: ['dk', 'no'],
  sources: ['dk-bek-324-2002-3', 'dk-at-rest', 'no-aml-10-8-daily'],
  acrossShifts: true,
  params: z.strictObject({
    rest: z._default(
      z
        .nullable(z.int().check(z.minimum(1), z.maximum(1380)))
        .check(
          z.describe(
            'The least rest in a row, in minutes; exactly this long is enough. Left out, what the law says (660); a shorter one does not count.',
          ),
        ),
      null,
    ),
  }),
  statutory: { rest },
  messages,
  together: mayBeReducedOften,
  check(view, params, tell) {
    const due = dueIn(view, params.rest);
    const pieces = view.roster.people.flatMap((_, person) => tiredHours(view, person, due));
    const findings = gathered(pieces, ({ person, place }) => `${person} ${place}`).map((group) =>
      worded(view, group, { due, law: dueIn(view, null) }, tell),
    );
    const looksAt = (shift: Shift) => due(shift) !== undefined && isAdultOrUnknown(view, shift);
    return { findings, ...countedWork(view, pieces, looksAt) };
  },
  valid: [
    {
      name: 'exactly 11 hours between two days',
      roster: 'Ane[30] 2026-03-03 12:00-20:00\nAne 2026-03-04 07:00-15:00',
      expect: [],
    },
    { name: 'exactly 13 hours in a row', roster: 'Ane[30] 2026-03-03 08:00-21:00', expect: [] },
    {
      name: 'a short rest within the 13 hours',
      roster: 'Ane[30] 2026-03-03 08:00-11:00\nAne 2026-03-03 17:00-21:00',
      expect: [],
    },
    {
      name: 'on call in between',
      roster:
        'Ane[30] 2026-03-03 12:00-20:00\nAne 2026-03-03 20:00-07:00 on-call\nAne 2026-03-04 07:00-15:00',
      expect: [],
    },
    {
      name: 'the late shift is down as absent',
      roster:
        'Ane[30] 2026-03-03 16:00-23:00\nAne 2026-03-03 00:00-00:00 absence\nAne 2026-03-04 07:00-15:00',
      expect: [],
    },
    {
      name: 'the hour that comes twice is rest as well',
      roster: 'Ane[30] 2026-10-24 14:00-22:00\nAne 2026-10-25 08:00-15:00',
      expect: [],
    },
    {
      name: 'over the turn of the year',
      roster: 'Ane[30] 2026-12-31 10:00-20:00\nAne 2027-01-01 07:00-15:00',
      expect: [],
    },
    {
      name: 'a minor, who has rules of their own',
      roster: 'Ane[17] 2026-03-03 12:00-20:30\nAne 2026-03-04 07:00-15:00',
      expect: [],
    },
    {
      name: 'in Sweden, whose rest of adults is not checked',
      country: 'se',
      roster: 'Ane[30] 2026-03-03 14:00-23:00\nAne 2026-03-04 06:00-15:00',
      expect: [],
    },
    {
      name: 'the workplace cannot allow less than the law, and more only makes it stricter',
      roster: 'Ane[30] 2026-03-03 12:00-20:00\nAne 2026-03-04 07:00-15:00',
      params: { rest: 600 },
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'one minute short',
      roster: 'Ane[30] 2026-03-03 12:00-20:01\nAne 2026-03-04 07:00-15:00',
      expect: ['short'],
    },
    {
      name: 'one minute over 13 hours in a row',
      roster: 'Ane[30] 2026-03-03 08:00-21:01',
      expect: ['short'],
    },
    {
      name: 'late and early again',
      roster:
        'Ane[30] 2026-03-03 14:00-23:00\nAne 2026-03-03 23:00-06:00 on-call\nAne 2026-03-04 06:00-14:00\nAne 2026-03-04 22:00-04:00',
      expect: ['short', 'short'],
    },
    {
      name: 'rests of 8 hours or more in Denmark, which the law lets be by exception: once for each person and place',
      roster:
        'Ane[30] 2026-03-03 14:00-22:00\nAne 2026-03-04 06:00-14:00\nAne 2026-03-05 14:00-22:00\nAne 2026-03-06 06:00-14:00',
      expect: ['short'],
    },
    {
      name: 'a minute less than 8 hours: each by itself',
      roster:
        'Ane[30] 2026-03-03 14:00-22:01\nAne 2026-03-04 06:00-14:00\nAne 2026-03-05 14:00-22:01\nAne 2026-03-06 06:00-14:00',
      expect: ['short', 'short'],
    },
    {
      name: 'at two places',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Ane[30] @Nord 2026-03-03 14:00-22:00\nAne @Syd 2026-03-04 06:00-14:00',
      expect: ['short'],
    },
    {
      name: 'the hour that is missing in spring is no rest',
      roster: 'Ane[30] 2026-03-28 12:00-20:00\nAne 2026-03-29 07:00-15:00',
      expect: ['short'],
    },
    {
      name: 'in Norway, with an age that nobody wrote',
      country: 'no',
      roster: 'Ane 2026-03-03 12:00-20:30\nAne 2026-03-04 07:00-15:00',
      expect: ['short'],
    },
    {
      name: 'begun as a minor, and one minute over 13 hours after midnight of the 18th birthday',
      roster: 'Ane[2008-03-04] 2026-03-03 14:00-03:01',
      expect: ['short'],
    },
    {
      name: 'a longer rest by parameter',
      roster: 'Ane[30] 2026-03-03 12:00-20:00\nAne 2026-03-04 07:00-15:00',
      params: { rest: 720 },
      expect: ['short'],
    },
    {
      name: 'the law counts where the workplace would allow less',
      roster: 'Ane[30] 2026-03-03 12:00-20:01\nAne 2026-03-04 07:00-15:00',
      params: { rest: 600 },
      expect: ['short'],
    },
  ],
});
