import type { CompanyNeed } from '../occupancy/stretch';
import type { CaseNumber } from '../law/rulings';
import type { SourceKey } from '../law/sources';
import { allInForce, isolation } from '../law/values';
import type { Country, Day } from '../time/units';
import type { Reason } from './nearby';

/** Two cases of not being on duty: gone before the interval, or coming after it. */
export type Duty = 'left-before' | 'comes-later';

export interface Circumstances {
  readonly need: CompanyNeed;
  readonly country: Country;
  readonly day: Day;
  readonly duty?: Duty;
}

/**
 * The ruling or paragraph that says why somebody is no company: the courts for a minor, guidance for an adult. Undefined
 * where it is a fact of the roster alone: an age that nobody wrote, an absence, two entries that contradict each other.
 */
export function sourceOf(
  reason: Reason,
  { need, country, day, duty }: Circumstances,
): CaseNumber | SourceKey | undefined {
  if (unsourced.has(reason)) return undefined;
  if (need === 'anyone' && comings.has(reason)) return undefined;
  if (need === 'adult' && country === 'dk') return duty === 'left-before' ? 'S-3041-01' : rulingFor[reason];
  return allInForce(isolation[country], day)[0] ?? 'no-fafo-2016';
}

const unsourced: ReadonlySet<Reason> = new Set(['absent', 'age-unknown', 'two-places-at-once']);

/** Guidance has nothing to say about who comes and goes; the courts do. */
const comings: ReadonlySet<Reason> = new Set(['not-on-duty', 'on-break', 'break-time-unknown', 'tentative']);

const rulingFor: Readonly<Partial<Record<Reason, CaseNumber | SourceKey>>> = {
  'other-premises': 'dk-cir-13-1',
  'separated-zone': 'S-1239-00',
  'other-floor': 'S-2579-00',
  'on-break': 'S-0734-00',
  'break-time-unknown': 'S-0734-00',
  'on-call': 'S-2579-00',
  'not-on-duty': 'S-1163-00',
  tentative: 'S-1163-00',
  'under-18': 'S-0734-00',
  'zone-unknown': 'dk-vicinity',
};
