import * as z from 'zod/mini';
import { certainPieces } from '../shared/certain-pieces';
import { defineRule, type Judged } from '../define-rule';
import { countedWork, type Piece } from '../shared/lone-pieces';
import type { RosterView } from '../view';
import { foreignIn, gapsIn } from './missing-training/gaps';
import { messages } from './missing-training/messages';
import { notUnderstood, untrained } from './missing-training/words';

export const missingTraining = defineRule({
  id: 'missing-training',
  title: 'Missing training',
  summary:
    'Whoever is alone should have been taught what that calls for, not too long ago, and in a language of theirs.',
  kind: 'guidance',
  group: 'measures',
  packs: ['good-practice'],
  countries: ['dk', 'no', 'se'],
  sources: ['dk-apv-guards', 'dk-bar-service', 'no-ntnu', 'no-violence-23a', 'no-fafo-2016', 'se-afs-2023-2'],
  params: z.strictObject({
    atLeast: z._default(
      z
        .int()
        .check(
          z.minimum(1),
          z.describe('From how many minutes alone on training is called for; exactly so many count.'),
        ),
      15,
    ),
  }),
  messages,
  check(view, { atLeast }, tell): Judged {
    const looksAt = view.records.tables.has('training');
    const byPerson = looksAt ? timesByPerson(view, certainPieces(view, atLeast)) : [];
    const gapsOf = gapsIn(view);
    const found = byPerson.flatMap((times) => {
      const gaps = gapsOf(times);
      const language = foreignIn(view, times);
      return [
        ...(gaps.length ? [{ at: gaps[0]!.first, finding: untrained(view, gaps, tell) }] : []),
        ...(language ? [{ at: times[0]!, finding: notUnderstood(view, times[0]!, language, tell) }] : []),
      ];
    });
    const people = new Set(found.map(({ at }) => at.person));
    const alone = new Set(byPerson.flatMap((times) => times.map(({ person }) => person)));
    return {
      findings: found.map(({ finding }) => finding),
      ...countedWork(
        view,
        found.map(({ at }) => at),
        ({ person }) => alone.has(person) && !people.has(person),
      ),
    };
  },
  valid: [
    { name: 'no table of training', roster: 'Ane 2026-03-03 08:00-16:00', expect: [] },
    {
      name: 'never alone',
      roster: 'Ane 2026-03-03 08:00-16:00\nBo 2026-03-03 08:00-16:00',
      records: 'table training',
      expect: [],
    },
    {
      name: 'taught a year ago to the day, and shown around before the first shift alone',
      roster: 'Ane[30 speaks=da+en] 2026-03-03 08:00-16:00',
      records: `training Ane lone-work on 2025-03-03 in da\n${topics()}`,
      expect: [],
    },
    {
      name: 'in Sweden',
      country: 'se',
      roster: 'Ane[30] 2026-03-03 08:00-16:00',
      records: 'training Ane lone-work',
      expect: [],
    },
    {
      name: '20 years old in Norway',
      country: 'no',
      roster: 'Ane[2006-03-03] 2026-03-03 08:00-16:00',
      records: 'training Ane lone-work on 2026-03-03',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'a day too long ago',
      roster: 'Ane[30] 2026-03-03 08:00-16:00\nAne 2026-03-04 08:00-16:00',
      records: `training Ane lone-work on 2025-03-03\n${topics()}`,
      expect: ['missing'],
    },
    {
      name: 'nothing, one finding for each person',
      places: 'Kunde customer-site',
      roster: 'Ane 2026-03-03 08:00-16:00\nBo 2026-03-04 08:00-16:00\nAne 2026-03-05 08:00-16:00',
      records: 'table training',
      expect: ['missing', 'missing'],
    },
    {
      name: 'shown around another place only, and too late',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Ane[30] @Syd 2026-03-03 08:00-16:00',
      records: `training Ane lone-work on 2026-03-01\n${topics('at Nord on 2026-03-01')}\ntraining Ane workplace-tour at Syd on 2026-03-04`,
      expect: ['missing'],
    },
    {
      name: 'a day before the 20th birthday, in Norway',
      country: 'no',
      roster: 'Ane[2006-03-04] 2026-03-03 08:00-16:00',
      records: 'training Ane lone-work on 2026-01-01',
      expect: ['missing'],
    },
    {
      name: 'where violence is a risk, in Norway',
      country: 'no',
      places: 'Kiosk kiosk; violence-risk',
      roster: 'Ane[30] 2026-03-03 08:00-16:00',
      records: 'training Ane lone-work',
      expect: ['missing'],
    },
    {
      name: 'in a language that the person does not speak',
      roster: 'Ane[30 speaks=en+polsk] 2026-03-03 08:00-16:00',
      records: `training Ane lone-work on 2026-01-01 in dansk\n${topics()}`,
      expect: ['foreign'],
    },
  ],
});

function timesByPerson(view: RosterView, times: readonly Piece[]): (readonly Piece[])[] {
  const people: Piece[][] = view.roster.people.map(() => []);
  for (const time of times) people[time.person]!.push(time);
  return people.filter((own) => own.length > 0);
}

/** Examples: all other topics for Ane, at any time. */
function topics(tour = ''): string {
  return ['accidents-and-assaults', 'threats', 'conflicts', 'alarms-and-exits', `workplace-tour ${tour}`]
    .map((topic) => `training Ane ${topic}`.trim())
    .join('\n');
}
