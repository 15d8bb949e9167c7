import type { Aside } from '../../accounts';
import { words } from '../../words';
import type { ColumnKind } from '../../words/vocabulary';
import { wordKey } from '../../text/fold';
import { remembered } from '../../text/memo';
import { findSpans } from '../../text/spans';
import { weekIn } from '../../text/week-label';

/** What a header may say, surest first; empty when it is no header we know. "Start (kl.)" and "Name / Navn" are known too. */
export const kindsOfHeader = remembered((header): readonly ColumnKind[] => {
  const whole = words.columns.get(wordKey(header));
  if (whole) return whole;
  const bare = words.columns.get(wordKey(header.replace(/[([].*?[)\]]/g, '')));
  if (bare) return bare;
  const parts = header.split(/[/\n|,]| - /).flatMap((part) => words.columns.get(wordKey(part)) ?? []);
  return [...new Set(parts)];
});

/** What a row is by its first words, when it is not a person's. */
export type RowKind = 'total' | 'note' | 'opening' | 'vacancy';

const rowKinds: readonly (readonly [RowKind, ReadonlySet<string>])[] = [
  ['opening', words.opening],
  ['vacancy', words.vacancy],
  ['total', words.totals],
  ['note', words.notes],
];

/** "I alt", "Day notes:", "Kiosk Hours", "VACANCY 2": the row is not a person. */
export function kindOfRow(label: string): RowKind | undefined {
  return rowKindOf(label) ?? undefined;
}

/** Words that nobody is called, whatever stands beside them: "Nattevagt mangler!", "Vakant pass 2". */
const saysVacant: ReadonlySet<string> = new Set(
  [...words.vacancy].filter((word) => word.length >= 6 && word !== 'agency' && !words.absence.has(word)),
);

const rowKindOf = remembered((label): RowKind | null => {
  const key = wordKey(label.replace(/[\d:.]+\s*$/, ''));
  // A face or a dash in the place of a name is nobody; a number may be a person.
  if (key === '') return label === '' || /[\p{L}\p{N}]/u.test(label) ? null : 'vacancy';
  const exact = rowKinds.find(([, known]) => known.has(key));
  if (exact) return exact[0];
  // "zzz_CoverShift": sorted to the end of a list, and no name.
  if (/^z{2,}/i.test(label)) return 'vacancy';
  if (label.split(/[^\p{L}\p{M}]+/u).some((word) => saysVacant.has(wordKey(word)))) return 'vacancy';
  const beginning = label.includes(':') ? wordKey(label.split(':')[0] ?? '') : '';
  return rowKinds.find(([, known]) => known.has(beginning))?.[0] ?? null;
});

/** A word for sums anywhere in it: "Antal på vagt", "Budget kr.", "På arbejde i alt". */
export function sumsUp(label: string): boolean {
  const parts = label.split(/[^\p{L}\p{M}]+/u).map(wordKey);
  return parts.some((part, at) => words.totals.has(part) || words.totals.has(part + (parts[at + 1] ?? '')));
}

/** Why the cells of a row that is not a person's are no shifts. */
export function asideOfRow(kind: Exclude<RowKind, 'vacancy'>): Aside {
  return kind === 'note' ? 'remark' : kind;
}

/** Could stand for a person: letters, not too long, no clock time, and no word that means a row of another kind. */
export const isName = remembered(
  (text): boolean =>
    text !== '' &&
    text.length <= 60 &&
    /\p{L}/u.test(text) &&
    !/\d[:.]\d\d/.test(text) &&
    findSpans(text).spans.length === 0 &&
    weekIn(text) === undefined &&
    kindOfRow(text) === undefined,
);
