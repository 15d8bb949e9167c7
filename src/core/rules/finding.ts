import type { Nearby } from '../company/nearby';
import type { Text } from '../messages/text';
import type { CellRef } from '../roster/roster';
import type { Span } from '../time/units';

/** A "must" is broken · a "should" is not met · the roster alone cannot settle it. Graver first. */
export const outcomes = ['breach', 'warning', 'review'] as const;
export type Outcome = (typeof outcomes)[number];

/** One step of the argument: the rule, a fact, a person nearby, what is not verified. */
export interface Why {
  readonly text: Text;
  readonly nearby?: Nearby;
  /** Key into `law/`. */
  readonly source?: string;
}

export interface FindingQuestion {
  readonly key: string;
  readonly text: Text;
}

/** One that some of a finding's intervals wait for: those of these cells; of all where they are left out. */
export interface FurtherQuestion extends FindingQuestion {
  readonly cells?: Finding['cells'];
}

/** One interval of a finding that is told once for several. */
export interface FoundTime extends Span {
  readonly people: readonly number[];
  readonly cells: Finding['cells'];
}

/** Data only; `core/report` words it. People and places are indices into the roster. */
export interface Finding {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly text: Text;
  readonly people: readonly number[];
  readonly place: number;
  /** The interval that the finding is about. */
  readonly at: Span;
  /** The shift (or the hull of the shifts) that it lies in. */
  readonly shift: Span;
  readonly cells: readonly [CellRef, ...CellRef[]];
  /** Every interval, by start, where it is told once for several: `at` and `shift` are then of the first, `cells` of all. */
  readonly times?: readonly FoundTime[];
  /** Only a stricter value of the workplace finds it: no law says so. */
  readonly own?: true;
  readonly why: readonly Why[];
  /** With `review`: what to answer, and what has to be answered as well. Equal keys are the same question, asked once for all its findings. */
  readonly question?: FindingQuestion & { readonly also?: readonly FurtherQuestion[] };
  /** What would settle or mend it, most helpful first. */
  readonly fixes: readonly Text[];
}

/** All intervals of a finding, by start: mostly the one that it is about. */
export function timesOf({
  times,
  at,
  people,
  cells,
}: Pick<Finding, 'times' | 'at' | 'people' | 'cells'>): readonly FoundTime[] {
  return times ?? [{ ...at, people, cells }];
}

/**
 * Counts per rule, so that "ran and found nothing" differs from "did not apply": findings by outcome, and the work shifts
 * without a finding that the rule applies to (`pass`) or not.
 */
export interface RuleCount {
  readonly rule: string;
  readonly breach: number;
  readonly warning: number;
  readonly review: number;
  readonly pass: number;
  readonly notApplicable: number;
}
