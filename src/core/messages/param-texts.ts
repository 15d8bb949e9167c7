import type { rules } from '../rules';

type Shape<R> = R extends { readonly params: { readonly shape: infer S } } ? S : never;

type WithParams<R> = R extends { readonly id: infer Id }
  ? keyof Shape<R> extends never
    ? never
    : Id
  : never;

/** What the parameters of all rules mean, in another language: the same names, so that a missing one does not compile. */
export type ParamTexts = {
  readonly [R in (typeof rules)[number] as WithParams<R> & string]: Readonly<
    Record<keyof Shape<R> & string, string>
  >;
};
