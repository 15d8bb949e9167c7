import { dateByFunction } from './date-by-function';
import { dateByPerson } from './date-by-person';
import { hourAxis } from './hour-axis';
import type { Layout } from './layout';
import { list } from './list';
import { personByDate } from './person-by-date';
import { personalWeek } from './personal-week';

/** Every layout that sheets are tried against, each in a file of its own. */
export const layouts: readonly Layout[] = [
  list,
  personByDate,
  dateByPerson,
  dateByFunction,
  hourAxis,
  personalWeek,
];
