/** The keys by which answers are kept: made from what the sheet shows, so that the next sheet of the same look has the same. */
import { readName } from '../assembly/names';
import type { PlaceFlag } from '../../roster/roster';
import type { Answers } from '../reading';
import { folded, tidy, wordKey } from '../text/fold';
import { words } from '../words';

/** What `N` in a day means. */
export function codeKey(code: string): string {
  return answerKey(`code:${code}`);
}

/** How a from-to is meant that a 12-hour clock may have written: "11-7". */
export function clockKey(written: string): string {
  return answerKey(`clock:${folded(written).replaceAll(' ', '')}`);
}

/** When the people under a role or function work that has no times on the sheet. */
export function timesKey(role: string): string {
  return answerKey(`times:${role}`);
}

/** Which year a sheet is for. */
export function yearKey(sheet: string): string {
  return answerKey(`year:${sheet}`);
}

/** Which week a sheet is for that has weekdays only. */
export function weekKey(sheet: string): string {
  return answerKey(`week:${sheet}`);
}

/** Which day a sheet is for that has neither dates nor weekdays. */
export function dayKey(sheet: string): string {
  return answerKey(`day:${sheet}`);
}

/** Whose days a sheet shows that names nobody. */
export function whoseKey(sheet: string): string {
  return answerKey(`whose-roster:${sheet}`);
}

/** Which place a sheet is about. */
export function placeKey(sheet: string): string {
  return answerKey(`place:${sheet}`);
}

/** How a sheet is read where two layouts fit alike. */
export function layoutKey(sheet: string): string {
  return answerKey(`layout:${sheet}`);
}

/** Whether one name in several rows is one person. */
export function sameNameKey(name: string): string {
  return answerKey(`same-name:${name}`);
}

/** Who is meant by a name, and whether it is one. */
export function whoIsKey(name: string): string {
  return answerKey(`who-is:${readName(name).key}`);
}

/** Whether names stand in two rows of a sheet. */
export function splitNamesKey(sheet: string): string {
  return answerKey(`split-names:${sheet}`);
}

/** Whether a sheet shows everybody who is at work, and not one department or one person of several. */
export function wholePlaceKey(sheet: string): string {
  return answerKey(`whole-place:${sheet}`);
}

export function ageKey(person: string): string {
  return answerKey(`age:${person}`);
}

/** Whether the person is still of compulsory school age. */
export function schoolingKey(person: string): string {
  return answerKey(`schooling:${person}`);
}

/** Since when the person is employed. */
export function employedKey(person: string): string {
  return answerKey(`employed:${person}`);
}

/** Whether everybody at a place is of age. */
export function agesKey(place: string): string {
  return answerKey(`ages:${place}`);
}

/** Whether an unconfirmed shift will be worked. `day`: as "2026-03-04". */
export function confirmKey(person: string, day: string): string {
  return answerKey(`confirm:${person}:${day}`);
}

/** Whether a place is such. */
export function factKey(flag: PlaceFlag, place: string): string {
  return answerKey(`fact:${flag}:${place}`);
}

/** Whether being alone at a place brings a special danger, and whether it has been met. */
export function dangerKey(place: string): string {
  return answerKey(`danger:${place}`);
}

/** Case, accents, blanks and dashes do not tell keys apart: people write them now so, now so. */
export function answerKey(key: string): string {
  return folded(key)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/^([a-z-]+): /, '$1:');
}

/** Answers under normal keys; of two with one key the last counts. */
export function answersOf(written: Iterable<readonly [string, string]>): Answers {
  return new Map([...written].map(([key, answer]) => [answerKey(key), answer]));
}

/** The answer kept for this question, and nothing of empty answers. */
export function answerTo(answers: Answers | undefined, key: string): string | undefined {
  return answers?.get(answerKey(key)) ?? undefined;
}

/**
 * The answer for this sheet, or else the last one given for a sheet of the same look (`lookOf`).
 */
export function answerForLook(
  answers: Answers | undefined,
  keyOf: (sheet: string) => string,
  sheet: string,
): { readonly answer: string; readonly same: boolean } | undefined {
  const key = keyOf(sheet);
  const exact = answers?.get(key);
  if (exact !== undefined) return { answer: exact, same: true };
  const look = lookOf(key);
  const alike = [...(answers ?? [])].reverse().find(([other]) => lookOf(other) === look);
  return alike && { answer: alike[1], same: false };
}

/**
 * A sheet's name without what changes from week to week: "Uge 10 Nord" and "Uge 11 Nord", "Marts 2026" and "April 2026"
 * look the same, but "Butik 1" and "Butik 2" do not.
 */
export function lookOf(name: string): string {
  return folded(name)
    .replace(weekOrDate, '#')
    .replace(/\p{L}{3,}/gu, (word) => (words.months.has(wordKey(word)) ? '#' : word))
    .replace(/^([a-z-]+:)\d+$/, '$1#');
}

/** What is left of a sheet's name without week, date, month and year, as it may name a place; empty for "Uge 10". */
export function withoutDates(name: string): string {
  return tidy(name)
    .replace(new RegExp(weekOrDate, 'giu'), ' ')
    .replace(/\p{L}{3,}/gu, (word) => (words.months.has(wordKey(word)) ? ' ' : word))
    .replace(/^[\s\d,;:.&()_-]+|[\s,;:.&()_-]+$/gu, '')
    .replace(/\s+/g, ' ');
}

const weekWords = [...words.week].sort((a, b) => b.length - a.length).join('|');
const weekOrDate = new RegExp(
  `(?<!\\p{L})(?:${weekWords})\\.? ?\\d{1,2}(?:(?: ?[-+/&] ?|-)\\d{1,2})?(?!\\d)|` +
    '(?<!\\d)(?:(?:19|20)\\d{2}(?:[-./ ]?\\d{1,2})?(?:[-./ ]\\d{1,2})?|\\d{1,2}[./-]\\d{1,2}(?:[./-](?:\\d{4}|\\d{2}(?!\\d?[./])))?)(?!\\d)',
  'gu',
);
