import fc from 'fast-check';
import { day, type Given, gridOf, type More } from '../grid-of';

export const people = ['Anna Lind', 'Bo Dam', 'Eva Holm', 'Ida Vang', 'Åge Østergaard'];
export const monday = day('2026-03-02');
export const week = [0, 1, 2, 3, 4, 5, 6].map((after) => monday + after);

export interface Shift {
  readonly person: string;
  readonly day: number;
  readonly start: number;
  readonly minutes: number;
}

/** Quarter hours, up to sixteen hours, one shift a person and day; none from midnight on, which would be half a night. */
export const shifts: fc.Arbitrary<Shift[]> = shiftsOf(
  fc.integer({ min: 1, max: 95 }).map((quarter) => quarter * 15),
  fc.integer({ min: 4, max: 64 }).map((quarters) => quarters * 15),
);

export function shiftsOf(start: fc.Arbitrary<number>, minutes: fc.Arbitrary<number>): fc.Arbitrary<Shift[]> {
  return fc
    .uniqueArray(
      fc.record({ person: fc.constantFrom(...people), day: fc.constantFrom(...week), start, minutes }),
      { minLength: 6, maxLength: 24, selector: (shift) => `${shift.person}/${shift.day}` },
    )
    .map((all) => [...all].sort((a, b) => a.day - b.day));
}

export function clock(minute: number): string {
  const within = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

export function fromTo({ start, minutes }: Shift): string {
  return `${clock(start)}-${clock(start + minutes)}`;
}

function iso(of: number): string {
  return new Date(of * 86_400_000).toISOString().slice(0, 10);
}

export function told({ person, day: of, start, minutes }: Shift): string {
  const days = Math.floor((start + minutes) / 1440);
  return `${person} ${iso(of)} ${clock(start)}-${clock(start + minutes)}${days > 0 ? '+1' : ''}`;
}

export const languages = ['da', 'nb', 'sv', 'en', 'de'] as const;
export type Named = (typeof languages)[number];
export const language = fc.constantFrom(...languages);

export const headers: Record<Named, Record<'person' | 'date' | 'start' | 'end' | 'note', string>> = {
  da: { person: 'Navn', date: 'Dato', start: 'Start', end: 'Slut', note: 'Bemærkning' },
  nb: { person: 'Ansatt', date: 'Dato', start: 'Fra', end: 'Til', note: 'Merknad' },
  sv: { person: 'Namn', date: 'Datum', start: 'Börjar', end: 'Slutar', note: 'Anteckning' },
  en: { person: 'Employee', date: 'Date', start: 'From', end: 'Until', note: 'Remarks' },
  de: { person: 'Mitarbeiter', date: 'Datum', start: 'Von', end: 'Bis', note: 'Bemerkung' },
};

export const weekdays: Record<Named, string[]> = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  nb: ['man', 'tirs', 'ons', 'tors', 'fre', 'lør', 'søn'],
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  de: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
};

/** How a date may be written; each is clear on its own, whatever the locale. */
const clearWritings: readonly ((of: number) => Given)[] = [
  (of) => [of + 25_569, 'dd-mm-yyyy'],
  (of) => [of + 25_569, 'd/m'],
  (of) => iso(of),
  (of) => `${Number(iso(of).slice(8))}. marts 2026`,
  (of) => `March ${Number(iso(of).slice(8))}, 2026`,
];
const locales = ['da-DK', 'nb-NO', 'sv-SE', 'en-GB', 'en-US', 'de-DE'];

/** Under some locale a date as it is written there: 3/2/2026 is the second of March in the United States only. */
const asLocal = (locale: string) => (of: number) => {
  const [year, month, date] = iso(of).split('-').map(Number);
  return (locale === 'en-US' ? [month, date, year] : [date, month, year]).join('/');
};
export const dated = fc.constantFrom(...locales).chain((locale) =>
  fc.record({
    locale: fc.constant(locale),
    write: fc.constantFrom<(of: number) => Given>(...clearWritings, asLocal(locale)),
  }),
);

/** Where on the sheet the table is, and what stands between and over it. */
export interface Moves {
  readonly title: boolean;
  readonly blankRows: readonly number[];
  readonly blankColumns: readonly number[];
  readonly firstRow: number;
  readonly firstColumn: number;
}
export const moves: fc.Arbitrary<Moves> = fc.record({
  title: fc.boolean(),
  blankRows: fc.uniqueArray(fc.nat(12), { maxLength: 3 }),
  blankColumns: fc.uniqueArray(fc.nat(8), { maxLength: 3 }),
  firstRow: fc.nat(5),
  firstColumn: fc.nat(30),
});

export interface Table {
  readonly rows: readonly (readonly Given[])[];
  /** Blank rows and columns stand before these only. */
  readonly rowGaps?: (row: number) => boolean;
  readonly columnGaps?: (column: number) => boolean;
}

/** The table on its sheet, blank rows and columns put in, and a title on top. */
export function moved({ rows, rowGaps = anywhere, columnGaps = anywhere }: Table, how: Moves) {
  const { title, blankRows, blankColumns, firstRow, firstColumn } = how;
  const wide = rows.map((row) =>
    row.flatMap((cell, at) => (blankColumns.includes(at) && columnGaps(at) ? [null, cell] : [cell])),
  );
  const long = wide.flatMap((row, at) => (blankRows.includes(at) && rowGaps(at) ? [[], row] : [row]));
  const more: More = { firstRow, firstColumn };
  return gridOf(title ? [['Vagtplan for butikken'], ...long] : long, more);
}

const anywhere = () => true;
