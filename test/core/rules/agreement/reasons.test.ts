import { describe, expect, test } from '@jest/globals';
import { agreedNotAlone } from '../../../../src/core/rules/agreement/agreed-not-alone';
import { lateNotice } from '../../../../src/core/rules/agreement/late-notice';
import { minimumStaffing } from '../../../../src/core/rules/agreement/minimum-staffing';
import { agreementRules } from '../../../../src/core/rules/agreement';
import { wordedBy } from '../worded';

test('each finding names the cell of the agreement it rests on', () => {
  const [found] = wordedBy(agreedNotAlone, {
    records: 'agreement * minimum-staff number 1\nagreement * not-alone band 22:00-06:00',
    roster: 'Ane 2026-03-03 20:00-23:00',
  });
  expect(found?.why[0]).toBe('It is agreed in Records!A3. []');
});

test('nothing is found where nothing is agreed, whatever the roster', () => {
  const roster = 'Emma[16] 2026-03-03 18:00-23:00 # fryser\nBo[?] 2026-03-07 22:00-06:00';
  for (const rule of agreementRules) expect(wordedBy(rule, { roster })).toEqual([]);
});

test('one agreement that is broken by several in turn is one finding', () => {
  const found = wordedBy(minimumStaffing, {
    records: 'agreement * minimum-staff number 2',
    roster: 'Ane 2026-03-03 08:00-12:00\nBo 2026-03-03 12:00-16:00',
  });
  expect(found.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^Fewer than 2 people at work at Kiosk, .* 08:00 to 16:00 \(8 hours\): Ane and Bo\.$/,
    ),
  ]);
});

test('two agreements that are broken at the same time are two findings', () => {
  const found = wordedBy(minimumStaffing, {
    records: 'agreement * minimum-staff number 2\nagreement Kiosk minimum-staff number 3',
    roster: 'Ane 2026-03-03 08:00-12:00',
  });
  expect(found).toHaveLength(2);
});

describe('a notice', () => {
  const roster = 'Ane 2026-03-03 16:00-23:00';
  const lacking = (notice: string, more = '') =>
    wordedBy(lateNotice, { records: `agreement * notice\nnotice Ane ${notice}${more}`, roster }).flatMap(
      ({ why }) => why.slice(3),
    );

  test.each([
    ['Kiosk 2026-03-03 until 23:00', ['The mobile number is missing. []']],
    ['Kiosk 2026-03-03 mobile 1', ['Until when is missing. []']],
    ['Kiosk 2026-03-03 until 22:59 mobile 1', ['It ends before the lone work does. []']],
    ['* 2026-03-03 until 23:00 mobile 1', []],
  ])('that reads "%s" lacks %j', (notice, expected) => {
    expect(lacking(notice)).toEqual(expected);
  });

  test('is missed its sign-off only when later work was signed off', () => {
    const told = 'Kiosk 2026-03-03 until 23:00 mobile 1';
    expect(lacking(told)).toEqual([]);
    const later = '\nnotice Ane Kiosk 2026-03-04 until 23:00 mobile 1';
    expect(lacking(told, later)).toEqual([]);
    expect(lacking(told, `${later} signed-off`)).toEqual(['It has not been signed off. []']);
  });

  test('of the night before is not one for the next evening', () => {
    const found = wordedBy(lateNotice, {
      records: 'agreement * notice\nnotice Ane Kiosk 2026-03-02 until 06:00 mobile 1',
      roster: 'Ane 2026-03-02 22:00-06:00\nAne 2026-03-03 22:00-06:00',
    });
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^Ane is alone at Kiosk, Tuesday,? 3 March 2026 22:00 .* nobody has been told\.$/,
      ),
    ]);
  });
});
