import { text as say } from '../../../messages/catalogue';
import { minuteOfDayOf } from '../../../time/calendar';
import type { Span } from '../../../time/units';
import type { Ledger } from './ledger';
import { longestUnpaid } from './time-pair';

/** Says when a stated length disagrees with the times; breaks not paid for may make it shorter, nothing makes it longer. */
export function noticeLength(
  ledger: Ledger,
  row: number,
  column: number,
  { start, end }: Span<number>,
  stated: number | undefined,
): void {
  const computed = end - start;
  if (stated === undefined || (stated <= computed + 1 && computed - stated <= longestUnpaid)) return;
  const words = say('reading.lengthContradicts', {
    stated: { minutes: stated },
    from: { timeOfDay: minuteOfDayOf(start) },
    to: { timeOfDay: minuteOfDayOf(end) },
    computed: { minutes: computed },
  });
  ledger.notice(words, row, column);
}
