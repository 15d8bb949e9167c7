import type { Section } from '../catalogue';

export const rulebook: Section<'rulebook'> = {
  'dk-young': 'Danmark: unga under 18',
  'dk-adults': 'Danmark: vuxna',
  no: 'Norge',
  se: 'Sverige',
  'good-practice': 'God praxis',
  'local-agreement': 'Egna avtal',
  pageTitle: 'Reglerna i Alenevagt',
  pageIntro:
    'Varje regel, vad den säger, var den kommer ifrån och vad ni själva kan ställa in. Lagen säger ska och ger en överträdelse; råd och avtal säger bör och ger en varning; det som schemat inte kan avgöra blir en fråga.',
  must: 'ska (lag)',
  should: 'bör',
  sources: 'Källor',
  ownSettings: 'Inställningar',
  usual: 'Utan inställning',
  law: 'som lagen',
  notVerified: 'inte kontrollerad',
  back: 'Tillbaka till hjälpen',
  onlyStricter: 'bara strängare än lagen',
};
