import type { Harm } from '../backup-risk/harm';
import type { Verdict } from '../reading/reading';
import type { CellRef } from '../roster/roster';
import type { Country } from '../time/units';
import { ruleGroups } from '../rules/groups';
import type { Outcome, RuleCount } from '../rules/finding';
import type { PackState } from '../rules/run';
import type { Language } from '../messages/text';

/** Findings in words, for the pane, the command line and the violations sheet alike. Times are local ISO, to the minute. */
export interface Report {
  readonly language: Language;
  /** Without a roster there are no findings, and `evidence` says why. */
  readonly verdict: Verdict;
  /** What the sheet was recognised by, or why it is no roster. */
  readonly evidence: readonly string[];
  readonly checked: {
    readonly sheet: string;
    /** First and last date with a shift; missing when there is none. */
    readonly from?: string;
    readonly to?: string;
    readonly people: number;
    /** Without time off and breaks. */
    readonly shifts: number;
    readonly country: Country;
  };
  /** The sheet that was checked because the one in front is no roster: the pane offers to go there. */
  readonly offer?: { readonly sheet: string; readonly shifts: number };
  readonly findings: readonly ReportFinding[];
  readonly rules: readonly ReportRule[];
  /** Packs of rules for these places, and whether they are on. */
  readonly packs: readonly (PackState & { readonly title: string })[];
  /** The advice that the workplace does without. */
  readonly off: readonly { readonly id: string; readonly title: string }[];
  /** Shifts that keep others from being alone, those that would break most first. */
  readonly absences: {
    readonly list: readonly ReportAbsence[];
    /** How many more there are. */
    readonly more: number;
    /** How many shifts keep nobody but a grown-up from being alone by day. */
    readonly byDay: number;
  };
  /** How much lone work there is; missing where nothing could be judged. */
  readonly statistics?: ReportStatistics;
  readonly unread: readonly { readonly cell: CellRef; readonly text: string; readonly reason: string }[];
  readonly questions: readonly ReportQuestion[];
  readonly notices: readonly { readonly cell?: CellRef; readonly text: string }[];
}

/** Of all places but offices; only what is alone for certain counts. */
export interface ReportStatistics {
  /** By ISO week, such as `2026-W10`, in order; the minutes of several people who are alone add up. */
  readonly weeks: readonly { readonly week: string; readonly aloneMinutes: number }[];
  /** Opening hours, from the first to the last day with work; where they are not known, the time with anybody at work. */
  readonly openMinutes: number;
  /** Whether the opening hours are known of all days with work. */
  readonly openKnown: boolean;
  /** In how many of these somebody is alone. */
  readonly aloneWhileOpenMinutes: number;
  readonly aloneAtRiskMinutes: { readonly yellow: number; readonly red: number };
}

/** What a rule came to. */
export interface ReportRule extends RuleCount {
  readonly title: string;
  readonly summary: string;
}

/** The pane's groups, in its order. `review` findings go to `to-review` whatever their rule, accepted ones to the end. */
export const findingGroups = [...ruleGroups, 'to-review', 'accepted'] as const;
export type FindingGroup = (typeof findingGroups)[number];

export interface ReportFinding {
  /** Stable over runs of the same roster. */
  readonly id: string;
  readonly rule: string;
  readonly group: FindingGroup;
  readonly outcome: Outcome;
  /** A rule of the workplace, stricter than the law. */
  readonly own?: true;
  readonly message: string;
  readonly people: readonly string[];
  readonly place: string;
  readonly start: string;
  readonly end: string;
  readonly minutes: number;
  readonly shift: { readonly start: string; readonly end: string };
  readonly cells: readonly [CellRef, ...CellRef[]];
  /** Every interval, by start, of what is told once for several; `start` to `end` is then the first. */
  readonly times?: readonly ReportTime[];
  readonly why: readonly ReportWhy[];
  readonly fixes: readonly string[];
  /** Somebody answers for it. Unless it counts all the same, it is in the group of accepted findings. */
  readonly accepted?: ReportAccepted;
  /** Id of a graver finding about the same person that has these minutes: shown under it, not beside it. */
  readonly under?: string;
}

export type ReportTime = Pick<ReportFinding, 'people' | 'start' | 'end' | 'minutes' | 'cells'>;

export interface ReportAccepted {
  readonly by: string;
  readonly because: string;
  /** ISO date, the last day. */
  readonly until?: string;
  readonly measure?: string;
  /** The law on minors counts whatever somebody accepts. */
  readonly counts: boolean;
  /** All of it in a sentence or two. */
  readonly text: string;
}

/** One shift, and what would happen if the person were ill or the shift stayed vacant. */
export interface ReportAbsence {
  readonly person: string;
  readonly place: string;
  readonly start: string;
  readonly end: string;
  readonly cell: CellRef;
  /** The gravest of what would happen. */
  readonly harm: Harm;
  readonly title: string;
  readonly lines: readonly string[];
}

export interface ReportWhy {
  readonly text: string;
  readonly person?: string;
  readonly reason?: string;
  readonly source?: { readonly title: string; readonly url?: string; readonly verified: boolean };
  /** The cell this rests on: the adult's shift that ends too early. */
  readonly cell?: CellRef;
}

export interface ReportQuestion {
  readonly key: string;
  readonly text: string;
  readonly cells: readonly CellRef[];
  /** Ids of the findings that wait for the answer. */
  readonly findings: readonly string[];
  /** Why the sheet cannot tell. */
  readonly reason?: string;
  /** What can be answered; the answer is what is kept, the text what is shown. */
  readonly choices?: readonly { readonly answer: string; readonly text: string }[];
  /** How an answer of one's own is written. */
  readonly example?: string;
  /** What would do as an answer, in a sentence. Missing: it is answered on the roster itself. */
  readonly allowed?: string;
  /** The likeliest answer, and what speaks for it. */
  readonly guess?: { readonly answer: string; readonly text: string; readonly evidence: string };
  /** How many shifts the answer changes. */
  readonly shifts?: number;
}
