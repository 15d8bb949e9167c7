import type { Span } from '../time/units';

/** Why somebody who was near, or on the roster that day, is not company. The report words them, the law tells why. */
export const reasons = [
  'other-premises',
  'separated-zone',
  'other-floor',
  'on-break',
  'on-call',
  'not-on-duty',
  'absent',
  'tentative',
  'under-18',
  'age-unknown',
  'zone-unknown',
  'two-places-at-once',
  'break-time-unknown',
] as const;
export type Reason = (typeof reasons)[number];

/** One person during one lone interval, and why they do not count (or cannot be known to count). */
export interface Nearby {
  readonly person: number;
  readonly reason: Reason;
  /** Which part of the interval this holds for. */
  readonly during: Span;
  /** The roster entry it rests on: the shift elsewhere, the break, the shift that ended too early. */
  readonly shift?: number;
  /** Key into `law/`: the paragraph or ruling that says so. A fact of the roster alone has none. */
  readonly source?: string;
}
