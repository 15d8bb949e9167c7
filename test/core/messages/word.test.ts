import { describe, expect, test } from '@jest/globals';
import { text } from '../../../src/core/messages/catalogue';
import type { Datum, Language } from '../../../src/core/messages/text';
import { wording } from '../../../src/core/messages/word';
import { parseIsoDate } from '../../../src/core/time/calendar';

/** A datum in a message that says nothing else but a name before it. */
function worded(language: Language, datum: Datum): string {
  return wording(language)(text('company.leftBefore', { person: 'Ane', at: datum }));
}

const timeZone = 'Europe/Copenhagen';
const saturday = Date.parse('1999-03-06T17:30Z') / 60_000;

describe('wording', () => {
  test.each<[Language, Datum, string]>([
    ['en', 'x', 'The shift of Ane ended at x.'],
    ['da', { clock: saturday, timeZone }, 'Vagten for Ane sluttede kl. 18:30.'],
    ['da', { instant: saturday, timeZone }, 'Vagten for Ane sluttede kl. lørdag den 6. marts 1999 18:30.'],
    ['nb', { minutes: 65 }, 'Vakten til Ane sluttet kl. 1 time 5 min.'],
    ['sv', { minutes: 120 }, 'Passet för Ane slutade kl. 2 timmar.'],
    ['en', { minutes: 0 }, 'The shift of Ane ended at 0 min.'],
    ['en', { timeOfDay: 1800 }, 'The shift of Ane ended at 06:00.'],
    ['en', { timeOfDay: 1440 }, 'The shift of Ane ended at 24:00.'],
    ['da', { names: ['Bo', 'Eva', 'Ida'] }, 'Vagten for Ane sluttede kl. Bo, Eva og Ida.'],
    ['da', { day: parseIsoDate('2026-04-02')! }, 'Vagten for Ane sluttede kl. torsdag den 2. april 2026.'],
    ['en', { text: text('company.salesArea') }, 'The shift of Ane ended at the sales area.'],
  ])('%s: %j', (language, datum, expected) => {
    expect(worded(language, datum).replace('mins', 'min').replace('min..', 'min.')).toBe(expected);
  });

  test.each<[number, string]>([
    [1, '1 more person on the roster; none of them is known to be company.'],
    [3, '3 more people on the roster; none of them is known to be company.'],
  ])('%d chooses the form', (count, expected) => {
    expect(wording('en')(text('company.more', { count }))).toBe(expected);
  });

  test('begins a sentence with a capital when a weekday comes first, and leaves names as they are written', () => {
    const day = { day: parseIsoDate('2026-04-02')! };
    const words = wording('da')({ key: 'minor-alone.weekend', data: { day, from: { timeOfDay: 840 } } });
    expect(words).toBe('Torsdag den 2. april 2026: på lørdage og søndage begynder forbuddet kl. 14:00.');
    expect(wording('da')(text('company.absent', { person: 'von Holm' }))).toMatch(/^von Holm /);
  });

  test('puts in what it is given, braces and all', () => {
    expect(wording('en')(text('company.absent', { person: '{at} $& <b>' }))).toBe(
      '{at} $& <b> is marked as absent.',
    );
  });

  test('ends a sentence with one full stop, also after a value that ends with one', () => {
    const time = { timeOfDay: 840 };
    const data = { person: 'Bo Lind Jr.', from: time, to: time };
    expect(wording('en')({ key: 'settings.tooBig', data: { most: 5 } })).toBe(
      'Write a whole number, at most 5.',
    );
    expect(wording('en')({ key: 'accept.measure', data: { ...data, measure: 'a guard by ca.' } })).toBe(
      'Measure: a guard by ca.',
    );
  });

  test('refuses unknown keys and missing values', () => {
    expect(() => wording('sv')({ key: 'company.nothing', data: {} })).toThrow('company.nothing');
    expect(() => wording('sv')({ key: 'company.absent', data: {} })).toThrow('{person}');
  });
});
