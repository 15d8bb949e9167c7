import { describe, expect, it } from '@jest/globals';
import type { MappedColumn, MappedRow, Mapping } from '../../../../src/core/reading/reading';
import { readMapped } from '../../../../src/core/reading/setup/read-mapped';
import { isoMinute } from '../../../../src/core/time/calendar';
import { danish, type Given, gridOf, type More } from '../grid-of';

function read(
  rows: readonly (readonly Given[])[],
  mapping: { columns?: Record<number, MappedColumn>; rows?: Record<number, MappedRow> },
  more: More = {},
) {
  const entriesOf = <T>(of: Record<number, T> = {}) =>
    new Map(Object.entries(of).map(([at, holds]) => [Number(at), holds]));
  const given: Mapping = { columns: entriesOf(mapping.columns), rows: entriesOf(mapping.rows) };
  const reading = readMapped(gridOf(rows, more), { ...danish, mapping: given });
  return {
    ...reading,
    told: reading.notices.map(({ text }) => [text.key, text.data]),
    shifts: reading.entries.map(
      ({ person, start, end, cells }) =>
        `${person} ${isoMinute(start)} ${isoMinute(end)} ${cells.map(({ address }) => address).join(' ')}`,
    ),
  };
}

const odd = [
  ['Hvornår', 'X', 'Hej', 'Farvel', 'Andet'],
  ['02-03-2026', 'Freja Holm', '08:00', '16:00', '10:00'],
  ['03-03-2026', 'Emil Kjær', '09:00', '17:00', '11:00'],
];
const oddShifts = [
  'Freja Holm 2026-03-02T08:00 2026-03-02T16:00 C2 D2',
  'Emil Kjær 2026-03-03T09:00 2026-03-03T17:00 C3 D3',
];

describe('columns', () => {
  it('are what the manager says, whatever their headers', () => {
    const { shifts, layout, evidence, verdict } = read(odd, {
      columns: { 0: 'date', 1: 'person', 2: 'start', 3: 'end' },
      rows: { 0: 'headers' },
    });
    expect([layout, verdict, shifts]).toEqual(['list', 'roster', oddShifts]);
    expect(evidence[0]?.key).toBe('setup.asMapped');
  });

  it('need no row that names them', () => {
    const { shifts } = read(odd.slice(1), { columns: { 0: 'date', 1: 'person', 2: 'start', 3: 'end' } });
    expect(shifts).toEqual(
      oddShifts.map((line) => line.replace(/([A-Z])(\d)(?= |$)/g, (_, c, r) => `${c}${r - 1}`)),
    );
  });

  it('outrank headers that are known', () => {
    const rows = [
      ['Dato', 'Navn', 'Start', 'Slut', 'Møder', 'Går'],
      ['02-03-2026', 'Freja Holm', '08:00', '16:00', '10:00', '14:00'],
    ];
    expect(read(rows, {}).shifts[0]).toContain('08:00');
    const { shifts } = read(rows, { columns: { 4: 'start', 5: 'end' } });
    expect(shifts).toEqual(['Freja Holm 2026-03-02T10:00 2026-03-02T14:00 E2 F2']);
  });

  it('count from the sheet’s first, wherever the used range begins', () => {
    const { shifts } = read(
      odd,
      { columns: { 3: 'date', 4: 'person', 5: 'start', 6: 'end' }, rows: { 8: 'headers' } },
      { firstRow: 8, firstColumn: 3 },
    );
    expect(shifts[0]).toBe('Freja Holm 2026-03-02T08:00 2026-03-02T16:00 F10 G10');
  });

  it('name the people of a grid of days', () => {
    const rows = [
      ['Hold', 'Navn', '02-03-2026', '03-03-2026'],
      ['Anna Berg', 'Nord', '8-16', '8-16'],
      ['Emil Kjær', 'Syd', '9-17', 'fri'],
    ];
    expect(read(rows, {}).shifts[0]).toMatch(/^Nord/);
    expect(read(rows, { columns: { 0: 'person' } }).shifts[0]).toBe(
      'Anna Berg 2026-03-02T08:00 2026-03-02T16:00 C2',
    );
  });
});

describe('rows', () => {
  it('of dates are those the manager says', () => {
    const rows = [
      ['Udgivet', '23-02-2026', '24-02-2026'],
      ['Navn', '02-03-2026', '03-03-2026'],
      ['Freja Holm', '8-16', '8-16'],
      ['Emil Kjær', '9-17', '9-17'],
    ];
    const { shifts, layout } = read(rows, { rows: { 1: 'dates' } });
    expect(layout).toBe('person-by-date');
    expect(shifts).toEqual([
      'Freja Holm 2026-03-02T08:00 2026-03-02T16:00 B3',
      'Freja Holm 2026-03-03T08:00 2026-03-03T16:00 C3',
      'Emil Kjær 2026-03-02T09:00 2026-03-02T17:00 B4',
      'Emil Kjær 2026-03-03T09:00 2026-03-03T17:00 C4',
    ]);
  });

  it('and columns that are to be ignored are left out, and told apart from hidden ones', () => {
    const rows = [
      ['Dato', 'Navn', 'Start', 'Slut', 'Start', 'Slut'],
      ['02-03-2026', 'Freja Holm', '08:00', '12:00', '13:00', '16:00'],
      ['02-03-2026', 'Emil Kjær', '08:00', '12:00', '13:00', '16:00'],
      ['02-03-2026', 'Ida Lund', '08:00', '12:00', '13:00', '16:00'],
    ];
    const mapping = { columns: { 4: 'ignore', 5: 'ignore' }, rows: { 2: 'ignore' } } as const;
    const { shifts, told, cells } = read(rows, mapping, { hiddenRows: [3] });
    expect(shifts).toEqual(['Freja Holm 2026-03-02T08:00 2026-03-02T12:00 C2 D2']);
    expect(told).toEqual([
      ['setup.notRead', { count: 3 }],
      ['reading.hiddenRows', { count: 1 }],
    ]);
    expect(cells.read + cells.recognised + cells.unread).toBe(24);
  });

  it('beyond the used range say nothing', () => {
    const { shifts } = read(odd, {
      columns: { 0: 'date', 1: 'person', 2: 'start', 3: 'end', 40: 'ignore' },
      rows: { 0: 'headers', 99: 'dates', 98: 'ignore' },
    });
    expect(shifts).toEqual(oddShifts);
  });
});

describe('tables of names', () => {
  const rows = [
    ['Vagtplan', '', '', '', ''],
    ['Bestilt', 'Dag', 'Kasse 08-16', 'Lager 10-18', 'Husk'],
    ['20-02-2026', '02-03-2026', 'Anna', 'Bo', 'Ida ringer'],
    ['21-02-2026', '03-03-2026', 'Bo', 'Eva', ''],
    ['22-02-2026', '04-03-2026', 'Eva', 'Anna', 'Bo'],
  ];

  it('have their days in the column that the manager gives, and remarks in another', () => {
    const { shifts, layout, evidence } = read(rows, {
      columns: { 1: 'date', 4: 'note' },
      rows: { 1: 'headers' },
    });
    expect(layout).toBe('hour-axis');
    expect(evidence[0]?.key).toBe('setup.asMapped');
    expect(shifts).toEqual([
      'Anna 2026-03-02T08:00 2026-03-02T16:00 C3',
      'Bo 2026-03-02T10:00 2026-03-02T18:00 D3',
      'Bo 2026-03-03T08:00 2026-03-03T16:00 C4',
      'Eva 2026-03-03T10:00 2026-03-03T18:00 D4',
      'Eva 2026-03-04T08:00 2026-03-04T16:00 C5',
      'Anna 2026-03-04T10:00 2026-03-04T18:00 D5',
    ]);
  });

  it('with days across have them in the row that the manager gives', () => {
    const across = [
      ['Udgivet', '23-02-2026', '24-02-2026', '25-02-2026'],
      ['', '02-03-2026', '03-03-2026', '04-03-2026'],
      ['Kasse 08-16', 'Anna', 'Bo', 'Eva'],
      ['Lager 10-18', 'Bo', 'Eva', 'Anna'],
    ];
    const { shifts } = read(across, { rows: { 1: 'dates' } });
    expect(shifts[0]).toBe('Anna 2026-03-02T08:00 2026-03-02T16:00 B3');
    expect(shifts).toHaveLength(6);
  });

  it('may have fewer names than would be recognised', () => {
    const few = [
      ['', 'Kasse 08-16'],
      ['02-03-2026', 'Anna'],
    ];
    expect(read(few, {}).verdict).toBe('not-a-roster');
    const { shifts } = read(few, { columns: { 0: 'date' }, rows: { 0: 'headers' } });
    expect(shifts).toEqual(['Anna 2026-03-02T08:00 2026-03-02T16:00 B2']);
  });
});

describe('hours and marks', () => {
  const rows = [
    ['2-3-2026', '', '', '', '', ''],
    ['Chef', 'Hvem', 8, 9, 10, 11],
    ['Liv Bro', 'Anna Lind', 'x', 'x', '', ''],
    ['Ole Fog', 'Bo Dam', '', '', 'x', 'x'],
  ];

  it('are of those whom the manager’s column names', () => {
    expect(read(rows, { columns: { 0: 'person' } }).shifts.map((shift) => shift.split(' 20')[0])).toEqual([
      'Liv Bro',
      'Ole Fog',
    ]);
    const { shifts, evidence } = read(rows, { columns: { 1: 'person' }, rows: { 1: 'headers' } });
    expect(shifts).toEqual([
      'Anna Lind 2026-03-02T08:00 2026-03-02T10:00 C3 D3',
      'Bo Dam 2026-03-02T10:00 2026-03-02T12:00 E4 F4',
    ]);
    expect(evidence[0]?.key).toBe('setup.asMapped');
  });
});

describe('one person’s days', () => {
  const rows = [
    ['Ida Krog'],
    ['Meldt', 'Dag', 'Tid'],
    ['20-02-2026', '02-03-2026', '08-16'],
    ['21-02-2026', '03-03-2026', '10-18'],
    ['22-02-2026', '05-03-2026', '16-22'],
  ].map((row) => [...row, '']);

  it('are in the column that the manager gives', () => {
    const { shifts, layout } = read(
      rows.filter((_, at) => at !== 1),
      { columns: { 1: 'date' } },
    );
    expect(layout).toBe('personal-week');
    expect(shifts).toEqual([
      'Ida Krog 2026-03-02T08:00 2026-03-02T16:00 C2',
      'Ida Krog 2026-03-03T10:00 2026-03-03T18:00 C3',
      'Ida Krog 2026-03-05T16:00 2026-03-05T22:00 C4',
    ]);
  });
});

describe('weekdays', () => {
  it('stand in the row that the manager gives', () => {
    const rows = [
      ['Uge 10', '', '', ''],
      ['Navn', 'Ma', 'Ti', 'On'],
      ['Hold', 'On', 'To', 'Fr'],
      ['Anna Lind', '08-16', '', ''],
      ['Bo Dam', '', '10-18', '08-16'],
    ];
    const { shifts } = read(rows, { rows: { 2: 'weekdays' } });
    expect(shifts).toEqual([
      'Anna Lind 2026-03-04T08:00 2026-03-04T16:00 B4',
      'Bo Dam 2026-03-05T10:00 2026-03-05T18:00 C5',
      'Bo Dam 2026-03-06T08:00 2026-03-06T16:00 D5',
    ]);
  });
});
