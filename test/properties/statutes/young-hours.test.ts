import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { youngDayHours } from '../../../src/core/rules/young/young-day-hours';
import { youngWeekHours } from '../../../src/core/rules/young/young-week-hours';
import { asked, findingsOf, questionsIn, spansIn } from './found';
import { type TooMuch, tooLongDays, tooLongWeeks } from './hours-at-work';
import { youngRosters } from './young-rosters';

function breaches(all: readonly TooMuch[]): string[] {
  return all
    .filter(({ verdict }) => verdict === 'breach')
    .map(({ person, start, end }) => `${person} ${start}-${end}`)
    .sort();
}

function questions(all: readonly TooMuch[]): string[] {
  const open = all.filter(({ verdict }) => verdict !== 'breach').sort((a, b) => a.start - b.start);
  const keys = new Set(open.map(({ person, verdict }) => `${person} ${verdict}`));
  return [...keys]
    .map((key) => {
      const some = open.filter(({ person, verdict }) => `${person} ${verdict}` === key);
      const [first] = some;
      return asked(first!.person, first!.verdict.slice('ask-'.length), first!.start, some.length);
    })
    .sort();
}

describe.each([
  ['a day', youngDayHours, tooLongDays, youngRosters({ shifts: 10 })],
  ['a week', youngWeekHours, tooLongWeeks, youngRosters({ shifts: 16 })],
] as const)('the hours of minors: %s', (_, rule, tooMuchIn, rosters) => {
  test('counting every minute finds the same', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const tooMuch = tooMuchIn(roster);
        const findings = findingsOf(rule, roster);
        expect(spansIn(findings, 'breach')).toEqual(breaches(tooMuch));
        expect(questionsIn(findings)).toEqual(questions(tooMuch));
      }),
      { numRuns: 300 },
    );
  });

  test('the rosters have breaches and both questions in all three countries', () => {
    const kinds = fc
      .sample(rosters, { numRuns: 400, seed: 1 })
      .flatMap((roster) => tooMuchIn(roster).map(({ verdict }) => `${roster.country} ${verdict}`));
    const all = ['ask-holidays', 'ask-person', 'breach'];
    expect([...new Set(kinds)].filter((kind) => !kind.endsWith('ask-break')).sort()).toEqual(
      ['dk', 'no', 'se'].flatMap((country) => all.map((one) => `${country} ${one}`)),
    );
  });
});
