import { expect, test } from '@jest/globals';
import { tasksIn } from '../../../../src/core/rules/shared/tasks';
import { viewOf } from '../../../../src/core/rules/view';
import { rosterOf } from '../notation';

const places = 'Hus restaurant; zone Kølerum separated';

function isAt(task: string, line: string, about: { readonly role?: string } = {}): boolean {
  const view = viewOf(rosterOf({ places, roster: line }));
  return tasksIn(view)({ ...view.roster.shifts[0]!, ...about }, task);
}

test.each([
  ['the room', 'kølerum', 'Ane @Hus/Kølerum 2026-03-02 08:00-16:00'],
  ['the note', 'varer', 'Ane @Hus 2026-03-02 08:00-16:00 # Varer, kl. 10'],
  ['without accents', 'kolerum', 'Ane @Hus/Kølerum 2026-03-02 08:00-16:00'],
  ['capitals and accents that the roster leaves out', 'KØLERUM', 'Ane @Hus 2026-03-02 08:00-16:00 # kolerum'],
  ['two words with another dash', 'cold room', 'Ane @Hus 2026-03-02 08:00-16:00 # the Cold-Room today'],
])('finds a task in %s', (_, task, line) => {
  expect(isAt(task, line)).toBe(true);
});

test('finds a task in the role', () => {
  expect(isAt('baking', 'Ane @Hus 2026-03-02 08:00-16:00', { role: 'Baking' })).toBe(true);
});

test.each([
  ['a part of a word', 'bar', 'Ane @Hus 2026-03-02 08:00-16:00 # barista'],
  ['words in another order', 'room cold', 'Ane @Hus 2026-03-02 08:00-16:00 # cold room'],
  ['nothing but marks', '-', 'Ane @Hus 2026-03-02 08:00-16:00 # - till 10'],
  ['a room where the shift is not', 'kølerum', 'Ane @Hus 2026-03-02 08:00-16:00'],
])('does not take %s for a task', (_, task, line) => {
  expect(isAt(task, line)).toBe(false);
});
