import { text } from '../../../messages/catalogue';
import type { Text } from '../../../messages/text';
import { because } from '../../define-rule';
import type { Why } from '../../finding';
import type { Explanation } from '../../found';
import type { RosterView } from '../../view';
import { groupWhys } from '../shared/asks';
import { argued } from '../shared/judge';
import { lengthOf, SHORTEST_BREAK } from '../shared/workers';
import { unplacedWhys } from '../shared/unplaced';
import { workedWhys } from '../shared/worked-whys';
import { lawOn, type Limits, type LongPeriod } from './long-period';

/** How a day or a week is spoken of. */
export interface PeriodWords {
  readonly limits: Limits;
  readonly pupil: 'young.dayPupil' | 'young.weekPupil';
  readonly past: 'young.dayPast' | 'young.weekPast';
  readonly school: Readonly<Record<LongPeriod['school'], SchoolKey>>;
}

type SchoolKey =
  | 'young.schoolDay'
  | 'young.freeDay'
  | 'young.perhapsFree'
  | 'young.schoolWeek'
  | 'young.freeWeek'
  | 'young.perhapsFreeWeek';

export function explained(view: RosterView, long: LongPeriod, words: PeriodWords): Explanation {
  const { person, country, day, parts, ask, school, groups } = long;
  const { source } = lawOn(country, groups.strict, day);
  return argued(
    [
      ...ruleWhys(long, words),
      ...groupWhys(view, person, country, day),
      because(text(words.school[school], { day: { day } })),
      ...workedWhys(view, parts),
      ...unplacedWhys(view, { person, country }, parts),
      because(text('young.breaks', { length: { minutes: SHORTEST_BREAK } })),
      because(text('young.elsewhere'), source),
    ],
    ask ? [ask.fix] : fixesFor(view, long),
  );
}

/** What is certain is so by the rule for the least protected group that the person may be in. */
function ruleWhys({ country, groups, day, ask }: LongPeriod, words: PeriodWords): Why[] {
  const group = ask ? groups.strict : groups.mild;
  const { value, source } = lawOn(country, group, day);
  const { school, free } = words.limits;
  const isPast = group === 'past-school';
  const rule = isPast
    ? text(words.past, { most: { minutes: value[free] } })
    : text(words.pupil, { school: { minutes: value[school] }, free: { minutes: value[free] } });
  return [
    because(rule, source),
    ...(country === 'dk' && isPast ? [because(text('young.adults'), source)] : []),
  ];
}

function fixesFor(view: RosterView, { person, at, parts, most, off }: LongPeriod): Text[] {
  const { timeZone } = view.place(at.place);
  const extra = lengthOf(parts) - off - most;
  const leave = { person: view.person(person).name, at: { instant: at.start, timeZone } };
  return [
    ...(at.end - at.start === extra ? [text('young.fixLeave', leave)] : []),
    text('young.fixShare', { length: { minutes: extra } }),
  ];
}
