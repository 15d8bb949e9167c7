import { dailyRest } from './daily-rest';
import { weeklyRest } from './weekly-rest';

/** Rest of adults. */
export const restRules = [dailyRest, weeklyRest] as const;
