/** Words of the list of rules: headings, columns, how binding a rule is. */
export const reference = {
  title: 'The rules',
  intro:
    'What is law says *must* and gives a breach; what is advice says *should* and gives a warning; what a roster cannot settle is a review with a question.',
  settings:
    'Parameters are set on the setup sheet (table Rules) or by `--rules`; one that stands in the law can only be made stricter.',
  rule: 'Rule',
  packs: 'Packs',
  parameter: 'Parameter',
  default: 'Default',
  meaning: 'Meaning',
  sources: 'Sources',
  notVerified: 'not verified',
  onlyStricter: 'Only stricter than the law',
  or: 'or',
  valid: 'Nothing is found:',
  invalid: 'Something is found:',
  must: 'must',
  should: 'should',
  statute: 'statute',
  guidance: 'guidance',
  agreement: 'agreement',
  policy: 'policy',
} as const;

export type Reference = Readonly<Record<keyof typeof reference, string>>;
