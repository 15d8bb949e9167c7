import type { Text } from '../messages/text';
import type { CellRef, ShiftKind } from '../roster/roster';
import type { Country, Day, Span, WallMinute } from '../time/units';

/** One entry as written: names not yet matched, times on the wall clock. What a layout reader produces. */
export interface Entry extends Span<WallMinute> {
  readonly person: string;
  readonly kind: ShiftKind;
  readonly cells: readonly [CellRef, ...CellRef[]];
  readonly place?: string;
  readonly zone?: string;
  readonly role?: string;
  readonly note?: string;
  readonly birthDate?: Day;
  readonly age?: number;
  readonly under18?: boolean;
}

/** A non-empty cell that could not be used, and what would do. `cell` may be a range when neighbours share the reason. */
export interface Unread {
  readonly cell: CellRef;
  readonly text: string;
  readonly reason: Text;
}

/** Something only the manager knows. */
export interface Question {
  readonly key: string;
  readonly text: Text;
  readonly cells: readonly CellRef[];
}

/** Read, but worth knowing: an ambiguous hour at a clock change, a stated length that disagrees, a hidden row left out. */
export interface Notice {
  readonly cell?: CellRef;
  readonly text: Text;
}

export type Verdict = 'roster' | 'not-a-roster' | 'needs-input';

export interface SheetReading {
  readonly sheet: string;
  readonly verdict: Verdict;
  /** Id of the layout that read it; missing when none fits. */
  readonly layout?: string;
  /** Why this layout, or why no roster: evidence that a person can check. */
  readonly evidence: readonly Text[];
  readonly entries: readonly Entry[];
  readonly unread: readonly Unread[];
  readonly questions: readonly Question[];
  readonly notices: readonly Notice[];
  /** Non-empty cells by what became of them; they add up to all non-empty cells. */
  readonly cells: { readonly read: number; readonly recognised: number; readonly unread: number };
}

/** What the reader may assume about the workbook. */
export interface ReadingContext {
  /** BCP 47: the workbook's or the chosen language; decides day/month order ("en-US" puts the month first). */
  readonly locale: string;
  readonly country: Country;
  /** Today in the manager's calendar, for dates without a year. */
  readonly today: Day;
}
