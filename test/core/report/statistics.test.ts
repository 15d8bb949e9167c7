import { describe, expect, test } from '@jest/globals';
import { text } from '../../../src/core/messages/catalogue';
import { reportJson } from '../../../src/core/report/json';
import { reportText } from '../../../src/core/report/text';
import { runRules } from '../../../src/core/rules/run';
import { rosterOf } from '../rules/notation';
import { reportOn } from './sample';

type Written = Parameters<typeof reportOn>[0];

function statisticsOf(written: Written) {
  return reportOn(written).statistics!;
}

describe('lone minutes by week', () => {
  test('are those of each ISO week, by the clock of the place, over the turn of the year', () => {
    const { weeks } = statisticsOf({
      roster:
        'Ane 2027-01-03 22:00-02:00\nAne 2026-12-28 08:00-10:00\nBo 2027-01-12 08:00-10:00\nEva 2027-01-12 08:00-10:00',
    });
    expect(weeks).toEqual([
      { week: '2026-W53', aloneMinutes: 240 },
      { week: '2027-W01', aloneMinutes: 120 },
      { week: '2027-W02', aloneMinutes: 0 },
    ]);
  });

  test('add up for two people who are alone at two places, and for both in rooms apart', () => {
    const places = 'Nord kiosk\nSyd kiosk; zone Loft other-floor';
    const roster =
      'Ane @Nord 2026-03-03 08:00-10:00\nBo @Syd 2026-03-03 08:00-09:00\nEva @Syd/Loft 2026-03-03 08:00-09:00';
    expect(statisticsOf({ places, roster }).weeks).toEqual([{ week: '2026-W10', aloneMinutes: 240 }]);
  });

  test('count the hour that comes twice, and nothing that is not certain or in an office', () => {
    const places = 'Hus other; zone Lager unknown\nKontor office';
    const roster =
      'Ane @Hus 2026-10-25 00:00-04:00\nBo @Hus/Lager 2026-10-25 03:00-04:00\nEva @Kontor 2026-10-25 08:00-16:00';
    expect(statisticsOf({ places, roster }).weeks).toEqual([{ week: '2026-W43', aloneMinutes: 240 }]);
  });
});

describe('who stands at two places at once', () => {
  const both = 'Ane @Nord 2026-03-03 08:00-12:00\nAne @Syd 2026-03-03 10:00-14:00';
  const places = 'Nord kiosk; danger not-met\nSyd kiosk; danger not-met';

  test('is alone for certain at neither, for the statistics as for the rule about special danger', () => {
    const found = runRules(rosterOf({ places, roster: both })).findings;
    const danger = found.filter(({ rule }) => rule === 'special-danger');
    const minutes = (outcome: string) =>
      danger.filter((one) => one.outcome === outcome).map(({ place, at }) => [place, at.end - at.start]);
    expect(minutes('breach')).toEqual([
      [0, 120],
      [1, 120],
    ]);
    expect(minutes('review')).toEqual([
      [0, 120],
      [1, 120],
    ]);
    expect(statisticsOf({ places, roster: both }).weeks).toEqual([{ week: '2026-W10', aloneMinutes: 240 }]);
  });

  test('counts once in two rooms that are in touch', () => {
    const written = {
      places: 'Nord kiosk; zone Back next-room',
      roster: 'Ane @Nord 2026-03-03 08:00-12:00\nAne @Nord/Back 2026-03-03 08:00-12:00',
    };
    expect(statisticsOf(written).weeks).toEqual([{ week: '2026-W10', aloneMinutes: 240 }]);
  });

  test('and who is down as absent as well is not alone for certain', () => {
    const roster = 'Ane 2026-03-03 08:00-12:00\nAne 2026-03-03 11:00-13:00 absence';
    expect(statisticsOf({ roster }).weeks).toEqual([{ week: '2026-W10', aloneMinutes: 180 }]);
  });
});

describe('lone share of the opening hours', () => {
  test('is of all days from the first to the last with work, where the hours are known', () => {
    const places = 'Kiosk kiosk; hours 1-5 08:00-16:00';
    const roster = 'Ane 2026-03-03 07:00-12:00\nBo 2026-03-05 08:00-16:00\nEva 2026-03-05 08:00-16:00';
    expect(statisticsOf({ places, roster })).toMatchObject({
      openMinutes: 3 * 480,
      aloneWhileOpenMinutes: 240,
    });
  });

  test('goes past midnight, and leaves out a public holiday that is closed', () => {
    const places = 'Kiosk kiosk; hours 1-5 20:00-02:00; hours holiday closed';
    const roster = 'Ane 2026-04-01 20:00-02:00\nAne 2026-04-02 20:00-02:00';
    expect(statisticsOf({ places, roster })).toMatchObject({ openMinutes: 360, aloneWhileOpenMinutes: 360 });
  });

  test('is of the time with anybody at work where the hours are not known', () => {
    const roster = 'Ane 2026-03-03 08:00-16:00\nBo 2026-03-03 10:00-18:00';
    expect(statisticsOf({ roster })).toMatchObject({ openMinutes: 600, aloneWhileOpenMinutes: 240 });
  });
});

test('time alone at a risk is that within red and yellow hours', () => {
  const statistics = statisticsOf({
    roster: 'Ane 2026-03-03 14:00-20:00',
    records:
      'risk Kiosk red band 18:00-22:00\nrisk Kiosk yellow band 16:00-18:00\nrisk Kiosk green band 06:00-16:00',
  });
  expect(statistics.aloneAtRiskMinutes).toEqual({ yellow: 120, red: 120 });
});

describe('in words', () => {
  const written = {
    places: 'Kiosk kiosk; hours 1 closed; hours 2 14:00-20:00; hours 3-7 closed',
    roster: 'Ane 2026-03-03 14:00-20:00\nBo 2026-03-10 14:00-20:00\nEva 2026-03-10 17:00-20:00',
    records: 'risk Kiosk red band 18:00-22:00',
  };

  test.each([
    [
      'en',
      'Alone for certain, week by week: week 10: 6 hours and week 11: 3 hours.',
      'In 75 % of the opening hours',
    ],
    ['da', 'Helt sikkert alene, uge for uge: uge 10: 6 timer og uge 11: 3 timer.', 'I 75 % af åbningstiden'],
    ['nb', 'Helt sikkert alene, uke for uke: uke 10: 6 timer og uke 11: 3 timer.', 'I 75 % av åpningstiden'],
    [
      'sv',
      'Helt säkert ensamma, vecka för vecka: vecka 10: 6 timmar och vecka 11: 3 timmar.',
      'Under 75 % av öppettiden',
    ],
  ] as const)('are lines of the summary in %s', (language, weeks, share) => {
    const printed = reportText(reportOn(written, { language }));
    expect(printed).toContain(weeks);
    expect(printed).toContain(share);
  });

  test.each([
    ['red', ['2 hours is at a red risk.']],
    ['yellow', ['2 hours is at a yellow risk.']],
    ['green', []],
  ])('name no level at which nobody is alone: %s only', (level, lines) => {
    const records = `risk Kiosk ${level} band 18:00-22:00`;
    const printed = reportText(reportOn({ ...written, records }));
    expect(printed.match(/Of the time alone, .*/g) ?? []).toEqual(
      lines.map((line) => `Of the time alone, ${line}`),
    );
  });

  test('speak of the time with anybody at work where the hours of a day are not known', () => {
    const places = 'Kiosk kiosk; hours 2 14:00-20:00';
    const printed = (roster: string) => reportText(reportOn({ places, roster }));
    expect(printed('Ane 2026-03-03 14:00-20:00')).toContain(
      'In 100 % of the opening hours somebody is alone.',
    );
    expect(printed('Ane 2026-03-03 14:00-20:00\nAne 2026-03-04 14:00-20:00')).toContain(
      'Somebody is alone for 100 % of the time that anybody is at work (opening hours are not known for every day).',
    );
  });

  test('name at most the last eight weeks, and the risk only where there is one', () => {
    const days = ['01-05', '01-12', '01-19', '01-26', '02-02', '02-09', '02-16', '02-23', '03-02', '03-09'];
    const roster = days.map((day) => `Ane 2026-${day} 08:00-09:00`).join('\n');
    const printed = reportText(reportOn({ roster }));
    expect(printed.match(/week \d+/g)).toEqual([4, 5, 6, 7, 8, 9, 10, 11].map((week) => `week ${week}`));
    expect(printed).not.toContain('a red');
  });

  test('are left out where nobody is alone, and where only a part of the shop can be seen', () => {
    const together = { roster: 'Ane 2026-03-03 14:00-20:00\nBo 2026-03-03 14:00-20:00' };
    expect(reportText(reportOn(together))).not.toContain('Alone for certain');
    const part = reportOn(written, { reading: { onlyPart: text('report.nothingFound') } });
    expect(part.statistics).toBeUndefined();
    expect(reportJson(part)).not.toHaveProperty('statistics');
  });

  test('stand in JSON as numbers', () => {
    expect(reportJson(reportOn(written))).toMatchObject({
      statistics: {
        weeks: [
          { week: '2026-W10', aloneMinutes: 360 },
          { week: '2026-W11', aloneMinutes: 180 },
        ],
        openMinutes: 720,
        aloneWhileOpenMinutes: 540,
        aloneAtRiskMinutes: { yellow: 0, red: 120 },
      },
    });
  });
});
