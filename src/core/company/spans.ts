import type { Span } from '../time/units';

export function overlaps<T extends number>(a: Span<T>, b: Span<T>): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What two spans share; undefined when nothing. */
export function overlapOf<T extends number>(a: Span<T>, b: Span<T>): Span<T> | undefined {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return start < end ? { start, end } : undefined;
}

/** What is left of a span when others are taken out, in order. */
export function without<T extends number>(span: Span<T>, taken: readonly Span<T>[]): Span<T>[] {
  if (taken.length === 0) return [{ start: span.start, end: span.end }];
  const left: Span<T>[] = [];
  let { start } = span;
  for (const hole of union(taken)) {
    if (hole.end <= start) continue;
    if (hole.start >= span.end) break;
    if (hole.start > start) left.push({ start, end: hole.start });
    start = hole.end;
  }
  return start < span.end ? [...left, { start, end: span.end }] : left;
}

/** The same minutes in as few spans as there can be, in order. */
export function union<T extends number>(spans: readonly Span<T>[]): Span<T>[] {
  if (spans.length < 2) return spans.map(({ start, end }) => ({ start, end }));
  const merged: { start: T; end: T }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = end > last.end ? end : last.end;
    else merged.push({ start, end });
  }
  return merged;
}
