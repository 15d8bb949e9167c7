import type {
  AgreementTerm,
  IncidentKind,
  MeasureKind,
  RecordTable,
  RiskLevel,
  TrainingTopic,
} from '../../../../roster/records';

/** What the columns of each table may hold; those of Training may also be the topics themselves, with dates below. */
export const recordColumns = {
  measures: ['measure', 'place', 'on', 'until', 'responsible', 'participants', 'number', 'note'],
  training: ['person', 'place', 'topic', 'on', 'until', 'language'],
  incidents: ['incident', 'place', 'on', 'time', 'person', 'followedUp'],
  risks: ['level', 'place', 'days', 'band', 'from', 'to', 'assessed', 'until'],
  agreements: ['term', 'place', 'amount', 'days', 'band', 'task', 'beyond', 'from', 'to'],
  loneNotices: ['person', 'place', 'on', 'untilTime', 'mobile', 'signedOff'],
  schoolHolidays: ['holiday', 'freeFrom', 'freeTo'],
} as const satisfies Record<RecordTable, readonly string[]>;

export type RecordColumn<T extends RecordTable = RecordTable> = (typeof recordColumns)[T][number];

type Words = readonly [string, ...string[]];
type WordsOf<K extends string> = Readonly<Record<K, Words>>;

/**
 * What the tables of what is on record are called in one language, and what stands in them. The first word of each list
 * is what `prepare` writes, the others are understood too. Case, blanks, punctuation and brackets do not matter.
 */
export interface RecordWords {
  readonly tables: WordsOf<RecordTable>;
  readonly headers: WordsOf<RecordColumn>;
  readonly measures: WordsOf<MeasureKind>;
  readonly topics: WordsOf<TrainingTopic>;
  readonly incidents: WordsOf<IncidentKind>;
  readonly levels: WordsOf<RiskLevel>;
  readonly terms: WordsOf<AgreementTerm>;
  /** In the column of the place; so does an empty cell. */
  readonly everywhere: Words;
}
