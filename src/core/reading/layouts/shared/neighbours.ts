import { text as say } from '../../../messages/catalogue';
import { dayOf, minuteOfDayOf } from '../../../time/calendar';
import type { Day, MinuteOfDay, Span } from '../../../time/units';
import { type Entries, entryKinds } from '../../entries';
import { timesText } from '../../questions/answer-forms';
import type { Question } from '../../reading';

/** Where a from-to stands that a 12-hour clock may have written. */
export interface Standing {
  readonly who?: string | undefined;
  readonly day?: Day | undefined;
}

type Reading = Span<MinuteOfDay>;

/**
 * The one reading that is like shifts whose times are certain: those of the same people on other days, else those of
 * others on the same days. Undefined where none or several are.
 */
export function likeNeighbours(
  readings: readonly Reading[],
  standing: readonly Standing[],
  entries: Entries,
): Question['guess'] {
  const people = new Set(standing.flatMap(({ who }) => who ?? []));
  const days = new Set(standing.flatMap(({ day }) => day ?? []));
  const own = alike(readings, entries, (at) => people.has(entries.names[entries.person[at]!]!));
  if (own) {
    const { person } = entries.at(own.at);
    const evidence = say('doubts.likeOtherDays', { person, times: timesText([own.span]) });
    return { answer: timesText([own.reading]), evidence };
  }
  const same = alike(readings, entries, (at) => days.has(dayOf(entries.start[at]!)));
  if (!same) return undefined;
  const evidence = say('doubts.likeColleagues', { times: timesText([same.span]) });
  return { answer: timesText([same.reading]), evidence };
}

interface Alike {
  readonly reading: Reading;
  readonly span: Reading;
  readonly at: number;
}

function alike(
  readings: readonly Reading[],
  entries: Entries,
  counts: (at: number) => boolean,
): Alike | undefined {
  const found = new Map<Reading, Alike>();
  for (let at = 0; at < entries.length; at += 1) {
    if (entries.kind[at] !== work || !counts(at)) continue;
    const start = minuteOfDayOf(entries.start[at]!);
    const span = { start, end: start + entries.end[at]! - entries.start[at]! };
    for (const reading of readings)
      if (!found.has(reading) && isNear(reading, span)) found.set(reading, { reading, span, at });
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

const work = entryKinds.indexOf('work');

/** Shifts of one pattern begin and end within the hour. */
const near = 60;

function isNear(one: Reading, other: Reading): boolean {
  return Math.abs(one.start - other.start) <= near && Math.abs(one.end - other.end) <= near;
}
