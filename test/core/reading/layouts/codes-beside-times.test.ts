import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { danish, type Given, gridOf, serial } from '../grid-of';
import { entriesOf } from '../shown';

const date = (iso: string): Given => [serial(iso), 'dd-mm-yyyy'];
const days = [date('2026-03-02'), date('2026-03-03'), date('2026-03-04')];

const table: Given[][] = [
  ['Navn', ...days],
  ['Anna Lind', '07-15DEL', '', '08-16'],
  ['Bo Dam', '12-20', 'DEL08-16', ''],
];
const list: Given[][] = [
  ['Navn', 'Dato', 'Tid'],
  ['Anna Lind', days[0], '07-15DEL'],
  ['Bo Dam', days[0], '12-20'],
  ['Bo Dam', days[1], 'DEL08-16'],
  ['Anna Lind', days[2], '08-16'],
];

/** The shifts that the code stands at, with the room they are in. */
function reading(rows: Given[][], answer?: string) {
  const answers = answer === undefined ? {} : { answers: new Map([['code:del', answer]]) };
  const found = readSheet(gridOf(rows), { ...danish, ...answers });
  const rooms = [...found.entries].map(({ zone }) => zone);
  return { found, all: entriesOf(found).sort(), rooms: rooms.filter((zone) => zone !== undefined) };
}

describe.each([
  ['a table', table],
  ['a list', list],
])('a code glued to times in %s', (_, rows) => {
  const shifts = [
    'Anna Lind 2026-03-02 07:00-15:00',
    'Anna Lind 2026-03-04 08:00-16:00',
    'Bo Dam 2026-03-02 12:00-20:00',
    'Bo Dam 2026-03-03 08:00-16:00',
  ];

  test('leaves the times certain and open where they are worked, and is asked about once', () => {
    const { found, all, rooms } = reading(rows);
    expect(all).toEqual(shifts);
    expect(rooms).toEqual(['DEL', 'DEL']);
    expect(found.verdict).toBe('needs-input');
    expect(found.questions).toHaveLength(1);
    expect(found.questions[0]).toMatchObject({
      key: 'code:del',
      shifts: 2,
      guess: { answer: 'ignore' },
      choices: [
        { answer: 'ignore' },
        { answer: 'elsewhere' },
        { answer: 'absence' },
        { answer: 'on-call' },
        { answer: 'tentative' },
      ],
    });
  });

  test('is worked here, or elsewhere, as answered', () => {
    for (const [answer, expected] of [
      ['ignore', []],
      ['elsewhere', ['DEL', 'DEL']],
    ] as const) {
      const { found, all, rooms } = reading(rows, answer);
      expect([all, rooms]).toEqual([shifts, expected]);
      expect(found).toMatchObject({ verdict: 'roster', questions: [] });
    }
  });

  test.each(['absence', 'on-call', 'tentative'])('is %s, as answered', (answer) => {
    const { found, all, rooms } = reading(rows, answer);
    expect(all).toEqual([
      `Anna Lind 2026-03-02 07:00-15:00 ${answer}`,
      'Anna Lind 2026-03-04 08:00-16:00',
      'Bo Dam 2026-03-02 12:00-20:00',
      `Bo Dam 2026-03-03 08:00-16:00 ${answer}`,
    ]);
    expect(rooms).toEqual([]);
    expect(found).toMatchObject({ verdict: 'roster', questions: [] });
  });
});

test('a word that everybody knows is no code', () => {
  const { found, rooms } = reading([
    ['Navn', ...days],
    ['Anna Lind', '15-22aften', '08-16', ''],
    ['Bo Dam', '', '16-22Bagvagt', ''],
  ]);
  expect(rooms).toEqual([]);
  expect(found.questions).toEqual([]);
});

test('a legend answers before anybody is asked', () => {
  const { found, all } = reading([...table, [], ['DEL = bagvagt']]);
  expect(all).toContain('Anna Lind 2026-03-02 07:00-15:00 on-call');
  expect(found.questions).toEqual([]);
});

describe('a code that may stand for another sheet', () => {
  const sheets = ['Havnen uge 10', 'Torvet uge 10'];
  const rows: Given[][] = [
    ['Navn', ...days],
    ['Anna Lind', '07-15TV', '', '08-16'],
    ['Bo Dam', '12-20', '08-16', ''],
  ];
  const read = (answer?: string) => {
    const answers = answer === undefined ? {} : { answers: new Map([['code:tv', answer]]) };
    return readSheet(gridOf(rows, { sheet: sheets[0]! }), { ...danish, sheets, ...answers });
  };

  test('is not confirmed here, as it may stand there again', () => {
    const found = read();
    expect(entriesOf(found)).toContain('Anna Lind 2026-03-02 07:00-15:00 tentative');
    expect(found.questions[0]?.guess).toEqual({
      answer: 'elsewhere',
      evidence: { key: 'doubts.maybeSheet', data: { sheet: 'Torvet uge 10' } },
    });
  });

  test('counts there only, or here, as answered', () => {
    expect(entriesOf(read('elsewhere')).filter((entry) => entry.includes('03-02 07'))).toEqual([]);
    expect(entriesOf(read('ignore'))).toContain('Anna Lind 2026-03-02 07:00-15:00');
  });
});
