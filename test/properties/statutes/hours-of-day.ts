import { type Person, type PlaceKind, placeKinds, type Roster } from '../../../src/core/roster/roster';
import type { Country } from '../../../src/core/time/units';
import { groupsOf, type WorkedMinute, workedMinutes } from './minors';
import { plusDays } from './own-calendar';

/** Nothing against it, only as an exception, forbidden; or it depends on an answer about the person or the place. */
export type Judgement = 'fine' | 'exception' | 'forbidden' | 'ask-person' | 'ask-place';

export interface JudgedMinute {
  readonly person: number;
  readonly place: number;
  readonly instant: number;
  readonly judgement: Judgement;
}

/** Every minute that a minor works, by the hours of the day; nothing of what is fine. */
export function forbiddenMinutes(roster: Roster): JudgedMinute[] {
  return roster.people.flatMap((person, index) => {
    const worked = workedMinutes(roster, index);
    const late = new Set(worked.filter(({ minute }) => minute >= 22 * 60).map(({ date }) => date));
    return worked.flatMap((minute): JudgedMinute[] => {
      const { place, instant, date } = minute;
      const lateBefore = late.has(plusDays(date, -1));
      const judgement = judge(person, roster.places[place]!, minute, lateBefore);
      return judgement === 'fine' ? [] : [{ person: index, place, instant, judgement }];
    });
  });
}

function judge(
  person: Person,
  { country, kind }: Roster['places'][number],
  { date, minute }: WorkedMinute,
  lateBefore: boolean,
): Judgement {
  const groups = groupsOf(person, country, date);
  if (!groups) return 'fine';
  const found = groups.map((group) =>
    group === 'youth'
      ? byKinds(kind, country, (one) => youthAt(country, one, minute, { person, lateBefore }))
      : childAt(minute),
  );
  const [first] = found;
  if (found.every((one) => one === first)) return first!;
  return 'ask-person';
}

/** In all three countries from 06:00 to 20:00. */
function childAt(minute: number): Judgement {
  return minute < 6 * 60 || minute >= 20 * 60 ? 'forbidden' : 'fine';
}

/**
 * The same whatever the kind of place, or to be asked. Which Swedish trades may work to 24:00 the notes do not say, so that
 * there a place of which nothing is known may be one: the mildest holds.
 */
function byKinds(
  known: PlaceKind | undefined,
  country: Country,
  at: (kind: PlaceKind) => Judgement,
): Judgement {
  if (known) return at(known);
  const found = new Set(placeKinds.map(at));
  if (found.size === 1) return [...found][0]!;
  if (country === 'se') return found.has('fine') ? 'fine' : 'exception';
  return 'ask-place';
}

const trades: Readonly<Record<PlaceKind, 'shop' | 'bakery' | 'serving' | 'other'>> = {
  kiosk: 'shop',
  'petrol-station': 'shop',
  'video-shop': 'shop',
  'other-shop': 'shop',
  'mall-shop': 'shop',
  office: 'shop',
  bakery: 'bakery',
  'grill-bar': 'serving',
  restaurant: 'serving',
  'internet-cafe': 'other',
  'customer-site': 'other',
  other: 'other',
};

interface Circumstances {
  readonly person: Person;
  /** Worked after 22:00 the evening before. */
  readonly lateBefore: boolean;
}

function youthAt(country: Country, kind: PlaceKind, minute: number, more: Circumstances): Judgement {
  if (country === 'dk') return danish(kind, minute);
  if (country === 'no') return norwegian(kind, minute, more.person);
  return swedish(kind, minute, more.lateBefore);
}

/** 06–20, and by trade: shops and offices to 22, bakeries from 04, hotels, restaurants and grill bars to 24. */
function danish(kind: PlaceKind, minute: number): Judgement {
  const hour = minute / 60;
  const trade = trades[kind];
  if (trade === 'shop') return 6 <= hour && hour < 22 ? 'fine' : 'forbidden';
  if (trade === 'bakery') return 4 <= hour && hour < 22 ? 'fine' : 'forbidden';
  if (trade === 'serving') return 6 <= hour ? 'fine' : 'forbidden';
  if (6 <= hour && hour < 20) return 'fine';
  return hour < 4 ? 'forbidden' : 'exception';
}

/** Free 23–06; 21–23 only where it is necessary; apprentices in restaurants, and light guard work, to 24. */
function norwegian(kind: PlaceKind, minute: number, { duties = [] }: Person): Judgement {
  const hour = minute / 60;
  if (hour < 6) return 'forbidden';
  if (hour < 21) return 'fine';
  const isExempt = duties.includes('guard') || (duties.includes('apprentice') && kind === 'restaurant');
  return hour < 23 || isExempt ? 'exception' : 'forbidden';
}

/** 06–22 or 07–23, so that a late evening keeps the morning free; to 24 in some trades, which shops are none of. */
function swedish(kind: PlaceKind, minute: number, lateBefore: boolean): Judgement {
  const hour = minute / 60;
  if (hour < (lateBefore ? 7 : 6)) return 'forbidden';
  if (hour < 23) return 'fine';
  return trades[kind] === 'shop' || trades[kind] === 'bakery' ? 'forbidden' : 'exception';
}
