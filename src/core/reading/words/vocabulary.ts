/**
 * What a column of a roster may hold. `other` is known not to matter (a telephone number, a wage); `response` stands
 * in answers to a form, which say when people could work, not when they do.
 */
export const columnKinds = [
  'person',
  'surname',
  'date',
  'weekday',
  'start',
  'end',
  'time',
  'break',
  'breakStart',
  'breakEnd',
  'length',
  'birthDate',
  'age',
  'under18',
  'place',
  'zone',
  'role',
  'kind',
  'note',
  'week',
  'response',
  'other',
] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** One language. Words are written as people write them; case, blanks, dots and hyphens do not matter. */
export interface Vocabulary {
  readonly columns: Readonly<Partial<Record<ColumnKind, readonly string[]>>>;
  /** Monday first; every writing of it, short ones too. */
  readonly weekdays: readonly (readonly string[])[];
  /** January first. */
  readonly months: readonly (readonly string[])[];
  /** Not at work: holiday, sick, off, time off in lieu, and the codes people use for them. */
  readonly absence?: readonly string[];
  /** Backup on the telephone, not on the premises. */
  readonly onCall?: readonly string[];
  /** Not confirmed. */
  readonly tentative?: readonly string[];
  /** A break taken off the premises. */
  readonly pause?: readonly string[];
  /** Parts of the day, beside times of a 12-hour clock. */
  readonly early?: readonly string[];
  readonly evening?: readonly string[];
  readonly night?: readonly string[];
  /** Ordinary work, where a column names the kind of shift. */
  readonly work?: readonly string[];
  /** First words of rows that sum up, annotate, explain colours. */
  readonly totals?: readonly string[];
  readonly notes?: readonly string[];
  /** Rows of opening hours. */
  readonly opening?: readonly string[];
  /** Stands where a name would, but nobody is meant. */
  readonly vacancy?: readonly string[];
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  readonly young?: readonly string[];
  readonly adult?: readonly string[];
  /** Before a week number: "Uge 10". */
  readonly week?: readonly string[];
  /** "Afd.", "Department": before or behind the name of a part of a shop. */
  readonly department?: readonly string[];
  /** Parts of a shop that are no shop of their own: the checkouts, fruit and vegetables. */
  readonly departments?: readonly string[];
  /** Parts of a shop that elsewhere are a shop or a room of their own: a bakery. */
  readonly sections?: readonly string[];
  /** Titles of one person's own sheet: "Min vagtplan". */
  readonly own?: readonly string[];
  /** What titles say beside that: "Vagtplan", "for". */
  readonly plan?: readonly string[];
}
