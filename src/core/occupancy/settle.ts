import type { Rooms } from './contact';
import { END, MARK, PERSON, PLACE, Rows, START, TANGLED } from './rows';
import { rangeOf, sorted, Spares } from './sort';
import { untangle } from './untangle';

/**
 * Pieces of presence, in any order and overlapping as they may be, made ready for the sweep: by place and start, and
 * nobody twice at one minute in one zone. Only overlaps take the longer way: on ordinary rosters they are few.
 */
export function settle(pieces: Rows, rooms: Rooms, spares = new Spares()): Rows {
  const byStart = own(sorted(pieces, START, spares), pieces, spares);
  const tangled = markTangled(byStart);
  if (tangled === 0) return byPlace(byStart, spares);
  const untangled = sorted(untangle(tangledOf(byStart, tangled), rooms), START);
  const all = merged(byStart, untangled, spares);
  spares.give(byStart);
  return byPlace(all, spares);
}

/** What is marked must not be the caller's. */
function own(rows: Rows, original: Rows, spares: Spares): Rows {
  if (rows !== original) return rows;
  const copy = spares.take(rows.length);
  for (let row = 0; row < rows.length; row++) copy.append(rows, row);
  return copy;
}

function byPlace(rows: Rows, spares: Spares): Rows {
  const inOrder = sorted(rows, PLACE, spares);
  if (inOrder !== rows) spares.give(rows);
  return inOrder;
}

/** Marks the rows, given by start, in which a person's pieces overlap; returns how many they are. */
function markTangled(rows: Rows): number {
  const people = rangeOf(rows, PERSON)[1] + 1;
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

/** How many rows this marked: none when it is marked already. */
function mark(rows: Rows, row: number): 0 | 1 {
  const before = rows.at(row, MARK);
  rows.set(row, MARK, before | TANGLED);
  return (before & TANGLED) === 0 ? 1 : 0;
}

/** The marked rows, without the mark. */
function tangledOf(rows: Rows, count: number): Rows {
  const tangled = new Rows(count);
  for (let row = 0; row < rows.length; row++) {
    if ((rows.at(row, MARK) & TANGLED) === 0) continue;
    tangled.append(rows, row);
    tangled.set(tangled.length - 1, MARK, rows.at(row, MARK) & ~TANGLED);
  }
  return tangled;
}

/** The rows that are not tangled and those that were, by start. */
function merged(rows: Rows, untangled: Rows, spares: Spares): Rows {
  const all = spares.take(rows.length);
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
