import type { Company, LoneInterval } from '../../company/company-of';
import type { Nearby, Reason } from '../../company/nearby';
import { text } from '../../messages/catalogue';
import type { Datum, Text } from '../../messages/text';
import type { Why } from '../finding';
import type { RosterView } from '../view';

/** One step a person nearby: who, and why they do not count. */
export function companyWhy(view: RosterView, { nearby, more }: Company, interval: LoneInterval): Why[] {
  const { place } = interval;
  const steps: Why[] = nearby.map((one) => ({
    text: inTime(wordsFor(view, one, interval), one, interval, view.place(place).timeZone),
    nearby: one,
    ...(one.source !== undefined && { source: one.source }),
  }));
  if (more > 0) steps.push({ text: text('company.more', { count: more }) });
  if (!steps.length) steps.push({ text: text('company.nobody', { place: view.place(place).name }) });
  return steps;
}

/** Zones that the roster names; the sales area has no name of its own. */
export function zoneName(view: RosterView, place: number, zone: number): Datum {
  const { name = '' } = view.place(place).zones[zone] ?? {};
  return name === '' ? { text: text('company.salesArea') } : name;
}

type Plain = 'onBreak' | 'onCall' | 'absent' | 'tentative' | 'under18' | 'ageUnknown' | 'twoPlacesAtOnce';

const plain: Partial<Record<Reason, Plain>> = {
  'on-break': 'onBreak',
  'on-call': 'onCall',
  absent: 'absent',
  tentative: 'tentative',
  'under-18': 'under18',
  'age-unknown': 'ageUnknown',
  'two-places-at-once': 'twoPlacesAtOnce',
};

function wordsFor(view: RosterView, nearby: Nearby, interval: LoneInterval): Text {
  const person = view.person(nearby.person).name;
  const key = plain[nearby.reason];
  if (key) return text(`company.${key}`, { person });
  if (nearby.reason === 'not-on-duty') return offDutyWords(view, nearby, interval);
  if (nearby.reason === 'break-time-unknown') return breakWords(view, nearby, interval);
  if (nearby.reason === 'other-premises') {
    return text('company.otherPremises', { person, place: view.place(shiftOf(view, nearby).place).name });
  }
  const zones = {
    person,
    zone: zoneName(view, interval.place, shiftOf(view, nearby).zone),
    own: zoneName(view, interval.place, interval.zone),
  };
  if (nearby.reason === 'separated-zone') return text('company.separatedZone', zones);
  return nearby.reason === 'other-floor'
    ? text('company.otherFloor', zones)
    : text('company.zoneUnknown', zones);
}

function breakWords(view: RosterView, nearby: Nearby, { place }: LoneInterval): Text {
  const { person, unplacedBreakMinutes = 0, start, end } = shiftOf(view, nearby);
  const { timeZone } = view.place(place);
  return text('company.breakTimeUnknown', {
    person: view.person(person).name,
    length: { minutes: unplacedBreakMinutes },
    from: { clock: start, timeZone },
    to: { clock: end, timeZone },
  });
}

function offDutyWords(view: RosterView, nearby: Nearby, { place, span }: LoneInterval): Text {
  const { start, end } = shiftOf(view, nearby);
  const { timeZone } = view.place(place);
  const person = view.person(nearby.person).name;
  return end <= span.start
    ? text('company.leftBefore', { person, at: { clock: end, timeZone } })
    : text('company.comesLater', { person, at: { clock: start, timeZone } });
}

function inTime(words: Text, { reason, during }: Nearby, { span }: LoneInterval, timeZone: string): Text {
  const whole = during.start <= span.start && during.end >= span.end;
  if (whole || reason === 'not-on-duty') return words;
  const [from, to] = [during.start, during.end].map((clock) => ({ clock, timeZone })) as [Datum, Datum];
  return text('company.during', { text: { text: words }, from, to });
}

function shiftOf(view: RosterView, { shift }: Nearby) {
  const found = shift === undefined ? undefined : view.roster.shifts[shift];
  if (!found) throw new RangeError('A person nearby has no shift.');
  return found;
}
