import { dayOfIso } from '../dated';
import type { Source } from '../source';

const checkedOn = dayOfIso('2026-11-21');

/** Orders, acts and documents of Denmark; where the day of commencement was not read, the day of issue stands. */
export const danishSources = {
  'dk-bek-516-1996': {
    title: 'BEK nr. 516 af 14. juni 1996 om unges arbejde',
    paragraph: '§ 13, stk. 2',
    to: dayOfIso('2005-04-06'),
    checkedOn,
    verified: true,
  },
  'dk-bek-239-2005': {
    title: 'BEK nr. 239 af 6. april 2005 om unges arbejde',
    paragraph: '§ 14, stk. 2',
    from: dayOfIso('2005-04-06'),
    to: dayOfIso('2021-05-30'),
    checkedOn,
    verified: true,
  },
  'dk-bek-1049-2021': {
    title: 'BEK nr. 1049 af 30. maj 2021 om unges arbejde',
    paragraph: '§ 14',
    from: dayOfIso('2021-05-30'),
    to: dayOfIso('2025-01-01'),
    checkedOn,
    verified: false,
    unverified: 'orderParagraph',
  },
  'dk-young-2025': {
    title: 'Bekendtgørelse om unges arbejde (gældende fra 1. januar 2025; nummer ikke efterprøvet)',
    paragraph: '§ 14',
    from: dayOfIso('2025-01-01'),
    checkedOn,
    verified: false,
    unverified: 'orderNumber',
  },
  'dk-cir-13-1': {
    title: 'Arbejdstilsynet, CIR 13-1: Unges arbejde',
    url: 'https://at.dk/om-os/at-interne-instrukser/cir-13-unges-arbejde/cir-13-1/',
    checkedOn,
    verified: true,
  },
  'dk-vicinity': {
    title: 'Bråten, «Alenearbeid. En kunnskapsstatus», Fafo 2016, om den danske bekendtgørelse',
    paragraph: 'et lokale i umiddelbar nærhed',
    checkedOn,
    verified: false,
    unverified: 'vicinity',
  },
  'dk-mall': {
    title: 'Arbejdstilsynet, CIR 13-1: Unges arbejde',
    paragraph: 'storcentre',
    url: 'https://at.dk/om-os/at-interne-instrukser/cir-13-unges-arbejde/cir-13-1/',
    checkedOn,
    verified: false,
    unverified: 'mall',
  },
  'dk-bek-559-2004': {
    title: 'BEK nr. 559 af 17. juni 2004 om arbejdets udførelse',
    from: dayOfIso('2004-06-17'),
    to: dayOfIso('2023-12-14'),
    checkedOn,
    verified: false,
    unverified: 'repealedOrder',
  },
  'dk-bek-1839-2023': {
    title: 'BEK nr. 1839 af 14. december 2023 om arbejdets udførelse',
    paragraph: '§ 11, stk. 1',
    url: 'https://elov.dk/bekendtgorelse-om-arbejdets-udforelse/paragraf/11/',
    from: dayOfIso('2023-12-14'),
    checkedOn,
    verified: true,
  },
  'dk-bar-service': {
    title: 'BAR service, «Værktøjskasse om AleneArbejde»',
    checkedOn,
    verified: true,
  },
  'dk-violence-sheet': {
    title: 'Branchefællesskabernes ark om alenearbejde og vold',
    checkedOn,
    verified: true,
  },
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
  'dk-bek-324-2002-3': {
    title: 'BEK nr. 324 af 2002 om hvileperiode og fridøgn m.v.',
    paragraph: '§ 3',
    checkedOn,
    verified: true,
  },
  'dk-bek-324-2002-4': {
    title: 'BEK nr. 324 af 2002 om hvileperiode og fridøgn m.v.',
    paragraph: '§ 4',
    checkedOn,
    verified: true,
  },
  'dk-at-rest': {
    title: 'Arbejdstilsynet om hviletid',
    paragraph: 'nedsat hvileperiode',
    checkedOn,
    verified: false,
    unverified: 'reducedRest',
  },
  'dk-apv-minors': {
    title: 'BFA og DI om unge i arbejdspladsvurderingen (APV)',
    checkedOn,
    verified: true,
  },
} as const satisfies Record<string, Source>;
