import { describe, expect, test } from '@jest/globals';
import { useExcel } from './use-excel';

describe('events', () => {
  const excel = useExcel({}, ['Uge 10', 'Uge 11']);

  test('a sheet tells its own changes, with the value before and after', async () => {
    const { Excel, host } = excel();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Uge 10').load('id');
      await context.sync();
      sheet.onChanged.add(({ address, changeType, details }) => {
        heard.push([address, changeType, details.valueBefore, details.valueAfter]);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.user.edit("'Uge 10'!B2", '07:00-15:00');
    host.user.edit("'Uge 11'!B2", 'andet ark');
    await host.idle();
    expect(heard).toEqual([['B2', 'RangeEdited', '', '07:00-15:00']]);
  });

  test('all sheets together, until the handler is removed', async () => {
    const { Excel, host, workbook } = excel();
    const heard: string[] = [];
    const registered = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(({ worksheetId }) => {
        heard.push(worksheetId);
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    host.user.edit("'Uge 11'!A1", 1);
    await host.idle();
    await Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
    host.user.edit("'Uge 11'!A1", 2);
    await host.idle();
    expect(heard).toEqual([workbook.sheet('Uge 11').id]);
    expect(host.events.subscriptions).toBe(0);
  });

  test('an add-in hears of its own writing, unless it switched events off', async () => {
    const { Excel, host } = excel();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, triggerSource }) => {
        heard.push([address, triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
      const sheet = context.workbook.worksheets.getItem('Uge 10');
      sheet.getRange('A1:A2').values = [[1], [2]];
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('B1').values = [[3]];
      await context.sync();
    });
    await host.idle();
    expect(heard).toEqual([['A1:A2', 'ThisLocalAddin']]);
  });

  test('selection and activation', async () => {
    const { Excel, host } = excel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(() => Promise.resolve(void heard.push('activated')));
      worksheets.onSelectionChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
      await context.sync();
    });
    host.user.select("'Uge 11'!C3:D4");
    await host.idle();
    expect(heard).toEqual(['activated', 'C3:D4']);
  });

  test('the event leads to its range', async () => {
    const { Excel, host } = excel();
    const values = new Promise((resolve) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) =>
          Excel.run(async (inner) => {
            const range = event.getRange(inner).load('values,address');
            await inner.sync();
            resolve([range.address, range.values]);
          }),
        );
        await context.sync();
        host.user.edit("'Uge 10'!D4", 'Asta');
      });
    });
    await expect(values).resolves.toEqual(["'Uge 10'!D4", [['Asta']]]);
  });
});

describe('the shell around the sheet', () => {
  const excel = useExcel({ displayLanguage: 'sv-SE' });

  test('a ribbon button runs its associated function', async () => {
    const { Office, host } = excel();
    Office.actions.associate('ValidateRoster', (event: Office.AddinCommands.Event) => {
      event.completed();
    });
    await expect(host.user.press('ValidateRoster')).resolves.toMatchObject({ status: 0 });
  });

  test('a button without function ends with an error', async () => {
    const result = await excel().host.user.press('Nobody');
    expect(result.status).not.toBe(0);
  });

  test('languages, pane and browser window', async () => {
    const { Office, host } = excel();
    expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(['sv-SE', 'da-DK']);
    host.session.paneState = 'Background';
    await Office.addin.showAsTaskpane();
    expect(host.session.paneState).toBe('Visible');
    Office.context.ui.openBrowserWindow('https://example.org/hjælp');
    await host.idle();
    expect(host.openedUrls).toEqual(['https://example.org/hjælp']);
  });
});
