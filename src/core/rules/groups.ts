/** The report's groups that breaches and warnings of rules go to, in its order. */
export const ruleGroups = [
  'minors-alone',
  'alone-at-night',
  'no-backup',
  'young-workers',
  'risk',
  'rest',
  'local-agreement',
  'good-practice',
  'measures',
] as const;
export type RuleGroup = (typeof ruleGroups)[number];
