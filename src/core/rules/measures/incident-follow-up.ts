import * as z from 'zod/mini';
import { afterIncident } from '../../law/measures';
import type { Incident } from '../../roster/records';
import { certainPieces } from '../shared/certain-pieces';
import { defineRule } from '../define-rule';
import type { Finding } from '../finding';
import type { Piece } from '../shared/lone-pieces';
import { byPlace, judgedPlaces } from '../shared/place-findings';
import type { RosterView } from '../view';
import { messages } from './incident-follow-up/messages';
import { aloneAfter, followedLate, notFollowed, wasAlone } from './incident-follow-up/words';

export const incidentFollowUp = defineRule({
  id: 'incident-follow-up',
  title: 'After an incident',
  summary:
    'Whoever met violence, threats or an accident should be followed up within a week, and being alone there thought over.',
  kind: 'guidance',
  group: 'measures',
  packs: ['good-practice'],
  countries: ['dk', 'no', 'se'],
  sources: ['no-fafo-2016', 'dk-bar-service'],
  params: z.strictObject({
    followUpDays: days(
      'Within how many days an incident is followed up; the last of them is in time.',
      afterIncident.followUpDays,
    ),
    aloneDays: days(
      'For how many days after an incident it is shown that somebody is alone there; the last of them counts.',
      afterIncident.aloneDays,
    ),
  }),
  messages,
  check(view, { followUpDays, aloneDays }, tell) {
    const shown = shownDays(view);
    const incidents = view.records.incidents
      .map((incident) => ({ incident, place: placeOf(view, incident) }))
      .filter(({ incident }) => shown && incident.on < shown.end);
    const followUps = incidents.flatMap(({ incident, place }): Finding[] => {
      const due = incident.on + followUpDays;
      const done = incident.followedUpOn;
      if (done !== undefined && done > due) return [followedLate(view, incident, place, due, tell)];
      if (done === undefined && shown && due < shown.end - 1)
        return [notFollowed(view, incident, place, due, tell)];
      return wasAlone(view, incident, place, tell);
    });
    const times = byPlace(view, certainPieces(view, 1));
    const afterwards = times.flatMap((pieces, place) => {
      const own = incidents.filter((one) => one.place === place).map(({ incident }) => incident);
      const after = pieces.filter((piece) => own.some((incident) => isSoonAfter(incident, piece, aloneDays)));
      return after.length ? [aloneAfter(view, own, after, aloneDays, tell)] : [];
    });
    return judgedPlaces(view, [...followUps, ...afterwards], (place) =>
      incidents.some((one) => one.place === place),
    );
  },
  valid: [
    { name: 'nothing has happened', roster: 'Ane 2026-03-03 08:00-16:00', expect: [] },
    {
      name: 'followed up on the seventh day, 31 days before anybody is alone',
      roster: 'Ane 2026-03-04 08:00-16:00',
      records: 'incident Kiosk robbery 2026-02-01 followed 2026-02-08',
      expect: [],
    },
    {
      name: 'not due yet on the last day that the roster shows',
      roster: 'Ane 2026-03-03 08:00-16:00\nBo 2026-03-03 08:00-16:00',
      records: 'incident Kiosk robbery 2026-02-24',
      expect: [],
    },
    {
      name: 'at another place',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Ane @Nord 2026-03-03 08:00-16:00',
      records: 'incident Syd robbery 2026-03-01 followed 2026-03-02',
      expect: [],
    },
    {
      name: 'together when it happened',
      roster: 'Ane 2026-03-03 08:00-16:00\nBo 2026-03-03 08:00-16:00',
      records: 'incident Kiosk threat 2026-03-03 at-time 10:00 followed 2026-03-03',
      expect: [],
    },
    {
      name: 'in the week to come',
      roster: 'Ane 2026-03-03 08:00-16:00',
      records: 'incident Kiosk other 2026-03-04',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'not followed up the day after the last of the days',
      roster: 'Ane 2026-03-03 08:00-16:00\nBo 2026-03-03 08:00-16:00',
      records: 'incident Kiosk robbery 2026-02-23 person Ane',
      expect: ['notFollowed'],
    },
    {
      name: 'followed up a day late, and alone there 30 days later',
      roster: 'Ane 2026-03-03 08:00-16:00\nAne 2026-03-04 08:00-16:00',
      records: 'incident Kiosk violence 2026-02-01 followed 2026-02-09',
      expect: ['late', 'aloneAfter'],
    },
    {
      name: 'alone when it happened, and again the day after',
      roster: 'Ane 2026-03-03 08:00-16:00\nAne 2026-03-04 08:00-16:00',
      records: 'incident Kiosk threat 2026-03-03 at-time 15:59 followed 2026-03-04',
      expect: ['wasAlone', 'aloneAfter'],
    },
    {
      name: 'with a colleague when it happened, and not followed up',
      roster:
        'Ane 2026-03-03 08:00-16:00\nBo 2026-03-03 08:00-16:00\nAne 2026-03-12 08:00-16:00\nBo 2026-03-12 08:00-16:00',
      records: 'incident Kiosk threat 2026-03-03 at-time 10:00 person Bo',
      expect: ['notFollowed'],
    },
    {
      name: 'perhaps with somebody when it happened',
      places: 'Kiosk kiosk; zone Lager unknown',
      roster:
        'Ane @Kiosk 2026-03-03 08:00-16:00\nBo @Kiosk/Lager 2026-03-03 08:00-16:00\nAne @Kiosk 2026-03-12 08:00-09:00\nBo @Kiosk 2026-03-12 08:00-09:00',
      records: 'incident Kiosk threat 2026-03-03 at-time 10:00 person Ane',
      expect: ['notFollowed'],
    },
    {
      name: 'alone when it happened, and not followed up',
      roster: 'Ane 2026-03-03 08:00-16:00\nBo 2026-03-12 08:00-16:00\nEva 2026-03-12 08:00-16:00',
      records: 'incident Kiosk accident 2026-03-03 at-time 10:00 person Ane',
      expect: ['notFollowed'],
    },
  ],
});

function days(description: string, usual: number) {
  return z._default(z.int().check(z.minimum(1), z.describe(description)), usual);
}

/** The days that the roster is about; undefined without any work. */
function shownDays(view: RosterView): { readonly end: number } | undefined {
  let end = -Infinity;
  for (const { kind, place, end: last } of view.roster.shifts)
    if (kind === 'work') end = Math.max(end, view.dayAt(place, last - 1) + 1);
  return end === -Infinity ? undefined : { end };
}

/** An incident without a place is shown at the first one. */
function placeOf(view: RosterView, { place = 0 }: Incident): number {
  return Math.min(place, view.roster.places.length - 1);
}

/** On the days after; the day itself is over before anybody knows. */
function isSoonAfter({ on, kind }: Incident, { day }: Piece, limit: number): boolean {
  return kind !== 'other' && day > on && day <= on + limit;
}
