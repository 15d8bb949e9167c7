import { describe, expect, test } from '@jest/globals';
import { hostCodes } from './host/host';
import { useExcel } from './use-excel';

describe('a host that refuses', () => {
  const excel = useExcel({ limits: { request: 4_000, response: 4_000 } });
  const touch = () =>
    excel().Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });

  test.each([
    [hostCodes.cellEditMode, 'InvalidOperationInCellEditMode'],
    [hostCodes.activityLimitReached, 'ActivityLimitReached'],
    [hostCodes.requestTooLarge, 'RequestPayloadSizeLimitExceeded'],
    [hostCodes.responseTooLarge, 'ResponsePayloadSizeLimitExceeded'],
  ])('%d arrives as %s, once', async (hostCode, code) => {
    excel().host.failNext(hostCode);
    await expect(touch()).rejects.toMatchObject({ code });
    await expect(touch()).resolves.toBeUndefined();
    expect(excel().host.requests.map(({ error }) => error)).toEqual([hostCode, undefined]);
  });

  test('fails as often as asked', async () => {
    excel().host.failNext(hostCodes.activityLimitReached, 2);
    await expect(touch()).rejects.toMatchObject({ code: 'ActivityLimitReached' });
    await expect(touch()).rejects.toMatchObject({ code: 'ActivityLimitReached' });
    await expect(touch()).resolves.toBeUndefined();
  });

  test('a request over the limit changes nothing', async () => {
    const { Excel, workbook } = excel();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x'.repeat(5_000)]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(workbook.active.used(false)).toBeUndefined();
  });

  test('a response over the limit is withheld', async () => {
    const { Excel, workbook, host } = excel();
    workbook.fill('A1', Array<string[]>(100).fill(Array<string>(10).fill('Freja Holm')));
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:J100').load('values');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(host.requests.at(0)).toMatchObject({ answered: 0, error: hostCodes.responseTooLarge });
  });
});

describe('while the user types in a cell', () => {
  const excel = useExcel();

  test('requests are refused', async () => {
    const { Excel, host } = excel();
    host.user.startEditing();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  test('those with delayForCellEdit wait until the end', async () => {
    const { Excel, host } = excel();
    host.user.startEditing();
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    host.user.stopEditing();
    await waiting;
    expect(done).toBe(true);
  });
});

describe('the usual limits', () => {
  const excel = useExcel();

  test('5 MB of answer are too much', async () => {
    const { Excel, workbook } = excel();
    workbook.active.write({ row: 0, column: 0, rows: 10_000, columns: 24 }, () => 'Freja Holm 07:00-15:00');
    const read = (address: string) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
        await context.sync();
        return range.values.length;
      });
    await expect(read('A1:X10000')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    await expect(read('A1:X5000')).resolves.toBe(5_000);
  });
});
