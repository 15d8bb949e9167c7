import type { Country } from '../../time/units';
import type { SourceKey } from '../sources';

/** When something is called for: all that is given here has to hold for a time alone. Empty: whenever somebody is alone. */
export interface Calling {
  /** The traffic light of the place then is this or graver. */
  readonly level?: 'yellow' | 'red';
  /** Alone for at least so many minutes in a row. */
  readonly minutes?: number;
  readonly night?: true;
  /** Somebody under 18 is the one alone. */
  readonly minors?: 'alone';
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
