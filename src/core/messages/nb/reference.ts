import type { Reference } from '../en/reference';

export const reference: Reference = {
  title: 'Reglene',
  intro:
    'Det som er lov, sier *skal* og gir et brudd; det som er råd, sier *bør* og gir en advarsel; det vaktplanen ikke kan avgjøre, blir et spørsmål.',
  settings:
    'Parametrene stilles på oppsettarket (tabellen Regler) eller med `--rules`; en som står i loven, kan bare gjøres strengere.',
  rule: 'Regel',
  packs: 'Pakker',
  parameter: 'Parameter',
  default: 'Uten innstilling',
  meaning: 'Betydning',
  sources: 'Kilder',
  notVerified: 'ikke kontrollert',
  onlyStricter: 'Bare strengere enn loven',
  or: 'eller',
  valid: 'Her er det ingenting å finne (navnene på eksemplene er på engelsk):',
  invalid: 'Her er det noe å finne (navnene på eksemplene er på engelsk):',
  must: 'skal',
  should: 'bør',
  statute: 'lov',
  guidance: 'veiledning',
  agreement: 'avtale',
  policy: 'egen politikk',
};
