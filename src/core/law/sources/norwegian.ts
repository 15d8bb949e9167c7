import { dayOfIso } from '../dated';
import type { Source } from '../source';

const checkedOn = dayOfIso('2026-11-21');

/** Orders, acts and documents of Norway; where the day of commencement was not read, the day of issue stands. */
export const norwegianSources = {
  'no-aml-4-1': {
    title: 'Arbeidsmiljøloven',
    paragraph: '§ 4-1 (3)',
    checkedOn,
    verified: true,
  },
  'no-aml-4-3': {
    title: 'Arbeidsmiljøloven',
    paragraph: '§ 4-3 (4)',
    from: dayOfIso('2026-01-01'),
    checkedOn,
    verified: true,
  },
  'no-aml-4-3-old': {
    title: 'Arbeidsmiljøloven',
    paragraph: '§ 4-3 (2)',
    to: dayOfIso('2026-01-01'),
    checkedOn,
    verified: true,
  },
  'no-aml-10-11': {
    title: 'Arbeidsmiljøloven',
    paragraph: '§ 10-11',
    checkedOn,
    verified: true,
  },
  'no-fafo-2016': {
    title: 'Bråten, «Alenearbeid. En kunnskapsstatus», Fafo 2016',
    checkedOn,
    verified: true,
  },
  'no-ntnu': {
    title: 'NTNU, NV-fakultetet: retningslinje for alenearbeid',
    checkedOn,
    verified: true,
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
  'no-aml-10-8-daily': {
    title: 'Arbeidsmiljøloven',
    paragraph: '§ 10-8',
    checkedOn,
    verified: false,
    unverified: 'dailyRest',
  },
  'no-aml-10-8-weekly': {
    title: 'Arbeidsmiljøloven',
    paragraph: '§ 10-8',
    checkedOn,
    verified: false,
    unverified: 'weeklyRest',
  },
  'no-petrol-order': {
    title: 'Pålegg til en bensinstasjon (før 2006), gjengitt i Bråten, Fafo 2016',
    checkedOn,
    verified: false,
    unverified: 'singleOrder',
  },
  'no-lo-nho-apprentices': {
    title: 'LO–NHO, § 15.2 om lærlinger, gjengitt av en lokal fagforening i Bråten, Fafo 2016',
    checkedOn,
    verified: false,
    unverified: 'apprenticeClause',
  },
  'no-home-care-order': {
    title: 'Pålegg til en hjemmetjeneste (før 2006), gjengitt i Bråten, Fafo 2016',
    checkedOn,
    verified: false,
    unverified: 'homeCareOrder',
  },
} as const satisfies Record<string, Source>;
