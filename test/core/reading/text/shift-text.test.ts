import { describe, expect, test } from '@jest/globals';
import { readShiftText } from '../../../../src/core/reading/text/shift-text';

/** `work 08:00-16:00`, minutes beyond midnight counted on. */
function told(text: string): string {
  const read = readShiftText(text);
  if (read.what === 'unread') return `unread ${read.reason.key.replace('reading.', '')}`;
  if (read.what !== 'times') return read.what;
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const pieces = read.pieces
    .map(
      ({ kind, start, end, unplacedBreak }) =>
        `${kind} ${clock(start)}-${clock(end)}${unplacedBreak === undefined ? '' : ` with ${unplacedBreak} off`}`,
    )
    .join(', ');
  return pieces + (read.label === undefined ? '' : ` "${read.label}"`) + (read.doubt ? ` ${read.doubt}` : '');
}

describe('times', () => {
  test.each([
    ['08-16', 'work 08:00-16:00'],
    ['8:00–16:30', 'work 08:00-16:30'],
    ['0600-1400', 'work 06:00-14:00'],
    ['22-06', 'work 22:00-30:00'],
    ['19-11', 'work 19:00-35:00'],
    ['16-24', 'work 16:00-24:00'],
    ['10-12 og 14-18', 'work 10:00-12:00, work 14:00-18:00'],
    ['10-12\n14-18', 'work 10:00-12:00, work 14:00-18:00'],
    ['10:00-18:00 (pause 14:00-14:30)', 'work 10:00-18:00, break 14:00-14:30'],
    ['10-18 (p. 14-14.30)', 'work 10:00-18:00, break 14:00-14:30'],
    ['10-18 (break 14:00-14:30)', 'work 10:00-18:00, break 14:00-14:30'],
    ['10-18 pause 14-14.30', 'work 10:00-18:00, break 14:00-14:30'],
    ['22-06 (pause 02-02:30)', 'work 22:00-30:00, break 26:00-26:30'],
    ['8-16 (pause 30 min)', 'work 08:00-16:00 with 30 off'],
    ['8-16 (30 min pause)', 'work 08:00-16:00 with 30 off'],
    ['8-16 30 min. pause', 'work 08:00-16:00 with 30 off'],
    ['8-16 frokost 30 min', 'work 08:00-16:00 with 30 off'],
    ['8-16 (½ times pause)', 'work 08:00-16:00 with 30 off'],
    ['8-16 (pause ½ time)', 'work 08:00-16:00 with 30 off'],
    ['8-16 (rast 0:45)', 'work 08:00-16:00 with 45 off'],
    ['8-16 (break 1)', 'work 08:00-16:00 no-length'],
    ['8-16 (pause)', 'work 08:00-16:00 no-length'],
    ['8-16 (pause 15 min) (pause 30 min)', 'work 08:00-16:00 with 45 off'],
    ['8-12 og 13-18 (pause 30 min)', 'work 08:00-12:00, work 13:00-18:00 with 30 off in-longest'],
    ['7-15 (30)', 'work 07:00-15:00 with 30 off'],
    ["7-15 (45')", 'work 07:00-15:00 with 45 off'],
    ['7-15 (0,5)', 'work 07:00-15:00 with 30 off'],
    ['7-15 (15 min)', 'work 07:00-15:00 with 15 off'],
    ['8-16 (60)', 'work 08:00-16:00 with 60 off'],
    ['8-9 (pause 60 min)', 'unread breakOutside'],
    ['8-16 (16)', 'unread unclearLabel'],
    ['8-16 (150)', 'unread unclearLabel'],
    ['10-18 (14-14:30 pause)', 'work 10:00-18:00, break 14:00-14:30'],
    ['08-16 (7,5)', 'work 08:00-16:00'],
    ['08-16 (8 t)', 'work 08:00-16:00'],
    ['08-16 Lager', 'work 08:00-16:00 "Lager"'],
    ['Kasse 2 08-16', 'work 08:00-16:00 "Kasse 2"'],
    ['8:00-20:00 GC          ', 'work 08:00-20:00 "GC"'],
    ['08-16 (Zone B)', 'work 08:00-16:00 "Zone B"'],
    ['2-10pm', 'work 14:00-22:00'],
    ['7:30 pm - 11 pm', 'work 19:30-23:00'],
  ])('%j', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('kinds', () => {
  test.each([
    ['Bagvagt 16-08', 'on-call 16:00-32:00 "Bagvagt"'],
    ['22-06 (bagvagt)', 'on-call 22:00-30:00 "bagvagt"'],
    ['08-16 (ferie)', 'absence 08:00-16:00 "ferie"'],
    ['bakvakt 16-24', 'on-call 16:00-24:00 "bakvakt"'],
    ['jour 18:00-06:00', 'on-call 18:00-30:00 "jour"'],
    ['18-06 on call', 'on-call 18:00-30:00 "on call"'],
    ['Rufbereitschaft 20-06', 'on-call 20:00-30:00 "Rufbereitschaft"'],
    ['hvilende vagt 22-06', 'on-call 22:00-30:00 "hvilende vagt"'],
    ['22-06 hvilende nattevakt', 'on-call 22:00-30:00 "hvilende nattevakt"'],
    ['Sovende vakt 23-07', 'on-call 23:00-31:00 "Sovende vakt"'],
    ['jourtid 22-06', 'on-call 22:00-30:00 "jourtid"'],
    ['22-06 resting night duty', 'on-call 22:00-30:00 "resting night duty"'],
    ['nattevagt 22-06', 'work 22:00-30:00 "nattevagt"'],
    ['08-16?', 'tentative 08:00-16:00 "?"'],
    ['(08-16)', 'tentative 08:00-16:00'],
    ['evt. 08-16', 'tentative 08:00-16:00 "evt."'],
    ['08-16 (måske)', 'tentative 08:00-16:00 "måske"'],
    ['08-16 (?)', 'tentative 08:00-16:00'],
    ['ferie 08-16', 'absence 08:00-16:00 "ferie"'],
    ['Holiday 00:00–23:59', 'absence 00:00-23:59 "Holiday"'],
    ['syg 00-24', 'absence 00:00-24:00 "syg"'],
  ])('%j', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each([
    'ferie',
    'FRI',
    'Fri',
    'syg',
    'Barns 1. sygedag',
    'AFS',
    'afspadsering',
    'permisjon',
    'avspasering',
    'semester',
    'sjuk',
    'VAB',
    'Urlaub',
    'krank',
    'holiday',
    'OFF',
    'AL',
    'S/L',
    'D/O',
    'X',
    'XX',
    'U',
    'WO',
    'annual leave',
    'ferie?',
    'Sommerferie',
    'Ida vinterferie',
    'vuosiloma',
  ])('%j is absence', (text) => {
    expect(told(text)).toBe('absence');
  });

  test.each(['-', '--', '–', '.', '/', '   #   ', '*'])('%j is nothing', (text) => {
    expect(told(text)).toBe('nothing');
  });
});

describe('what is no shift is said so', () => {
  test.each([
    ['06-06', 'startsAndEnds'],
    ['06:00-06:00', 'startsAndEnds'],
    ['0-24', 'tooLong'],
    ['11-7', 'tooLong'],
    ['6-2', 'tooLong'],
    ['19-11:01', 'tooLong'],
    ['8-25', 'notATime'],
    ['8:00-16:75', 'notATime'],
    ['17015', 'unknownText'],
    ['8:00', 'oneTime'],
    ['kl. 8', 'oneTime'],
    ['Bagvagt', 'onCallWithoutTimes'],
    ['Meet', 'unknownText'],
    ['☹', 'unknownText'],
    ['7-3DEL', 'unknownText'],
    ['OVN8-4', 'unknownText'],
    ['8-16 17', 'unclearLabel'],
    ['08-16 (12-12:30)', 'unclearLabel'],
    ['08-16 (pause 17-18)', 'unclearLabel'],
    ['08-16 (3)', 'unclearLabel'],
    ['Fri 08-16', 'unclearLabel'],
    ['bagvagt?', 'onCallWithoutTimes'],
  ])('%j: %s', (text, key) => {
    expect(told(text)).toBe(`unread ${key}`);
  });
});
