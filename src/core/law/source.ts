import type { Day } from '../time/units';

/** The list of section 6 of the law notes, as far as a source here rests on it. */
export type Unverified =
  | 'orderParagraph'
  | 'orderNumber'
  | 'vicinity'
  | 'mall'
  | 'swedishParagraph'
  | 'appeal'
  | 'newGuidance'
  | 'eveningLimits'
  | 'oneBlock'
  | 'lightWork'
  | 'youngViolence'
  | 'oneSource'
  | 'apprenticeClause'
  | 'reducedRest'
  | 'dailyRest'
  | 'weeklyRest'
  | 'singleOrder'
  | 'homeCareOrder'
  | 'bannedTasks'
  | 'repealedOrder';

/** Where a rule, a window or a reason comes from. Titles are the documents' own, so they are not translated. */
export interface Source {
  readonly title: string;
  readonly paragraph?: string;
  /** Only full addresses that are certain. */
  readonly url?: string;
  /** First day in force. */
  readonly from?: Day;
  /** First day no longer in force. */
  readonly to?: Day;
  readonly checkedOn: Day;
  /** Read on an official page, or on two independent pages. */
  readonly verified: boolean;
  /** What is not verified: a key of the catalogues’ section `law`. A source that is not verified always has it. */
  readonly unverified?: Unverified;
}
