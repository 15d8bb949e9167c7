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
 * others on the same days. Undefined where fewer than half of the places have such a neighbour, or they disagree.
 */
export function likeNeighbours(
  readings: readonly Reading[],
  standing: readonly Standing[],
  entries: Entries,
): Question['guess'] {
  const own = agreed(
    standing.map(({ who }) => who),
    alike(readings, entries, (at) => entries.names[entries.person[at]!]!),
  );
  if (own) {
    const { person } = entries.at(own.at);
    const evidence = say('doubts.likeOtherDays', { person, times: timesText([own.span]) });
    return { answer: timesText([own.reading]), evidence };
  }
  const same = agreed(
    standing.map(({ day }) => day),
    alike(readings, entries, (at) => dayOf(entries.start[at]!)),
  );
  if (!same) return undefined;
  const evidence = say('doubts.likeColleagues', { times: timesText([same.span]) });
  return { answer: timesText([same.reading]), evidence };
}

interface Alike {
  readonly reading: Reading;
  readonly span: Reading;
  readonly at: number;
}

/** Certain shifts that are like a reading, one for each, by person or day. */
function alike<Key>(
  readings: readonly Reading[],
  entries: Entries,
  keyOf: (at: number) => Key,
): Map<Key | undefined, Alike[]> {
  const found = new Map<Key | undefined, Alike[]>();
  for (let at = 0; at < entries.length; at += 1) {
    if (entries.kind[at] !== work) continue;
    const start = minuteOfDayOf(entries.start[at]!);
    const span = { start, end: start + entries.end[at]! - entries.start[at]! };
    const reading = readings.find((one) => isNear(one, span));
    if (!reading) continue;
    const mine = found.get(keyOf(at)) ?? [];
    if (!mine.some((one) => one.reading === reading)) mine.push({ reading, span, at });
    found.set(keyOf(at), mine);
  }
  return found;
}

/** What the neighbours of at least half of the places say, none of them anything else. */
function agreed<Key>(keys: readonly Key[], found: ReadonlyMap<Key | undefined, Alike[]>): Alike | undefined {
  const said = keys.flatMap((key) => found.get(key) ?? []);
  const [first] = said;
  const beside = keys.filter((key) => found.has(key)).length;
  return said.every(({ reading }) => reading === first?.reading) && beside * 2 >= keys.length
    ? first
    : undefined;
}

const work = entryKinds.indexOf('work');

/** Shifts of one pattern begin and end within the hour. */
const near = 60;

function isNear(one: Reading, other: Reading): boolean {
  return Math.abs(one.start - other.start) <= near && Math.abs(one.end - other.end) <= near;
}
