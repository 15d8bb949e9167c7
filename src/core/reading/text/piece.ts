import type { ShiftKind } from '../../roster/roster';
import type { MinuteOfDay, Span } from '../../time/units';
import type { ClockType } from './spans';

/** One stretch of a shift's text, in minutes since the midnight its day begins with. */
export interface Piece extends Span<MinuteOfDay> {
  readonly kind: ShiftKind;
  /** Where it is `open`, the sheet has to settle it. */
  readonly clock: ClockType;
  /** Minutes of break within it of which no clock times are given. */
  readonly unplacedBreak?: number;
}
