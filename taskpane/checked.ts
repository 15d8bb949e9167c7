import type { Checked } from '../src/app/session';
import type { Report, ReportFinding } from '../src/core/report/report';

/** Why a finding is one, and what would mend it: asked for when somebody opens the finding. */
export type Explanation = Pick<ReportFinding, 'why' | 'fixes'>;

export type PaneFinding = Omit<ReportFinding, keyof Explanation>;

export interface PaneReport extends Omit<Report, 'findings'> {
  readonly findings: readonly PaneFinding[];
}

/** A check as the page has it. A large roster's explanations and its cells would fill it; they stay with the engine. */
export interface PaneChecked extends Omit<Checked, 'report' | 'sheets'> {
  readonly report: PaneReport;
}
