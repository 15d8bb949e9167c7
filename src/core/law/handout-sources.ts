import { dayOfIso } from './dated';
import type { Source } from './source';

const checkedOn = dayOfIso('2026-11-21');

/** What only the handouts cite: rights and duties, guidance, advice. */
export const handoutSources = {
  'dk-apv-guards': {
    title: 'APV-portalen, »Fakta om alenearbejde og isoleret arbejde«',
    checkedOn,
    verified: true,
  },
  'dk-at-violence': {
    title: 'AT-vejledning D.4.3-5 (2011, opdateret 2020)',
    from: dayOfIso('2011-06-01'),
    to: dayOfIso('2025-12-15'),
    checkedOn,
    verified: false,
    unverified: 'newGuidance',
  },
  'dk-at-psychological': {
    title: 'AT-vejledning om psykisk arbejdsmiljø (gælder fra 15. december 2025)',
    from: dayOfIso('2025-12-15'),
    checkedOn,
    verified: false,
    unverified: 'newGuidance',
  },
  'no-aml-4-3-violence': {
    title: 'Arbeidsmiljøloven',
    paragraph: '§ 4-3 (6)',
    from: dayOfIso('2026-01-01'),
    checkedOn,
    verified: true,
  },
  'no-aml-6-3': {
    title: 'Arbeidsmiljøloven',
    paragraph: '§ 6-3',
    checkedOn,
    verified: true,
  },
  'no-violence-23a': {
    title: 'Forskrift om utførelse av arbeid',
    paragraph: 'kap. 23A',
    from: dayOfIso('2017-01-01'),
    checkedOn,
    verified: true,
  },
  'se-aml-3-4': {
    title: 'Arbetsmiljölagen',
    paragraph: '3 kap. 4 §',
    checkedOn,
    verified: true,
  },
  'se-aml-6-7': {
    title: 'Arbetsmiljölagen',
    paragraph: '6 kap. 7 §',
    checkedOn,
    verified: true,
  },
  'se-afs-2023-2-violence': {
    title: 'AFS 2023:2 (våld och hot)',
    from: dayOfIso('2025-01-01'),
    checkedOn,
    verified: false,
    unverified: 'swedishParagraph',
  },
} as const satisfies Record<string, Source>;
