import { ageRestrictedSales } from './age-restricted-sales';
import { cashTransport } from './cash-transport';
import { minimumAge } from './minimum-age';
import { norwegianMinorAlone } from './norwegian-minor-alone';
import { swedishMinorAlone } from './swedish-minor-alone';
import { youngBreaks } from './young-breaks';
import { youngDailyRest } from './young-daily-rest';
import { youngDayHours } from './young-day-hours';
import { youngHoursOfDay } from './young-hours-of-day';
import { youngSupervision } from './young-supervision';
import { youngViolenceRisk } from './young-violence-risk';
import { youngWeekHours } from './young-week-hours';
import { youngWeeklyRest } from './young-weekly-rest';

/** Protection of minors beside the Danish ban on being alone, the gravest first. */
export const youngRules = [
  swedishMinorAlone,
  youngViolenceRisk,
  minimumAge,
  youngHoursOfDay,
  youngDayHours,
  youngWeekHours,
  youngDailyRest,
  youngWeeklyRest,
  youngBreaks,
  norwegianMinorAlone,
  ageRestrictedSales,
  youngSupervision,
  cashTransport,
] as const;
