import { describe, expect, test } from '@jest/globals';
import { getFormatDateInfo, isDateFormat } from 'numfmt';
import { formatOf, type Shows } from '../../../../src/core/reading/text/format';

const codes: readonly (readonly [string, Shows])[] = [
  ['General', 'none'],
  ['0.00', 'none'],
  ['#,##0.00 "kr"', 'none'],
  ['##"d"', 'none'],
  ['0%', 'none'],
  ['0.0E+00', 'none'],
  ['@', 'none'],
  ['[Red]0;[Blue]0', 'none'],
  ['[$kr-414] #,##0', 'none'],
  ['\\d0', 'none'],
  ['_d0', 'none'],
  ['General "d"', 'none'],
  ['dd-mm-yyyy', 'date'],
  ['d. mmm', 'date'],
  ['dddd', 'date'],
  ['m', 'date'],
  ['mmmmm', 'date'],
  ['[$-406]d. mmmm yyyy', 'date'],
  ['[$-F800]dddd, mmmm dd, yyyy', 'date'],
  ['hh:mm', 'time'],
  ['hh.mm', 'time'],
  ['hhmm', 'time'],
  ['h', 'time'],
  ['"kl." hh:mm', 'time'],
  ['h:mm AM/PM', 'time'],
  ['[$-F400]h:mm:ss AM/PM', 'time'],
  ['mm:ss', 'time'],
  ['mm:ss.0', 'time'],
  ['ss.000', 'time'],
  ['[h]:mm', 'time'],
  ['[mm]:ss', 'time'],
  ['[s]', 'time'],
  ['[>1]hh:mm;dd', 'time'],
  ['yyyy-mm-dd hh:mm', 'both'],
  ['d/m hh:mm', 'both'],
];

describe('what a number format shows', () => {
  test.each(codes)('%s: %s', (code, shows) => {
    expect(formatOf(code)).toBe(shows);
    expect(numfmtOf(code)).toBe(shows);
  });

  test.each(['d0', 'yy.0', 't', '"open', '[h'])('%s, which Excel refuses, shows nothing', (code) => {
    expect(formatOf(code)).toBe('none');
  });
});

/** The same by a whole formatter, which the pane is too small for. */
function numfmtOf(code: string): Shows {
  const { year, month, day, hours, minutes, seconds } = getFormatDateInfo(code);
  const time = hours || minutes || seconds;
  // In "mm:ss" numfmt takes the minutes for a month.
  const date = year || day || (month && !time);
  const shows = date ? (time ? 'both' : 'date') : time ? 'time' : 'none';
  expect(isDateFormat(code)).toBe(shows !== 'none');
  return shows;
}
