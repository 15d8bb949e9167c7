import type { Accounts } from './accounts';
import type { Entries } from './entries';
import type { Text } from '../messages/text';
import type { CellRef, OpeningHours } from '../roster/roster';
import type { Country, Day } from '../time/units';

/** A non-empty cell that could not be used, and what would do. `cell` may be a range when neighbours share the reason. */
export interface Unread {
  readonly cell: CellRef;
  readonly text: string;
  readonly reason: Text;
}

/** Something only the manager knows. Nothing waits for it: what does not depend on the answer is read already. */
export interface Question {
  /** The same for the same question next week: `code:n`, `clock:11-7`, `year:uge 10`. Answers are kept by it. */
  readonly key: string;
  readonly text: Text;
  readonly cells: readonly CellRef[];
  /** Why the sheet cannot tell. */
  readonly reason?: Text;
  /** What can be answered. Missing: anything that the question's example shows. */
  readonly choices?: readonly Choice[];
  /** How an answer of one's own is written; missing where only the choices make sense. */
  readonly example?: string;
  /** The likeliest answer, and what speaks for it. */
  readonly guess?: { readonly answer: string; readonly evidence: Text };
  /** How many shifts the answer changes. */
  readonly shifts?: number;
}

export interface Choice {
  /** How it is kept: readable, the same in every language of the screen. */
  readonly answer: string;
  readonly text: Text;
}

/** What the manager answered, by the question's key. */
export type Answers = ReadonlyMap<string, string>;

/** What the manager says a column or row of a sheet holds; it overrides every recognition. */
export interface Mapping {
  /** By 0-based sheet column. */
  readonly columns: ReadonlyMap<number, MappedColumn>;
  /** By 0-based sheet row. */
  readonly rows: ReadonlyMap<number, MappedRow>;
}

export const mappedColumns = [
  'person',
  'date',
  'weekday',
  'start',
  'end',
  'time',
  'break',
  'place',
  'zone',
  'role',
  'note',
  'ignore',
] as const;
export type MappedColumn = (typeof mappedColumns)[number];

export const mappedRows = ['headers', 'dates', 'weekdays', 'ignore'] as const;
export type MappedRow = (typeof mappedRows)[number];

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
  /** Why the sheet cannot tell who else is there, though it was read: whoever it shows alone is a review, no more. */
  readonly onlyPart?: Text;
  readonly entries: Entries;
  readonly unread: readonly Unread[];
  readonly questions: readonly Question[];
  readonly notices: readonly Notice[];
  /** Non-empty cells by what became of them; they add up to all non-empty cells. */
  readonly cells: { readonly read: number; readonly recognised: number; readonly unread: number };
  /** The same cell by cell, with the reason why one is no shift: `leftOut` lists them. */
  readonly accounts: Accounts;
}

/** What the reader may assume about the workbook. */
export interface ReadingContext {
  /** BCP 47: the workbook's or the chosen language; decides day/month order ("en-US" puts the month first). */
  readonly locale: string;
  readonly country: Country;
  /** Today in the manager's calendar, for dates without a year. */
  readonly today: Day;
  readonly answers?: Answers;
  /** What the manager says about columns and rows of the sheet that is read. */
  readonly mapping?: Mapping;
  /** What codes mean by a legend elsewhere in the workbook: folded code, and the meaning as an answer has it. */
  readonly legends?: ReadonlyMap<string, string>;
  /** When the place is open, if the workbook says so: settles morning or evening. */
  readonly hours?: OpeningHours;
  /** Names and other spellings on the staff list: tells `SØ` the person from Sunday. */
  readonly names?: ReadonlySet<string>;
  /** Names of the sheets that can be seen, this one among them: shops keep a tab a department. */
  readonly sheets?: readonly string[];
  /** Titles of the sheet that stand elsewhere than above what is read. */
  readonly titles?: readonly string[];
  /** Whether another sheet reads as a roster: found out only when it matters. */
  readonly isRoster?: (sheet: string) => boolean;
}
