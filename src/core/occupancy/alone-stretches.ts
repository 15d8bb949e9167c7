import type { Roster } from '../roster/roster';
import { roomsOf, type Rooms } from './contact';
import { continues, loneIntervals } from './lone-intervals';
import { presenceOf } from './presence';
import { AGE, END, MARK, PERSON, PLACE, type Rows, SHIFT, START, ZONE } from './rows';
import type { AgeClass, AloneStretch, CompanyNeed } from './stretch';

/**
 * When is who at work without certain company, to the minute, by start, place and person.
 *
 * `adult`: minors, and people of unknown age, without anybody of 18 or more. `anyone`: all, without anybody else.
 * A stretch ends where the zone or the age class changes. Only `work` shifts count, without the person's breaks.
 *
 * @throws RangeError when a shift points at a person, place or zone that the roster does not have.
 */
export function aloneStretches(roster: Roster, need: CompanyNeed): AloneStretch[] {
  const rooms = roomsOf(roster.places);
  const parts = loneIntervals(presenceOf(roster, rooms), rooms, need);
  const stretches: AloneStretch[] = [];
  for (let first = 0; first < parts.length;) {
    let after = first + 1;
    while (after < parts.length && continues(parts, after)) after++;
    stretches.push(stretchOf(parts, first, after, rooms));
    first = after;
  }
  return stretches;
}

function stretchOf(parts: Rows, first: number, after: number, { firstZone }: Rooms): AloneStretch {
  const place = parts.at(first, PLACE);
  return {
    person: parts.at(first, PERSON),
    place,
    zone: parts.at(first, ZONE) - firstZone[place]!,
    age: parts.at(first, AGE) as AgeClass,
    start: parts.at(first, START),
    end: parts.at(after - 1, END),
    shift: parts.at(first, SHIFT),
    parts: Array.from({ length: after - first }, (_, i) => ({
      start: parts.at(first + i, START),
      end: parts.at(first + i, END),
      sure: parts.at(first + i, MARK) === 1,
    })),
  };
}
