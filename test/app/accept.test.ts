import { describe, expect, test } from '@jest/globals';
import { type Acceptance, acceptFinding } from '../../src/app/accept';
import { validateRoster, type CheckOptions } from '../../src/app/session';
import { exitCodeOf } from '../../src/cli/commands/check';
import { wording } from '../../src/core/messages/word';
import { languages } from '../../src/core/messages/text';
import { parseIsoDate } from '../../src/core/time/calendar';
import type { MemorySheetContent } from '../../src/workbook/memory/memory-sheet';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';

const options: CheckOptions = { language: 'en', country: 'dk', today: parseIsoDate('2026-03-02')! };

/** Bo is alone in the night of a Tuesday; Freja, 16, is alone from 18 on a Monday. */
function workbookOf({
  night = '23:30',
  name = 'Bo Lind',
  more = [] as readonly MemorySheetContent[],
} = {}): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: [
      {
        name: 'Week 10',
        cells: [
          ['Date', 'Name', 'Start', 'End', 'Note'],
          ['02-03-2026', 'Freja Holm', '16:00', '20:00', ''],
          ['03-03-2026', name, '16:00', night, ''],
        ],
      },
      {
        name: 'Staff',
        cells: [
          ['Name', 'Birth date'],
          ['Freja Holm', '2009-11-30'],
          ['Bo Lind', '1980-01-01'],
        ],
      },
      {
        name: 'Places',
        cells: [
          ['Name', 'Kind', 'Isolated'],
          ['Kiosk', 'Kiosk', 'no'],
        ],
      },
      ...more,
    ],
  });
}

async function checked(workbook: MemoryWorkbook, more: Partial<CheckOptions> = {}) {
  const { report } = await validateRoster(workbook, { ...options, ...more });
  const of = (rule: string) => report.findings.find((finding) => finding.rule === rule)!;
  return { report, of, notices: report.notices.map(({ text }) => text) };
}

const because = { because: 'A guard comes by every half hour', by: 'Mette' };

async function accept(workbook: MemoryWorkbook, rule: string, more: Partial<Acceptance> = {}) {
  const { of } = await checked(workbook);
  return acceptFinding(workbook, { id: of(rule).id, ...because, ...more }, options);
}

describe('a finding that somebody answers for', () => {
  test('is kept on the setup sheet, shown apart and not counted', async () => {
    const workbook = workbookOf();
    const before = await checked(workbook);
    expect(before.of('night-alone').group).toBe('alone-at-night');
    expect(await accept(workbook, 'night-alone', { until: '2026-12-31', measure: 'guard' })).toBeUndefined();
    const { of, notices } = await checked(workbook);
    expect(of('night-alone')).toMatchObject({
      group: 'accepted',
      accepted: { ...because, until: '2026-12-31', measure: 'guard', counts: false },
    });
    expect(of('night-alone').accepted?.text).toBe(
      'Accepted by Mette until Thursday, 31 December 2026: A guard comes by every half hour. Measure: guard.',
    );
    expect(notices.filter((notice) => notice.includes('acceptance'))).toEqual([]);
  });

  test("about a minor is set aside where only the workplace's own rule finds it", async () => {
    const workbook = workbookOf();
    const settings = [{ subject: 'minor-alone', param: 'weekdayFrom', value: '17:00' }];
    const own = async () => {
      const { report } = await checked(workbook, { settings });
      return report.findings.find((finding) => finding.rule === 'minor-alone' && finding.own)!;
    };
    const { id, start, outcome, group } = await own();
    expect([start, outcome, group]).toEqual(['2026-03-02T17:00', 'warning', 'minors-alone']);
    await acceptFinding(workbook, { id, ...because }, { ...options, settings });
    expect(await own()).toMatchObject({ group: 'accepted', accepted: { counts: false } });
  });

  test('about a minor is noted as handled and counts as before', async () => {
    const workbook = workbookOf();
    await accept(workbook, 'minor-alone');
    const { of, report } = await checked(workbook);
    expect(of('minor-alone')).toMatchObject({ group: 'minors-alone', accepted: { counts: true } });
    expect(of('minor-alone').accepted?.text).toContain('still counts.');
    expect(exitCodeOf(report)).toBe(1);
  });

  test('does not hide the others that stood under it', async () => {
    const workbook = workbookOf();
    const { of } = await checked(workbook);
    expect(of('missing-backup').under).toBe(of('night-alone').id);
    await accept(workbook, 'night-alone');
    expect((await checked(workbook)).of('missing-backup').under).not.toBe(of('night-alone').id);
  });

  test('accepted again takes the place of the first time', async () => {
    const workbook = workbookOf();
    await accept(workbook, 'night-alone');
    await accept(workbook, 'night-alone', { because: 'The owner lives upstairs and was told' });
    const { of } = await checked(workbook);
    expect(of('night-alone').accepted?.because).toBe('The owner lives upstairs and was told');
  });
});

describe('an acceptance dies', () => {
  async function afterwards(
    change: (workbook: MemoryWorkbook) => void | Promise<void>,
    more: Partial<CheckOptions> = {},
  ) {
    const workbook = workbookOf();
    await accept(workbook, 'night-alone', { until: '2026-03-31' });
    await change(workbook);
    return checked(workbook, more);
  }

  test('when its last day is over, and says so', async () => {
    const late = await afterwards(() => undefined, { today: parseIsoDate('2026-04-01')! });
    expect(late.of('night-alone').group).toBe('alone-at-night');
    expect(late.notices).toContainEqual(expect.stringContaining('ended on Tuesday, 31 March 2026'));
    const lastDay = await afterwards(() => undefined, { today: parseIsoDate('2026-03-31')! });
    expect(lastDay.of('night-alone').group).toBe('accepted');
  });

  test('when what stands in its cells changes, though the finding is the same', async () => {
    const { of, notices } = await afterwards((workbook) => {
      workbook.edit({ sheet: 'Week 10', address: 'D3' }, '23.30');
    });
    expect(of('night-alone').group).toBe('alone-at-night');
    expect(notices).toContainEqual(expect.stringContaining('its cells have changed'));
  });

  test('when the finding is another', async () => {
    const { of, notices } = await afterwards((workbook) => {
      workbook.edit({ sheet: 'Week 10', address: 'D3' }, '23:31');
    });
    expect(of('night-alone').group).toBe('alone-at-night');
    expect(notices).toContainEqual(expect.stringContaining('fits no finding any more'));
  });

  test('but not when another sheet is checked, nor is it told there', async () => {
    const other = {
      name: 'Week 11',
      cells: [
        ['Date', 'Name', 'Start', 'End'],
        ['10-03-2026', 'Bo Lind', '08:00', '12:00'],
      ],
    };
    const workbook = workbookOf({ more: [other] });
    await accept(workbook, 'night-alone');
    const there = await checked(workbook, { sheet: 'Week 11' });
    expect(there.notices.filter((notice) => notice.includes('acceptance'))).toEqual([]);
    expect((await checked(workbook)).of('night-alone').group).toBe('accepted');
  });

  test('but not when other cells change', async () => {
    const { of } = await afterwards((workbook) => {
      workbook.edit({ sheet: 'Week 10', address: 'D2' }, '19:00');
    });
    expect(of('night-alone').group).toBe('accepted');
  });
});

describe('what is no acceptance', () => {
  test.each([
    [{ because: ' ' }, 'Write why the finding is accepted.'],
    [{ by: '' }, 'Write who accepts it.'],
    [{ until: 'soon' }, '"soon" is no date. Write for example 2026-12-31, or leave it empty.'],
    [{ id: 'nothing' }, 'The finding is not there any more. Check the roster again.'],
  ])('is refused and writes nothing: %j', async (more, reason) => {
    const workbook = workbookOf();
    const refused = await accept(workbook, 'night-alone', more);
    expect(refused && wording('en')(refused)).toBe(reason);
    expect((await workbook.facts()).sheets.map(({ name }) => name)).toEqual(['Week 10', 'Staff', 'Places']);
  });

  test.each(languages)('is read back from the sheet that was written in %s', async (language) => {
    const workbook = workbookOf();
    const { of } = await checked(workbook);
    await acceptFinding(workbook, { id: of('night-alone').id, ...because }, { ...options, language });
    expect((await checked(workbook)).of('night-alone').group).toBe('accepted');
  });
});
