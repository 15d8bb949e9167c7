import { AgeClass } from '../roster/age';
import type { Span } from '../time/units';

export { AgeClass };

/** Who counts as company: a person of 18 or more (what a minor needs), or anybody at work. */
export type CompanyNeed = 'adult' | 'anyone';

/**
 * A maximal interval in which a person at work has no company for certain.
 *
 * `sure` parts have nobody who could count. The other parts have somebody whose age or zone is not known, who is
 * rostered in two places at once, or who is down as absent as well: a review, not a breach. Parts touch, alternate and cover the stretch.
 */
export interface AloneStretch extends Span {
  readonly person: number;
  readonly place: number;
  readonly zone: number;
  readonly age: AgeClass;
  readonly parts: readonly (Span & { readonly sure: boolean })[];
  /** Index of the person's own shift that the stretch begins in. */
  readonly shift: number;
}
