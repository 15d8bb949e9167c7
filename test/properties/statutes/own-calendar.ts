import type { Country } from '../../../src/core/time/units';

/** A minute by the clock on the wall of a country's capital. */
export interface Local {
  /** 2026-03-29 */
  readonly date: string;
  /** Monday is 1. */
  readonly weekday: number;
  /** Minutes since midnight, as the clock shows them. */
  readonly minute: number;
}

export const timeZones: Readonly<Record<Country, string>> = {
  dk: 'Europe/Copenhagen',
  no: 'Europe/Oslo',
  se: 'Europe/Stockholm',
};

/** The clock of Denmark, Norway and Sweden alike in the years tested: when summer begins and ends, 01:00 in UTC. */
const summers = [
  ['2021-03-28T01:00Z', '2021-10-31T01:00Z'],
  ['2025-03-30T01:00Z', '2025-10-26T01:00Z'],
  ['2026-03-29T01:00Z', '2026-10-25T01:00Z'],
  ['2027-03-28T01:00Z', '2027-10-31T01:00Z'],
].map(([from, to]) => ({ from: Date.parse(from!) / 60_000, to: Date.parse(to!) / 60_000 }));

export function localAt(instant: number): Local {
  const isSummer = summers.some(({ from, to }) => from <= instant && instant < to);
  const wall = instant + (isSummer ? 120 : 60);
  const day = Math.floor(wall / 1440);
  return { date: isoOf(day), weekday: ((((day + 3) % 7) + 7) % 7) + 1, minute: wall - day * 1440 };
}

const isoDates = new Map<number, string>();

export function isoOf(day: number): string {
  let iso = isoDates.get(day);
  if (iso === undefined) isoDates.set(day, (iso = new Date(day * 86_400_000).toISOString().slice(0, 10)));
  return iso;
}

export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00Z`) / 86_400_000;
}

/** The first instant of a date. */
export function midnightOf(iso: string): number {
  const asUtc = dayNumber(iso) * 1440;
  return [120, 60].map((ahead) => asUtc - ahead).find((instant) => localAt(instant).date === iso)!;
}

export function plusDays(iso: string, days: number): string {
  return isoOf(dayNumber(iso) + days);
}

export function mondayBefore(iso: string): string {
  const day = dayNumber(iso);
  return isoOf(day - ((day + 3) % 7));
}

/** Whole years lived through on a date. */
export function yearsOld(birth: string, on: string): number {
  return Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(4) < birth.slice(4) ? 1 : 0);
}

/**
 * Public holidays. Denmark: the ten helligdage since 2024. Norway: the law of 1995 and 1 and 17 May. Sweden: the law of
 * 1989 without its Sundays.
 */
export function isHoliday(country: Country, iso: string): boolean {
  const year = Number(iso.slice(0, 4));
  const toEaster = dayNumber(iso) - dayNumber(easter(year));
  return (
    moving[country].includes(toEaster) ||
    fixed[country].includes(iso.slice(5)) ||
    (country === 'se' && isSwedishSaturday(iso))
  );
}

const moving = {
  dk: [-3, -2, 0, 1, 39, 49, 50],
  no: [-3, -2, 0, 1, 39, 49, 50],
  se: [-2, 0, 1, 39, 49],
};

const fixed = {
  dk: ['01-01', '12-25', '12-26'],
  no: ['01-01', '05-01', '05-17', '12-25', '12-26'],
  se: ['01-01', '01-06', '05-01', '06-06', '12-25', '12-26'],
};

/** Midsommardagen and alla helgons dag. */
function isSwedishSaturday(iso: string): boolean {
  const date = iso.slice(5);
  const isSaturday = (dayNumber(iso) + 3) % 7 === 5;
  return isSaturday && (('06-20' <= date && date <= '06-26') || ('10-31' <= date && date <= '11-06'));
}

/** The Gregorian computus, as Butcher wrote it. */
function easter(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return new Date(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1)).toISOString().slice(0, 10);
}
