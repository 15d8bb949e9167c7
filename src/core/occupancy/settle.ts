import type { Rooms } from './contact';
import { END, MARK, PERSON, PLACE, Rows, START, TANGLED, WIDTH } from './rows';
import { sorted } from './sort';
import { untangle } from './untangle';

/**
 * Pieces of presence, in any order and overlapping as they may be, made ready for the sweep: by place and start, and
 * nobody twice at one minute in one zone. Only overlaps take the longer way: on ordinary rosters they are few.
 */
export function settle(pieces: Rows, rooms: Rooms): Rows {
  const byStart = copied(sorted(pieces, START), pieces);
  const tangled = markTangled(byStart);
  return sorted(tangled === 0 ? byStart : withoutTangles(byStart, tangled, rooms), PLACE);
}

/** What is marked below must not be the caller's. */
function copied(rows: Rows, original: Rows): Rows {
  if (rows !== original) return rows;
  const copy = new Rows(rows.length);
  copy.data.set(rows.data.subarray(0, rows.length * WIDTH));
  copy.length = rows.length;
  return copy;
}

/** Marks the rows, given by start, in which a person's pieces overlap; returns how many they are. */
function markTangled(rows: Rows): number {
  const people = largestIn(rows, PERSON) + 1;
  const busyUntil = new Int32Array(people).fill(-0x80000000);
  const busyWith = new Int32Array(people);
  let tangled = 0;
  for (let row = 0; row < rows.length; row++) {
    const person = rows.at(row, PERSON);
    const until = busyUntil[person]!;
    if (rows.at(row, START) < until) tangled += mark(rows, busyWith[person]!) + mark(rows, row);
    busyWith[person] = row;
    busyUntil[person] = Math.max(until, rows.at(row, END));
  }
  return tangled;
}

function largestIn({ data, length }: Rows, column: number): number {
  let largest = -1;
  for (let at = column; at < length * WIDTH; at += WIDTH) if (data[at]! > largest) largest = data[at]!;
  return largest;
}

/** How many rows this marked: none when it is marked already. */
function mark(rows: Rows, row: number): 0 | 1 {
  const before = rows.at(row, MARK);
  rows.set(row, MARK, before | TANGLED);
  return (before & TANGLED) === 0 ? 1 : 0;
}

/** By start still. */
function withoutTangles(rows: Rows, count: number, rooms: Rooms): Rows {
  const tangled = new Rows(count);
  for (let row = 0; row < rows.length; row++) {
    if ((rows.at(row, MARK) & TANGLED) === 0) continue;
    tangled.append(rows, row);
    tangled.set(tangled.length - 1, MARK, rows.at(row, MARK) & ~TANGLED);
  }
  const untangled = sorted(untangle(tangled, rooms), START);
  return merged(rows, untangled, rows.length - count + untangled.length);
}

/** The rows that are not tangled and those that were, by start. */
function merged(rows: Rows, untangled: Rows, length: number): Rows {
  const all = new Rows(length);
  let next = 0;
  for (let row = 0; row < rows.length; row++) {
    if ((rows.at(row, MARK) & TANGLED) !== 0) continue;
    const start = rows.at(row, START);
    while (next < untangled.length && untangled.at(next, START) < start) all.append(untangled, next++);
    all.append(rows, row);
  }
  while (next < untangled.length) all.append(untangled, next++);
  return all;
}
