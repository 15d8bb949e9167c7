import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../../../src/core/roster/roster';
import { matchNames } from '../../../../src/core/reading/assembly/match-names';
import { readName } from '../../../../src/core/reading/assembly/names';

const listed = (name: string, ...alsoWrittenAs: string[]): Person => ({ name, alsoWrittenAs });

/** Who each written name is, or who it may be. */
function match(staff: readonly Person[], ...written: string[]) {
  const names = written.map(readName);
  const matches = matchNames(names, staff);
  return names.map(({ key }) => {
    const found = matches.get(key);
    return found?.listed ? found.listed.name : (found?.candidates ?? 'nobody asked');
  });
}

describe('a name as written', () => {
  it.each([
    ['  Emma   Kjær ', 'Emma Kjær', 'emma kjær', undefined],
    ['EMMA KJÆR.', 'EMMA KJÆR.', 'emma kjær', undefined],
    ['Kjær, Emma', 'Kjær, Emma', 'emma kjær', undefined],
    ['A\u030Ase Vik', '\u00C5se Vik', '\u00E5se vik', undefined],
    ['Emma\u00A0Kjær', 'Emma Kjær', 'emma kjær', undefined],
    ['Jonas (vikar)', 'Jonas', 'jonas', 'vikar'],
    ['Emma (12)', 'Emma (12)', 'emma (12)', undefined],
    ['Emma (', 'Emma (', 'emma (', undefined],
  ])('%p', (written, name, key, role) => {
    expect(readName(written)).toEqual({ name, key, ...(role && { role }) });
  });
});

describe('an age behind a name', () => {
  it.each([
    ['Emma (17 år)', { age: 17 }],
    ['Emma (u18)', { under18: true }],
  ])('%p', (written, stated) => {
    expect(readName(written)).toEqual({ name: 'Emma', key: 'emma', stated });
  });
});

describe('matching names with the staff list', () => {
  const emmas = [listed('Emma Kjær'), listed('Emma Krogh', 'EmmaK'), listed('Jonas Holm', 'Jo')];

  it.each([
    ['the whole name', 'EMMA  kjær', 'Emma Kjær'],
    ['surname first', 'Kjær, Emma', 'Emma Kjær'],
    ['surname first without a comma', 'Kjær Emma', 'Emma Kjær'],
    ['another writing', 'jo', 'Jonas Holm'],
    ['another writing before a short form', 'emmak', 'Emma Krogh'],
    ['a first name that only one has', 'Jonas', 'Jonas Holm'],
    ['first name and initial', 'Jonas H', 'Jonas Holm'],
    ['first name and abbreviated surname', 'Jonas Hol.', 'Jonas Holm'],
    ['as many letters as it takes', 'Emma Kj', 'Emma Kjær'],
    ['initials', 'JH', 'Jonas Holm'],
    ['initials with dots', 'J.H.', 'Jonas Holm'],
    ['a staff number behind it', 'Emma Kjær (1042)', 'Emma Kjær'],
    ['accents left out', 'Emma Kjaer', 'Emma Kjær'],
  ])('knows %s', (_, written, name) => {
    expect(match(emmas, written)).toEqual([name]);
  });

  it.each([
    ['a first name that two have', 'Emma', ['Emma Kjær', 'Emma Krogh']],
    ['an initial that two have', 'Emma K', ['Emma Kjær', 'Emma Krogh']],
    ['initials that two have', 'EK', ['Emma Kjær', 'Emma Krogh']],
    ['a longer name than listed', 'Jonas Holm Vik', ['Jonas Holm']],
    ['a surname of its own', 'Jonas Ho', []],
    ['another surname', 'Jonas Vik', []],
    ['a surname alone', 'Holm', []],
    ['nobody', 'Astrid', []],
  ])('does not decide about %s', (_, written, candidates) => {
    expect(match(emmas, written)).toEqual([candidates]);
  });

  it('does not take an unlisted namesake for the listed one', () => {
    expect(match([listed('Emma Kjær')], 'Emma', 'Emma Vik')).toEqual([['Emma Kjær', 'Emma Vik'], []]);
  });

  it('takes several writings for one person', () => {
    expect(match([listed('Emma Kjær')], 'Emma', 'Emma K.', 'EK', 'Emma Kjær')).toEqual(
      Array(4).fill('Emma Kjær'),
    );
  });

  it('asks when the whole name is that of two', () => {
    expect(match([listed('Emma Kjær'), listed('Emma Kjær')], 'Emma Kjær')).toEqual([['Emma Kjær']]);
    expect(match([listed('Emma'), listed('Emma Kjær', 'Emma')], 'Emma')).toEqual([['Emma', 'Emma Kjær']]);
  });

  it('prefers the whole name to a short one', () => {
    expect(match([listed('Emma'), listed('Emma Kjær')], 'Emma')).toEqual(['Emma']);
  });

  it('keeps two numbers behind one name apart', () => {
    expect(match([listed('Emma')], 'Emma (1)', 'Emma (2)')).toEqual([['Emma'], ['Emma']]);
  });

  it('does not confuse initials with a first name', () => {
    expect(match([listed('Bo Lund'), listed('Birte Olsen')], 'Bo')).toEqual([['Bo Lund', 'Birte Olsen']]);
    expect(match([listed('Anne-Marie Vik'), listed('Anne Holm')], 'Anne')).toEqual([
      ['Anne-Marie Vik', 'Anne Holm'],
    ]);
    expect(match([listed('Anne-Marie Vik'), listed('Anne Holm')], 'Anne Marie')).toEqual(['Anne-Marie Vik']);
    expect(match([listed('Anne Sofie Vik')], 'Anne Vik')).toEqual(['Anne Sofie Vik']);
  });

  it('suspects one person behind two names without a staff list', () => {
    expect(match([], 'Emma', 'Emma Kjær', 'Jonas')).toEqual([['Emma Kjær'], [], []]);
  });
});
