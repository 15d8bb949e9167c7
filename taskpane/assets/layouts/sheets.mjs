// The example sheets of the pictures, one for each family of layouts; names are invented.
// A cell is a text, or [text, what it tells: 'name' | 'day' | 'time', how many columns it covers].

const name = (text, columns = 1) => [text, 'name', columns];
const day = (text, columns = 1) => [text, 'day', columns];
const time = (text, columns = 1) => [text, 'time', columns];

/** In the order of the pages. `first` is the width of the first of the columns; the others share the rest. */
export const layouts = {
  list: {
    columns: 4,
    first: 90,
    rows: ({ head, people, days }) => [
      [head.name, head.date, head.start, head.end],
      [name(people[0]), day(days[0]), time('16:00'), time('20:00')],
      [name(people[1]), day(days[0]), time('08:00'), time('16:30')],
      [name(people[0]), day(days[1]), time('16:00'), time('19:00')],
    ],
  },
  grid: {
    columns: 4,
    first: 90,
    rows: ({ head, people, days, off }) => [
      [head.name, ...days.map((one) => day(one))],
      [name(people[0]), time('16-20'), '', time('15-19')],
      [name(people[1]), time('08-16'), time('08-16'), time(off)],
      [name(people[2]), time('22-06'), '', time('12-20')],
    ],
  },
  columns: {
    columns: 5,
    first: 88,
    rows: ({ head, people, days }) => [
      ['', day(days[0], 2), day(days[1], 2)],
      [head.name, head.from, head.to, head.from, head.to],
      [name(people[0]), time('16:00'), time('20:00'), '', ''],
      [name(people[1]), time('08:00'), time('16:30'), time('08:00'), time('14:00')],
    ],
  },
  codes: {
    columns: 4,
    first: 90,
    rows: ({ head, people, days, off }) => [
      [head.name, ...days.map((one) => day(one))],
      [name(people[0]), time('D'), time('A'), time(off)],
      [name(people[1]), time('A'), time('D'), ''],
      [name(people[2]), '', time(off), time('D')],
      ['', time('D = 07-15'), time('A = 15-23'), ''],
    ],
  },
  functions: {
    columns: 4,
    first: 66,
    rows: ({ days, initials, functions, holiday }) => [
      ['', time(functions[0]), time(functions[1]), time(holiday)],
      [day(days[0]), name(initials[0]), name(initials[1]), ''],
      [day(days[1]), name(`${initials[1]}/${initials[2]}`), '', name(initials[0])],
      [day(days[2]), name(initials[2]), name(initials[0]), ''],
    ],
  },
  weeks: {
    columns: 6,
    first: 66,
    rows: ({ people, weekdays, week, off }) => [
      [name(people[0], 2), '', day('2026'), '', ''],
      ['', ...weekdays.map((one) => day(one))],
      [day(`${week} 10`), time('08-16'), '', time('12-20'), '', time('14-22')],
      [day(`${week} 11`), '', time('10-14'), '', time(off), ''],
    ],
  },
  hours: {
    columns: 7,
    first: 90,
    rows: ({ people, days }) => [
      [day(days[0]), ...['8', '9', '10', '11', '12', '13'].map((hour) => time(hour))],
      [name(people[0]), 'x', 'x', 'x', '', '', ''],
      [name(people[1]), '', '', 'x', 'x', 'x', 'x'],
      [name(people[2]), 'x', '', '', '', 'x', 'x'],
    ],
  },
  text: {
    file: ({ fileName }) => fileName,
    lines: ({ head, people }) => [
      [head.name, head.date, head.start, head.end],
      [name(people[0]), day('2026-03-02'), time('16:00'), time('20:00')],
      [name(people[1]), day('2026-03-02'), time('08:00'), time('16:30')],
      [name(people[0]), day('2026-03-03'), time('16:00'), time('19:00')],
    ],
  },
};
