import type { Grid } from '../../../src/core/reading/grid';
import { GridBuilder } from '../../../src/workbook/grid-builder';
import { mulberry32 } from '../random';

/** People down and days across; or start and end in two cells a day; or a row a shift. */
export const shapes = ['one-cell', 'two-cells', 'list'] as const;
export type Shape = (typeof shapes)[number];

// 2026-01-01 as Excel counts.
const FIRST_SERIAL = 46_023;
const texts = [
  '08-16',
  '07:00-15:00',
  '16-22',
  '10:30-18:30 (pause 13-13:30)',
  '22-06',
  'ferie',
  'syg',
  '',
  '',
  '-',
];
const clocks = [7, 8, 10, 14, 15, 16];

/** A made-up roster; always the same for the same size. */
export function sheetOf(shape: Shape, people: number, days: number): Grid {
  const builder = new GridBuilder();
  const random = mulberry32(people * days);
  if (shape === 'list') addList(builder, random, people, days);
  else addTable(builder, random, people, days, shape === 'two-cells');
  return builder.build({ sheet: 'Vagtplan 2026', hidden: false, date1904: false });
}

function addTable(
  builder: GridBuilder,
  random: () => number,
  people: number,
  days: number,
  two: boolean,
): void {
  builder.add(0, 0, 'Navn');
  for (let day = 0; day < days; day++) {
    const column = two ? 1 + day * 2 : 1 + day;
    builder.add(0, column, FIRST_SERIAL + day, 'dd-mm-yyyy');
    if (two) builder.add(1, column, 'Start');
    if (two) builder.add(1, column + 1, 'Slut');
  }
  const first = two ? 2 : 1;
  for (let person = 0; person < people; person++) {
    builder.add(first + person, 0, nameOf(person));
    for (let day = 0; day < days; day++) {
      if (two) addClocks(builder, random, first + person, 1 + day * 2);
      else addText(builder, random, first + person, 1 + day);
    }
  }
}

function addText(builder: GridBuilder, random: () => number, row: number, column: number): void {
  const text = texts[Math.floor(random() * texts.length)]!;
  if (text !== '') builder.add(row, column, text);
}

function addClocks(builder: GridBuilder, random: () => number, row: number, column: number): void {
  if (random() < 0.3) return;
  const start = clocks[Math.floor(random() * clocks.length)]!;
  builder.add(row, column, start / 24, 'hh:mm');
  builder.add(row, column + 1, (start + 8) / 24, 'hh:mm');
}

function addList(builder: GridBuilder, random: () => number, people: number, days: number): void {
  ['Dato', 'Navn', 'Vagt'].forEach((header, column) => {
    builder.add(0, column, header);
  });
  let row = 1;
  for (let day = 0; day < days; day++) {
    for (let person = 0; person < people; person++) {
      const text = texts[Math.floor(random() * texts.length)]!;
      if (text === '' || text === '-') continue;
      builder.add(row, 0, FIRST_SERIAL + day, 'dd-mm-yyyy');
      builder.add(row, 1, nameOf(person));
      builder.add(row, 2, text);
      row++;
    }
  }
}

const given = ['Anna', 'Bo', 'Carla', 'Dagny', 'Eskil', 'Frida', 'Gorm', 'Helga', 'Ivar', 'Jytte'];
const surnames = ['Lind', 'Dam', 'Holm', 'Vang', 'Østergaard', 'Krogh', 'Bæk', 'Nygaard', 'Sø', 'Friis'];

function nameOf(person: number): string {
  const number = person >= 100 ? ` ${Math.floor(person / 100) + 1}` : '';
  return `${given[person % 10]!} ${surnames[Math.floor(person / 10) % 10]!}${number}`;
}
