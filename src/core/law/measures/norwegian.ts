import { always, yellow, servesCustomers, robbed } from './callings';
import type { MeasureDuty } from './duty';

/** Norway, where the assessment has a rule of its own. */
export const norwegianMeasures = [
  { measure: 'responsible', countries: ['no'], when: always, sources: ['no-ntnu'], catalogue: ['004-7'] },
  {
    measure: 'alarm',
    countries: ['no'],
    when: [...yellow, { kinds: ['customer-site'] }],
    months: 3,
    sources: ['no-fafo-2016'],
    catalogue: ['003-20', '003-41', '004-6'],
  },
  {
    measure: 'alarm-routine',
    countries: ['no'],
    when: [{ alarm: true }],
    sources: ['no-ntnu'],
    catalogue: ['004-9'],
  },
  {
    measure: 'check-in',
    countries: ['no'],
    when: [{ minutes: 60 }],
    sources: ['no-fafo-2016'],
    catalogue: ['003-26'],
  },
  {
    measure: 'robbery-routine',
    countries: ['no'],
    when: robbed,
    months: 12,
    sources: ['no-fafo-2016'],
    catalogue: ['003-21'],
  },
  {
    measure: 'robbery-prevention',
    countries: ['no'],
    when: robbed,
    months: 12,
    sources: ['no-fafo-2016'],
    catalogue: ['003-21'],
  },
  {
    measure: 'robbery-aftercare',
    countries: ['no'],
    when: robbed,
    months: 12,
    sources: ['no-fafo-2016'],
    catalogue: ['003-21'],
  },
  {
    measure: 'cash-reduced',
    countries: ['no'],
    when: [{ kinds: servesCustomers, flags: ['valuables'] }],
    sources: ['no-fafo-2016'],
    catalogue: ['003-10', '003-20', '003-57'],
  },
  {
    measure: 'peer-support',
    countries: ['no'],
    when: [{ level: 'red' }, { incident: true }],
    sources: ['no-fafo-2016'],
    catalogue: ['003-37'],
  },
  {
    measure: 'quick-help',
    countries: ['no'],
    when: [{ flags: ['injuryRisk'] }],
    sources: ['no-ntnu', 'no-fafo-2016'],
    catalogue: ['003-8', '003-45', '004-4', '004-5'],
  },
  {
    measure: 'safety-plan',
    countries: ['no'],
    when: [{ flags: ['injuryRisk'] }],
    sources: ['no-fafo-2016'],
    catalogue: ['003-40', '004-3'],
  },
  {
    measure: 'equipment',
    countries: ['no'],
    when: [{ flags: ['injuryRisk'] }],
    sources: ['no-fafo-2016'],
    catalogue: ['003-39', '003-56'],
  },
] as const satisfies readonly MeasureDuty[];
