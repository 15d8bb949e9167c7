import { union } from '../../company/spans';
import type { Span } from '../../time/units';
import type { Finding } from '../finding';

/** The minutes of each person at each place that findings speak of for certain, and what the others ask. */
export class Covered {
  readonly #spans = new Map<string, Span[]>();
  readonly #asked = new Set<string>();

  constructor(findings: readonly Finding[]) {
    for (const { people, place, at, outcome, question } of findings) {
      if (outcome === 'review') this.#asked.add(`${place} ${question?.key}`);
      else for (const key of keysOf(people, place)) this.#take(key, at);
    }
    for (const [key, spans] of this.#spans) this.#spans.set(key, union(spans));
  }

  #take(key: string, at: Span): void {
    const known = this.#spans.get(key);
    if (known) known.push(at);
    else this.#spans.set(key, [at]);
  }

  /** What nothing covers of a finding's time, for any of its people. */
  leftOf({ people, place, at }: Finding): Span[] {
    const about = people.length ? people : [NOBODY];
    return union(about.flatMap((person) => this.left(person, place, at)));
  }

  left(person: number, place: number, { start, end }: Span): Span[] {
    const taken = this.#spans.get(keyOf(person, place)) ?? [];
    const left: Span[] = [];
    let from = start;
    for (let i = firstAfter(taken, start); i < taken.length && taken[i]!.start < end; i++) {
      const hole = taken[i]!;
      if (hole.start > from) left.push({ start: from, end: hole.start });
      from = Math.max(from, hole.end);
    }
    return from < end ? [...left, { start: from, end }] : left;
  }

  /** Whether its question is asked of the place already. */
  asks({ place, question }: Finding): boolean {
    return this.#asked.has(`${place} ${question?.key}`);
  }
}

const NOBODY = -1;

function keysOf(people: readonly number[], place: number): string[] {
  return (people.length ? people : [NOBODY]).map((person) => keyOf(person, place));
}

function keyOf(person: number, place: number): string {
  return `${person} ${place}`;
}

/** The first span, of some in order and apart, that ends after a moment. */
function firstAfter(spans: readonly Span[], moment: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
