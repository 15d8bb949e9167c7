import type { Text } from '../messages/text';
import { Explained } from './explained';
import type { Finding, Why } from './finding';

/** What a finding can say for itself when somebody asks. */
export type Explanation = Pick<Finding, 'why' | 'fixes'>;

type Facts = Omit<Finding, 'why' | 'fixes'>;

/** A finding that is explained late. */
export class Found extends Explained<Why, Text> implements Finding {
  readonly rule: string;
  readonly outcome: Finding['outcome'];
  readonly text: Text;
  readonly people: Finding['people'];
  readonly place: number;
  readonly at: Finding['at'];
  readonly shift: Finding['shift'];
  readonly cells: Finding['cells'];
  declare readonly question?: NonNullable<Finding['question']>;
  declare readonly own?: true;
  declare readonly times?: NonNullable<Finding['times']>;
  readonly #explain: () => Explanation;
  readonly #latest: Latest;

  constructor(facts: Facts, explain: () => Explanation, latest: Latest) {
    super();
    this.rule = facts.rule;
    this.outcome = facts.outcome;
    this.text = facts.text;
    this.people = facts.people;
    this.place = facts.place;
    this.at = facts.at;
    this.shift = facts.shift;
    this.cells = facts.cells;
    if (facts.question) this.question = facts.question;
    if (facts.own) this.own = facts.own;
    if (facts.times) this.times = facts.times;
    this.#explain = explain;
    this.#latest = latest;
  }

  explainWhy(): readonly Why[] {
    return this.#latest.of(this.#explain).why;
  }

  explainFixes(): readonly Text[] {
    return this.#latest.of(this.#explain).fixes;
  }
}

/** Who asks why asks for the fixes next. To keep the explanations of all findings would fill the memory. */
export class Latest {
  #explain: (() => Explanation) | undefined;
  #explanation: Explanation | undefined;

  of(explain: () => Explanation): Explanation {
    if (this.#explain !== explain || !this.#explanation) {
      this.#explanation = explain();
      this.#explain = explain;
    }
    return this.#explanation;
  }
}
