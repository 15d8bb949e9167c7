import { dayOfIso } from '../dated';
import type { Source } from '../source';

const checkedOn = dayOfIso('2026-11-21');

/** Orders, acts and documents of Sweden; where the day of commencement was not read, the day of issue stands. */
export const swedishSources = {
  'se-afs-1982-3': {
    title: 'AFS 1982:3 Ensamarbete',
    to: dayOfIso('2025-01-01'),
    url: 'https://lagen.nu/afs/1982:3',
    checkedOn,
    verified: true,
  },
  'se-afs-2023-2': {
    title: 'AFS 2023:2 (ensamarbete)',
    from: dayOfIso('2025-01-01'),
    checkedOn,
    verified: false,
    unverified: 'swedishParagraph',
  },
  'se-aml-3-2': {
    title: 'Arbetsmiljölagen',
    paragraph: '3 kap. 2 §',
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
  'se-afs-1993-2': {
    title: 'AFS 1993:2 Våld och hot i arbetsmiljön',
    to: dayOfIso('2025-01-01'),
    checkedOn,
    verified: true,
  },
  'se-banned-tasks': {
    title: 'Nio av Arbetsmiljöverkets föreskrifter, enligt Bråten, Fafo 2016',
    checkedOn,
    verified: false,
    unverified: 'bannedTasks',
  },
} as const satisfies Record<string, Source>;
