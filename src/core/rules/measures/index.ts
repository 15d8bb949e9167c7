import { incidentFollowUp } from './incident-follow-up';
import { missingMeasures } from './missing-measures';
import { missingTraining } from './missing-training';

/** What has to be on record where somebody is alone. */
export const measureRules = [missingMeasures, missingTraining, incidentFollowUp] as const;
