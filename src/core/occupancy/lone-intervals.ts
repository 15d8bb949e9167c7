import type { Rooms } from './contact';
import { AGE, END, MARK, PERSON, PLACE, Rows, SHIFT, START, ZONE } from './rows';
import { settle } from './settle';
import { sorted } from './sort';
import type { CompanyNeed } from './stretch';
import { sweep } from './sweep';

/**
 * The kernel: from pieces of presence in any order, overlapping and repeated as they may be, to the intervals in which a
 * person has no certain company, each marked 1 when sure, else 0.
 *
 * Rows come by the start of the stretch that they are part of, then by place, person and zone; the parts of a stretch
 * follow each other, touch and alternate in their mark.
 *
 * Linear in pieces and intervals (see `untangle` for what might spoil that). Takes no strings, makes no objects, and
 * knows nothing of clocks or calendars: ages are given by piece.
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
  const inOrder = sorted(sorted(sorted(found, START), ZONE), PERSON);
  const parts = new Rows(found.length);
  for (let row = 0; row < inOrder.length; row++) {
    parts.append(inOrder, row);
    const last = parts.length - 1;
    if (!continues(parts, last) || parts.at(last - 1, MARK) !== parts.at(last, MARK)) continue;
    parts.set(last - 1, END, parts.at(last, END));
    parts.length = last;
  }
  return parts;
}

function inReportOrder(parts: Rows): Rows {
  const heads = new Rows(parts.length);
  for (let part = 0; part < parts.length; part++) {
    // The last column tells where the stretch's parts begin.
    if (!continues(parts, part)) heads.add(0, parts.at(part, PLACE), 0, parts.at(part, START), 0, 0, 0, part);
  }
  const inOrder = sorted(sorted(heads, PLACE), START);
  const reported = new Rows(parts.length);
  for (let head = 0; head < inOrder.length; head++) {
    let part = inOrder.at(head, SHIFT);
    do reported.append(parts, part++);
    while (part < parts.length && continues(parts, part));
  }
  return reported;
}
