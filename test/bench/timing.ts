import { performance } from 'node:perf_hooks';

/** In milliseconds; the processor’s with that of helping threads, such as the collector of garbage. */
export interface Time {
  readonly clock: number;
  readonly processor: number;
}

export function timed(work: () => unknown): Time {
  const before = process.cpuUsage();
  const start = performance.now();
  work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { clock, processor: (user + system) / 1000 };
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
