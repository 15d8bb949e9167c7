import type { Section } from '../catalogue';

export const rulebook: Section<'rulebook'> = {
  'dk-young': 'Danmark: unge under 18',
  'dk-adults': 'Danmark: voksne',
  no: 'Norge',
  se: 'Sverige',
  'good-practice': 'God praksis',
  'local-agreement': 'Egne avtaler',
  pageTitle: 'Reglene i Alenevagt',
  pageIntro:
    'Hver regel, hva den sier, hvor den kommer fra, og hva dere selv kan stille. Loven sier skal og gir et brudd; råd og avtaler sier bør og gir en advarsel; det vaktplanen ikke kan avgjøre, blir et spørsmål.',
  must: 'skal (lov)',
  should: 'bør',
  sources: 'Kilder',
  ownSettings: 'Innstillinger',
  usual: 'Uten innstilling',
  law: 'som loven',
  notVerified: 'ikke kontrollert',
  back: 'Tilbake til hjelpen',
  onlyStricter: 'bare strengere enn loven',
};
