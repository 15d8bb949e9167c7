import type { Text } from '../../messages/text';
import type { Grid } from '../grid';
import type { ReadingContext, SheetReading } from '../reading';

/** How well a layout fits a sheet, and what it saw there. */
export interface Fit<Plan = unknown> {
  /** 0 (does not fit) to 1 (everything agrees). */
  readonly score: number;
  readonly evidence: readonly Text[];
  /** Where the columns, rows and dates are; only the layout itself looks inside. */
  readonly plan: Plan;
}

/** Named in answers, so that a name once given stays. */
export type LayoutId =
  'list' | 'person-by-date' | 'date-by-person' | 'date-by-function' | 'hour-axis' | 'personal-week';

/** One family of layouts. A new one is a new file beside this and a line in `index.ts`. */
export interface Layout<Plan = unknown> {
  readonly id: LayoutId;
  fit(grid: Grid, context: ReadingContext): Fit<Plan> | undefined;
  read(grid: Grid, fit: Fit<Plan>, context: ReadingContext): SheetReading;
}
