import { text } from '../../messages/catalogue';
import { type Records, recordTables } from '../../roster/records';
import type { Person, Place, Roster } from '../../roster/roster';
import type { Unread } from '../reading';
import type { RecordRow, RecordsReading } from '../tables/records/record-rows';
import { everywhereWords } from '../tables/records/words';
import { type PlacedCell, shownText } from '../tables/row';
import { tidy, wordKey } from '../text/fold';
import { matchNames, type NameMatch } from './match-names';
import { plainKey, readName } from './names';

/** Who and what is known beside the roster: a record about them is about nobody here, and no mistake. */
export interface KnownElsewhere {
  readonly people: readonly Person[];
  readonly places: readonly Pick<Place, 'name'>[];
}

/**
 * The records with people and places of this roster. A name that nobody knows is told with its cell, and its row left
 * out; what is about others only is left out in silence.
 */
export function recordsOf(
  { rows, tables, unread }: RecordsReading,
  roster: Pick<Roster, 'people' | 'places'>,
  elsewhere: KnownElsewhere,
): { readonly records: Records; readonly unread: readonly Unread[] } {
  const told: Unread[] = [];
  const placesIn = placeFinder(roster.places, elsewhere.places, told);
  const peopleIn = personFinder(rows, roster.people, elsewhere.people, told);
  const records = Object.fromEntries(recordTables.map((table) => [table, [] as object[]]));
  for (const { table, facts, place, person } of rows) {
    const people = person ? peopleIn(person) : [undefined];
    // An incident stays one, whoever it befell.
    const whose = table === 'incidents' && people.length === 0 ? [undefined] : people;
    for (const at of place ? placesIn(place) : [undefined])
      for (const who of whose)
        records[table]!.push({
          ...facts,
          ...(at !== undefined && { place: at }),
          ...(who !== undefined && { person: who }),
        });
  }
  // Where nobody works, no name can be known.
  const unknown = roster.people.length > 0 ? told : [];
  return { records: { ...records, tables } as unknown as Records, unread: [...unread, ...unknown] };
}

/** Indices; undefined stands for all places. */
type Finder = (cell: PlacedCell) => readonly (number | undefined)[];

function placeFinder(places: readonly Place[], others: KnownElsewhere['places'], told: Unread[]): Finder {
  const indexOf = new Map(places.map(({ name }, index) => [plainKey(name), index]));
  const known = new Set(others.map(({ name }) => plainKey(name)));
  return (cell) =>
    namesIn(cell).flatMap((name) => {
      const key = plainKey(name);
      const index = indexOf.get(key);
      if (index !== undefined) return [index];
      if (everywhereWords.has(wordKey(name)) || name === '*') return [undefined];
      if (!known.has(key)) told.push(unreadOf(cell, text('tables.unknownPlace', { text: name })));
      return [];
    });
}

function personFinder(
  rows: readonly RecordRow[],
  people: readonly Person[],
  others: readonly Person[],
  told: Unread[],
): Finder {
  const here = new Set(
    people.flatMap(({ listedAt }) => (listedAt ? [`${listedAt.sheet}!${listedAt.address}`] : [])),
  );
  const elsewhere = others.filter(
    ({ listedAt }) => !listedAt || !here.has(`${listedAt.sheet}!${listedAt.address}`),
  );
  const indexOf = new Map(people.map((person, index) => [person, index]));
  const written = rows.flatMap(({ person }) => (person ? namesIn(person) : [])).map(readName);
  const matches = matchNames(
    [...new Map(written.map((name) => [name.key, name])).values()],
    [...people, ...elsewhere],
  );
  return (cell) =>
    namesIn(cell).flatMap((name) => {
      if (everywhereWords.has(wordKey(name))) return [...people.keys()];
      const match = matches.get(readName(name).key);
      if (match?.listed) return indexOf.get(match.listed) ?? [];
      told.push(unreadOf(cell, whyNobody(name, match)));
      return [];
    });
}

function whyNobody(name: string, match: NameMatch | undefined): Unread['reason'] {
  const candidates = match && !match.listed ? match.candidates : [];
  return candidates.length > 0
    ? text('tables.severalPeople', { text: name, candidates: { names: candidates } })
    : text('tables.unknownPerson', { text: name });
}

/** Several with semicolons between them; a comma belongs to the name. */
function namesIn(cell: PlacedCell): string[] {
  return shownText(cell).split(/[;\n]/).map(tidy).filter(Boolean);
}

function unreadOf(cell: PlacedCell, reason: Unread['reason']): Unread {
  return { cell: cell.at, text: shownText(cell), reason };
}
