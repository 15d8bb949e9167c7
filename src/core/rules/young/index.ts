import { youngDayHours } from './young-day-hours';

/** Protection of minors beside the ban on being alone, the gravest first. */
export const youngRules = [youngDayHours] as const;
