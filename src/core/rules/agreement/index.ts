import { ageToWorkAlone } from './age-to-work-alone';
import { agreedNotAlone } from './agreed-not-alone';
import { lateNotice } from './late-notice';
import { longestAtTask } from './longest-at-task';
import { minimumStaffing } from './minimum-staffing';

/** What the workplace has agreed on. */
export const agreementRules = [
  agreedNotAlone,
  ageToWorkAlone,
  minimumStaffing,
  longestAtTask,
  lateNotice,
] as const;
