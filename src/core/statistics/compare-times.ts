import type { PlaceTimes } from './place-times';

/** What is compared of a place. Minutes; those of `longest` as they are, the others of an average week. */
export const figureNames = [
  'open',
  'staffed',
  'worked',
  'aloneWhileOpen',
  'aloneShare',
  'longestAlone',
  'aloneAtNight',
] as const;
export type FigureName = (typeof figureNames)[number];

/** Undefined where it cannot be told. */
export type Figures = Readonly<Record<FigureName, number | undefined>>;

export interface Compared {
  readonly before: Figures;
  readonly after: Figures;
  /** After less before. */
  readonly change: Figures;
}

export interface ComparedPlace extends Compared {
  /** As the first names it. */
  readonly place: string;
  /** Where the opening hours are known: in neither, the time with anybody at work stands for them; in one, nothing does. */
  readonly openKnown: 'both' | 'before' | 'after' | 'neither';
}

export interface ComparedTimes {
  /** Places that both have, in the order of the first. */
  readonly places: readonly ComparedPlace[];
  /** These together, where they are several. */
  readonly all?: Compared;
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

/**
 * Two rosters of the same places, before and after a change.
 *
 * @param keyOf what names of one place have in common
 */
export function compareTimes(
  before: readonly PlaceTimes[],
  after: readonly PlaceTimes[],
  keyOf: (place: string) => string,
): ComparedTimes {
  const later = new Map(after.map((times) => [keyOf(times.place), times]));
  const earlier = new Set(before.map(({ place }) => keyOf(place)));
  const places = before.flatMap((times) => {
    const other = later.get(keyOf(times.place));
    return other ? [compared(times, other)] : [];
  });
  return {
    places,
    ...(places.length > 1 && { all: together(places) }),
    onlyBefore: before.filter(({ place }) => !later.has(keyOf(place))).map(({ place }) => place),
    onlyAfter: after.filter(({ place }) => !earlier.has(keyOf(place))).map(({ place }) => place),
  };
}

function compared(one: PlaceTimes, other: PlaceTimes): ComparedPlace {
  const openKnown = knownIn(one.openKnown, other.openKnown);
  const [before, after] = [figuresOf(one, openKnown !== 'after'), figuresOf(other, openKnown !== 'before')];
  return { place: one.place, before, after, change: changeOf(before, after), openKnown };
}

function knownIn(before: boolean, after: boolean): ComparedPlace['openKnown'] {
  if (before) return after ? 'both' : 'before';
  return after ? 'after' : 'neither';
}

/** Hours that are known and hours for which others stand would show a change that nobody made. */
function figuresOf({ week, longest }: PlaceTimes, isOpenTold: boolean): Figures {
  const { open, staffed, worked, aloneWhileOpen, aloneAtNight } = week;
  return {
    open: isOpenTold ? open : undefined,
    staffed,
    worked,
    aloneWhileOpen: isOpenTold ? aloneWhileOpen : undefined,
    aloneShare: isOpenTold ? shareOf(aloneWhileOpen, open) : undefined,
    longestAlone: longest,
    aloneAtNight,
  };
}

/** In per cent, to one decimal; undefined of nothing. */
function shareOf(part: number, whole: number): number | undefined {
  return whole > 0 ? Math.round((part / whole) * 1000) / 10 : undefined;
}

function changeOf(before: Figures, after: Figures): Figures {
  return mapped((name) => {
    const [from, to] = [before[name], after[name]];
    return from === undefined || to === undefined ? undefined : Math.round((to - from) * 10) / 10;
  });
}

/** Opening hours of one place that cannot be told leave the sum untold too. */
function together(places: readonly ComparedPlace[]): Compared {
  const before = summed(places.map((one) => one.before));
  const after = summed(places.map((one) => one.after));
  return { before, after, change: changeOf(before, after) };
}

function summed(all: readonly Figures[]): Figures {
  const sum = (name: FigureName) => all.reduce<number | undefined>((total, one) => plus(total, one[name]), 0);
  const [open, alone] = [sum('open'), sum('aloneWhileOpen')];
  return {
    ...mapped(sum),
    aloneShare: open === undefined || alone === undefined ? undefined : shareOf(alone, open),
    longestAlone: Math.max(...all.map(({ longestAlone = 0 }) => longestAlone)),
  };
}

function plus(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}

function mapped(value: (name: FigureName) => number | undefined): Figures {
  return Object.fromEntries(figureNames.map((name) => [name, value(name)])) as unknown as Figures;
}
