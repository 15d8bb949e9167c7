import { loneIntervals } from '../../../src/core/occupancy/lone-intervals';
import {
  AGE,
  END,
  MARK,
  PERSON,
  PLACE,
  type Rows,
  SHIFT,
  START,
  ZONE,
} from '../../../src/core/occupancy/rows';
import { median, type Time, timed } from '../timing';
import { naiveParts } from './naive';
import { eventKeys, type Layout, workload } from './workload';

const NEED = 'adult';

/**
 * Of alternating warm rounds without collecting garbage between them, in milliseconds. What goals rest on is processor
 * time, that of helping threads included: on a busy machine, a second of waiting says nothing about growth.
 */
export interface Times {
  /** Medians on the clock. */
  readonly kernel: number;
  readonly sort: number;
  /** Median of kernel by sort, round by round, in processor time. */
  readonly ratio: number;
  /** Processor time of the least disturbed round, for comparing sizes that were measured minutes apart. */
  readonly fastest: number;
  readonly found: number;
}

/** Packed pieces to classified lone intervals, whole; against sorting one number for each start and end. */
export function times(size: number, layout: Layout): Times {
  const work = workload(size, layout);
  const keys = eventKeys(work);
  const rounds: { kernel: Time; sort: Time }[] = [];
  let found = 0;
  const count = size >= 1_000_000 ? 12 : 60;
  for (let round = 0; round < count; round++) {
    const kernel = timed(() => (found = loneIntervals(work.pieces, work.rooms, NEED).length));
    const unsorted = keys.slice();
    rounds.push({ kernel, sort: timed(() => unsorted.sort()) });
  }
  const warm = rounds.slice(Math.floor(count / 3));
  return {
    kernel: median(warm.map(({ kernel }) => kernel.clock)),
    sort: median(warm.map(({ sort }) => sort.clock)),
    ratio: median(warm.map(({ kernel, sort }) => kernel.processor / sort.processor)),
    fastest: Math.min(...warm.map(({ kernel }) => kernel.processor)),
    found,
  };
}

/** MiB: the peak of a process that makes the rows and runs the kernel once, and what was there before the kernel. */
export interface Memory {
  readonly before: number;
  readonly peak: number;
}

export function memory(size: number, layout: Layout): Memory {
  const { pieces, rooms } = workload(size, layout);
  const before = process.memoryUsage.rss() / 2 ** 20;
  loneIntervals(pieces, rooms, NEED);
  return { before, peak: process.resourceUsage().maxRSS / 1024 };
}

export interface NaiveResult {
  readonly milliseconds: number;
  readonly peak: number;
  readonly isEqual: boolean;
  readonly found: number;
}

/** The naive way once, and whether it finds what the kernel finds. */
export function naive(size: number): NaiveResult {
  const work = workload(size, 'spread');
  let parts: ReturnType<typeof naiveParts> = [];
  const milliseconds = timed(() => (parts = naiveParts(work, NEED))).clock;
  const peak = process.resourceUsage().maxRSS / 1024;
  const own = linesOf(loneIntervals(work.pieces, work.rooms, NEED));
  const naiveLines = parts.map((p) =>
    [p.person, p.place, p.zone, p.start, p.end, p.age, p.sure ? 1 : 0, p.shift].join(),
  );
  const isEqual = own.sort().join('\n') === naiveLines.sort().join('\n');
  return { milliseconds, peak, isEqual, found: own.length };
}

function linesOf(rows: Rows): string[] {
  const columns = [PERSON, PLACE, ZONE, START, END, AGE, MARK, SHIFT];
  return Array.from({ length: rows.length }, (_, row) =>
    columns.map((column) => rows.at(row, column)).join(),
  );
}
