import { describe, expect, test } from '@jest/globals';
import { dayOfIso } from '../../../../src/core/law/dated';
import { wording } from '../../../../src/core/messages/word';
import { runRules } from '../../../../src/core/rules/run';
import { countsOn, monthsAfter } from '../../../../src/core/rules/shared/on-record';
import { isoDate } from '../../../../src/core/time/calendar';
import { rosterOf } from '../notation';

type Written = Parameters<typeof rosterOf>[0];

const word = wording('en');

/** The findings of a rule in words. */
function textsOf(rule: string, written: Written): string[] {
  const { findings } = runRules(rosterOf(written));
  return findings.filter((finding) => finding.rule === rule).map(({ text }) => word(text));
}

function whysOf(rule: string, written: Written): string[] {
  const { findings } = runRules(rosterOf(written));
  return findings
    .filter((finding) => finding.rule === rule)
    .flatMap(({ why }) => why.map(({ text }) => word(text)));
}

describe('how long something on record counts', () => {
  const day = dayOfIso('2026-03-03');

  test.each([
    ['2025-12-03', undefined, 3, true],
    ['2025-12-02', undefined, 3, false],
    ['2026-03-03', undefined, 3, true],
    ['2026-03-04', undefined, 3, false],
    ['2020-01-01', '2026-03-03', 3, true],
    ['2026-03-01', '2026-03-02', 3, false],
    [undefined, undefined, 3, false],
    [undefined, undefined, undefined, true],
    [undefined, '2026-03-02', undefined, false],
  ])('done %s, until %s, for %s months: %s', (on, until, months, expected) => {
    const entry = { ...(on && { on: dayOfIso(on) }), ...(until && { until: dayOfIso(until) }) };
    expect(countsOn(entry, day, months)).toBe(expected);
  });

  test.each([
    ['2026-01-15', 3, '2026-04-15'],
    ['2025-11-30', 3, '2026-03-02'],
    ['2024-02-29', 24, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-31'],
  ])('%s and %d months is %s', (from, months, expected) => {
    expect(isoDate(monthsAfter(dayOfIso(from), months))).toBe(expected);
  });
});

describe('missing measures', () => {
  const alone = 'Ane[30] 2026-03-03 08:00-16:00';

  test('are listed once where the workbook has no table, by what the place calls for', () => {
    const lines = whysOf('missing-measures', { roster: alone });
    expect(lines).toContain('Called for here: regular contact with whoever is alone.');
    expect(lines).toContain('Called for here: the guideline for threatening situations.');
    expect(lines.join('\n')).not.toMatch(/the alarm\.|lighting/);
    expect(lines.at(-1)).toMatch(/no table of training either/);
  });

  test('call for an alarm in the hours in which the risk is yellow, and not in others', () => {
    const records = 'table measures\nrisk Kiosk yellow band 20:00-06:00';
    expect(textsOf('missing-measures', { roster: alone, records }).join('\n')).not.toMatch(/the alarm/);
    const late = { roster: 'Ane[30] 2026-03-03 18:00-20:01', records };
    expect(textsOf('missing-measures', late)).toContainEqual(
      expect.stringMatching(
        /^Alone at Kiosk while the risk is yellow or red – not on record: the alarm and the plan for crisis help\. That matters 1 time,/,
      ),
    );
  });

  test('name the first time alone after the last valid day', () => {
    const roster = `${alone}\nAne 2026-03-04 08:00-16:00\nAne 2026-03-05 08:00-16:00`;
    const records = 'measure Kiosk contact-list on 2025-01-01 until 2026-03-03';
    const [text, ...others] = textsOf('missing-measures', { roster, records });
    expect(others).toEqual([]);
    expect(text).toMatch(
      /; valid until Tuesday,? 3 March 2026 only: the list of contacts\. That matters 3 times/,
    );
    expect(whysOf('missing-measures', { roster, records })).toContainEqual(
      expect.stringMatching(/^The list of contacts: 2 times, the first Wednesday,? 4 March/),
    );
  });

  test('do not guess who keeps contact when the roster does not know the name', () => {
    const records = 'measure Kiosk check-in by Vagtcentralen number 60';
    expect(textsOf('missing-measures', { roster: alone, records }).join('\n')).not.toMatch(
      /contact with whoever/,
    );
  });

  test('find whoever keeps contact by role too, but never the one who is alone', () => {
    const records = 'measure Kiosk check-in by manager';
    const roster = `${alone}\nBo[manager] 2026-03-03 08:00-15:00 on-call`;
    expect(textsOf('missing-measures', { roster, records }).join('\n')).toMatch(/manager is to keep contact/);
    const whole = `${alone}\nBo[manager] 2026-03-03 08:00-16:00 on-call`;
    expect(textsOf('missing-measures', { roster: whole, records }).join('\n')).not.toMatch(/keep contact/);
    const self = { roster: 'Ane[manager] 2026-03-03 08:00-16:00', records };
    expect(textsOf('missing-measures', self).join('\n')).toMatch(/manager is to keep contact/);
  });

  test('count alarms only where the record says how many there are', () => {
    const places = 'Hus other; zone Loft other-floor';
    const roster = 'Ane @Hus 2026-03-03 08:00-16:00\nBo @Hus/Loft 2026-03-03 08:00-16:00';
    const records = 'risk Hus yellow\nmeasure Hus alarm on 2026-03-01';
    expect(textsOf('missing-measures', { places, roster, records }).join('\n')).not.toMatch(
      /alarms on record/,
    );
    const one = `${records} number 1`;
    expect(textsOf('missing-measures', { places, roster, records: one }).join('\n')).toMatch(
      /1 alarm on record, but 2 people are alone at once/,
    );
  });

  test('leave the Danish assessment to the rule on special danger while nothing is said', () => {
    const records = 'table measures';
    const missing = /the risk assessment of lone work/;
    expect(textsOf('missing-measures', { roster: alone, records }).join('\n')).not.toMatch(missing);
    const said = { places: 'Kiosk kiosk; danger met', roster: alone, records };
    expect(textsOf('missing-measures', said).join('\n')).toMatch(missing);
  });
});

describe('after an incident', () => {
  test('whether the person was alone is told from the roster', () => {
    const roster =
      'Ane 2026-03-03 08:00-16:00\nBo 2026-03-03 12:00-16:00\nEva 2026-03-20 08:00-16:00\nBo 2026-03-20 08:00-16:00';
    const at = (time: string) =>
      whysOf('incident-follow-up', {
        roster,
        records: `incident Kiosk threat 2026-03-03 at-time ${time} person Ane`,
      });
    expect(at('11:59')).toContain('By the roster Ane was alone at that time.');
    expect(at('12:00')).toContain('By the roster Ane was not alone at that time.');
    expect(at('16:00').join('\n')).toMatch(/does not follow from this roster/);
  });

  test('topics of training are listed in words', () => {
    const [text] = textsOf('missing-training', {
      country: 'no',
      places: 'Kiosk kiosk; violence-risk',
      roster: 'Ane[30] 2026-03-03 08:00-16:00',
      records: 'table training',
    });
    expect(text).toMatch(/training in 3 topics is not on record: \w.*, .* and .*\.$/);
  });
});
