import * as z from 'zod/mini';
import { inForce } from '../../law/dated';
import { bannedTasks } from '../../law/risk';
import { union } from '../../company/spans';
import type { Shift } from '../../roster/roster';
import { alonePieces } from '../shared/alone-pieces';
import { judgedAlone } from '../shared/alone-findings';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding, Why } from '../finding';
import { intervalOf, shiftsAt, whereabouts, type Gathered } from '../shared/lone-pieces';
import { argued, companyFixes, nearWhys, openTime } from '../shared/lone-words';
import type { RosterView } from '../view';

const messages = {
  alone:
    '{person} is alone at {place} with a task that may not be done alone ({task}), {from} to {to} ({length}).',
  unsettled:
    '{person}: perhaps alone at {place} with a task that may not be done alone, {from} to {to} ({length}); {count:such time|such times} on the roster. {question}',
  rule: 'Nine Swedish regulations forbid lone work with certain tasks: motor fuel, smoke diving, chainsaws, masts and poles, chemical and microbiological work among them.',
  written: 'The roster writes "{task}" for this shift.',
  fixTask: 'Do this task when somebody else is there.',
} as const;

type Tell = Teller<typeof messages>;

export const bannedTaskAlone = defineRule({
  id: 'banned-task-alone',
  title: 'Tasks not to be done alone',
  summary:
    'In Sweden certain tasks may not be done as lone work, such as smoke diving or work with a chainsaw.',
  kind: 'statute',
  group: 'risk',
  packs: ['se'],
  countries: ['se'],
  sources: ['se-banned-tasks'],
  params: z.strictObject({}),
  messages,
  check(view, _, tell) {
    const atTask = new Set(view.roster.shifts.filter((shift) => taskOf(view, shift) !== undefined));
    const isTask = (shift: Shift) => atTask.has(shift);
    const pieces = (atTask.size ? view.alone : []).flatMap((stretch) => {
      const own = shiftsAt(view, stretch.person, stretch.place, stretch).filter(isTask);
      return alonePieces(view, stretch, union(own));
    });
    return judgedAlone(view, pieces, {
      looksAt: isTask,
      found: (group) => worded(view, group, tell),
      open: (group, asked, count) => {
        const { data, about } = openTime(view, group, { asked, count, why: () => whys(view, group, tell) });
        return tell.review('unsettled', data, about);
      },
    });
  },
  valid: [
    { name: 'another task', country: 'se', roster: 'Ane 2026-03-03 08:00-16:00 # kassa', expect: [] },
    {
      name: 'two at the task',
      country: 'se',
      roster: 'Ane 2026-03-03 08:00-16:00 # motorsåg\nBo 2026-03-03 08:00-16:00',
      expect: [],
    },
    {
      name: 'a word that only ends alike',
      country: 'se',
      roster: 'Ane 2026-03-03 08:00-16:00 # petrokemisk',
      expect: [],
    },
    { name: 'in Denmark', roster: 'Ane 2026-03-03 08:00-16:00 # motorsåg', expect: [] },
  ],
  invalid: [
    {
      name: 'with a chainsaw for an hour',
      country: 'se',
      roster:
        'Ane 2026-03-03 08:00-12:00 # Kemiskt arbete, prov 3\nAne 2026-03-03 12:00-16:00 # kassa\nBo 2026-03-03 09:00-16:00',
      expect: ['alone'],
    },
    {
      name: 'a room nobody said enough about',
      country: 'se',
      places: 'Hus other; zone Lager unknown',
      roster: 'Ane @Hus 2026-03-03 08:00-12:00 # rökdykning\nBo @Hus/Lager 2026-03-03 08:00-12:00',
      expect: ['unsettled'],
    },
  ],
});

/** The words of a shift's role, note or room that name such a task; undefined when none do. */
function taskOf(
  view: RosterView,
  { kind, place, zone, start, role = '', note = '' }: Shift,
): string | undefined {
  if (kind !== 'work' || view.place(place).country !== 'se') return undefined;
  const beginnings = inForce(bannedTasks, view.dayAt(place, start)).value;
  const room = view.place(place).zones[zone]?.name ?? '';
  return [note, role, room].find((text) => {
    const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
    return beginnings.some((beginning) => words.includes(` ${beginning}`));
  });
}

function worded(view: RosterView, group: Gathered, tell: Tell): Finding {
  const fixes = () => [...companyFixes(view, group).slice(0, 1), tell.say('fixTask')];
  const data = { ...intervalOf(view, group), task: tasksOf(view, group)[0] ?? '' };
  const explain = () => argued(whys(view, group, tell), fixes());
  return tell.breach('alone', data, { ...whereabouts(view, group), explain });
}

function tasksOf(view: RosterView, { people, place, start, end }: Gathered): string[] {
  const shifts = people.flatMap((person) => shiftsAt(view, person, place, { start, end }));
  return [...new Set(shifts.flatMap((shift) => taskOf(view, shift) ?? []))];
}

function whys(view: RosterView, group: Gathered, tell: Tell): Why[] {
  return [
    because(tell.say('rule'), 'se-banned-tasks'),
    ...tasksOf(view, group).map((task) => because(tell.say('written', { task }))),
    ...nearWhys(view, group),
  ];
}
