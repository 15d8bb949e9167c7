import { danishMeasures } from './danish';
import { norwegianMeasures } from './norwegian';
import { swedishMeasures } from './swedish';

export type { Calling, MeasureDuty, TrainingDuty } from './duty';
export { trainingDuties } from './training';

/** What should be on record where somebody is alone, and for how long it counts. */
export const measureDuties = [...danishMeasures, ...norwegianMeasures, ...swedishMeasures] as const;

/** What makes being alone safer for an adult, called for or not; none of it replaces a second person. */
export const aids = ['alarm', 'intercom', 'phone', 'camera', 'guard', 'dog', 'quick-help'] as const;

/** Help that takes longer than so many minutes comes too late to be counted on. */
export const longestResponse = 15;

/** Whoever is alone is contacted at least every so many minutes. */
export const longestBetweenContacts = 60;

/** An incident is followed up within so many days, and whoever is alone there afterwards is thought of for so long. */
export const afterIncident = { followUpDays: 7, aloneDays: 30 } as const;
