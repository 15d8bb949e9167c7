import { rules } from '../rules';
import type { Report, ReportFinding } from './report';

/** What the check says is missing, or asks, about measures and training; not what somebody answers for. */
export function measureFindings({ findings }: Pick<Report, 'findings'>): ReportFinding[] {
  return findings.filter(({ rule, group }) => aboutMeasures.has(rule) && group !== 'accepted');
}

const aboutMeasures = new Set<string>(rules.filter(({ group }) => group === 'measures').map(({ id }) => id));
