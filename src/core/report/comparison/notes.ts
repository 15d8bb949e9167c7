import { text } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
import type { ComparedPlace, ComparedTimes } from '../../statistics/compare-times';
import { weekdayOf } from '../../time/calendar';
import { daysOf, isNameless, type Side } from './side';

type Sides = readonly [before: Side, after: Side];

/** How it was counted, and what the figures rest on or leave out. */
export function comparisonNotes(sides: Sides, compared: ComparedTimes): Text[] {
  const [before, after] = sides;
  return [
    text('compare.average'),
    ...nightNotes(after),
    ...(sides.some(isNameless) ? [text('compare.takenForSame')] : []),
    ...compared.places.flatMap((place) => openNote(place, sides)),
    ...weekNote(before, after),
    ...weekNote(after, before),
    ...onlyNote(before, compared.onlyBefore),
    ...onlyNote(after, compared.onlyAfter),
    ...sides.flatMap(unsettledNote),
  ];
}

/** When the night is, by the country of the places. */
function nightNotes({ times }: Side): Text[] {
  const places = new Map<string, string[]>();
  for (const { place, night } of times) {
    const key = `${night.start} ${night.end}`;
    places.set(key, [...(places.get(key) ?? []), place]);
  }
  return [...places].map(([key, names]) => {
    const [start = 0, end = 0] = key.split(' ').map(Number);
    const hours = { from: { timeOfDay: start }, until: { timeOfDay: end } };
    return places.size === 1
      ? text('compare.night', hours)
      : text('compare.nightAt', { places: { names }, ...hours });
  });
}

function openNote({ place, openKnown }: ComparedPlace, [before, after]: Sides): Text[] {
  if (openKnown === 'both') return [];
  if (openKnown === 'neither') return [text('compare.openUnknown', { place })];
  const { name } = (openKnown === 'before' ? before : after).input;
  return [text('compare.openInOne', { place, roster: name })];
}

/** A roster of some days beside one that has others: what is missing is no day off. */
function weekNote(side: Side, other: Side): Text[] {
  const [own, others] = [weekdaysOf(side), weekdaysOf(other)];
  if ([...others].every((weekday) => own.has(weekday))) return [];
  return [text('compare.partOfWeek', { roster: side.input.name, count: own.size })];
}

function weekdaysOf(side: Side): Set<number> {
  const { start, end } = daysOf(side) ?? { start: 0, end: 0 };
  return new Set(Array.from({ length: Math.min(DAYS_A_WEEK, end - start) }, (_, i) => weekdayOf(start + i)));
}

const DAYS_A_WEEK = 7;

function onlyNote({ input: { name } }: Side, places: readonly string[]): Text[] {
  return places.length > 0 ? [text('compare.onlyIn', { roster: name, places: { names: places } })] : [];
}

function unsettledNote({ input: { name, unread, questions } }: Side): Text[] {
  const open = new Set(questions.map(({ key }) => key)).size;
  if (unread.length + open === 0) return [];
  return [text('compare.unsettled', { roster: name, unread: unread.length, questions: open })];
}
