import type { RuleResults } from '../../../src/core/rules/run';

const loneWork: readonly string[] = ['minor-alone', 'night-alone', 'missing-backup'];

/** The results of the three rules about lone work: what is asked of reports and of order needs no more. */
export function onlyLoneWork({ findings, counts, ...others }: RuleResults): RuleResults {
  return {
    findings: findings.filter(({ rule }) => loneWork.includes(rule)),
    counts: counts.filter(({ rule }) => loneWork.includes(rule)),
    ...others,
  };
}
