import { everywhere, type Handout } from './handout';

/** The sheet that both sets of questions come from rests on guidance of 2011. */
const outdated = { cited: 'dk-at-violence', newer: 'dk-at-psychological' } as const;

export const managementQuestions: Handout = {
  id: 'management-questions',
  title: 'managementQuestions',
  readers: ['management'],
  countries: everywhere,
  source: 'dk-violence-sheet',
  outdated,
  sections: [
    {
      topic: 'before',
      items: [
        { text: 'isOneEnough', covers: ['000-4'], source: 'dk-apv-guards' },
        { text: 'precautions', covers: ['002-8'] },
        { text: 'assess', covers: ['002-8'] },
        { text: 'alwaysTwo', covers: ['002-8'] },
        { text: 'knowBeforehand', covers: ['002-8'] },
        { text: 'newcomers', covers: ['002-8'] },
      ],
    },
    { topic: 'planning', items: [{ text: 'lessAlone', covers: ['002-8'] }] },
    {
      topic: 'afterwards',
      items: [
        { text: 'saysUneasy', covers: ['002-8'] },
        { text: 'afterViolence', covers: ['002-8'] },
      ],
    },
  ],
};

export const employeeQuestions: Handout = {
  id: 'employee-questions',
  title: 'employeeQuestions',
  readers: ['employee'],
  countries: everywhere,
  source: 'dk-violence-sheet',
  outdated,
  sections: [
    {
      topic: 'customers',
      items: [
        { text: 'uneasy', covers: ['002-7'] },
        { text: 'judgeRisk', covers: ['002-7'] },
        { text: 'stepBack', covers: ['002-7'] },
      ],
    },
    { topic: 'agreements', items: [{ text: 'talkedThrough', covers: ['002-7'] }] },
    {
      topic: 'help',
      items: [
        { text: 'equipment', covers: ['002-7'] },
        { text: 'gotHelp', covers: ['002-7'] },
      ],
    },
  ],
};
