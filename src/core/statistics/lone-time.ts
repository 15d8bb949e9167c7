import { union } from '../company/spans';
import type { RiskLevel } from '../roster/records';
import type { Roster, Shift } from '../roster/roster';
import { certainPieces } from '../rules/shared/certain-pieces';
import { isOffice } from '../rules/shared/offices';
import { riskTimesIn } from '../rules/shared/risk-levels';
import { minutesOf } from '../rules/shared/worked';
import { type RosterView, viewOf } from '../rules/view';
import { isoWeekOf } from '../time/calendar';
import type { Day, Span } from '../time/units';
import { sharedWith } from './dated';
import { grouped } from './grouped';
import { isOpenKnown, openAt } from './open-at';

/** How much of the work is lone work, all places together, without offices. Only what is alone for certain counts. */
export interface LoneTime {
  /** Minutes that people are alone, by ISO week, in order; weeks with work but nobody alone have none. */
  readonly weeks: readonly { readonly year: number; readonly week: number; readonly minutes: number }[];
  /** Minutes that places are open; where opening hours are not known, that anybody is at work. */
  readonly open: number;
  /** Whether that is opening hours of all days with work, everywhere. */
  readonly openKnown: boolean;
  /** In how many of these somebody is alone. */
  readonly aloneWhileOpen: number;
  /** Minutes that people are alone at a level of risk: the risk times the hours alone. */
  readonly risk: Readonly<Record<RiskLevel, number>>;
}

export function loneTime(roster: Roster, view: RosterView = viewOf(roster)): LoneTime {
  const parts = certainPieces(view, 1);
  const work = roster.shifts.filter(({ kind, place }) => kind === 'work' && !isOffice(view, place));
  return { weeks: weeksOf(view, work, parts), ...shareOf(view, work, parts), risk: riskOf(view, parts) };
}

type Part = Span & { readonly place: number };

function weeksOf(view: RosterView, work: readonly Shift[], parts: readonly Part[]): LoneTime['weeks'] {
  const days = new Map<Day, number>();
  const add = (day: Day, minutes: number) => days.set(day, (days.get(day) ?? 0) + minutes);
  for (const { place, start } of work) add(view.dayAt(place, start), 0);
  for (const { place, start, end } of parts) {
    const clock = view.clock(place);
    const last = view.dayAt(place, end - 1);
    let from = start;
    for (let day = view.dayAt(place, start); day < last; day++) {
      const midnight = clock.startOf(day + 1);
      add(day, midnight - from);
      from = midnight;
    }
    add(last, end - from);
  }
  return byWeek(days);
}

function byWeek(days: ReadonlyMap<Day, number>): LoneTime['weeks'] {
  const weeks: { year: number; week: number; minutes: number }[] = [];
  for (const [day, minutes] of [...days].sort(([a], [b]) => a - b)) {
    const { year, week } = isoWeekOf(day);
    const last = weeks.at(-1);
    if (last?.year === year && last.week === week) last.minutes += minutes;
    else weeks.push({ year, week, minutes });
  }
  return weeks;
}

function shareOf(
  view: RosterView,
  work: readonly Shift[],
  parts: readonly Part[],
): Pick<LoneTime, 'open' | 'openKnown' | 'aloneWhileOpen'> {
  const [workAt, aloneAt] = [grouped(work, byPlace), grouped(parts, byPlace)];
  let [open, aloneWhileOpen] = [0, 0];
  for (const [place, shifts] of workAt) {
    const hours = openAt(view, place, shifts);
    open += minutesOf(hours);
    aloneWhileOpen += minutesOf(sharedWith(hours, union(aloneAt.get(place) ?? [])));
  }
  const openKnown = [...workAt].every(([place, shifts]) => isOpenKnown(view, place, shifts));
  return { open, openKnown, aloneWhileOpen };
}

function byPlace({ place }: { readonly place: number }): number {
  return place;
}

function riskOf(view: RosterView, parts: readonly Part[]): LoneTime['risk'] {
  const risk = { green: 0, yellow: 0, red: 0 };
  const times = riskTimesIn(view);
  for (const part of parts) {
    for (const { level, start, end } of times(part.place, part)) risk[level] += end - start;
  }
  return risk;
}
