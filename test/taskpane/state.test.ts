import { describe, expect, test } from '@jest/globals';
import { initialState, next, type PaneEvent, type PaneState } from '../../taskpane/state';
import { fakeChecked, fakeReport } from './fake-report';

const checked = fakeChecked(fakeReport());
const at = new Date(0);

function after(...events: PaneEvent[]): PaneState {
  return events.reduce(next, initialState('da'));
}

const start = (run: number, task: 'checking' | 'marking' = 'checking'): PaneEvent => ({
  type: 'started',
  task,
  run,
});
const done: PaneEvent = { type: 'checked', run: 1, checked, at };

describe('results', () => {
  test('the awaited one is shown', () => {
    expect(after(start(1), done)).toMatchObject({ result: { kind: 'checked', checked }, stale: false });
    expect(after(start(1), done).busy).toBeUndefined();
  });

  test('a late one, of a run that was cancelled or followed by another, falls away', () => {
    expect(after(start(1), { type: 'cancelled' }, done).result.kind).toBe('none');
    expect(after(start(1), { type: 'cancelled' }, start(2), done)).toMatchObject({ busy: { run: 2 } });
  });

  test('a failed check leaves none, a failed marking leaves the last', () => {
    const failure = { code: 'busy', detail: '' } as const;
    const failed = (run: number): PaneEvent => ({ type: 'failed', run, failure });
    expect(after(start(1), done, start(2), failed(2)).result).toEqual({ kind: 'failed', failure });
    expect(after(start(1), done, start(2, 'marking'), failed(2))).toMatchObject({
      result: { kind: 'checked' },
      notice: { tone: 'error', failure },
    });
  });

  test('the open finding stays open when the next check finds it again', () => {
    const open: PaneEvent = { type: 'finding-toggled', id: 'night-alone/1' };
    const again: PaneEvent = { type: 'checked', run: 2, checked, at };
    const gone: PaneEvent = { ...again, checked: fakeChecked({ ...fakeReport(), findings: [] }) };
    expect(after(start(1), done, open, start(2), again).expanded).toBe('night-alone/1');
    expect(after(start(1), done, open, start(2), gone).expanded).toBeUndefined();
  });
});

test('how far a check has come is told while it runs, and of no other run', () => {
  const step = (run: number, cells: number): PaneEvent => ({
    type: 'step',
    run,
    step: { doing: 'reading', cells },
  });
  const running = after(start(1), { type: 'slow', run: 1 }, step(1, 36_600));
  expect(running.busy).toEqual({
    task: 'checking',
    run: 1,
    slow: true,
    step: { doing: 'reading', cells: 36_600 },
  });
  expect(next(running, step(7, 1)).busy?.step).toEqual({ doing: 'reading', cells: 36_600 });
  expect(next(running, done).busy).toBeUndefined();
  expect(next(next(running, { type: 'cancelled' }), start(2)).busy?.step).toBeUndefined();
});

test('what is no shift is shown for the check that it belongs to', () => {
  const leftAside = { shown: [], count: 0 };
  const told: PaneEvent = { type: 'left-aside', checked, leftAside };
  const other: PaneEvent = { ...told, checked: fakeChecked(fakeReport()) };
  const shown = after({ type: 'preview-chosen', preview: 'aside' }, start(1), done);
  expect(next(shown, told).leftAside).toBe(leftAside);
  expect(next(shown, other).leftAside).toBeUndefined();
  const again = [start(2), { ...done, run: 2 } as PaneEvent].reduce(next, next(shown, told));
  expect([again.preview, again.leftAside]).toEqual(['aside', undefined]);
});

describe('stale', () => {
  const change = (sheet: string): PaneEvent => ({ type: 'sheet-changed', sheet });

  test('after a change, until the next check', () => {
    expect(after(change('Uge 10')).stale).toBe(false);
    expect(after(start(1), done, change('Medarbejdere')).stale).toBe(true);
    expect(after(start(1), done, change('Uge 10'), start(2), { ...done, run: 2 }).stale).toBe(false);
  });

  test('not by notes on a sheet that we wrote', () => {
    const exported: PaneEvent = {
      type: 'done',
      run: 2,
      text: { key: 'marked' },
      ownSheets: ['Overtrædelser'],
    };
    expect(after(start(1), done, start(2), exported, change('Overtrædelser')).stale).toBe(false);
    expect(after(start(1), done, start(2), exported, change('Uge 10')).stale).toBe(true);
  });
});

test('another workbook starts afresh, in the chosen language', () => {
  const state = after(
    start(1),
    done,
    { type: 'language-chosen', language: 'sv' },
    { type: 'workbook-opened' },
  );
  expect(state).toEqual(initialState('sv'));
});
