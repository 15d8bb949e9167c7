/** Packs of rules, and the page that describes the rules. */
export const rulebook = {
  'dk-young': 'Denmark: under 18',
  'dk-adults': 'Denmark: adults',
  no: 'Norway',
  se: 'Sweden',
  'good-practice': 'Good practice',
  'local-agreement': 'Your own agreements',
  pageTitle: 'The rules of Alenevagt',
  pageIntro:
    'Each rule, what it says, where it comes from, and what you can set yourselves. Law says must and gives a breach; advice and agreements say should and give a warning; what the roster cannot settle becomes a question.',
  must: 'must (law)',
  should: 'should',
  sources: 'Sources',
  ownSettings: 'Settings',
  usual: 'Not set',
  law: 'as the law',
  notVerified: 'not verified',
  back: 'Back to the help',
  onlyStricter: 'only stricter than the law',
} as const;
