import type { WrittenDate } from './written-date';

/**
 * Dates that Excel took for numbers: 5.9, 5.1, 5.11 are 9, 10 and 11 May, for 5.10 and 5.1 are one number; 9.5, 10.5,
 * 11.5 are days of May. Which part is the day shows in which one counts on; January and October are both written 9.1,
 * so that `months`, the ones that the sheet names, have to say it. Undefined when it is not clear.
 */
export function decimalDates(
  numbers: readonly number[],
  months: readonly number[],
): WrittenDate[] | undefined {
  const parts = numbers.map(partsOf);
  if (numbers.length < 3 || parts.some((part) => part === undefined)) return undefined;
  const known = parts.filter((part) => part !== undefined);
  return counted(known, 'whole', months) ?? counted(known, 'decimals', months);
}

interface Parts {
  readonly whole: number;
  readonly decimals: string;
}

function partsOf(number: number): Parts | undefined {
  const [, whole, decimals] = /^(\d{1,2})\.(\d{1,2})$/.exec(String(number)) ?? [];
  return whole === undefined || decimals === undefined ? undefined : { whole: Number(whole), decimals };
}

/** The dates with this part as the month: the days have to follow each other. */
function counted(
  [first, ...others]: readonly Parts[],
  month: keyof Parts,
  months: readonly number[],
): WrittenDate[] | undefined {
  const starts = first ? candidates(first, month, months) : [];
  return starts
    .map((start) => countedFrom(start, others, month, months))
    .find((dates) => dates !== undefined);
}

function countedFrom(
  start: WrittenDate,
  others: readonly Parts[],
  month: keyof Parts,
  months: readonly number[],
): WrittenDate[] | undefined {
  const dates = [start];
  for (const part of others) {
    const before = dates[dates.length - 1] ?? start;
    const date = candidates(part, month, months).find((one) => follows(before, one));
    if (!date) return undefined;
    dates.push(date);
  }
  const last = dates[dates.length - 1] ?? start;
  return last.month !== start.month || last.date > start.date ? dates : undefined;
}

function candidates(
  { whole, decimals }: Parts,
  month: keyof Parts,
  months: readonly number[],
): WrittenDate[] {
  const others = decimals.length === 1 ? [Number(decimals), Number(decimals) * 10] : [Number(decimals)];
  const dates = others
    .map((other) => (month === 'whole' ? { date: other, month: whole } : { date: whole, month: other }))
    .filter(({ date, month: of }) => date >= 1 && date <= 31 && of >= 1 && of <= 12)
    .map((one) => ({ ...one, eitherOrder: false }));
  const unclear = month === 'decimals' && dates.length > 1;
  return unclear ? dates.filter((date) => months.includes(date.month)) : dates;
}

/** The same day again, or one of the next three. */
function follows(before: WrittenDate, { date, month }: WrittenDate): boolean {
  if (month === before.month) return date >= before.date && date - before.date <= 3;
  return month === (before.month % 12) + 1 && date <= 3 && before.date >= 26;
}
