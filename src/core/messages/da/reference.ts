import type { Reference } from '../en/reference';

export const reference: Reference = {
  title: 'Reglerne',
  intro:
    'Hvad der er lov, siger *skal* og giver en overtrædelse; hvad der er råd, siger *bør* og giver en advarsel; hvad vagtplanen ikke kan afgøre, bliver til et spørgsmål.',
  settings:
    'Parametrene stilles på opsætningsarket (tabellen Regler) eller med `--rules`; en, der står i loven, kan kun gøres strengere.',
  rule: 'Regel',
  packs: 'Pakker',
  parameter: 'Parameter',
  default: 'Uden indstilling',
  meaning: 'Betydning',
  sources: 'Kilder',
  notVerified: 'ikke efterprøvet',
  onlyStricter: 'Kun strengere end loven',
  or: 'eller',
  valid: 'Her er intet at finde (eksemplernes navne er på engelsk):',
  invalid: 'Her er noget at finde (eksemplernes navne er på engelsk):',
  must: 'skal',
  should: 'bør',
  statute: 'lov',
  guidance: 'vejledning',
  agreement: 'aftale',
  policy: 'egen politik',
};
