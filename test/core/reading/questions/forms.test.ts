import { describe, expect, it } from '@jest/globals';
import { languages } from '../../../../src/core/messages/text';
import { wording } from '../../../../src/core/messages/word';
import { answerShown, formOf, readAnswer } from '../../../../src/core/reading/questions/forms';
import { answerWordIn } from '../../../../src/core/reading/questions/answer-words';
import { answerForLook, answerKey, answersOf, placeKey } from '../../../../src/core/reading/questions/keys';

describe('an answer', () => {
  it.each([
    ['code:N', '22-06', '22:00-06:00'],
    ['code:F', 'fri', 'absence'],
    ['clock:11-7', '23-07', '23:00-07:00'],
    ['times:Åbner', '6-14', '06:00-14:00'],
    ['twelve-hour', 'ja', 'yes'],
    ['year:Uge 10', '2026', '2026'],
    ['who-is:emma', 'Emma Kjær', 'Emma Kjær'],
    ['same-name:Emma', 'flere', 'several'],
    ['age:Emma', '17', 'under-18'],
    ['place:Uge 10', ' Nord ', 'Nord'],
    ['zone:Nord:Baglokale', 'Samme rum', 'same-room'],
    ['zone:Nord:Baglokale', 'other-floor', 'other-floor'],
    ['place-kind:Nord', 'Tankstation', 'petrol-station'],
    ['isolated:Nord', 'nej', 'no'],
    ['guarded:Nord', 'yes', 'yes'],
  ])('to %s: %s is kept as %s', (key, written, answer) => {
    expect(readAnswer(key, written)).toEqual({ answer });
  });

  it.each([
    ['code:N', 'night', 'Write from and to, for example 07:00-15:00, or one of these'],
    ['year:Uge 10', '26', 'Write a year or a week'],
    ['zone:Nord:Baglokale', '?', 'no answer to this. Write one of these: same room'],
    ['place-kind:Nord', 'boat', 'no answer to this. Write one of these: kiosk'],
    ['where:Emma', 'here', 'no question that can be answered'],
    ['constructor', 'yes', 'no question that can be answered'],
  ])('to %s: %s is refused', (key, written, reason) => {
    const read = readAnswer(key, written);
    expect('reason' in read && wording('en')(read.reason)).toContain(reason);
  });

  const choices = ['code:n', 'who-is:x', 'same-name:x', 'age:x', 'zone:a:b', 'place-kind:a', 'isolated:a'];
  it.each(languages.flatMap((language) => choices.map((key) => [language, key] as const)))(
    'in %s to %s is read back as shown',
    (language, key) => {
      const answers = [...(formOf(key)?.choices ?? [])];
      const shown = answers.map((answer) => answerShown(key, answer, language));
      expect(shown.map((written) => readAnswer(key, written))).toEqual(answers.map((answer) => ({ answer })));
    },
  );

  it('shows times and words in the language', () => {
    expect(answerShown('code:b', 'on-call 22:00-06:00', 'da')).toBe('bagvagt 22:00-06:00');
    expect(answerShown('place:Uge 10', 'new', 'da')).toBe('new');
  });

  it.each(languages)('in %s: the words that a refusal names are understood', (language) => {
    const word = wording(language);
    const named = (key: 'code:x' | 'who-is:x' | 'same-name:x' | 'age:x') =>
      word(formOf(key)!.allowed())
        .replace(/^.*: |\.$/g, '')
        .split('; ');
    expect(
      named('code:x').map((one) => answerWordIn(one, ['absence', 'on-call', 'tentative', 'ignore'])),
    ).toEqual(['absence', 'on-call', 'tentative', 'ignore']);
    expect(named('who-is:x').map((one) => answerWordIn(one, ['new', 'not a person']))).toEqual([
      'new',
      'not a person',
    ]);
    expect(named('same-name:x').map((one) => answerWordIn(one, ['one', 'several']))).toEqual([
      'one',
      'several',
    ]);
    expect(named('age:x').map((one) => answerWordIn(one, ['under-18', 'adult']))).toEqual([
      'under-18',
      'adult',
    ]);
  });
});

describe('answers about facts', () => {
  it.each([
    ['schooling:Emma', 'ja', 'yes'],
    ['fact:violenceRisk:Kiosk Nord', 'nei', 'no'],
    ['fact:nighthatch:kiosk nord', 'x', 'yes'],
    ['danger:Kiosk', 'ikke imødegået', 'not-met'],
    ['danger:Kiosk', 'met', 'met'],
    ['danger:Kiosk', 'ingen', 'none'],
    ['employed:Emma', '1. februar 2026', '2026-02-01'],
    ['employed:Emma', '01-02-2026', '2026-02-01'],
  ])('%s: %p is kept as %p', (key, written, answer) => {
    expect(readAnswer(key, written)).toEqual({ answer });
    for (const language of languages)
      expect(readAnswer(key, answerShown(key, answer, language))).toEqual({ answer });
  });

  it.each([
    ['schooling:Emma', '17'],
    ['danger:Kiosk', 'ja'],
    ['employed:Emma', 'februar'],
    ['employed:Emma', '31-02-2026'],
    ['fact:unheard-of:Kiosk', 'ja'],
  ])('%s: %p is none', (key, written) => {
    expect(readAnswer(key, written)).toHaveProperty('reason');
  });

  it.each(languages)('may be written as the forms say in %s', (language) => {
    const allowed = wording(language)(formOf('danger:x')!.allowed());
    const named = allowed.replace(/^.*: |\.$/g, '').split('; ');
    expect(named.map((one) => readAnswer('danger:x', one))).toEqual(
      ['none', 'met', 'not-met'].map((answer) => ({ answer })),
    );
  });
});

describe('keys', () => {
  it('do not mind case, accents, blanks and dashes', () => {
    expect(answerKey('Who-is:  René  Sø–Holm')).toBe(answerKey('who-is:rene sø-holm'));
  });

  it.each([
    ['Uge 10', 'Uge 11', true],
    ['Uge 10 Nord', 'uge 11 nord', true],
    ['Uge 10 Nord', 'Uge 10 Syd', false],
    ['Butik 1', 'Butik 2', false],
    ['2026-03', '2026-04', true],
    ['Marts 2026', 'April 2026', true],
    ['v. 9', 'v. 10', true],
    ['Uge 10-11', 'Uge 12-13', true],
    ['10', '11', true],
    ['2.3-8.3', '9.3-15.3', true],
    ['Ark1', 'Ark2', false],
  ])('of %s and %s look alike: %s', (one, other, alike) => {
    const answers = answersOf([[placeKey(one), 'Nord']]);
    expect(answerForLook(answers, placeKey, other)).toEqual(
      alike ? { answer: 'Nord', same: false } : undefined,
    );
  });

  it('of the sheet itself come first, then the last one given', () => {
    const answers = answersOf([
      ['place:Uge 10', 'Nord'],
      ['place:Uge 11', 'Syd'],
    ]);
    expect(answerForLook(answers, placeKey, 'uge 10')).toEqual({ answer: 'Nord', same: true });
    expect(answerForLook(answers, placeKey, 'Uge 12')).toEqual({ answer: 'Syd', same: false });
  });
});
