import { describe, expect, it } from '@jest/globals';
import { languagesIn, understands } from '../../../src/core/roster/language';

describe('languages', () => {
  it.each([
    [['dansk'], 'Danish'],
    [['Danish', 'Polish'], 'polsk'],
    [['da'], 'Dänisch'],
    [['norsk'], 'nynorsk'],
    [['engelska'], 'dansk/engelsk'],
    [['arabiska'], 'svensk og arabisk'],
    [['Tigrinja'], 'tigrinja'],
    [['klingon'], 'Klingon'],
  ])('%p understands %p', (own, said) => {
    expect(understands(own, said)).toBe(true);
  });

  it.each([
    [['dansk'], 'polsk'],
    [['polsk', 'tyrkisk'], 'dansk og engelsk'],
    [['en'], 'estisk'],
    [[], 'dansk'],
  ])('%p does not understand %p', (own, said) => {
    expect(understands(own, said)).toBe(false);
  });

  it('stand with commas, slashes or words between them', () => {
    expect(languagesIn(' dansk, English/polsk og  svenska; ')).toEqual([
      'dansk',
      'English',
      'polsk',
      'svenska',
    ]);
  });
});
