import type { rules } from '../rules';

type AnyRule = (typeof rules)[number];
type RuleNamed<Id> = Extract<AnyRule, { readonly id: Id }>;

/** The texts of all rules in another language: the same keys, so that a missing one does not compile. */
export type RuleTexts = {
  readonly [Id in AnyRule['id']]: Readonly<
    Record<'title' | 'summary' | keyof RuleNamed<Id>['messages'], string>
  >;
};
