import type { Reference } from '../en/reference';

export const reference: Reference = {
  title: 'Reglerna',
  intro:
    'Det som är lag säger *ska* och ger en överträdelse; det som är råd säger *bör* och ger en varning; det som schemat inte kan avgöra blir en fråga.',
  settings:
    'Parametrarna ställs in på inställningsbladet (tabellen Regler) eller med `--rules`; en som står i lagen kan bara göras strängare.',
  rule: 'Regel',
  packs: 'Paket',
  parameter: 'Parameter',
  default: 'Utan inställning',
  meaning: 'Betydelse',
  sources: 'Källor',
  notVerified: 'inte kontrollerad',
  onlyStricter: 'Bara strängare än lagen',
  or: 'eller',
  valid: 'Här finns inget att hitta (exemplens namn är på engelska):',
  invalid: 'Här finns något att hitta (exemplens namn är på engelska):',
  must: 'ska',
  should: 'bör',
  statute: 'lag',
  guidance: 'vägledning',
  agreement: 'avtal',
  policy: 'egen policy',
};
