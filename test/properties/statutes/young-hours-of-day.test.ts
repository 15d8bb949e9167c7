import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Roster } from '../../../src/core/roster/roster';
import type { Finding } from '../../../src/core/rules/finding';
import { judge } from '../../../src/core/rules/run';
import { viewOf } from '../../../src/core/rules/view';
import { youngHoursOfDay } from '../../../src/core/rules/young/young-hours-of-day';
import { forbiddenMinutes, type JudgedMinute, type Judgement } from './hours-of-day';
import { youngRosters } from './young-rosters';

const rosters = youngRosters({ shifts: 6 });

function findingsIn(roster: Roster): readonly Finding[] {
  return judge(youngHoursOfDay, viewOf(roster)).findings;
}

function minutesIn(findings: readonly Finding[], outcome: Finding['outcome']): string[] {
  return findings
    .filter((finding) => finding.outcome === outcome)
    .flatMap(({ people, place, at }) =>
      Array.from({ length: at.end - at.start }, (_, i) => `${people[0]} ${place} ${at.start + i}`),
    )
    .sort();
}

function minutesOf(judged: readonly JudgedMinute[], wanted: Judgement): string[] {
  return judged
    .filter(({ judgement }) => judgement === wanted)
    .map(({ person, place, instant }) => `${person} ${place} ${instant}`)
    .sort();
}

/** One question for each person, or each place: the first time it matters, and how many times there are. */
function questionsOf(judged: readonly JudgedMinute[]): string[] {
  const asked = new Map<string, { start: number; count: number }>();
  const open = new Set(
    judged.map(({ person, place, instant, judgement }) => `${person} ${place} ${instant} ${judgement}`),
  );
  for (const { person, place, instant, judgement } of judged) {
    if (judgement !== 'ask-person' && judgement !== 'ask-place') continue;
    if (open.has(`${person} ${place} ${instant - 1} ${judgement}`)) continue;
    const key = judgement === 'ask-place' ? `place ${place}` : `person ${person}`;
    const known = asked.get(key);
    const start = Math.min(known?.start ?? Infinity, instant);
    asked.set(key, { start, count: (known?.count ?? 0) + 1 });
  }
  return [...asked].map(([key, { start, count }]) => `${key} from ${start}, ${count} times`).sort();
}

function questionsIn(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ outcome }) => outcome === 'review')
    .map(({ question, people, place, at, text }) => {
      const key = question?.key.startsWith('place-kind') ? `place ${place}` : `person ${people[0]}`;
      return `${key} from ${at.start}, ${Number(text.data['count'])} times`;
    })
    .sort();
}

test('the hours of the day of minors, minute by minute', () => {
  fc.assert(
    fc.property(rosters, (roster) => {
      const judged = forbiddenMinutes(roster);
      const findings = findingsIn(roster);
      expect(minutesIn(findings, 'breach')).toEqual(minutesOf(judged, 'forbidden'));
      expect(minutesIn(findings, 'warning')).toEqual(minutesOf(judged, 'exception'));
      expect(questionsIn(findings)).toEqual(questionsOf(judged));
    }),
    { numRuns: 400 },
  );
});

test('the rosters have all judgements in all three countries', () => {
  const kinds = fc
    .sample(rosters, { numRuns: 500, seed: 1 })
    .flatMap((roster) => forbiddenMinutes(roster).map(({ judgement }) => `${roster.country} ${judgement}`));
  expect([...new Set(kinds)].sort()).toEqual([
    'dk ask-person',
    'dk ask-place',
    'dk exception',
    'dk forbidden',
    'no ask-person',
    'no ask-place',
    'no exception',
    'no forbidden',
    'se ask-person',
    'se exception',
    'se forbidden',
  ]);
});
