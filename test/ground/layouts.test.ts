import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { answersOf } from '../../src/core/reading/questions/keys';
import { readSheet } from '../../src/core/reading/read-sheet';
import { danish, gridOf, type Given } from '../core/reading/grid-of';
import { entriesOf } from '../core/reading/shown';

const folder = path.join(__dirname, '../../taskpane/assets/layouts');

test('the pictures of layouts, and the pages that show them, are as their script draws them', () => {
  expect(() =>
    execFileSync(process.execPath, [path.join(folder, 'render.mjs'), '--check'], { stdio: 'pipe' }),
  ).not.toThrow();
});

/** The cells of each picture, covered ones empty: text by language and layout. */
const pictures = JSON.parse(
  execFileSync(process.execPath, ['--input-type=module', '--eval', program()], { encoding: 'utf8' }),
) as Record<string, Record<string, string[][]>>;

describe.each(Object.keys(pictures))('what the pictures show in %s', (language) => {
  test.each([
    ['list', 'list', 3],
    ['grid', 'person-by-date', 7],
    ['columns', 'person-by-date', 3],
    ['codes', 'person-by-date', 7],
    ['functions', 'date-by-function', 7],
    ['weeks', 'personal-week', 5],
    ['hours', 'hour-axis', 4],
    ['text', 'list', 3],
  ])('%s is read as %s, %i shifts and absences', (id, layout, shifts) => {
    const answers = answersOf([
      ['times:lager', '10-18'],
      ['times:stock', '10-18'],
    ]);
    const reading = readSheet(gridOf(cellsOf(pictures[language]![id]!)), { ...danish, answers });
    expect({ layout: reading.layout, unread: reading.unread }).toEqual({ layout, unread: [] });
    expect(entriesOf(reading)).toHaveLength(shifts);
  });
});

/** Excel makes numbers of what looks like one. */
function cellsOf(rows: readonly (readonly string[])[]): Given[][] {
  return rows.map((row) => row.map((text) => (/^\d+$/.test(text) ? Number(text) : text)));
}

function program(): string {
  const url = (name: string) => JSON.stringify(pathToFileURL(path.join(folder, name)).href);
  return `
    import { layouts } from ${url('sheets.mjs')};
    import { words } from ${url('words.mjs')};
    const text = (cell) => (Array.isArray(cell) ? [cell[0], ...Array((cell[2] ?? 1) - 1).fill('')] : [cell]);
    const rows = (layout, said) => (layout.lines ?? layout.rows)(said).map((row) => row.flatMap(text));
    const shown = (said) => Object.entries(layouts).map(([id, layout]) => [id, rows(layout, said)]);
    const all = Object.entries(words).map(([language, said]) => [language, Object.fromEntries(shown(said))]);
    console.log(JSON.stringify(Object.fromEntries(all)));
  `;
}
