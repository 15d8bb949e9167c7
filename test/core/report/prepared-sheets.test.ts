import { describe, expect, it } from '@jest/globals';
import { languages } from '../../../src/core/messages/text';
import { findTables } from '../../../src/core/reading/tables/find-tables';
import { readPlaces } from '../../../src/core/reading/tables/places';
import { readStaff } from '../../../src/core/reading/tables/staff';
import type { CellContent, NewSheet } from '../../../src/core/report/new-sheet';
import { preparedSheets } from '../../../src/core/report/prepare/prepared-sheets';
import type { RecordTable } from '../../../src/core/roster/records';
import type { Place, Roster } from '../../../src/core/roster/roster';
import { danish, day, gridOf, type Given } from '../reading/grid-of';

const nord: Place = {
  name: 'Kiosk Nord',
  country: 'dk',
  timeZone: 'Europe/Copenhagen',
  zones: [
    { name: '', reach: 'same-room' },
    { name: 'Lager', reach: 'unknown' },
  ],
};
const roster: Roster = {
  country: 'dk',
  people: [
    { name: 'Jonas Holm', alsoWrittenAs: [], role: 'vikar' },
    { name: 'Emma Kjær', alsoWrittenAs: [], under18: true },
    { name: 'Signe', alsoWrittenAs: ['SB', 'Signe B'], age: 17 },
    { name: 'Åse', alsoWrittenAs: [], birthDate: day('1990-01-31') },
  ],
  places: [nord],
  shifts: [],
};
const neither = { staff: false, places: false, records: new Set<RecordTable>() };

/** As a workbook would hold it: the title and the lines above the table. */
function gridFrom({ name, title, lines, table }: NewSheet) {
  const above = [title, ...lines].map((line) => [line]);
  const body = table.rows.map((row) => row.map(cell));
  return gridOf([...above, [], table.columns.map(({ header }) => header), ...body], { sheet: name });
}

function cell(content: CellContent): Given {
  if (content === null || typeof content !== 'object') return content;
  return 'day' in content ? [content.day + 25_569, 'dd-mm-yyyy'] : 'unexpected';
}

describe('the sheets that prepare writes', () => {
  it('are named and filled in Danish', () => {
    const [staff, places] = preparedSheets(roster, neither, 'da');
    expect(staff?.name).toBe('Medarbejdere');
    expect(staff?.table.name).toBe('Medarbejdere');
    expect(staff?.table.columns.map(({ header }) => header)).toEqual([
      'Navn',
      'Skrives også',
      'Fødselsdato',
      'Under 18',
      'Rolle',
      'Ansat fra',
      'Må arbejde alene',
    ]);
    expect(staff?.table.rows).toEqual([
      ['Jonas Holm', null, null, null, 'vikar', null, null],
      ['Emma Kjær', null, null, 'ja', null, null, null],
      ['Signe', 'SB; Signe B', null, 'ja', null, null, null],
      ['Åse', null, { day: day('1990-01-31') }, null, null, null, null],
    ]);
    expect(staff?.table.columns[3]?.choices).toEqual(['ja', 'nej']);
    expect(places?.name).toBe('Steder');
    expect(places?.table.rows).toEqual([
      ['Kiosk Nord', ...Array<null>(15).fill(null), 'Lager: ?', 'Danmark'],
    ]);
    expect(places?.table.columns[1]?.choices).toContain('Butik i storcenter');
  });

  it('say what to fill in, why, and that birth dates stay', () => {
    const [staff, places] = preparedSheets(roster, neither, 'en');
    expect(staff?.lines.join(' ')).toMatch(/who is under 18.*birth dates stay in this workbook/s);
    expect(places?.lines.join(' ')).toMatch(/7-22.*Back room: next room, can talk together/s);
  });

  it('are only those that the workbook lacks', () => {
    const names = (staff: boolean, places: boolean) =>
      preparedSheets(roster, { ...neither, staff, places }, 'en').map(({ name }) => name);
    const agreements = 'Risks & agreements';
    expect(names(false, false)).toEqual(['Staff', 'Places', agreements]);
    expect(names(true, false)).toEqual(['Places', agreements]);
    expect(names(false, true)).toEqual(['Staff', agreements]);
    expect(names(true, true)).toEqual([agreements]);
  });

  it.each(languages)('are found and read back as they were meant: %s', (language) => {
    const centre = {
      name: 'Centret',
      country: 'se',
      kind: 'mall-shop',
      isolated: false,
      centreGuarded: true,
      centreHours: { 1: [{ start: 600, end: 1200 }], 6: [], holiday: [{ start: 660, end: 1020 }] },
      needsBackup: false,
      danger: 'not-met',
      flags: { violenceRisk: true, injuryRisk: false, mentalStrain: true },
      hours: {
        1: [{ start: 420, end: 1320 }],
        6: [{ start: 1320, end: 1680 }],
        7: [],
        holiday: [{ start: 0, end: 1440 }],
      },
      zones: [
        { name: 'Butikken', reach: 'same-room' },
        { name: 'A', reach: 'same-room' },
        { name: 'B', reach: 'next-room' },
        { name: 'C', reach: 'unconfirmed' },
        { name: 'D', reach: 'separated' },
        { name: 'E', reach: 'other-floor' },
      ],
    } as const;
    const full: Roster = { ...roster, places: [nord, { ...centre, timeZone: 'Europe/Stockholm' }] };
    const grids = preparedSheets(full, neither, language).slice(0, 2).map(gridFrom);
    const found = findTables([], grids);
    expect([found.staff?.grid, found.places?.grid, found.notices]).toEqual([grids[0], grids[1], []]);

    const staff = readStaff(grids[0]!, danish);
    expect(staff.unread).toEqual([]);
    expect(
      staff.people.map(({ name, alsoWrittenAs, under18, role, birthDate }) => [
        name,
        alsoWrittenAs,
        under18,
        role,
        birthDate,
      ]),
    ).toEqual([
      ['Jonas Holm', [], undefined, 'vikar', undefined],
      ['Emma Kjær', [], true, undefined, undefined],
      ['Signe', ['SB', 'Signe B'], true, undefined, undefined],
      ['Åse', [], undefined, undefined, day('1990-01-31')],
    ]);

    const places = readPlaces(grids[1]!);
    expect(places.unread).toEqual([]);
    expect(places.places).toEqual([
      { name: 'Kiosk Nord', country: 'dk', zones: nord.zones, listedAt: expect.anything() },
      { ...centre, listedAt: expect.anything() },
    ]);
  });
});
