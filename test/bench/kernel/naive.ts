import { contactBetween } from '../../../src/core/occupancy/contact';
import {
  AGE,
  END,
  MARK,
  PERSON,
  PLACE,
  type Rows,
  SHIFT,
  START,
  UNCERTAIN,
  ZONE,
} from '../../../src/core/occupancy/rows';
import type { CompanyNeed } from '../../../src/core/occupancy/stretch';
import { AgeClass } from '../../../src/core/roster/age';
import type { Workload } from './workload';

type Minutes = Map<number, Set<number>>;

export interface Part {
  readonly person: number;
  readonly place: number;
  readonly zone: number;
  readonly age: number;
  readonly sure: boolean;
  readonly shift: number;
  readonly start: number;
  end: number;
}

/**
 * What one writes first: for every minute the set of who is there, then everybody in it against everybody else. It goes
 * place by place and so needs far less memory than one map of all minutes of all places would.
 */
export function naiveParts(work: Workload, need: CompanyNeed): Part[] {
  const doubtful = doubtfulMinutes(work);
  return [...groupedBy(work.pieces, PLACE)].flatMap(([place, rows]) =>
    partsIn(work, place, rows, doubtful, need),
  );
}

function groupedBy(pieces: Rows, column: number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let row = 0; row < pieces.length; row++) {
    const key = pieces.at(row, column);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function minutesOf(pieces: Rows, rows: number[]): Minutes {
  const minutes: Minutes = new Map();
  for (const row of rows) {
    for (let minute = pieces.at(row, START); minute < pieces.at(row, END); minute++) {
      const present = minutes.get(minute);
      if (present) present.add(row);
      else minutes.set(minute, new Set([row]));
    }
  }
  return minutes;
}

/** Per person the minutes in which they are absent as well, or in two places at once. */
function doubtfulMinutes(work: Workload): Minutes {
  const { pieces } = work;
  const doubtful: Minutes = new Map();
  for (const [person, rows] of groupedBy(pieces, PERSON)) {
    const found = new Set<number>();
    for (const [minute, present] of minutesOf(pieces, rows)) {
      const isAbsent = [...present].some((row) => pieces.at(row, MARK) === UNCERTAIN);
      if (isAbsent || (present.size > 1 && !isInOnePlace(work, [...present]))) found.add(minute);
    }
    doubtful.set(person, found);
  }
  return doubtful;
}

function isInOnePlace(work: Workload, present: number[]): boolean {
  return present.every((row) =>
    present.every(
      (other) =>
        work.pieces.at(row, PLACE) === work.pieces.at(other, PLACE) &&
        contact(work, row, other) === 'together',
    ),
  );
}

function contact({ pieces, rooms, places }: Workload, row: number, other: number) {
  const place = pieces.at(row, PLACE);
  const zone = pieces.at(row, ZONE) - rooms.firstZone[place]!;
  const otherZone = pieces.at(other, ZONE) - rooms.firstZone[place]!;
  return zone === otherZone ? 'together' : contactBetween(places[place]!, zone, otherZone);
}

function partsIn(
  work: Workload,
  place: number,
  rows: number[],
  doubtful: Minutes,
  need: CompanyNeed,
): Part[] {
  const { pieces } = work;
  const open = new Map<string, Part>();
  const parts: Part[] = [];
  const minutes = minutesOf(pieces, rows);
  for (const minute of [...minutes.keys()].sort((a, b) => a - b)) {
    const present = [...minutes.get(minute)!];
    for (const row of present) {
      if (isRepeated(pieces, row, present)) continue;
      if (need === 'adult' && pieces.at(row, AGE) === AgeClass.adult) continue;
      const company = companyOf(work, row, present, minute, doubtful, need);
      if (company !== 'certain') note(row, minute, company === 'none');
    }
  }
  return parts;

  function note(row: number, minute: number, sure: boolean): void {
    const [person, zone, age] = [pieces.at(row, PERSON), pieces.at(row, ZONE), pieces.at(row, AGE)];
    const key = `${person},${zone}`;
    const last = open.get(key);
    if (last?.end === minute && last.age === age && last.sure === sure) {
      last.end++;
      return;
    }
    const part = {
      person,
      place,
      zone,
      age,
      sure,
      shift: pieces.at(row, SHIFT),
      start: minute,
      end: minute + 1,
    };
    parts.push(part);
    open.set(key, part);
  }
}

/** Whether another of the person's rows in the zone stands for this one. */
function isRepeated(pieces: Rows, row: number, present: number[]): boolean {
  return present.some(
    (other) =>
      pieces.at(other, PERSON) === pieces.at(row, PERSON) &&
      pieces.at(other, ZONE) === pieces.at(row, ZONE) &&
      pieces.at(other, SHIFT) < pieces.at(row, SHIFT),
  );
}

function companyOf(
  work: Workload,
  row: number,
  present: number[],
  minute: number,
  doubtful: Minutes,
  need: CompanyNeed,
): 'certain' | 'possible' | 'none' {
  const { pieces } = work;
  let best: 'possible' | 'none' = 'none';
  for (const other of present) {
    const age = pieces.at(other, AGE);
    if (pieces.at(other, PERSON) === pieces.at(row, PERSON)) continue;
    if (need === 'adult' && age === AgeClass.minor) continue;
    const near = contact(work, row, other);
    if (near === 'apart') continue;
    const counts = need === 'anyone' || age === AgeClass.adult;
    if (near === 'together' && counts && !doubtful.get(pieces.at(other, PERSON))!.has(minute))
      return 'certain';
    best = 'possible';
  }
  return best;
}
