import * as z from 'zod/mini';
import type { Shift } from '../../roster/roster';
import { defineRule } from '../define-rule';
import { countedWork } from '../shared/lone-pieces';
import { isAdultOrUnknown } from './shared/certain-work';
import { days, dueIn, longRuns, rest } from './weekly-rest/long-runs';
import { messages } from './weekly-rest/messages';
import { worded } from './weekly-rest/words';

export const weeklyRest = defineRule({
  id: 'weekly-rest',
  title: 'Weekly rest',
  summary:
    'Adults have to have 35 hours off in a row each week, with at most 6 days in between (Denmark and Norway; Sweden is not checked).',
  kind: 'statute',
  group: 'rest',
  packs: ['dk-adults', 'no'],
  countries: ['dk', 'no'],
  sources: ['dk-bek-324-2002-4', 'no-aml-10-8-weekly'],
  acrossShifts: true,
  params: z.strictObject({
    rest: z._default(
      z
        .nullable(z.int().check(z.minimum(1)))
        .check(
          z.describe(
            'The least time off in a row, in minutes; exactly this long is enough. Left out, what the law says (2100); a shorter one does not count.',
          ),
        ),
      null,
    ),
    days: z._default(
      z
        .nullable(z.int().check(z.minimum(1)))
        .check(
          z.describe(
            'The most days between two such times off; exactly so many times 24 hours are allowed. Left out, what the law says (6); more do not count.',
          ),
        ),
      null,
    ),
  }),
  statutory: { rest, days },
  messages,
  check(view, params, tell) {
    const due = dueIn(view, params);
    const runs = view.roster.people.flatMap((_, person) => longRuns(view, person, due));
    const findings = runs.map((run) =>
      worded(view, run, { due, law: dueIn(view, { rest: null, days: null }) }, tell),
    );
    const looksAt = (shift: Shift) => due(shift) !== undefined && isAdultOrUnknown(view, shift);
    return { findings, ...countedWork(view, runs, looksAt) };
  },
  valid: [
    { name: 'six days and a Sunday off', roster: shiftsOn([2, 3, 4, 5, 6, 7, 9, 10]), expect: [] },
    {
      name: 'from Monday 08:00 to Sunday 08:00: exactly six days',
      roster: `${shiftsOn([2, 3, 4, 5, 6])}\nAne 2026-03-07 20:00-08:00`,
      expect: [],
    },
    {
      name: 'exactly 35 hours off after the third day',
      roster: `${shiftsOn([2, 3, 4])}\nAne 2026-03-06 03:00-11:00\n${shiftsOn([7, 8, 9, 10, 11])}`,
      expect: [],
    },
    {
      name: 'the week in which the clock goes back has six days of the calendar',
      roster: `${shiftsOn([19, 20, 21, 22, 23, 24], '2026-10')}\nAne 2026-10-25 06:00-08:00`,
      expect: [],
    },
    {
      name: 'a day down as absent',
      roster: `${shiftsOn([2, 3, 4, 5, 6, 7, 8])}\nAne 2026-03-05 00:00-00:00 absence`,
      expect: [],
    },
    {
      name: 'a minor, who has rules of their own',
      roster: shiftsOn([2, 3, 4, 5, 6, 7, 8], '2026-03', '[17]'),
      expect: [],
    },
    {
      name: 'in Sweden, which is not checked',
      country: 'se',
      roster: shiftsOn([2, 3, 4, 5, 6, 7, 8]),
      expect: [],
    },
  ],
  invalid: [
    { name: 'seven days in a row', roster: shiftsOn([2, 3, 4, 5, 6, 7, 8]), expect: ['tooLong'] },
    {
      name: 'one minute more than six days',
      roster: `${shiftsOn([2, 3, 4, 5, 6])}\nAne 2026-03-07 20:00-08:01`,
      expect: ['tooLong'],
    },
    {
      name: 'one minute less than 35 hours off',
      roster: `${shiftsOn([2, 3, 4])}\nAne 2026-03-06 02:59-11:00\n${shiftsOn([7, 8, 9, 10, 11])}`,
      expect: ['tooLong'],
    },
    {
      name: 'over the turn of the month, in Norway, with an age that nobody wrote',
      country: 'no',
      roster: `${shiftsOn([28, 29, 30, 31])}\n${shiftsOn([1, 2, 3], '2026-04')}`,
      expect: ['tooLong'],
    },
    {
      name: 'fewer days by parameter',
      roster: shiftsOn([2, 3, 4, 5, 6, 7]),
      params: { days: 5, rest: 2160 },
      expect: ['tooLong'],
    },
    {
      name: 'the law counts where the workplace would allow more',
      roster: shiftsOn([2, 3, 4, 5, 6, 7, 8]),
      params: { days: 12, rest: 600 },
      expect: ['tooLong'],
    },
  ],
});

/** Examples: from 08:00 to 16:00 on some days of a month. */
function shiftsOn(dates: readonly number[], month = '2026-03', age = ''): string {
  return dates.map((date) => `Ane${age} ${month}-${String(date).padStart(2, '0')} 08:00-16:00`).join('\n');
}
