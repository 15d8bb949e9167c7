import { always, yellow, swedishLoneWork } from './callings';
import type { TrainingDuty } from './duty';

/** What whoever is alone should have been taught, by country. */
export const trainingDuties = [
  {
    topic: 'lone-work',
    countries: ['dk'],
    when: always,
    months: 12,
    sources: ['dk-apv-guards'],
    catalogue: ['000-3'],
  },
  {
    topic: 'accidents-and-assaults',
    countries: ['dk'],
    when: always,
    sources: ['dk-bar-service'],
    catalogue: ['001-30'],
  },
  { topic: 'threats', countries: ['dk'], when: always, sources: ['dk-bar-service'], catalogue: ['001-30'] },
  { topic: 'conflicts', countries: ['dk'], when: always, sources: ['dk-bar-service'], catalogue: ['001-30'] },
  {
    topic: 'at-a-customer',
    countries: ['dk'],
    when: [{ kinds: ['customer-site'] }],
    sources: ['dk-bar-service'],
    catalogue: ['001-30'],
  },
  {
    topic: 'alarms-and-exits',
    countries: ['dk'],
    when: always,
    sources: ['dk-bar-service'],
    catalogue: ['001-30'],
  },
  {
    topic: 'workplace-tour',
    countries: ['dk'],
    when: always,
    byPlace: true,
    sources: ['dk-bar-service'],
    catalogue: ['001-28'],
  },
  {
    topic: 'lone-work',
    countries: ['no'],
    when: always,
    months: 12,
    sources: ['no-ntnu'],
    catalogue: ['004-8'],
  },
  { topic: 'threats', countries: ['no'], when: yellow, sources: ['no-violence-23a'], catalogue: ['003-56'] },
  {
    topic: 'conflicts',
    countries: ['no'],
    when: yellow,
    sources: ['no-violence-23a'],
    catalogue: ['003-56'],
  },
  {
    topic: 'threats',
    countries: ['dk', 'no', 'se'],
    when: always,
    ages: [18, 19],
    sources: ['no-fafo-2016'],
    catalogue: ['003-18'],
  },
  { topic: 'lone-work', countries: ['se'], when: always, sources: swedishLoneWork, catalogue: ['003-63'] },
] as const satisfies readonly TrainingDuty[];
