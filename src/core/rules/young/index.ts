import { minimumAge } from './minimum-age';
import { swedishMinorAlone } from './swedish-minor-alone';
import { youngBreaks } from './young-breaks';
import { youngDailyRest } from './young-daily-rest';
import { youngDayHours } from './young-day-hours';
import { youngHoursOfDay } from './young-hours-of-day';
import { youngSupervision } from './young-supervision';
import { youngWeekHours } from './young-week-hours';
import { youngWeeklyRest } from './young-weekly-rest';

/** Protection of minors beside the ban on being alone, the gravest first. */
export const youngRules = [
  swedishMinorAlone,
  minimumAge,
  youngHoursOfDay,
  youngDayHours,
  youngWeekHours,
  youngDailyRest,
  youngWeeklyRest,
  youngBreaks,
  youngSupervision,
] as const;
