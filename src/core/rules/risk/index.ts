import { aloneInBarNight } from './alone-in-bar-night';
import { aloneWithoutAssessment } from './alone-without-assessment';
import { bannedTaskAlone } from './banned-task-alone';
import { earlyMorningAlone } from './early-morning-alone';
import { petrolAtNight } from './petrol-at-night';
import { specialDanger } from './special-danger';
import { violenceRiskAlone } from './violence-risk-alone';

/** Risk of the place and the hour, the gravest first. */
export const riskRules = [
  specialDanger,
  bannedTaskAlone,
  violenceRiskAlone,
  aloneWithoutAssessment,
  petrolAtNight,
  aloneInBarNight,
  earlyMorningAlone,
] as const;
