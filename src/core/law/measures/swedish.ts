import { always, yellow, swedishLoneWork, swedishViolence } from './callings';
import type { MeasureDuty } from './duty';

/** Sweden. */
export const swedishMeasures = [
  {
    measure: 'lone-work-assessment',
    countries: ['se'],
    when: always,
    months: 36,
    sources: ['se-aml-3-2', ...swedishLoneWork],
    catalogue: ['003-64'],
  },
  {
    measure: 'safety-rep-informed',
    countries: ['se'],
    when: always,
    sources: swedishLoneWork,
    catalogue: ['003-68'],
  },
  {
    measure: 'quick-help',
    countries: ['se'],
    when: [{ flags: ['injuryRisk'] }],
    sources: swedishLoneWork,
    catalogue: ['003-65'],
  },
  {
    measure: 'contact-arrangement',
    countries: ['se'],
    when: [{ flags: ['mentalStrain'] }],
    sources: swedishLoneWork,
    catalogue: ['003-66'],
  },
  {
    measure: 'alarm',
    countries: ['se'],
    when: yellow,
    months: 3,
    sources: swedishViolence,
    catalogue: ['003-54'],
  },
  {
    measure: 'alarm-routine',
    countries: ['se'],
    when: [{ alarm: true }],
    sources: swedishViolence,
    catalogue: ['003-54'],
  },
  {
    measure: 'peer-support',
    countries: ['se'],
    when: [{ incident: true }],
    sources: swedishViolence,
    catalogue: ['003-37'],
  },
] as const satisfies readonly MeasureDuty[];
