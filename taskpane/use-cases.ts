import type * as session from '../src/app/session';

/** What the pane asks of the app; tests put their own in. */
export type UseCases = Pick<
  typeof session,
  'validateRoster' | 'exportViolations' | 'prepareStaffAndPlaces' | 'markFindings' | 'unmarkFindings'
>;
