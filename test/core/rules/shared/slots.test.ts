import { describe, expect, test } from '@jest/globals';
import type { Slot } from '../../../../src/core/roster/records';
import { slotTimesIn } from '../../../../src/core/rules/shared/slots';
import { viewOf } from '../../../../src/core/rules/view';
import { isoMinute } from '../../../../src/core/time/calendar';
import type { Country } from '../../../../src/core/time/units';
import { rosterOf } from '../notation';

/** When the slot holds during a shift, as `03-02T18:00-03-02T22:00`. */
function heldIn(options: string, shift: string, country: Country = 'dk'): string[] {
  const written = { places: 'Nord kiosk\nSyd kiosk', country, records: `agreement ${options}` };
  const roster = rosterOf({ ...written, roster: `Ane @Nord ${shift}` });
  const slot: Slot = roster.records!.agreements[0]!;
  const clock = viewOf(roster).clock(0);
  const at = (instant: number) => isoMinute(clock.toWall(instant)).slice(5);
  return slotTimesIn(viewOf(roster))(slot, 0, roster.shifts[0]!).map(
    ({ start, end }) => `${at(start)}-${at(end)}`,
  );
}

describe('a slot holds', () => {
  test('always where nothing limits it, and only at its place', () => {
    expect(heldIn('* not-alone', '2026-03-02 08:00-16:00')).toEqual(['03-02T08:00-03-02T16:00']);
    expect(heldIn('Nord not-alone', '2026-03-02 08:00-16:00')).toEqual(['03-02T08:00-03-02T16:00']);
    expect(heldIn('Syd not-alone', '2026-03-02 08:00-16:00')).toEqual([]);
  });

  test('on its weekdays, and on public holidays when it names them', () => {
    expect(heldIn('* not-alone days 6-7', '2026-03-06 20:00-04:00')).toEqual(['03-07T00:00-03-07T04:00']);
    expect(heldIn('* not-alone days 6-7', '2026-04-06 08:00-16:00')).toEqual([]);
    expect(heldIn('* not-alone days 6-holiday', '2026-04-06 08:00-16:00')).toHaveLength(1);
    expect(heldIn('* not-alone days 1-5', '2026-04-06 08:00-16:00')).toHaveLength(1);
  });

  test('on the public holidays of the country of the place', () => {
    expect(heldIn('* not-alone days 6-holiday', '2026-05-01 08:00-16:00', 'no')).toHaveLength(1);
    expect(heldIn('* not-alone days 6-holiday', '2026-05-01 08:00-16:00', 'dk')).toEqual([]);
  });

  test('within its band to the minute', () => {
    expect(heldIn('* not-alone band 18:00-22:00', '2026-03-02 08:00-18:00')).toEqual([]);
    expect(heldIn('* not-alone band 18:00-22:00', '2026-03-02 17:00-18:01')).toEqual([
      '03-02T18:00-03-02T18:01',
    ]);
    expect(heldIn('* not-alone band 18:00-22:00', '2026-03-02 22:00-23:00')).toEqual([]);
  });

  test('past midnight by the day that the band begins on', () => {
    const friday = '* not-alone days 5 band 22:00-05:00';
    expect(heldIn(friday, '2026-03-06 20:00-06:00')).toEqual(['03-06T22:00-03-07T05:00']);
    expect(heldIn(friday, '2026-03-07 00:00-06:00')).toEqual(['03-07T00:00-03-07T05:00']);
    expect(heldIn(friday, '2026-03-05 20:00-06:00')).toEqual([]);
  });

  test('from its first to its last day, over the turn of the year', () => {
    const days = '* not-alone band 22:00-02:00 from 2026-12-31 to 2026-12-31';
    expect(heldIn(days, '2026-12-31 20:00-04:00')).toEqual(['12-31T22:00-01-01T02:00']);
    expect(heldIn(days, '2026-12-30 20:00-04:00')).toEqual([]);
    expect(heldIn(days, '2027-01-01 20:00-04:00')).toEqual([]);
  });

  test.each([
    ['dk', '2026-03-28'],
    ['no', '2026-03-28'],
    ['se', '2026-03-28'],
    ['dk', '2026-10-24'],
    ['no', '2026-10-24'],
    ['se', '2026-10-24'],
  ] as const)('by the clock on the wall in the night of a clock change (%s, %s)', (country, date) => {
    const next = `${date.slice(5, 8)}${Number(date.slice(8)) + 1}`;
    expect(heldIn('* not-alone band 01:00-04:00', `${date} 22:00-06:00`, country)).toEqual([
      `${next}T01:00-${next}T04:00`,
    ]);
  });

  test('for an hour more in autumn and an hour less in spring', () => {
    const minutes = (date: string) => {
      const roster = rosterOf({
        roster: `Ane ${date} 22:00-06:00`,
        records: 'agreement * not-alone band 01:00-04:00',
      });
      const view = viewOf(roster);
      const [span] = slotTimesIn(view)(view.records.agreements[0]!, 0, roster.shifts[0]!);
      return span!.end - span!.start;
    };
    expect([minutes('2026-03-28'), minutes('2026-03-07'), minutes('2026-10-24')]).toEqual([120, 180, 240]);
  });
});
