import type { rules } from '../rules';

interface Worded {
  readonly id: string;
  readonly messages: object;
}

/** The texts of some rules in another language: the same keys, so that a missing one does not compile. */
export type TextsOf<Rules extends readonly Worded[]> = {
  readonly [R in Rules[number] as R['id']]: Readonly<
    Record<'title' | 'summary' | (keyof R['messages'] & string), string>
  >;
};

/** The texts of all rules. */
export type RuleTexts = TextsOf<typeof rules>;
