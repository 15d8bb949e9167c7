import * as z from 'zod/mini';
import type { Shift } from '../../roster/roster';
import type { Country } from '../../time/units';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding } from '../finding';
import type { Explanation } from '../found';
import { intervalOf } from '../shared/lone-pieces';
import { tasksIn } from '../shared/tasks';
import type { RosterView } from '../view';
import { ageText } from './shared/asks';
import { aboutOne, argued, joined, judged } from './shared/judge';
import { isYoungShift, type Worked } from './shared/workers';
import { inForce } from '../../law/dated';
import { childrensDay } from '../../law/young-work';

const countries: readonly Country[] = ['dk', 'se'];

const messages = {
  transport: '{person} is under 18 and down for a transport of money at {place}, {from} to {to}.',
  ruleDk: 'Nobody under 18 may take part in real transports of money.',
  ruleSe: 'Nobody under 18 may transport money outside of the workplace.',
  written: 'The roster writes: {written}.',
  fixGive: 'Give this task to somebody of 18 or more.',
} as const;

type Tell = Teller<typeof messages>;

/** What a roster writes for it; only words that mean nothing else. */
const words = [
  'pengetransport',
  'pengetransporter',
  'kontanttransport',
  'værditransport',
  'verditransport',
  'värdetransport',
  'penningtransport',
  'cash transport',
  'cash in transit',
];

/**
 * Transport of money. Denmark: minors may not take part in real transports of money (BFA Handel). Sweden: no minor may
 * transport money outside of the workplace (AFS 2012:3, since 2025 in AFS 2023:2). Known only where the roster names such a
 * task for the shift, and whether it is one by law the roster does not show: a warning.
 */
export const cashTransport = defineRule({
  id: 'cash-transport',
  title: 'Minors and money',
  summary: 'Nobody under 18 should transport money (Denmark and Sweden).',
  kind: 'guidance',
  group: 'young-workers',
  packs: ['dk-young', 'se'],
  countries,
  sources: ['dk-cash-transport', 'se-afs-2012-3', 'se-minors-2025'],
  params: z.strictObject({}),
  messages,
  check(view, _params, tell) {
    const atTask = tasksIn(view);
    const isYoung = isYoungShift(view, countries);
    const transports = view.roster.shifts
      .filter((shift) => shift.kind === 'work' && isYoung(shift) && words.some((word) => atTask(shift, word)))
      .map((shift): Transport => ({ shift, at: shift }));
    // Somebody in two rooms at once has two rows for the same hours.
    const findings = joined(transports, ({ shift }) => `${shift.person}`).map((one) =>
      toldOf(view, one, tell),
    );
    return judged(view, findings, isYoung);
  },
  valid: [
    { name: 'another task', roster: 'Emma[16] 2026-03-03 10:00-14:00 # kasse', expect: [] },
    {
      name: 'on the 18th birthday',
      roster: 'Emma[2008-03-03] 2026-03-03 10:00-14:00 # pengetransport',
      expect: [],
    },
    {
      name: 'in Norway',
      country: 'no',
      roster: 'Emma[16] 2026-03-03 10:00-14:00 # pengetransport',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'on the day before the 18th birthday',
      roster: 'Emma[2008-03-04] 2026-03-03 10:00-14:00 # Pengetransport kl. 13',
      expect: ['transport'],
    },
    {
      name: 'written in two rooms of one place, told once',
      places: 'Kiosk kiosk; zone Lager separated',
      roster:
        'Emma[16] @Kiosk 2026-03-03 10:00-14:00 # pengetransport\nEmma @Kiosk/Lager 2026-03-03 10:00-14:00 # pengetransport',
      expect: ['transport'],
    },
    {
      name: 'in Sweden',
      country: 'se',
      roster: 'Emma[16 no-school] 2026-03-03 10:00-14:00 # värdetransport',
      expect: ['transport'],
    },
  ],
});

interface Transport {
  /** The first of the rows that name it. */
  readonly shift: Shift;
  readonly at: Worked;
}

function toldOf(view: RosterView, { shift, at: { place, start, end } }: Transport, tell: Tell): Finding {
  const { person } = shift;
  const { from, to, ...names } = intervalOf(view, { people: [person], place, start, end });
  const about = aboutOne(view, person, { place, start, end }, () => explained(view, shift, tell));
  return tell.warn('transport', { person: names.person, place: names.place, from, to }, about);
}

function explained(view: RosterView, { person, place, start, role, note }: Shift, tell: Tell): Explanation {
  const day = view.dayAt(place, start);
  const isDanish = view.place(place).country === 'dk';
  const source = isDanish ? 'dk-cash-transport' : inForce(childrensDay.se, day).source;
  return argued(
    [
      because(tell.say(isDanish ? 'ruleDk' : 'ruleSe'), source),
      because(tell.say('written', { written: [role, note].filter(Boolean).join(', ') })),
      because(ageText(view.person(person), day)),
    ],
    [tell.say('fixGive')],
  );
}
