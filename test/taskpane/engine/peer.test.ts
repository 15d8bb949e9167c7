import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { WorkbookError } from '../../../src/workbook/port';
import { Peer, type Line } from '../../../taskpane/engine/peer';
import { apart, LONG, PIECE } from '../../../taskpane/engine/pieces';

let ports: readonly [MessagePort, MessagePort];
const far = new Map<string, (...args: unknown[]) => unknown>();
let near: Peer;

beforeEach(() => {
  const { port1, port2 } = new MessageChannel();
  ports = [port1, port2];
  new Peer(port2 as unknown as Line, async (method, args) => Promise.resolve(far.get(method)!(...args)));
  near = new Peer(port1 as unknown as Line, () => Promise.reject(new Error('Nobody asks back here.')));
});

afterEach(() => {
  for (const port of ports) port.close();
});

describe('what is asked and answered', () => {
  test('crosses whole, however long its lists, with its sets, maps and typed arrays', async () => {
    const value = {
      short: [1, [2, null]],
      long: Array.from({ length: 3 * PIECE + 1 }, (_, index) => ({ index })),
      inside: [{ cells: Array.from({ length: LONG + 1 }, String) }],
      hidden: new Set([4]),
      meant: new Map([['n', 'night']]),
      kinds: Uint8Array.from([1, 2]),
    };
    far.set('echo', (given) => given);
    expect(await near.ask('echo', value)).toEqual(value);
  });

  test('finds its question, whichever is answered first', async () => {
    far.set(
      'after',
      (ms) =>
        new Promise((resolve) =>
          setTimeout(() => {
            resolve(ms);
          }, Number(ms)),
        ),
    );
    expect(await Promise.all([near.ask('after', 30), near.ask('after', 1)])).toEqual([30, 1]);
  });

  test('is a workbook’s trouble with its code where it was one', async () => {
    far.set('fail', () => {
      throw new WorkbookError('sheet-protected', 'Uge 10');
    });
    await expect(near.ask('fail')).rejects.toEqual(new WorkbookError('sheet-protected', 'Uge 10'));
  });

  test('ends for all who wait when the other side goes', async () => {
    far.set('never', () => new Promise(() => undefined));
    const waiting = near.ask('never');
    near.close(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    await expect(near.ask('never')).rejects.toThrow('gone');
  });
});

test('long lists go in pieces, short ones stay', async () => {
  const sent: number[][] = [];
  const whole = await apart({ long: Array<number>(PIECE * 2 + 3).fill(7), short: [1] }, (list, items) => {
    sent.push([list, items.length]);
  });
  expect(sent).toEqual([
    [0, PIECE],
    [0, PIECE],
    [0, 3],
  ]);
  expect(whole).toEqual({ long: { listSentAhead: 0 }, short: [1] });
});

test('heavy items go in pieces of fewer', async () => {
  const sent: number[] = [];
  const heavy = Array.from({ length: LONG + 1 }, () => ({ cells: Array<number>(PIECE / 2).fill(0) }));
  await apart(heavy, (_, items) => {
    sent.push(items.length);
  });
  expect(new Set(sent.slice(0, -1))).toEqual(new Set([2]));
  expect(sent.reduce((sum, count) => sum + count, 0)).toBe(LONG + 1);
});
