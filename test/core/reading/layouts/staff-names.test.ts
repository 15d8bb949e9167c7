import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { danish, type Given, gridOf, serial } from '../grid-of';
import { entriesOf } from '../shown';

const date = (iso: string): Given => [serial(iso), 'dd-mm-yyyy'];
const days = ['2026-03-02', '2026-03-03', '2026-03-04'].map(date);

/** Who is at work, as far as the sheet and the staff list tell. */
function people(rows: Given[][], ...names: string[]) {
  const { entries } = readSheet(gridOf([['Uge 10 2026'], ...rows]), {
    ...danish,
    ...(names.length > 0 && { names: new Set(names) }),
  });
  return [...new Set([...entries].filter(({ kind }) => kind === 'work').map(({ person }) => person))].sort();
}

describe('initials that mean something else, too, are people where the staff list has them', () => {
  test('"PS" in a table of people is no postscript', () => {
    const rows = [
      ['Navn', ...days],
      ['PS', '08-16', '', '10-18'],
      ['AN', '', '08-16', ''],
    ];
    expect(people(rows)).toEqual(['AN']);
    expect(people(rows, 'PS', 'AN')).toEqual(['AN', 'PS']);
    expect(people(rows, 'ps')).toEqual(['AN', 'PS']);
  });

  test('"NN" in a list is not nobody', () => {
    const rows = [
      ['Navn', 'Dato', 'Tid'],
      ['NN', days[0], '08-16'],
      ['AN', days[0], '12-20'],
    ];
    expect(people(rows)).toEqual(['AN']);
    expect(people(rows, 'NN')).toEqual(['AN', 'NN']);
  });

  test('"SØ" on its own in a list is no Sunday', () => {
    const rows = [['Navn', 'Dag', 'Tid'], ['AN', 'Mandag', '12-20'], ['SØ'], ['BO', '', '08-16']];
    const found = (...names: string[]) =>
      entriesOf(
        readSheet(gridOf([['Uge 10 2026'], ...rows]), { ...danish, names: new Set(['AN', ...names]) }),
      );
    expect(found()).toContain('BO 2026-03-08 08:00-16:00');
    expect(found('SØ')).not.toContain('BO 2026-03-08 08:00-16:00');
  });

  test('"AL" under a function is not on leave', () => {
    const rows = [
      ['', 'Kasse 08-16', 'Lager 10-18'],
      [days[0], 'AL', 'BO'],
      [days[1], 'BO', 'EH'],
      [days[2], 'EH', 'AL'],
    ];
    expect(people(rows, 'AL', 'BO', 'EH')).toEqual(['AL', 'BO', 'EH']);
    expect(people(rows)).not.toContain('AL');
  });

  test('"PS" beside marks under hours', () => {
    const rows = [
      [date('2026-03-02'), '', '', '', ''],
      ['', 8, 9, 10, 11],
      ['PS', 'x', 'x', '', ''],
      ['AN', '', '', 'x', 'x'],
    ];
    expect(people(rows)).toEqual(['AN']);
    expect(people(rows, 'PS')).toEqual(['AN', 'PS']);
  });

  test('"SØ" before a week of times makes it no one person’s own', () => {
    const rows = [
      ['', ...days],
      ['SØ', '08-16', '', '10-18'],
      ['LØ', '', '08-16', ''],
    ];
    expect(people(rows, 'SØ', 'LØ')).toEqual(['LØ', 'SØ']);
  });

  test('"N" with a few shifts is no legend of the code N', () => {
    const rows = [
      ['Navn', ...days],
      ['AN', 'N', '08-16', '10-18'],
      ['BO', '08-16', 'N', '10-18'],
      ['N', '22-06', '', ''],
    ];
    expect(people(rows, 'AN', 'BO')).toEqual(['AN', 'BO']);
    expect(people(rows, 'AN', 'BO', 'N')).toEqual(['AN', 'BO', 'N']);
  });
});
