import { trainingDuties, type TrainingDuty } from '../../../law/measures';
import type { Training, TrainingTopic } from '../../../roster/records';
import type { Piece } from '../../shared/lone-pieces';
import { countsOn, lastDayOf } from '../../shared/on-record';
import { understands } from '../../../roster/language';
import type { RosterView } from '../../view';
import { callsIn, type Calls } from '../shared/calls';
import type { Gap } from './words';

const duties: readonly TrainingDuty<TrainingTopic>[] = trainingDuties;

/** Topics that one person lacks at some time alone, each with the first such time. */
export function gapsIn(view: RosterView): (times: readonly Piece[]) => Gap[] {
  const calls = callsIn(view);
  const byPerson = new Map<number, Training[]>();
  for (const one of view.records.training) {
    byPerson.set(one.person, [...(byPerson.get(one.person) ?? []), one]);
  }
  return (times) => {
    const known = byPerson.get(times[0]!.person) ?? [];
    const gaps = duties.flatMap((duty) => {
      const first = times.find(
        (time) => isCalledFor(view, calls, duty, time) && !isTrained(known, duty, time),
      );
      return first ? [gapOf(known, duty, first)] : [];
    });
    return [...new Map(gaps.reverse().map((gap) => [gap.topic, gap])).values()].sort(
      (a, b) => a.first.start - b.first.start,
    );
  };
}

function isCalledFor(view: RosterView, calls: Calls, duty: TrainingDuty, time: Piece): boolean {
  if (!duty.countries.includes(view.place(time.place).country) || !calls(duty.when, time)) return false;
  if (!duty.ages) return true;
  const years = view.years(time.person, time.day);
  return years !== undefined && years >= duty.ages[0] && years <= duty.ages[1];
}

function isTrained(known: readonly Training[], duty: TrainingDuty, time: Piece): boolean {
  return known.some((one) => isAbout(one, duty, time) && countsOn(one, time.day, monthsOf(one, duty)));
}

/** Training that says neither when it was nor until when it counts is taken for given. */
function monthsOf({ on }: Training, { months }: TrainingDuty): number | undefined {
  return on === undefined ? undefined : months;
}

function isAbout({ topic, place }: Training, duty: TrainingDuty, time: Piece): boolean {
  return topic === duty.topic && (duty.byPlace !== true || place === undefined || place === time.place);
}

function gapOf(known: readonly Training[], duty: TrainingDuty<TrainingTopic>, first: Piece): Gap {
  const lasts = known
    .filter((one) => isAbout(one, duty, first) && (one.on ?? -Infinity) <= first.day)
    .flatMap((one) => lastDayOf(one, monthsOf(one, duty)) ?? []);
  return { topic: duty.topic, duty, first, ...(lasts.length && { last: Math.max(...lasts) }) };
}

/** The language of training that is in none of the person's languages, where both are known. */
export function foreignIn(view: RosterView, times: readonly Piece[]): string | undefined {
  const [{ person }] = times as [Piece];
  const own = view.person(person).languages ?? [];
  const given = view.records.training
    .filter((one) => one.person === person)
    .flatMap(({ language }) => language ?? []);
  return own.length ? given.find((one) => !understands(own, one)) : undefined;
}
