import { describe, expect, it } from '@jest/globals';
import { readRoster } from '../../src/app/roster-reading';
import { prepareStaffAndPlaces } from '../../src/app/prepare';
import type { CheckOptions } from '../../src/app/session';
import { languages, type Language } from '../../src/core/messages/text';
import { recordWords } from '../../src/core/reading/tables/records/words';
import type { RecordTable } from '../../src/core/roster/records';
import { parseIsoDate } from '../../src/core/time/calendar';
import type { Country } from '../../src/core/time/units';
import type { MemorySheetContent } from '../../src/workbook/memory/memory-sheet';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';

/** Mette is alone on Tuesday evening; Emma, whose age nobody knows, never is. */
const week: MemorySheetContent = {
  name: 'Uge 10',
  cells: [
    ['Dato', 'Navn', 'Start', 'Slut', 'Sted'],
    ['2026-03-03', 'Mette Lund', '12:00', '22:00', 'Nord'],
    ['2026-03-03', 'Emma Kjær', '12:00', '18:00', 'Nord'],
    ['2026-03-04', 'Mette Lund', '08:00', '12:00', 'Syd'],
    ['2026-03-04', 'Emma Kjær', '08:00', '12:00', 'Syd'],
  ],
};
const grown: MemorySheetContent = {
  name: 'Medarbejdere',
  cells: [
    ['Navn', 'Fødselsdato'],
    ['Mette Lund', '1980-01-01'],
    ['Emma Kjær', '1990-01-01'],
  ],
};

const today = parseIsoDate('2026-03-02')!;
const options = (language: Language, country: Country): CheckOptions => ({ language, country, today });

async function prepared(language: Language, country: Country, ...more: MemorySheetContent[]) {
  const workbook = new MemoryWorkbook({ sheets: [week, ...more], active: 'Uge 10' });
  const sheets = await prepareStaffAndPlaces(workbook, options(language, country));
  const reading = await readRoster(workbook, { ...options(language, country), sheet: 'Uge 10' });
  return { workbook, sheets, reading, headers: headersIn(workbook) };
}

/** By the name of the table. */
function headersIn(workbook: MemoryWorkbook): ReadonlyMap<string, readonly string[]> {
  return new Map(workbook.plans.flatMap(({ tables }) => tables.map(({ name, headers }) => [name, headers])));
}

const countries: readonly Country[] = ['dk', 'no', 'se'];

describe('what prepare writes', () => {
  it.each(languages.flatMap((language) => countries.map((country) => [language, country] as const)))(
    'is read back without an unread cell: %s in %s',
    async (language, country) => {
      const { workbook, reading, sheets } = await prepared(language, country);
      expect(reading.unread).toEqual([]);
      expect(reading.verdict).toBe('roster');
      expect(reading.tables).toMatchObject({ staff: true, places: true });
      const own = new Set<RecordTable>([
        'measures',
        'training',
        'incidents',
        'risks',
        'agreements',
        'schoolHolidays',
      ]);
      if (country === 'no') own.add('loneNotices');
      expect(reading.tables.records).toEqual(own);
      expect(reading.roster.records).toMatchObject({ measures: [], training: [], agreements: [] });
      expect(sheets).toHaveLength(4);
      expect(await prepareStaffAndPlaces(workbook, options(language, country))).toEqual([]);
    },
  );

  it('is never taken for a roster, whichever sheet is in front', async () => {
    const { workbook, sheets } = await prepared('da', 'no');
    for (const sheet of sheets) {
      const reading = await readRoster(workbook, { ...options('da', 'no'), sheet });
      expect([sheet, reading.verdict, reading.roster.shifts]).toEqual([sheet, 'not-a-roster', []]);
    }
  });

  it('has a row for each measure that lone work at a place calls for, and one for each person alone', async () => {
    const { workbook } = await prepared('da', 'dk');
    const [safety] = workbook.plans.filter(({ name }) => name === 'Sikkerhed');
    const [measures, training] = safety!.tables;
    const column = (at: number) =>
      safety!.rows.slice(measures.area.row + 1).map((row) => row[at]?.value ?? null);
    expect(column(0)).toEqual(
      expect.arrayContaining(['APV om alenearbejde', 'Telefonliste', 'Telefon', 'Jævnlig kontakt']),
    );
    expect(column(0)).not.toContain('Verneombud');
    expect(new Set(column(1))).toEqual(new Set(['Nord']));
    expect(safety!.rows[training!.area.row + 1]?.[training!.area.column]?.value).toBe('Mette Lund');
    expect(column(training!.area.column).filter(Boolean)).toEqual(['Mette Lund']);
    expect(training!.headers).toEqual(expect.arrayContaining(['Instruktion i alenearbejde', 'Rundvisning']));
  });

  it('counts once its dates are filled in', async () => {
    const { workbook } = await prepared('da', 'dk');
    const [safety] = workbook.plans.filter(({ name }) => name === 'Sikkerhed');
    const { row } = safety!.tables[0].area;
    const text = String(safety!.rows[row + 1]?.[0]?.value);
    workbook.edit({ sheet: 'Sikkerhed', address: `C${row + 2}` }, 46_054, 'yyyy-mm-dd');
    const { roster } = await readRoster(workbook, { ...options('da', 'dk'), sheet: 'Uge 10' });
    expect(recordWords.da.measures[roster.records!.measures[0]!.kind][0]).toBe(text);
    expect(roster.records?.measures).toMatchObject([{ place: 0, on: parseIsoDate('2026-02-01') }]);
  });

  it('has only the columns that the country and the kinds of place need', async () => {
    const places = async (country: Country, kind: string, ...more: MemorySheetContent[]) => {
      const table = {
        name: 'Steder',
        cells: [
          ['Navn', 'Slags', 'Isoleret', 'Land'],
          ['Nord', kind, 'nej', { dk: 'Danmark', no: 'Norge', se: 'Sverige' }[country]],
          ['Syd', kind, 'nej', { dk: 'Danmark', no: 'Norge', se: 'Sverige' }[country]],
        ],
      };
      const { headers, sheets } = await prepared('en', country, table, ...more);
      return { headers, sheets };
    };
    const headersOf = async (country: Country) => (await prepared('en', country)).headers.get('Places');
    expect(await headersOf('dk')).toEqual(
      expect.arrayContaining(['Special danger when alone', 'Opening hours of the centre']),
    );
    expect(await headersOf('dk')).not.toEqual(expect.arrayContaining(['Risk of injury']));
    expect(await headersOf('se')).toEqual(expect.arrayContaining(['Risk of injury', 'Strong mental strain']));
    expect(await headersOf('no')).not.toContain('Night hatch');
    const office = await places('dk', 'kontor', grown);
    expect(office.sheets).toEqual([]);
    const shop = await places('dk', 'kiosk', grown);
    expect([...shop.headers.keys()]).toEqual([
      'Measures',
      'Training',
      'Risk_levels',
      'Incidents',
      'Agreements',
    ]);
  });

  it('asks about a night hatch at Norwegian petrol stations only', async () => {
    const withKind = (kind: string): MemorySheetContent => ({
      ...week,
      cells: [
        ['Dato', 'Navn', 'Start', 'Slut', 'Sted'],
        ['2026-03-03', 'Mette Lund', '12:00', '22:00', kind],
      ],
    });
    const headers = async (country: Country, answer: string) => {
      const workbook = new MemoryWorkbook({ sheets: [withKind('Nord')] });
      await prepareStaffAndPlaces(workbook, {
        ...options('nb', country),
        answers: { 'place-kind:Nord': answer },
      });
      return headersIn(workbook).get('Steder');
    };
    expect(await headers('no', 'petrol-station')).toContain('Nattluke');
    expect(await headers('no', 'kiosk')).not.toContain('Nattluke');
    expect(await headers('dk', 'petrol-station')).not.toContain('Nattluke');
  });
});

describe('a roster that shares its sheet with a table of what is on record', () => {
  it('is read, and the table too', async () => {
    const shared: MemorySheetContent = {
      ...week,
      cells: week.cells.map((row, index) => [
        ...row,
        null,
        ...([
          ['Tiltag', 'Sted', 'Dato'],
          ['Alarm', 'Nord', '2026-02-01'],
        ][index] ?? []),
      ]),
    };
    const workbook = new MemoryWorkbook({ sheets: [shared] });
    const { roster, verdict, unread } = await readRoster(workbook, options('da', 'dk'));
    expect([verdict, unread, roster.shifts.length]).toEqual(['roster', [], 4]);
    expect(roster.records?.measures).toMatchObject([{ kind: 'alarm', place: 0 }]);
  });
});
