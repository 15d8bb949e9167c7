import type { Rooms } from './contact';
import { AGE, END, MARK, PERSON, PLACE, Rows, SHIFT, START, ZONE } from './rows';
import { settle } from './settle';
import { sortedBy } from './sort';
import type { CompanyNeed } from './stretch';
import { sweep } from './sweep';

/**
 * The kernel: from pieces of presence in any order, overlapping and repeated as they may be, to the intervals in which a
 * person has no certain company, each marked 1 when sure, else 0.
 *
 * Rows come by the start of the stretch that they are part of, then by place, person and zone; the parts of a stretch
 * follow each other, touch and alternate in their mark.
 *
 * Linear in pieces and intervals (see `settle` and `sweep` for what might spoil that). Takes no strings, makes no
 * objects, and knows nothing of clocks or calendars: ages are given by piece.
 */
export function loneIntervals(pieces: Rows, rooms: Rooms, need: CompanyNeed): Rows {
  return inReportOrder(joined(sweep(settle(pieces, rooms), rooms, need)));
}

/** Whether a part goes on with the stretch that the part before it belongs to. */
export function continues(parts: Rows, part: number): boolean {
  const before = part - 1;
  return (
    part > 0 &&
    parts.at(before, END) === parts.at(part, START) &&
    parts.at(before, PERSON) === parts.at(part, PERSON) &&
    parts.at(before, ZONE) === parts.at(part, ZONE) &&
    parts.at(before, AGE) === parts.at(part, AGE)
  );
}

/** Parts by person, zone and start, those that touch and are equally sure being one. */
function joined(found: Rows): Rows {
  const order = sortedBy(found, PERSON, sortedBy(found, ZONE, sortedBy(found, START)));
  const parts = new Rows(found.length + 1);
  for (const row of order) {
    append(parts, found, row);
    const last = parts.length - 1;
    if (continues(parts, last) && parts.at(last - 1, MARK) === parts.at(last, MARK)) mergeLast(parts);
  }
  return parts;
}

function mergeLast(parts: Rows): void {
  const end = parts.at(parts.length - 1, END);
  parts.length--;
  parts.set(parts.length - 1, END, end);
}

function inReportOrder(parts: Rows): Rows {
  const heads = new Rows((parts.length >> 1) + 1);
  for (let part = 0; part < parts.length; part++) {
    // The last column tells where the stretch's parts are.
    if (!continues(parts, part)) heads.add(0, parts.at(part, PLACE), 0, parts.at(part, START), 0, 0, 0, part);
  }
  const sorted = new Rows(parts.length + 1);
  for (const head of sortedBy(heads, START, sortedBy(heads, PLACE))) {
    let part = heads.at(head, SHIFT);
    do append(sorted, parts, part++);
    while (part < parts.length && continues(parts, part));
  }
  return sorted;
}

function append(to: Rows, from: Rows, row: number): void {
  to.add(
    from.at(row, PERSON),
    from.at(row, PLACE),
    from.at(row, ZONE),
    from.at(row, START),
    from.at(row, END),
    from.at(row, AGE),
    from.at(row, MARK),
    from.at(row, SHIFT),
  );
}
