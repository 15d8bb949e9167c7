import { dateOf, dayRolledOver, weekdayOf } from './calendar';
import type { Country, Day, Weekday } from './units';

export type HolidayId =
  | 'new-year'
  | 'epiphany'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'great-prayer-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'whit-monday'
  | 'labour-day'
  | 'constitution-day'
  | 'national-day'
  | 'midsummer-day'
  | 'all-saints-day'
  | 'christmas-day'
  | 'second-christmas-day';

interface Holiday {
  readonly id: HolidayId;
  readonly dayIn: (year: number, easter: Day) => Day;
  readonly years?: { readonly from?: number; readonly to?: number };
}

/**
 * The public holiday that a day is in a country, by the law in force that year. Sundays as such are none, nor are days
 * when shops close or people are off without a law making it a holiday: in Denmark 5 June, 24 and 31 December and 1 May.
 *
 * Denmark: the helligdage of the folkekirke as in lukkeloven; store bededag until 2023 (abolished by lov 214/2023).
 * Norway: lov 1995-02-24-12 § 2, and lov 1947-04-26-1 on 1 and 17 May.
 * Sweden: lag 1989:253 § 1; in 2005 nationaldagen took the place of annandag pingst.
 */
export function holidayOn(country: Country, day: Day): HolidayId | undefined {
  return holidaysOf(country, dateOf(day).year).get(day);
}

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm, Nature, 20 April 1876). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapless = century - Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + leapless - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  return dayRolledOver({ year, month: 3, date: 22 + epact + weekday - 7 * correction });
}

const newYear = on('new-year', 1, 1);
const maundyThursday = fromEaster('maundy-thursday', -3);
const goodFriday = fromEaster('good-friday', -2);
const easter = [fromEaster('easter-sunday', 0), fromEaster('easter-monday', 1)];
const ascensionDay = fromEaster('ascension-day', 39);
const whitSunday = fromEaster('whit-sunday', 49);
const whitMonday = fromEaster('whit-monday', 50);
const labourDay = on('labour-day', 5, 1);
const christmas = [on('christmas-day', 12, 25), on('second-christmas-day', 12, 26)];

const holidays: Record<Country, readonly Holiday[]> = {
  dk: [
    newYear,
    maundyThursday,
    goodFriday,
    ...easter,
    { ...fromEaster('great-prayer-day', 26), years: { to: 2023 } },
    ascensionDay,
    whitSunday,
    whitMonday,
    ...christmas,
  ],
  no: [
    newYear,
    maundyThursday,
    goodFriday,
    ...easter,
    ascensionDay,
    whitSunday,
    whitMonday,
    labourDay,
    on('constitution-day', 5, 17),
    ...christmas,
  ],
  se: [
    newYear,
    on('epiphany', 1, 6),
    goodFriday,
    ...easter,
    ascensionDay,
    whitSunday,
    { ...whitMonday, years: { to: 2004 } },
    labourDay,
    { ...on('national-day', 6, 6), years: { from: 2005 } },
    firstOnOrAfter('midsummer-day', 6, 6, 20),
    firstOnOrAfter('all-saints-day', 6, 10, 31),
    ...christmas,
  ],
};

const tables = new Map<string, ReadonlyMap<Day, HolidayId>>();

function holidaysOf(country: Country, year: number): ReadonlyMap<Day, HolidayId> {
  const key = `${country}${year}`;
  let table = tables.get(key);
  if (!table) tables.set(key, (table = tableOf(country, year)));
  return table;
}

function tableOf(country: Country, year: number): ReadonlyMap<Day, HolidayId> {
  const sunday = easterSunday(year);
  const table = new Map<Day, HolidayId>();
  for (const { id, dayIn, years } of holidays[country]) {
    if (year < (years?.from ?? -Infinity) || year > (years?.to ?? Infinity)) continue;
    const day = dayIn(year, sunday);
    // Ascension Day on 1 May goes by the name of the feast, which comes first in the lists.
    if (!table.has(day)) table.set(day, id);
  }
  return table;
}

function on(id: HolidayId, month: number, date: number): Holiday {
  return { id, dayIn: (year) => dayRolledOver({ year, month, date }) };
}

function fromEaster(id: HolidayId, days: number): Holiday {
  return { id, dayIn: (_year, sunday) => sunday + days };
}

function firstOnOrAfter(id: HolidayId, weekday: Weekday, month: number, date: number): Holiday {
  return {
    id,
    dayIn: (year) => {
      const earliest = dayRolledOver({ year, month, date });
      return earliest + ((weekday - weekdayOf(earliest) + 7) % 7);
    },
  };
}
