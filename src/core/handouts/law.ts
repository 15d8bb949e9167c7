import { everywhere, type Handout } from './handout';

export const roles: Handout = {
  id: 'roles',
  title: 'roles',
  readers: ['management'],
  countries: everywhere,
  source: 'no-ntnu',
  sections: [
    {
      topic: 'role',
      items: [
        { text: 'owner', covers: ['004-7'] },
        { text: 'planner', covers: ['004-7'] },
        { text: 'everybody', covers: ['004-7'] },
      ],
    },
  ],
};

/** What the law of each country says about being alone, and who may stop it. */
export const laws: readonly Handout[] = [
  {
    id: 'law-dk',
    title: 'theLaw',
    readers: ['management', 'employee'],
    countries: ['dk'],
    source: 'dk-bek-1839-2023',
    sections: [
      { topic: 'duty', items: [{ text: 'dkDanger', covers: ['000-2'] }] },
      { topic: 'minors', items: [{ text: 'dkMinors', covers: ['003-73'], source: 'dk-young-2025' }] },
    ],
  },
  {
    id: 'law-no',
    title: 'theLaw',
    readers: ['management', 'employee'],
    countries: ['no'],
    source: 'no-aml-4-1',
    sections: [
      {
        topic: 'duty',
        items: [
          { text: 'noAssess', covers: ['003-2'] },
          { text: 'noContact', covers: ['003-3'], source: 'no-aml-4-3' },
          { text: 'noViolence', covers: ['003-21'], source: 'no-aml-4-3-violence' },
          { text: 'noViolenceRules', covers: ['003-55'], source: 'no-violence-23a' },
        ],
      },
      { topic: 'right', items: [{ text: 'noStop', covers: [], source: 'no-aml-6-3' }] },
    ],
  },
  {
    id: 'law-se',
    title: 'theLaw',
    readers: ['management', 'employee'],
    countries: ['se'],
    source: 'se-aml-3-2',
    sections: [
      {
        topic: 'duty',
        items: [
          { text: 'seHeed', covers: [] },
          { text: 'seViolence', covers: ['003-54'], source: 'se-afs-2023-2-violence' },
        ],
      },
      {
        topic: 'right',
        items: [
          { text: 'seStop', covers: ['003-69'], source: 'se-aml-6-7' },
          { text: 'seOwnStop', covers: ['003-69'], source: 'se-aml-3-4' },
        ],
      },
    ],
  },
];

/** Not for the wall where everybody who is alone at night reads it. */
export const facts: Handout = {
  id: 'facts',
  title: 'facts',
  readers: ['management'],
  countries: everywhere,
  source: 'no-fafo-2016',
  sections: [
    {
      topic: 'accidents',
      items: [
        { text: 'worse', covers: ['003-48'] },
        { text: 'deaths', covers: ['003-49'] },
      ],
    },
    {
      topic: 'violence',
      items: [
        { text: 'moreStaff', covers: ['003-60'] },
        { text: 'shops', covers: ['003-71'] },
        { text: 'kiosk', covers: ['003-84'] },
      ],
    },
  ],
};
