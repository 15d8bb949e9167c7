import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languages, type Datum, type Text } from '../../src/core/messages/text';
import { wording } from '../../src/core/messages/word';
import type { Roster, Shift } from '../../src/core/roster/roster';
import { rules } from '../../src/core/rules';
import type { Finding } from '../../src/core/rules/finding';
import { runRules } from '../../src/core/rules/run';
import { wholeRosters } from './whole-rosters';

const words = languages.map((language) => wording(language));

/** With what is off until somebody asks for it. */
const options = { settings: { params: { 'early-morning-alone': { on: true } }, off: new Set<never>() } };

function textsOf({ text, why, fixes, question }: Finding): Text[] {
  const asked = question ? [question, ...(question.also ?? [])].map((one) => one.text) : [];
  return [text, ...why.map((step) => step.text), ...fixes, ...asked].flatMap(withNested);
}

function withNested(text: Text): Text[] {
  const nested = Object.values(text.data).flatMap((datum: Datum) =>
    typeof datum === 'object' && 'text' in datum ? withNested(datum.text) : [],
  );
  return [text, ...nested];
}

/** What a finding says, without which of several cells it names first. */
function said({ rule, outcome, people, place, at, shift, text, question }: Finding) {
  return { rule, outcome, people, place, at, shift, text, question };
}

/** Where several answers are missing at once, which is asked for first may change with the rows; not where one is. */
function withoutQuestions(findings: readonly Finding[]) {
  const asked = findings.filter(({ outcome }) => outcome === 'review');
  return {
    told: findings.filter(({ outcome }) => outcome !== 'review').map(said),
    asked: [...new Set(asked.map(({ rule, place }) => `${rule} ${place}`))].sort(),
  };
}

/** The shifts, certain or not, of its people at its place that the hull of a finding is about. */
function workIn({ people, place, shift: hull }: Finding) {
  return (shift: Shift) =>
    (shift.kind === 'work' || shift.kind === 'tentative') &&
    people.includes(shift.person) &&
    shift.place === place &&
    shift.start < hull.end &&
    hull.start < shift.end;
}

describe('all rules on rosters in which anything may be known or not', () => {
  test('none throws, and every finding lies in work that the roster shows, has cells, is told once and counted', () => {
    fc.assert(
      fc.property(wholeRosters, (roster) => {
        const { findings, counts } = runRules(roster, options);
        // It begins in its shifts; what is about weeks may end in later ones at another place.
        const astray = findings.filter(
          ({ at, shift, cells }) =>
            at.start >= at.end || at.start < shift.start || at.start >= shift.end || cells.length === 0,
        );
        expect(astray.map(said)).toEqual([]);
        // An incident without its follow-up is about no shift.
        const idle = findings.filter(
          (finding) => finding.people.length > 0 && !roster.shifts.some(workIn(finding)),
        );
        expect(idle.map(said)).toEqual([]);
        const all = findings.map((finding) => JSON.stringify(said(finding)));
        expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
        const work = roster.shifts.filter(({ kind }) => kind === 'work').length;
        const overcounted = counts.filter(
          ({ pass, notApplicable }) => pass < 0 || notApplicable < 0 || pass + notApplicable > work,
        );
        expect(overcounted).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('every message has words in every language', () => {
    fc.assert(
      fc.property(wholeRosters, (roster) => {
        const texts = runRules(roster, options).findings.flatMap(textsOf);
        const once = new Map(texts.map((text) => [text.key, text]));
        for (const text of once.values()) {
          for (const word of words) expect(word(text)).not.toMatch(/[{}]|undefined|NaN|null|Infinity/);
        }
      }),
      { numRuns: 120 },
    );
  });

  test('the order of the rows does not matter', () => {
    const shuffled = wholeRosters.chain((roster) =>
      fc
        .shuffledSubarray([...roster.shifts], { minLength: roster.shifts.length })
        .map((shifts): [Roster, Roster] => [roster, { ...roster, shifts }]),
    );
    fc.assert(
      fc.property(shuffled, ([roster, other]) => {
        expect(withoutQuestions(runRules(other, options).findings)).toEqual(
          withoutQuestions(runRules(roster, options).findings),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('the rosters provoke all rules', () => {
    const found = new Set(
      fc
        .sample(wholeRosters, { numRuns: 400, seed: 1 })
        .flatMap((roster) => runRules(roster, options).findings.map(({ rule }) => rule)),
    );
    expect(rules.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });
});
