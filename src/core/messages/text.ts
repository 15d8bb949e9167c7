import type { Day, Instant, MinuteOfDay } from '../time/units';

export const languages = ['da', 'nb', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** A value in a message, unworded: the report formats it for the reader's language. */
export type Datum =
  | string
  | number
  | { readonly instant: Instant; readonly timeZone: string }
  | { readonly clock: Instant; readonly timeZone: string }
  | { readonly minutes: number }
  | { readonly day: Day }
  | { readonly timeOfDay: MinuteOfDay }
  | { readonly names: readonly string[] }
  | { readonly text: Text };

/**
 * Words to come: a key into the catalogues and the values for its placeholders.
 *
 * Templates are written `{person} is alone from {from}`; `{count:shift|shifts}` picks the form by `Intl.PluralRules`
 * and prints the number before it.
 */
export interface Text {
  readonly key: string;
  readonly data: Readonly<Record<string, Datum>>;
}

/** The placeholders of a template: `'person' | 'from'` for `'{person} is alone from {from}'`. */
export type PlaceholdersOf<T extends string> = T extends `${string}{${infer P}}${infer Rest}`
  ? (P extends `${infer Name}:${string}` ? Name : P) | PlaceholdersOf<Rest>
  : never;

export type DataFor<T extends string> = Readonly<Record<PlaceholdersOf<T>, Datum>>;
