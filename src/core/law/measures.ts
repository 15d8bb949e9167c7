import type { Country } from '../time/units';
import type { SourceKey } from './sources';

/** When something is called for: all that is given here has to hold for a time alone. Empty: whenever somebody is alone. */
export interface Calling {
  /** The traffic light of the place then is this or graver. */
  readonly level?: 'yellow' | 'red';
  /** Alone for at least so many minutes in a row. */
  readonly minutes?: number;
  readonly night?: true;
  /** Somebody under 18 is the one alone, or works at the place at all. */
  readonly minors?: 'alone' | 'work';
  /** A robbery, violence or a threat at the place within the two years before. */
  readonly incident?: true;
  readonly kinds?: readonly string[];
  /** One of these is true of the place. */
  readonly flags?: readonly string[];
  readonly guardedCentre?: true;
  /** An alarm is on record. */
  readonly alarm?: true;
  /** So many people are on the roster: smaller workplaces are not asked for it. */
  readonly people?: number;
}

interface Duty {
  readonly countries: readonly Country[];
  /** Any of these. */
  readonly when: readonly Calling[];
  /** How long it counts after its date; what does not wear out has none. */
  readonly months?: number;
  /** Those in force on the day are cited. */
  readonly sources: readonly SourceKey[];
  /** The rows of the founding documents that ask for it. */
  readonly catalogue: readonly string[];
}

/** Something that should be on record where somebody is alone. */
export interface MeasureDuty<Kind extends string = string> extends Duty {
  readonly measure: Kind;
}

/** What whoever is alone should have been taught. */
export interface TrainingDuty<Topic extends string = string> extends Duty {
  readonly topic: Topic;
  /** Asked for at each place by itself. */
  readonly byPlace?: true;
  /** Only of people from the first to the second of these ages, in whole years. */
  readonly ages?: readonly [number, number];
}

const always: readonly Calling[] = [{}];
const yellow: readonly Calling[] = [{ level: 'yellow' }];
const servesCustomers = [
  'kiosk',
  'bakery',
  'grill-bar',
  'petrol-station',
  'video-shop',
  'internet-cafe',
  'other-shop',
  'mall-shop',
  'restaurant',
] as const;
/** Trades with a raised risk of robbery. */
const robbed: readonly Calling[] = [
  { kinds: ['kiosk', 'petrol-station', 'grill-bar', 'video-shop'] },
  { flags: ['valuables', 'violenceRisk'] },
  { level: 'yellow' },
];
const swedishLoneWork = ['se-afs-1982-3', 'se-afs-2023-2'] as const;
const swedishViolence = ['se-afs-1993-2', 'se-afs-2023-2-violence'] as const;

/** By country, the most important first. */
export const measureDuties = [
  // Denmark
  {
    measure: 'lone-work-assessment',
    countries: ['dk'],
    when: always,
    months: 36,
    sources: ['dk-bar-service'],
    catalogue: ['000-2', '001-33'],
  },
  {
    measure: 'minors-assessment',
    countries: ['dk'],
    when: [{ minors: 'work' }],
    months: 36,
    sources: ['dk-apv-minors'],
    catalogue: ['001-33'],
  },
  {
    measure: 'threat-guideline',
    countries: ['dk'],
    when: [{ kinds: servesCustomers }, ...yellow],
    sources: ['dk-apv-guards'],
    catalogue: ['000-8'],
  },
  {
    measure: 'emergency-plan',
    countries: ['dk'],
    when: always,
    sources: ['dk-apv-guards'],
    catalogue: ['000-9'],
  },
  {
    measure: 'phone',
    countries: ['dk'],
    when: always,
    sources: ['dk-bar-service'],
    catalogue: ['000-7', '001-17'],
  },
  {
    measure: 'contact-list',
    countries: ['dk'],
    when: always,
    months: 6,
    sources: ['dk-bar-service'],
    catalogue: ['001-16'],
  },
  {
    measure: 'alarm',
    countries: ['dk'],
    when: yellow,
    months: 3,
    sources: ['dk-bar-service'],
    catalogue: ['001-18', '002-5'],
  },
  {
    measure: 'check-in',
    countries: ['dk'],
    when: [{ minutes: 60 }],
    sources: ['dk-apv-guards'],
    catalogue: ['000-10', '001-15'],
  },
  {
    measure: 'staff-meeting',
    countries: ['dk'],
    when: always,
    months: 3,
    sources: ['dk-bar-service'],
    catalogue: ['000-6', '001-19'],
  },
  {
    measure: 'escape-plan',
    countries: ['dk'],
    when: always,
    sources: ['dk-bar-service'],
    catalogue: ['001-38'],
  },
  {
    measure: 'lighting-check',
    countries: ['dk'],
    when: [{ night: true }],
    months: 12,
    sources: ['dk-bar-service'],
    catalogue: ['001-29'],
  },
  {
    measure: 'crisis-plan',
    countries: ['dk'],
    when: [...yellow, { incident: true }],
    sources: ['dk-bar-service'],
    catalogue: ['001-36'],
  },
  {
    measure: 'customer-agreement',
    countries: ['dk'],
    when: [{ kinds: ['customer-site'] }],
    sources: ['dk-bar-service'],
    catalogue: ['001-9', '001-24', '001-37'],
  },
  {
    measure: 'safety-rep',
    countries: ['dk'],
    when: [{ people: 10 }],
    sources: ['dk-bar-service'],
    catalogue: ['001-20'],
  },
  {
    measure: 'central-surveillance',
    countries: ['dk'],
    when: [{ guardedCentre: true, minors: 'alone' }],
    sources: ['dk-mall'],
    catalogue: ['003-76', '003-78'],
  },
  {
    measure: 'signage',
    countries: ['dk'],
    when: [{ guardedCentre: true, minors: 'alone' }],
    sources: ['dk-mall'],
    catalogue: ['003-78'],
  },
  // Norway, where the assessment has a rule of its own
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
  // Sweden
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

/** Help that takes longer than so many minutes comes too late to be counted on. */
export const longestResponse = 15;

/** Whoever is alone is contacted at least every so many minutes. */
export const longestBetweenContacts = 60;

/** An incident is followed up within so many days, and whoever is alone there afterwards is thought of for so long. */
export const afterIncident = { followUpDays: 7, aloneDays: 30 } as const;
