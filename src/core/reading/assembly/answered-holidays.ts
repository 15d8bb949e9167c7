import { noRecords, type Records } from '../../roster/records';
import { parsePeriods } from '../questions/answer-forms';
import type { Answers } from '../reading';

const KEY = 'school-holidays:';

/** The records with the school holidays that were answered; what stands in the table stays. */
export function withAnsweredHolidays(
  records: Records | undefined,
  answers: Answers | undefined,
): Records | undefined {
  const answered = [...(answers ?? [])].flatMap(([key, answer]) => {
    const periods = key.startsWith(KEY) ? parsePeriods(answer) : undefined;
    return periods ? [{ time: key.slice(KEY.length), periods }] : [];
  });
  if (answered.length === 0) return records;
  const { schoolHolidays, ...others } = records ?? noRecords;
  // The last day of a period is free as well.
  const periods = answered.flatMap((one) => one.periods.map(({ start, end }) => ({ start, end: end + 1 })));
  return {
    ...others,
    schoolHolidays: [...schoolHolidays, ...periods],
    knownHolidays: new Set(answered.map(({ time }) => time)),
  };
}
