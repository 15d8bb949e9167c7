import { IANAZone } from 'luxon';
import { MINUTES_A_DAY, wallAt } from './calendar';
import type { Day, Instant, WallMinute } from './units';

/** The wall clock of one time zone. Offsets are looked up once a date, however many times are converted. */
export interface ZoneClock {
  /** IANA name. */
  readonly timeZone: string;
  /** How often the time zone data was asked. */
  readonly lookups: number;
  toWall(instant: Instant): WallMinute;
  /**
   * The hour that comes twice in autumn is read so that the shift is the longer one: an ambiguous start is the earlier
   * instant, an ambiguous end the later. Undefined when the clock never shows that time (the missing hour in spring);
   * an end at the very moment it leaps is a good one, for an end is not worked: 22:00 to 02:00 in that night is 4 hours.
   */
  toInstant(wall: WallMinute, edge: 'start' | 'end'): Instant | undefined;
  isAmbiguous(wall: WallMinute): boolean;
  /** The first minute of the day, which is not 00:00 where the clock leaps over midnight. */
  startOf(day: Day): Instant;
}

const clocks = new Map<string, ZoneClock>();

/**
 * The clock of a zone, the same object for the same name.
 *
 * @throws RangeError when the name is no IANA time zone.
 */
export function zoneClock(timeZone: string): ZoneClock {
  let clock = clocks.get(timeZone);
  if (!clock) clocks.set(timeZone, (clock = new CachedClock(timeZone)));
  return clock;
}

class CachedClock implements ZoneClock {
  readonly timeZone: string;
  lookups = 0;
  readonly #zone: IANAZone;
  /** Offset at 00:00Z of a day. */
  readonly #midnights = new Map<Day, number>();
  /** When the offset changes within a UTC day. */
  readonly #changes = new Map<Day, Instant>();
  /** The one offset of a calendar day far from any change, else NaN. */
  readonly #plainDays = new Map<Day, number>();

  constructor(timeZone: string) {
    if (!IANAZone.isValidZone(timeZone)) {
      throw new RangeError(
        `"${timeZone}" is not a time zone I know. Write an IANA name such as Europe/Copenhagen.`,
      );
    }
    this.timeZone = timeZone;
    this.#zone = IANAZone.create(timeZone);
  }

  toWall(instant: Instant): WallMinute {
    return instant + this.#offsetAt(instant);
  }

  toInstant(wall: WallMinute, edge: 'start' | 'end'): Instant | undefined {
    const plain = this.#plainOffset(Math.floor(wall / MINUTES_A_DAY));
    if (!Number.isNaN(plain)) return wall - plain;
    const instants = this.#instantsOf(wall);
    if (edge === 'start') return instants[0];
    const end = instants.at(-1);
    const lastMinute = end === undefined ? this.#instantsOf(wall - 1).at(-1) : undefined;
    return lastMinute === undefined ? end : lastMinute + 1;
  }

  isAmbiguous(wall: WallMinute): boolean {
    const plain = this.#plainOffset(Math.floor(wall / MINUTES_A_DAY));
    return Number.isNaN(plain) && this.#instantsOf(wall).length > 1;
  }

  startOf(day: Day): Instant {
    const midnight = wallAt(day, 0);
    const instant = this.toInstant(midnight, 'start');
    if (instant !== undefined) return instant;
    return firstWhere(
      midnight - MINUTES_A_DAY,
      midnight + MINUTES_A_DAY,
      (at) => this.toWall(at) >= midnight,
    );
  }

  /** The instants at which the clock shows this time, in order: none, one or two. */
  #instantsOf(wall: WallMinute): Instant[] {
    // No zone is a whole day from UTC, so these offsets are the ones before and after any change near by.
    const offsets = new Set([this.#offsetAt(wall - MINUTES_A_DAY), this.#offsetAt(wall + MINUTES_A_DAY)]);
    return [...offsets]
      .map((offset) => wall - offset)
      .filter((instant) => this.toWall(instant) === wall)
      .sort((a, b) => a - b);
  }

  #plainOffset(day: Day): number {
    let plain = this.#plainDays.get(day);
    if (plain === undefined) {
      plain = this.#offsetAtMidnight(day);
      for (const near of [day - 1, day + 1, day + 2]) {
        if (this.#offsetAtMidnight(near) !== plain) plain = NaN;
      }
      this.#plainDays.set(day, plain);
    }
    return plain;
  }

  #offsetAt(instant: Instant): number {
    const day = Math.floor(instant / MINUTES_A_DAY);
    const before = this.#offsetAtMidnight(day);
    const after = this.#offsetAtMidnight(day + 1);
    return before === after || instant < this.#changeIn(day, before) ? before : after;
  }

  #changeIn(day: Day, before: number): Instant {
    let change = this.#changes.get(day);
    if (change === undefined) {
      const midnight = day * MINUTES_A_DAY;
      change = firstWhere(midnight, midnight + MINUTES_A_DAY, (at) => this.#lookUp(at) !== before);
      this.#changes.set(day, change);
    }
    return change;
  }

  #offsetAtMidnight(day: Day): number {
    let offset = this.#midnights.get(day);
    if (offset === undefined) this.#midnights.set(day, (offset = this.#lookUp(day * MINUTES_A_DAY)));
    return offset;
  }

  #lookUp(instant: Instant): number {
    this.lookups++;
    // Before standard time, offsets had seconds; a roster has not.
    return Math.round(this.#zone.offset(instant * 60_000));
  }
}

/** The first value in (from, to] that fits, given that `to` does and that all after the first do. */
function firstWhere(from: Instant, to: Instant, fits: (at: Instant) => boolean): Instant {
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (fits(middle)) to = middle;
    else from = middle;
  }
  return to;
}
