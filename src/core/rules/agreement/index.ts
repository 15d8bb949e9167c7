import { agreedNotAlone } from './agreed-not-alone';
import { minimumStaffing } from './minimum-staffing';

/** What the workplace has agreed on. */
export const agreementRules = [agreedNotAlone, minimumStaffing] as const;
