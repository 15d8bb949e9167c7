import * as z from 'zod/mini';
import { overlaps } from '../../company/spans';
import type { Shift } from '../../roster/roster';
import type { Span } from '../../time/units';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding } from '../finding';
import { countedWork } from '../shared/lone-pieces';
import { nightOn, nightParams, nightsBy, type NightParams, type Nights } from '../shared/nights';
import type { RosterView } from '../view';

const messages = {
  alone: '{person} is on the way from {place} to {other} alone in the night, {from} to {to}.',
  rule: 'To be alone on the way from one place to another in the night, here counted from {from} to {until}, is a risk of its own.',
  nobodyElse: 'Nobody else on the roster goes from {place} to {other} at that time.',
  fixTogether: 'Let two people go together, or let {person} be fetched.',
  fixDay: 'Move one of the two shifts out of the night.',
} as const;

type Tell = Teller<typeof messages>;

interface Params extends NightParams {
  readonly longest: number;
}

/** From the end of one shift to the beginning of the next, at another place. */
interface Way extends Span {
  readonly from: Shift;
  readonly to: Shift;
}

export const transitAtNight = defineRule({
  id: 'transit-at-night',
  title: 'Alone on the way at night',
  summary: 'Nobody should have to go from one place of work to the next alone in the night.',
  kind: 'guidance',
  group: 'good-practice',
  packs: ['good-practice'],
  countries: ['dk', 'no', 'se'],
  sources: ['dk-bar-service'],
  acrossShifts: true,
  params: z.strictObject({
    longest: z._default(
      z
        .int()
        .check(
          z.minimum(1),
          z.describe(
            'Longest time between two shifts in minutes that is taken for a way from one to the other; exactly this long still is.',
          ),
        ),
      90,
    ),
    ...nightParams,
  }),
  messages,
  check(view, params, tell) {
    const nights = nightsBy(view, params);
    const ways = view.roster.people.flatMap((_, person) => waysOf(view.workOf(person), params.longest));
    const accompanied = ways.length > 1 ? together(ways) : new Set<Way>();
    const alone = ways.filter((way) => !accompanied.has(way) && isAtNight(way, nights));
    const findings = alone.map((way) => worded(view, way, params, tell));
    return { findings, ...countedWork(view, [], () => true) };
  },
  valid: [
    {
      name: 'ninety-one minutes between',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Ane @Nord 2026-03-03 18:00-22:00\nAne @Syd 2026-03-03 23:31-02:00',
      expect: [],
    },
    {
      name: 'there by exactly 22:00',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Ane @Nord 2026-03-03 18:00-21:30\nAne @Syd 2026-03-03 22:00-02:00',
      expect: [],
    },
    {
      name: 'from exactly 06:00',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Ane @Nord 2026-03-03 22:00-06:00\nAne @Syd 2026-03-04 06:30-08:00',
      expect: [],
    },
    {
      name: 'two go together',
      places: 'Nord kiosk\nSyd kiosk',
      roster:
        'Ane @Nord 2026-03-03 18:00-22:00\nAne @Syd 2026-03-03 22:30-02:00\nBo @Nord 2026-03-03 20:00-22:10\nBo @Syd 2026-03-03 22:40-02:00',
      expect: [],
    },
    {
      name: 'no time between: two names of one place',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Ane @Nord 2026-03-03 18:00-22:30\nAne @Syd 2026-03-03 22:30-02:00',
      expect: [],
    },
    {
      name: 'back at the same place',
      roster: 'Ane 2026-03-03 18:00-22:00\nAne 2026-03-03 23:00-02:00',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'exactly ninety minutes',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Ane @Nord 2026-03-03 18:00-22:00\nAne @Syd 2026-03-03 23:30-02:00',
      expect: ['alone'],
    },
    {
      name: 'there a minute past 22:00',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Ane @Nord 2026-03-03 18:00-21:30\nAne @Syd 2026-03-03 22:01-02:00',
      expect: ['alone'],
    },
    {
      name: 'until a minute before 06:00',
      country: 'se',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Ane @Nord 2026-03-03 22:00-05:59\nAne @Syd 2026-03-04 06:30-08:00',
      expect: ['alone'],
    },
    {
      name: 'from 21:00 in Norway',
      country: 'no',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Ane @Nord 2026-03-03 18:00-21:00\nAne @Syd 2026-03-03 21:30-23:00',
      expect: ['alone'],
    },
    {
      name: 'in the hour that comes twice',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Ane @Nord 2026-10-24 22:00-02:00\nAne @Syd 2026-10-25 03:00-06:00',
      params: { longest: 120 },
      expect: ['alone'],
    },
    {
      name: 'another goes the other way',
      places: 'Nord kiosk\nSyd kiosk',
      roster:
        'Ane @Nord 2026-03-03 18:00-22:00\nAne @Syd 2026-03-03 22:30-02:00\nBo @Syd 2026-03-03 18:00-22:00\nBo @Nord 2026-03-03 22:30-02:00',
      expect: ['alone', 'alone'],
    },
  ],
});

/** Touching shifts at two places leave no time for a way: they are taken for two names of one place. */
function waysOf(shifts: readonly Shift[], longest: number): Way[] {
  return shifts.slice(1).flatMap((to, i): Way[] => {
    const from = shifts[i]!;
    const minutes = to.start - from.end;
    if (from.place === to.place || minutes <= 0 || minutes > longest) return [];
    return [{ from, to, start: from.end, end: to.start }];
  });
}

/** Ways from and to the same places that somebody else goes at the same time. */
function together(ways: readonly Way[]): Set<Way> {
  const found = new Set<Way>();
  const inOrder = [...ways].sort(
    (a, b) => a.from.place - b.from.place || a.to.place - b.to.place || a.start - b.start,
  );
  inOrder.forEach((way, i) => {
    for (const other of inOrder.slice(i + 1, i + 1 + countWhile(inOrder, i + 1, way))) {
      if (other.from.person === way.from.person) continue;
      found.add(way).add(other);
    }
  });
  return found;
}

/** How many ways from a position on are between the same places and overlap one. */
function countWhile(ways: readonly Way[], first: number, way: Way): number {
  let next = first;
  while (next < ways.length && isSame(ways[next]!, way) && overlaps(ways[next]!, way)) next++;
  return next - first;
}

function isSame(a: Way, b: Way): boolean {
  return a.from.place === b.from.place && a.to.place === b.to.place;
}

function isAtNight(way: Way, nights: Nights): boolean {
  return nights(way.from.place, way).some((night) => overlaps(night, way));
}

function worded(view: RosterView, way: Way, params: Params, tell: Tell): Finding {
  const { from, to, start, end } = way;
  const { name: place, timeZone } = view.place(from.place);
  const names = { person: view.person(from.person).name, place, other: view.place(to.place).name };
  const night = nightOn(view, from.place, view.dayAt(from.place, start), params);
  return tell.warn(
    'alone',
    { ...names, from: { instant: start, timeZone }, to: { clock: end, timeZone } },
    {
      people: [from.person],
      place: from.place,
      at: { start, end },
      shift: { start: from.start, end: to.end },
      cells: [...from.cells, ...to.cells],
      explain: () => ({
        why: [
          because(
            tell.say('rule', { from: { timeOfDay: night.start }, until: { timeOfDay: night.end } }),
            'dk-bar-service',
          ),
          because(tell.say('nobodyElse', { place, other: names.other })),
        ],
        fixes: [tell.say('fixTogether', { person: names.person }), tell.say('fixDay')],
      }),
    },
  );
}
