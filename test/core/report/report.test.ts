import { describe, expect, test } from '@jest/globals';
import { text } from '../../../src/core/messages/catalogue';
import { cellText } from '../../../src/core/report/cell-text';
import { reportCsv } from '../../../src/core/report/csv';
import { reportJson } from '../../../src/core/report/json';
import { reportText } from '../../../src/core/report/text';
import { violationsSheet } from '../../../src/core/report/violations-sheet';
import { parseIsoDate, parseIsoMinute } from '../../../src/core/time/calendar';
import { reportOn } from './sample';

const evening = { roster: 'Emma[16] 2026-03-03 16:00-20:00\nBo[40] 2026-03-03 12:00-18:30' };

describe('makeReport', () => {
  test('says what was checked', () => {
    expect(reportOn(evening).checked).toEqual({
      sheet: 'Uge 10',
      from: '2026-03-03',
      to: '2026-03-03',
      people: 2,
      shifts: 2,
      country: 'dk',
    });
  });

  test('counts neither time off nor breaks as shifts', () => {
    const { checked, questions } = reportOn({
      places: 'Kiosk ?',
      roster:
        'Liv[?] @Kiosk 2026-03-03 16:00-20:00\nLiv @Kiosk 2026-03-03 18:00-18:30 break\nLiv @Kiosk 2026-03-04 00:00-00:00 absence\nBo[40] @Kiosk 2026-03-05 08:00-16:00 on-call',
    });
    expect(checked.shifts).toBe(2);
    expect(questions.find(({ key }) => key === 'age:liv')?.shifts).toBe(1);
    expect(questions.find(({ key }) => key === 'place-kind:kiosk')?.shifts).toBe(2);
  });

  test('the last date is that of the last minute worked', () => {
    const { from, to } = reportOn({
      roster: 'Bo[40] 2026-03-03 16:00-00:00\nEva[40] 2026-03-01 08:00-09:00',
    }).checked;
    expect([from, to]).toEqual(['2026-03-01', '2026-03-03']);
  });

  test('an empty roster has no dates and no findings', () => {
    const report = reportOn({ roster: '' });
    expect([report.checked.from, report.checked.to, report.findings]).toEqual([undefined, undefined, []]);
  });

  test('puts a finding into words with local times', () => {
    const [finding] = reportOn(evening).findings;
    expect(finding).toMatchObject({
      rule: 'minor-alone',
      group: 'minors-alone',
      outcome: 'breach',
      people: ['Emma'],
      place: 'Kiosk',
      start: '2026-03-03T18:30',
      end: '2026-03-03T20:00',
      minutes: 90,
      shift: { start: '2026-03-03T16:00', end: '2026-03-03T20:00' },
      cells: [{ sheet: 'Example', address: 'C2' }],
    });
    expect(finding?.message).toMatch(
      /^Emma is under 18 and without an adult at Kiosk, .*3 March 2026 18:30 to 20:00/,
    );
    expect(finding?.why.find(({ person }) => person === 'Bo')).toEqual({
      text: 'The shift of Bo ended at 18:30.',
      person: 'Bo',
      reason: 'not-on-duty',
      source: { title: 'Østre Landsret 2001-11-08, S-3041-01', verified: true },
      cell: { sheet: 'Example', address: 'C3' },
    });
    expect(finding?.fixes).toEqual([
      'Let Bo stay until 20:00.',
      'Roster somebody of 18 or more at Kiosk from 18:30 to 20:00.',
      'Let Emma leave at 18:30.',
      'If Kiosk lies in a guarded shopping centre (storcenter), say so in the Places table.',
    ]);
  });

  test('two questions about the same minutes are both asked, and wait with one finding', () => {
    const { findings, questions } = reportOn({
      places: 'Stedet ?',
      roster: 'Emma[?] 2026-03-03 16:00-20:00',
    });
    expect(findings).toHaveLength(1);
    expect(questions.map(({ key, findings: waiting }) => [key, waiting])).toEqual([
      ['place-kind:stedet', [findings[0]?.id]],
      ['age:emma', [findings[0]?.id]],
    ]);
    expect(findings[0]?.message).toMatch(/What kind of place is Stedet\?.*Is Emma 18 or older\?/);
  });

  test('never tells a birth date', () => {
    const told = JSON.stringify(reportOn({ roster: 'Emma[2009-05-17] 2026-03-03 16:00-20:00' }));
    expect(told).toContain('Emma is 16 on Tuesday');
    expect(told).not.toMatch(/2009|17 May|05-17/);
  });

  test('ids are the same in every run and differ within one', () => {
    const written = { roster: 'Emma[16] 2026-03-03 16:00-23:30\nLiv[?] 2026-03-04 16:00-20:00' };
    const ids = reportOn(written).findings.map(({ id }) => id);
    expect(reportOn(written, { language: 'da' }).findings.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(2);
  });

  test('the same minutes under several rules stand under the gravest', () => {
    const { findings } = reportOn({ roster: 'Emma[16] 2026-03-03 20:00-23:30' });
    const [breach] = findings;
    expect(findings.map(({ rule, under }) => [rule, under])).toEqual([
      ['minor-alone', undefined],
      ['night-alone', breach!.id],
      ['missing-backup', breach!.id],
    ]);
  });

  test('a review is not hidden under a warning', () => {
    const { findings } = reportOn({ roster: 'Emma[?] 2026-03-03 20:00-23:30' });
    expect(findings.map(({ rule, group, under }) => [rule, group, under])).toEqual([
      ['minor-alone', 'to-review', undefined],
      ['night-alone', 'alone-at-night', undefined],
      ['missing-backup', 'no-backup', findings[1]!.id],
    ]);
  });

  test('asks each question once, also when the reader asks it too', () => {
    const asked = {
      key: 'zone:kiosk:koleskab',
      text: text('company.salesArea'),
      cells: [{ sheet: 'Example', address: 'C9' }],
    };
    const report = reportOn(
      {
        places: 'Kiosk kiosk; zone Køleskab unknown',
        roster:
          'Emma[16] @Kiosk 2026-03-03 16:00-20:00\nBo[40] @Kiosk/Køleskab 2026-03-03 16:00-20:00\nEmma @Kiosk 2026-03-04 16:00-20:00\nBo @Kiosk/Køleskab 2026-03-04 16:00-20:00',
      },
      { reading: { questions: [{ ...asked, key: 'zone:kiosk:køleskab' }] } },
    );
    expect(report.questions).toHaveLength(1);
    expect(report.questions[0]?.findings).toEqual(report.findings.map(({ id }) => id));
    expect(report.questions[0]?.cells.map(({ address }) => address)).toEqual(['C9', 'C2', 'C4']);
  });
});

describe('reportJson', () => {
  test('has the promised shape', () => {
    const report = reportOn(evening, {
      reading: {
        unread: [
          { cell: { sheet: 'Uge 10', address: 'D9' }, text: '7.30 pm', reason: text('company.salesArea') },
        ],
        notices: [{ text: text('company.salesArea') }],
      },
    });
    const json = reportJson(report);
    expect(Object.keys(json)).toEqual(
      expect.arrayContaining(['checked', 'findings', 'rules', 'unread', 'questions']),
    );
    expect(json.checked).toMatchObject({
      sheet: 'Uge 10',
      from: '2026-03-03',
      to: '2026-03-03',
      people: 2,
      country: 'dk',
    });
    expect(json.findings[0]).toMatchObject({
      rule: 'minor-alone',
      outcome: 'breach',
      people: ['Emma'],
      place: 'Kiosk',
      start: '2026-03-03T18:30',
      end: '2026-03-03T20:00',
      cells: ['Example!C2'],
    });
    expect(json.findings[0]?.why[0]?.text).toMatch(/^Nobody under 18/);
    expect(json.rules[0]).toEqual({
      id: 'minor-alone',
      breach: 1,
      warning: 0,
      review: 0,
      pass: 0,
      notApplicable: 1,
    });
    expect(json.unread).toEqual([{ cell: "'Uge 10'!D9", text: '7.30 pm', reason: 'the sales area' }]);
  });
});

describe('cellText', () => {
  test.each([
    ['Sheet1', 'Sheet1!C7'],
    ['Vagtplan_2026.v2', 'Vagtplan_2026.v2!C7'],
    ['Påske', 'Påske!C7'],
    ['Uge 10', "'Uge 10'!C7"],
    ['2026', "'2026'!C7"],
    ["Emma's", "'Emma''s'!C7"],
    ['A1', "'A1'!C7"],
    ['RC', "'RC'!C7"],
    ['R1C1', "'R1C1'!C7"],
    ['Marts-april', "'Marts-april'!C7"],
    ['true', "'true'!C7"],
    ['Rytter', 'Rytter!C7'],
  ])('%s', (sheet, expected) => {
    expect(cellText({ sheet, address: 'C7' })).toBe(expected);
  });
});

describe('violationsSheet', () => {
  const report = reportOn({ roster: 'Emma[16] 2026-03-03 18:00-00:00' }, { language: 'da' });
  const sheet = violationsSheet(report, parseIsoMinute('2026-03-02T09:05'));

  test('has the columns that were asked for, in the manager’s language', () => {
    expect(sheet.table.columns.map(({ header }) => header)).toEqual([
      'Art',
      'Alvor',
      'Person',
      'Dato',
      'Fra',
      'Til',
      'Minutter',
      'Sted',
      'Hvem var i nærheden, og hvorfor ikke selskab',
      'Kilde',
      'Celle',
      'Note',
    ]);
  });

  test('has a row a finding', () => {
    expect(sheet.table.rows).toHaveLength(3);
    expect(sheet.table.rows[0]?.slice(0, 8)).toEqual([
      'Unge under 18 alene',
      'Overtrædelse',
      'Emma',
      { day: parseIsoDate('2026-03-03') },
      { minuteOfDay: 1080 },
      { minuteOfDay: 0 },
      360,
      'Kiosk',
    ]);
    expect(sheet.table.rows[0]?.[9]).toContain('(ikke efterprøvet)');
    expect(sheet.table.rows[0]?.[10]).toEqual({
      link: { sheet: 'Example', address: 'C2' },
      text: 'Example!C2',
    });
    expect(sheet.table.rows[1]?.[11]).toMatch(/^Nogle af de samme minutter/);
  });

  test('says above what was checked, when, and that it is no legal advice', () => {
    expect(sheet.print).toEqual({ landscape: true });
    expect(sheet.lines[0]).toContain('Uge 10');
    expect(sheet.lines[1]).toBe('Tjekket mandag den 2. marts 2026 kl. 09:05.');
    expect(sheet.lines[2]).toBe('1 overtrædelse, 2 advarsler, 0 skal afklares, 0 celler ikke læst.');
    expect(sheet.lines[3]).toMatch(/^Ikke juridisk rådgivning/);
  });

  test('says so when nothing was found, so that the table is never empty', () => {
    const { rows, columns } = violationsSheet(reportOn({ roster: 'Bo[40] 2026-03-03 08:00-16:00' })).table;
    expect(rows).toEqual([['Nothing found.', ...columns.slice(1).map(() => null)]]);
  });
});

describe('reportCsv', () => {
  test('is the table of the sheet, a line a finding', () => {
    const lines = reportCsv(reportOn(evening)).split('\r\n');
    expect(lines[0]).toBe(
      'Kind,Severity,Person,Date,From,To,Minutes,Place,"Who was near, and why not company",Source,Cell,Note',
    );
    expect(lines[1]).toMatch(/^Minors alone,Breach,Emma,2026-03-03,18:30,20:00,90,Kiosk,/);
    expect(lines).toHaveLength(3);
  });

  test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\tx', '＝1'])('disarms %j', (name) => {
    const report = reportOn(evening);
    const [finding] = report.findings;
    const csv = reportCsv({ ...report, findings: [{ ...finding!, people: [name] }] });
    expect(csv).toContain(`'${name.replaceAll('"', '""')}`);
    expect(csv).not.toMatch(/(^|,)"?[=+\-@\t＝]/m);
  });
});

describe('reportText', () => {
  test('goes group by group, each finding with its reasons and what would help', () => {
    const report = reportOn(
      {
        roster:
          'Emma[16] 2026-03-03 20:00-23:30\nBo[40] 2026-03-04 20:00-23:00\nLiv[?] 2026-03-05 18:00-20:00',
      },
      {
        reading: {
          unread: [
            { cell: { sheet: 'Uge 10', address: 'D9' }, text: 'xx', reason: text('company.salesArea') },
          ],
        },
      },
    );
    const printed = reportText(report);
    const titles = [
      'Minors alone (1)',
      'Alone at night (1)',
      'To review (1)',
      'Questions (1)',
      'Could not be read (1)',
    ];
    const places = titles.map((title) => printed.indexOf(title));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(printed).toContain('Example!C2: Emma is under 18 and without an adult at Kiosk');
    expect(printed).toContain('    + Emma is alone at Kiosk in the night');
    expect(printed).toContain('  \'Uge 10\'!D9: "xx" the sales area');
    expect(printed).toContain('(not verified)');
    expect(printed.endsWith('\n')).toBe(true);
  });

  test('says once what several cells have in common', () => {
    const reason = text('company.salesArea');
    const meetings = ['D9', 'D10'].map((address) => ({
      cell: { sheet: 'Uge 10', address },
      text: 'Meet',
      reason,
    }));
    const elsewhere = { cell: { sheet: 'Uge 11', address: 'D9' }, text: 'Meet', reason };
    const other = { cell: { sheet: 'Uge 10', address: 'E9' }, text: 'xx', reason };
    const reading = { unread: [meetings[0]!, other, meetings[1]!, elsewhere] };
    const printed = reportText(reportOn({ roster: 'Bo[40] 2026-03-04 08:00-10:00' }, { reading }));
    expect(printed).toContain(
      [
        'Could not be read (4)',
        `  'Uge 10'!D9, 'Uge 10'!D10, 'Uge 11'!D9: "Meet" the sales area`,
        `  'Uge 10'!E9: "xx" the sales area`,
      ].join('\n'),
    );
  });
});
