import { everywhere, type Handout } from './handout';

export const employerAdvice: Handout = {
  id: 'employer-advice',
  title: 'employerAdvice',
  readers: ['management'],
  countries: everywhere,
  source: 'dk-bar-service',
  sections: [
    {
      topic: 'threats',
      items: [
        { text: 'threatPlan', covers: ['000-8'], source: 'dk-apv-guards' },
        { text: 'quickHelp', covers: ['000-9'], source: 'dk-apv-guards' },
        { text: 'crisisHelp', covers: ['001-36'] },
      ],
    },
    {
      topic: 'together',
      items: [
        { text: 'contact', covers: ['001-10'] },
        { text: 'sameNews', covers: ['001-32'] },
        { text: 'ownList', covers: ['001-35'] },
      ],
    },
    { topic: 'tasks', items: [{ text: 'moveTasks', covers: ['001-27'] }] },
    {
      topic: 'thePlace',
      items: [
        { text: 'lights', covers: ['001-29'] },
        { text: 'escapePlan', covers: ['001-38'] },
        { text: 'plainWords', covers: ['001-31'] },
      ],
    },
  ],
};

export const training: Handout = {
  id: 'training',
  title: 'training',
  readers: ['management', 'employee'],
  countries: everywhere,
  source: 'dk-bar-service',
  sections: [
    {
      topic: 'trained',
      items: [
        { text: 'accident', covers: ['001-30'] },
        { text: 'threatening', covers: ['001-30'] },
        { text: 'conflict', covers: ['001-30'] },
        { text: 'atCustomers', covers: ['001-30'] },
        { text: 'waysOut', covers: ['001-30'] },
      ],
    },
    {
      topic: 'firstOfAll',
      items: [{ text: 'noChances', covers: ['000-3'], source: 'dk-apv-guards' }],
    },
  ],
};

export const employeeAdvice: Handout = {
  id: 'employee-advice',
  title: 'employeeAdvice',
  readers: ['employee'],
  countries: everywhere,
  source: 'dk-bar-service',
  sections: [
    {
      topic: 'yourself',
      items: [
        { text: 'knowPlans', covers: ['001-39'] },
        { text: 'report', covers: ['001-39'] },
        { text: 'meetings', covers: ['001-39'] },
        { text: 'learn', covers: ['001-39'] },
        { text: 'ideas', covers: ['001-39'] },
        { text: 'knowReps', covers: ['001-39'] },
      ],
    },
  ],
};
