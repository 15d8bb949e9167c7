/** Lists longer than this are sent by themselves. */
export const LONG = 250;
/** How much goes in a piece, counting items and what their own lists hold: it is unpacked at one go. */
export const PIECE = 1_000;
/** How long packing may go on before the page may draw and answer. */
const TURN_MS = 8;

export type LongLists = Map<number, unknown[]>;

/** Stands in a value for a long list that was sent ahead. */
interface Stub {
  readonly listSentAhead: number;
}

/**
 * The value without its long lists, which `send` takes piece by piece with time for other things between them. Looks
 * into objects and short lists, not into the items of long ones.
 */
export async function apart(
  value: unknown,
  send: (list: number, items: readonly unknown[]) => void,
): Promise<unknown> {
  const lists: (readonly unknown[])[] = [];
  const whole = withStubs(value, lists);
  let turn = performance.now();
  for (const [list, items] of lists.entries()) {
    for (let start = 0, end = 0; start < items.length; start = end) {
      end = endOfPiece(items, start);
      send(list, items.slice(start, end));
      if (performance.now() - turn < TURN_MS) continue;
      await otherTasks();
      turn = performance.now();
    }
  }
  return whole;
}

/** The value as it was, its lists back in their places. */
export function together(whole: unknown, lists: LongLists): unknown {
  return lists.size === 0 ? whole : filled(whole, lists);
}

function filled(whole: unknown, lists: LongLists): unknown {
  if (!isPlain(whole)) return whole;
  return isStub(whole) ? lists.get(whole.listSentAhead) : mapped(whole, (one) => filled(one, lists));
}

function withStubs(value: unknown, lists: (readonly unknown[])[]): unknown {
  if (!isPlain(value)) return value;
  if (Array.isArray(value) && value.length > LONG) return { listSentAhead: lists.push(value) - 1 };
  return mapped(value, (one) => withStubs(one, lists));
}

function mapped(value: object, change: (one: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one)]));
}

function endOfPiece(items: readonly unknown[], start: number): number {
  let weight = 0;
  let end = start;
  while (end < items.length && weight < PIECE) weight += weightOf(items[end++]);
  return end;
}

function weightOf(item: unknown): number {
  if (typeof item !== 'object' || item === null) return 1;
  return Object.values(item).reduce<number>((sum, one) => sum + (Array.isArray(one) ? one.length : 1), 0);
}

/** Sets, maps, dates and typed arrays travel as they are. */
function isPlain(value: unknown): value is object {
  return Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
}

function isStub(value: object): value is Stub {
  return 'listSentAhead' in value;
}

/** A timer, not a microtask: only between tasks does a page draw. */
function otherTasks(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
