import type { Section } from '../catalogue';

export const rulebook: Section<'rulebook'> = {
  'dk-young': 'Danmark: unge under 18',
  'dk-adults': 'Danmark: voksne',
  no: 'Norge',
  se: 'Sverige',
  'good-practice': 'God praksis',
  'local-agreement': 'Jeres egne aftaler',
  pageTitle: 'Reglerne i Alenevagt',
  pageIntro:
    'Hver regel, hvad den siger, hvor den kommer fra, og hvad I selv kan stille. Loven siger skal og giver en overtrædelse; råd og aftaler siger bør og giver en advarsel; hvad vagtplanen ikke kan afgøre, bliver til et spørgsmål.',
  must: 'skal (lov)',
  should: 'bør',
  sources: 'Kilder',
  ownSettings: 'Indstillinger',
  usual: 'Uden indstilling',
  law: 'som loven',
  notVerified: 'ikke efterprøvet',
  back: 'Tilbage til hjælpen',
  onlyStricter: 'kun strengere end loven',
};
