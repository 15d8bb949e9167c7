import type { Day, MinuteOfDay, Span, Weekday } from '../time/units';
import type { CellRef } from './roster';

/**
 * What is on record beside the roster, in tables of the workbook: the employer's own statements. Places and people are
 * indices into the roster; a place that is missing means all of them.
 */
export interface Records {
  readonly measures: readonly Measure[];
  readonly training: readonly Training[];
  readonly incidents: readonly Incident[];
  readonly risks: readonly RiskBand[];
  readonly agreements: readonly Agreement[];
  readonly loneNotices: readonly LoneNotice[];
  /** School-free periods. */
  readonly schoolHolidays: readonly Span<Day>[];
  /** Usual holiday times, such as `winter 2026`, whose days are all in `schoolHolidays` or are school days. */
  readonly knownHolidays?: ReadonlySet<string>;
  /** Which tables the workbook has: an empty table says that there is nothing, a missing one says nothing. */
  readonly tables: ReadonlySet<RecordTable>;
}

export const recordTables = [
  'measures',
  'training',
  'incidents',
  'risks',
  'agreements',
  'loneNotices',
  'schoolHolidays',
] as const;
export type RecordTable = (typeof recordTables)[number];

/** A workbook without any such table. */
export const noRecords: Records = {
  measures: [],
  training: [],
  incidents: [],
  risks: [],
  agreements: [],
  loneNotices: [],
  schoolHolidays: [],
  tables: new Set(),
};

export const measureKinds = [
  // Papers and plans
  'lone-work-assessment',
  'minors-assessment',
  'threat-guideline',
  'emergency-plan',
  'crisis-plan',
  'escape-plan',
  'peer-support',
  'contact-list',
  'customer-agreement',
  'alarm-routine',
  'robbery-routine',
  'robbery-prevention',
  'robbery-aftercare',
  'safety-plan',
  // People
  'safety-rep',
  'safety-rep-informed',
  'responsible',
  'staff-meeting',
  'check-in',
  'contact-arrangement',
  'quick-help',
  'guard',
  // Things
  'phone',
  'alarm',
  'intercom',
  'camera',
  'signage',
  'central-surveillance',
  'cash-reduced',
  'lighting-check',
  'dog',
  'equipment',
] as const;
export type MeasureKind = (typeof measureKinds)[number];

/**
 * Something that was done, bought, written or agreed so that lone work is safer. Only what is in place: a row of the table
 * that waits for its date is no measure yet. Without `on` it was done, but nobody said when.
 */
export interface Measure {
  readonly kind: MeasureKind;
  readonly place?: number;
  /** When it was done, tested, agreed or last looked over. */
  readonly on?: Day;
  /** The last day it is valid, where the record says so; else how long it counts is the rule's. */
  readonly until?: Day;
  readonly responsible?: string;
  /** Who took part in it: an assessment is made with the safety representative. */
  readonly participants?: string;
  /** How many (alarms), every how many minutes (check-in), within how many minutes (help). */
  readonly number?: number;
  readonly note?: string;
  readonly at: CellRef;
}

export const trainingTopics = [
  'lone-work',
  'accidents-and-assaults',
  'threats',
  'conflicts',
  'at-a-customer',
  'alarms-and-exits',
  'workplace-tour',
  'age-check',
] as const;
export type TrainingTopic = (typeof trainingTopics)[number];

export interface Training {
  readonly person: number;
  readonly topic: TrainingTopic;
  readonly place?: number;
  readonly on?: Day;
  /** The last day it is valid, where the record says so. */
  readonly until?: Day;
  /** What language or languages it was given in, as it is written. */
  readonly language?: string;
  readonly at: CellRef;
}

export const incidentKinds = ['robbery', 'burglary', 'violence', 'threat', 'accident', 'other'] as const;
export type IncidentKind = (typeof incidentKinds)[number];

export interface Incident {
  readonly kind: IncidentKind;
  readonly place?: number;
  readonly on: Day;
  readonly minute?: MinuteOfDay;
  readonly person?: number;
  readonly followedUpOn?: Day;
  readonly at: CellRef;
}

/** The traffic light of a workplace's own assessment. */
export type RiskLevel = 'green' | 'yellow' | 'red';

/** When something on record holds; what is missing does not limit it. */
export interface Slot {
  readonly place?: number;
  readonly weekdays?: readonly (Weekday | 'holiday')[];
  /** Passes midnight when the end is beyond 1440; it belongs to the day that it begins on. */
  readonly band?: Span<MinuteOfDay>;
  /** First and last day. */
  readonly from?: Day;
  readonly to?: Day;
}

export interface RiskBand extends Slot {
  readonly level: RiskLevel;
  readonly assessedOn?: Day;
  readonly validUntil?: Day;
  readonly at: CellRef;
}

/**
 * What was agreed: at least `number` people; nobody alone; lone work has to be told beforehand and signed off; at least
 * `number` years old to be alone; alone, or at the task, at most `number` minutes; the task not at all then.
 */
export const agreementTerms = [
  'minimum-staff',
  'not-alone',
  'notice',
  'minimum-age',
  'longest',
  'not-then',
] as const;
export type AgreementTerm = (typeof agreementTerms)[number];

export interface Agreement extends Slot {
  readonly term: AgreementTerm;
  readonly number?: number;
  /** Only for shifts whose role, room or note names this task. */
  readonly task?: string;
  /** Only for what somebody works beyond this many minutes on a day (overtime). */
  readonly beyond?: number;
  readonly at: CellRef;
}

/** Lone work that was told beforehand: by whom, where, until when, and whether it was signed off. */
export interface LoneNotice {
  readonly person: number;
  readonly place?: number;
  readonly on: Day;
  readonly until?: MinuteOfDay;
  readonly mobile?: string;
  readonly signedOff?: boolean;
  readonly at: CellRef;
}
