import { describe, expect, test } from '@jest/globals';
import { holdsOn } from '../../../../src/core/law/dated';
import { dayOfIso } from '../../../../src/core/law/dated';
import { lawSource } from '../../../../src/core/law/look-up';
import {
  aids,
  measureDuties,
  type MeasureDuty,
  trainingDuties,
  type TrainingDuty,
} from '../../../../src/core/law/measures';
import { measureKinds, trainingTopics } from '../../../../src/core/roster/records';
import { placeFlags, placeKinds } from '../../../../src/core/roster/roster';

const all: readonly (MeasureDuty | TrainingDuty)[] = [...measureDuties, ...trainingDuties];

describe('the table of measures', () => {
  test('names every kind of measure and topic that can be on record', () => {
    const named = new Set<string>(measureDuties.map(({ measure }) => measure));
    expect(measureKinds.filter((kind) => !named.has(kind) && !aids.some((aid) => aid === kind))).toEqual([]);
    const taught = new Set<string>(trainingDuties.map(({ topic }) => topic));
    expect(trainingTopics.filter((topic) => !taught.has(topic))).toEqual(['age-check']);
  });

  test('names a measure once in each country', () => {
    const keys = measureDuties.flatMap(({ measure, countries }) =>
      countries.map((one) => `${one} ${measure}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('speaks of kinds and marks of places that there are', () => {
    const callings = all.flatMap(({ when }) => when);
    const kinds = callings.flatMap(({ kinds: some = [] }) => some);
    const flags = callings.flatMap(({ flags: some = [] }) => some);
    expect(kinds.filter((kind) => !placeKinds.some((one) => one === kind))).toEqual([]);
    expect(flags.filter((flag) => !placeFlags.some((one) => one === flag))).toEqual([]);
  });

  test('cites a source in force, today and before the Swedish regulations were renumbered', () => {
    for (const date of ['2024-12-31', '2026-11-21']) {
      const day = dayOfIso(date);
      for (const { sources } of all) {
        const inForce = sources.filter((key) => holdsOn(lawSource(key), day));
        expect([sources, date, inForce.length > 0]).toEqual([sources, date, true]);
      }
    }
  });

  test('says which rows of the documents ask for each', () => {
    for (const { catalogue } of all) {
      expect(catalogue.length).toBeGreaterThan(0);
      for (const id of catalogue) expect(id).toMatch(/^00[0-4]-\d{1,2}$/);
    }
  });
});
