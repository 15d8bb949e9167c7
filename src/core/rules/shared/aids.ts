import { text } from '../../messages/catalogue';
import { AgeClass } from '../../roster/age';
import type { MeasureKind } from '../../roster/records';
import type { Day } from '../../time/units';
import type { Why } from '../finding';
import type { RosterView } from '../view';
import { countsOn, measuresIn } from './on-record';

/** What brings help nearer to somebody who is alone, without ending that they are. */
const aids = {
  alarm: 'company.aidAlarm',
  phone: 'company.aidPhone',
  intercom: 'company.aidIntercom',
  camera: 'company.aidCamera',
} as const satisfies Partial<Record<MeasureKind, string>>;

type Aid = keyof typeof aids;

/** A line for each technical aid on record that counts on a day: for adults only, never for minors. */
export function aidWhys(view: RosterView, person: number, place: number, day: Day): Why[] {
  if (view.ageClass(person, day) === AgeClass.minor) return [];
  const onRecord = measuresIn(view);
  return (Object.keys(aids) as Aid[])
    .filter((aid) => onRecord(aid, place).some((measure) => countsOn(measure, day, undefined)))
    .map((aid) => ({ text: text(aids[aid], { place: view.place(place).name }) }));
}
