const HOUR = 60;

/** The whole hours between two minutes to label: every one, or every 2nd, 3rd, 4th …, so that at most seven stand. */
export function hourTicks(first: number, last: number): number[] {
  const hours = (last - first) / HOUR;
  const step = [1, 2, 3, 4, 6, 8, 12, 24].find((each) => hours / each <= 6) ?? Math.ceil(hours / 6);
  const start = Math.ceil(first / (step * HOUR)) * step * HOUR;
  return Array.from(
    { length: Math.floor((last - start) / (step * HOUR)) + 1 },
    (_, i) => start + i * step * HOUR,
  );
}
