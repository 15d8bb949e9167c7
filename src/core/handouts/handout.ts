import type { LawKey } from '../law/look-up';
import type { handouts } from '../messages/en/handouts';
import type { Country } from '../time/units';

/** Who gets the sheet. */
export const readers = ['management', 'employee'] as const;
export type Reader = (typeof readers)[number];

/** One part of a printed checklist: data, no words. */
export interface Handout {
  readonly id: string;
  readonly title: HandoutText;
  readonly readers: readonly Reader[];
  readonly countries: readonly Country[];
  /** Where its items come from, in our own words; an item from elsewhere names its own. */
  readonly source: LawKey;
  /** The source cites guidance that a newer one has taken the place of. */
  readonly outdated?: { readonly cited: LawKey; readonly newer: LawKey };
  readonly sections: readonly HandoutSection[];
}

export interface HandoutSection {
  readonly topic: HandoutText;
  readonly items: readonly HandoutItem[];
}

export interface HandoutItem {
  readonly text: HandoutText;
  /** What in the founding documents it answers, by the numbers of their catalogue. */
  readonly covers: readonly string[];
  readonly source?: LawKey;
}

/** A key of the catalogues' section `handouts` whose words stand for themselves. */
export type HandoutText = {
  [Key in keyof typeof handouts]: (typeof handouts)[Key] extends `${string}{${string}` ? never : Key;
}[keyof typeof handouts];

export const everywhere: readonly Country[] = ['dk', 'no', 'se'];
