import type * as z from 'zod/mini';
import type { Sourced } from '../law/dated';
import type { SourceKey } from '../law/sources';
import type { Datum, DataFor, Text } from '../messages/text';
import type { Country, Day } from '../time/units';
import type { Finding, Outcome, Why } from './finding';
import { type Explanation, Found, Latest } from './found';
import type { RuleGroup } from './groups';
import type { Pack } from './packs';
import type { RosterView } from './view';

/** What is law says "must", all the others say "should". */
export type RuleKind = 'statute' | 'guidance' | 'agreement' | 'policy';

/** A parameter that says where a rule begins to object. */
export interface Tightening {
  /** Which way is stricter: a smaller or a larger number, an earlier or a later clock time, yes rather than no. */
  readonly stricter: 'less' | 'more';
  readonly unit: Unit;
}

/** What a number is a number of; clock times are minutes of the day. */
export type Unit = 'minutes' | 'days' | 'months' | 'years' | 'clock' | 'truth';

/** A parameter that stands in the law: a workplace may be stricter, never looser. */
export interface Statutory extends Tightening {
  /** What the law says, by country; where it says nothing, any value goes. */
  readonly law: Readonly<Partial<Record<Country, readonly Sourced<number>[]>>>;
  /** What it says of one person at one place, where that depends on who and where; undefined where it has no number. */
  readonly lawFor?: (view: RosterView, who: LawSubject) => Sourced<number> | undefined;
}

export interface LawSubject {
  readonly person: number;
  readonly place: number;
  readonly day: Day;
}

/** Placeholders are written `{name}`; the English templates stand in the rule, the others in `messages/`. */
export type Messages = Readonly<Record<string, string>>;

/** Everything about one rule. The texts in it are English; the other languages are typed from it. */
export interface Rule<
  Id extends string = string,
  Params extends z.ZodMiniObject = z.ZodMiniObject,
  M extends Messages = Messages,
> {
  readonly id: Id;
  readonly title: string;
  /** One line. */
  readonly summary: string;
  readonly kind: RuleKind;
  readonly group: RuleGroup;
  readonly packs: readonly [Pack, ...Pack[]];
  readonly countries: readonly Country[];
  readonly sources: readonly SourceKey[];
  /** Strict; each parameter is described, with its boundary, and has its default. */
  readonly params: Params;
  /** By parameter. */
  readonly statutory?: Readonly<Record<string, Statutory>>;
  /** Parameters of a statute that are no number of it: what a stricter value alone finds is the workplace's own rule. */
  readonly tightening?: Readonly<Record<string, Tightening>>;
  /** What it finds hangs on several shifts of a person being one person's: rest, hours, streaks. */
  readonly acrossShifts?: true;
  readonly messages: M;
  /** Findings of one key are told once, with each interval; without a key each stands by itself. Their message has `{more}`. */
  together?(finding: Finding, view: RosterView): string | undefined;
  check(view: RosterView, params: z.output<Params>, tell: Teller<M>): Judged;
  readonly valid: readonly Example<keyof M>[];
  readonly invalid: readonly Example<keyof M>[];
}

/** What a rule found, and how many shifts it looked at without finding anything, or did not look at. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** Shifts that the rule applies to and that nothing was found in. */
  readonly pass: number;
  /** Shifts that the rule does not apply to. */
  readonly notApplicable: number;
}

/** A roster in a few lines, and the messages of its findings in order. Documentation and test at once. */
export interface Example<Message> {
  readonly name: string;
  /** A line a shift: `Ana[16] @Kiosk/Kitchen 2026-03-02 07:00-12:30 on-call`. */
  readonly roster: string;
  /** A line a place: `Kiosk kiosk; hours 1-5 08:00-21:00; zone Kitchen separated`. Without it all work in one kiosk. */
  readonly places?: string;
  /** A line an entry of a table: `measure Kiosk alarm 2026-02-01 until 2026-05-01`; see the notation in the tests. */
  readonly records?: string;
  readonly country?: Country;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly expect: readonly Message[];
}

/** What a finding is about, besides its message; why, and what would mend it, are found when somebody asks. */
export type About = Pick<Finding, 'people' | 'place' | 'at' | 'shift' | 'cells'> &
  Partial<Pick<Finding, 'question' | 'times'>> & { readonly explain: () => Explanation };

type Needs<T extends string> = keyof DataFor<T> extends never ? [] : [data: DataFor<T>];

/** Makes texts and findings of one rule; an unknown message or a missing placeholder does not compile. */
export interface Teller<M extends Messages> {
  say<K extends keyof M & string>(key: K, ...data: Needs<M[K]>): Text;
  breach<K extends keyof M & string>(key: K, data: DataFor<M[K]>, about: About): Finding;
  warn<K extends keyof M & string>(key: K, data: DataFor<M[K]>, about: About): Finding;
  review<K extends keyof M & string>(key: K, data: DataFor<M[K]>, about: About): Finding;
}

/** Checks the rule's types; the value stays what it is. */
export function defineRule<const Id extends string, Params extends z.ZodMiniObject, const M extends Messages>(
  rule: Rule<Id, Params, M>,
): Rule<Id, Params, M> {
  return rule;
}

/** Texts of a rule have keys like `minor-alone.alone`. */
export function tellerFor<M extends Messages>(rule: {
  readonly id: string;
  readonly messages: M;
}): Teller<M> {
  const textOf = (key: string, data: Readonly<Record<string, Datum>> = {}): Text => ({
    key: `${rule.id}.${key}`,
    data,
  });
  const latest = new Latest();
  const found =
    (outcome: Outcome) =>
    (key: string, data: Readonly<Record<string, Datum>>, { explain, ...about }: About): Finding =>
      new Found({ rule: rule.id, outcome, text: textOf(key, data), ...about }, explain, latest);
  return { say: textOf, breach: found('breach'), warn: found('warning'), review: found('review') };
}

/** A step of the argument that rests on a source, or on a plain fact. */
export function because(text: Text, source?: string): Why {
  return source === undefined ? { text } : { text, source };
}
