import { text } from '../../messages/catalogue';
import type { Person } from '../../roster/roster';
import { entryKinds } from '../entries';
import type { Answers, Notice, SheetReading } from '../reading';
import { peopleOf } from './people';

const work = entryKinds.indexOf('work');
/** Nearly all: a view may lack a shift that was added later elsewhere. */
const SAME = 0.8;
/** Fewer shifts may agree by chance, or because somebody stands in two places at once. */
const FEWEST = 3;

/**
 * Of several sheets those that say something of their own. A sheet whose shifts nearly all stand on others too (the
 * same people at the same times) is another view of one roster and is left out, which is told: nobody is counted twice.
 * Where one sheet gathers what several others have, these stay, for their names may say the places.
 */
export function countedOnce(
  readings: readonly SheetReading[],
  staff: readonly Person[] | undefined,
  answers: Answers | undefined,
): { readonly kept: readonly SheetReading[]; readonly notices: readonly Notice[] } {
  if (readings.length < 2) return { kept: readings, notices: [] };
  const sheets = withKeys(readings, staff, answers);
  const dropped = new Map<Sheet, Seen>();
  for (const sheet of sheets) {
    const parts = partsOf(sheet, sheets);
    if (parts.length > 1) dropped.set(sheet, { ...overlap(sheet, parts), by: parts[0]! });
  }
  const seen: Sheet[] = [];
  for (const sheet of [...sheets].sort((a, b) => b.keys.size - a.keys.size)) {
    if (dropped.has(sheet)) continue;
    const { count, by } = overlap(sheet, seen);
    if (by && sheet.keys.size >= FEWEST && count >= SAME * sheet.keys.size) dropped.set(sheet, { count, by });
    else seen.push(sheet);
  }
  return {
    kept: sheets.filter((sheet) => !dropped.has(sheet)).map(({ reading }) => reading),
    notices: [...dropped].map(([sheet, { count, by }]) => sameRoster(sheet, by, count)),
  };
}

interface Sheet {
  readonly reading: SheetReading;
  /** One a shift: who, from, to. */
  readonly keys: ReadonlySet<string>;
}

interface Seen {
  readonly count: number;
  /** The sheet that has most of them. */
  readonly by: Sheet;
}

function withKeys(
  readings: readonly SheetReading[],
  staff: readonly Person[] | undefined,
  answers: Answers | undefined,
): Sheet[] {
  const { byWritten } = peopleOf(
    readings.map(({ entries }) => entries),
    staff,
    answers,
  );
  return readings.map((reading) => {
    const { names, person, kind, start, end, length } = reading.entries;
    const people = names.map((name) => byWritten.get(name)?.index ?? name);
    const keys = new Set<string>();
    for (let at = 0; at < length; at += 1)
      if (kind[at] === work) keys.add(`${people[person[at]!]!}|${start[at]!}|${end[at]!}`);
    return { reading, keys };
  });
}

/** The sheets that together have what this one has, none of them the same as another. */
function partsOf(whole: Sheet, sheets: readonly Sheet[]): Sheet[] {
  const hasPlaces = whole.reading.entries.said.some(({ place }) => place !== undefined);
  if (hasPlaces || whole.keys.size === 0) return [];
  const parts = sheets.filter(
    (sheet) =>
      sheet !== whole &&
      sheet.keys.size >= FEWEST &&
      sheet.keys.size < whole.keys.size &&
      overlap(sheet, [whole]).count >= SAME * sheet.keys.size,
  );
  const apart = parts.every(
    (part) =>
      overlap(
        part,
        parts.filter((other) => other !== part),
      ).count === 0,
  );
  return apart && overlap(whole, parts).count >= SAME * whole.keys.size ? parts : [];
}

/** How many shifts of a sheet stand on these too, and which of them has most. */
function overlap(sheet: Sheet, others: readonly Sheet[]): { count: number; by?: Sheet } {
  let count = 0;
  const shared = new Map<Sheet, number>();
  for (const key of sheet.keys) {
    const having = others.filter(({ keys }) => keys.has(key));
    if (having.length > 0) count += 1;
    for (const other of having) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const [most] = [...shared].sort(([, a], [, b]) => b - a);
  return { count, ...(most && { by: most[0] }) };
}

function sameRoster({ reading, keys }: Sheet, by: Sheet, count: number): Notice {
  const data = { sheet: reading.sheet, other: by.reading.sheet, count, total: keys.size };
  return { text: text('app.sameRoster', data) };
}
