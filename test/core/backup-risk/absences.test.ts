import { describe, expect, test } from '@jest/globals';
import { absences } from '../../../src/core/backup-risk/absences';
import { isoMinute } from '../../../src/core/time/calendar';
import { zoneClock } from '../../../src/core/time/zone-clock';
import { rosterOf } from '../rules/notation';

/** `Bo: minor-banned Emma 18:00-20:00, alone Eva …` for each absence, in order. */
function told(written: Parameters<typeof rosterOf>[0]): string[] {
  const roster = rosterOf(written);
  return absences(roster).map(({ person, place, harmed }) => {
    const clock = zoneClock(roster.places[place]!.timeZone);
    const at = (instant: number) => isoMinute(clock.toWall(instant)).slice(11);
    const all = harmed.map(
      (one) => `${one.harm} ${roster.people[one.person]!.name} ${at(one.start)}-${at(one.end)}`,
    );
    return `${roster.people[person]!.name}: ${all.join(', ')}`;
  });
}

describe('one absence away', () => {
  test('a minor with one adult is without any when the adult is away, and banned from 18:00', () => {
    expect(told({ roster: 'Emma[16] 2026-03-03 16:00-20:00\nBo[40] 2026-03-03 15:00-21:00' })).toEqual([
      'Bo: minor-banned Emma 18:00-20:00, minor Emma 16:00-18:00',
      'Emma: alone Bo 16:00-20:00',
    ]);
  });

  test('a second adult takes the risk away for as long as they are there', () => {
    const roster =
      'Emma[16] 2026-03-03 18:00-20:00\nBo[40] 2026-03-03 18:00-20:00\nEva[50] 2026-03-03 18:00-19:59';
    expect(told({ roster })).toEqual(['Bo: minor-banned Emma 19:59-20:00', 'Emma: alone Bo 19:59-20:00']);
  });

  test('two by night are one absence from a lone night, each through the other', () => {
    expect(told({ roster: 'Bo[40] 2026-03-03 20:00-23:00\nEva[50] 2026-03-03 21:00-23:00' })).toEqual([
      'Bo: night Eva 22:00-23:00, alone Eva 21:00-22:00',
      'Eva: night Bo 22:00-23:00, alone Bo 21:00-22:00',
    ]);
  });

  test('who is alone in the night has one backup, who may be ill', () => {
    const roster =
      'Bo[40] 2026-03-03 22:00-06:00\nEva[50] 2026-03-03 22:00-06:00 on-call\nIb[50] 2026-03-03 22:00-02:00 on-call';
    expect(told({ roster })).toEqual(['Eva: no-backup Bo 02:00-06:00']);
  });

  test('who breaks most comes first', () => {
    const found = told({
      places: 'Nord kiosk\nSyd kiosk\nKontor office',
      roster: [
        'Ida[17] @Nord 2026-03-04 10:00-17:00',
        'Eva[50] @Nord 2026-03-04 10:00-17:00',
        'Emma[16] @Syd 2026-03-05 18:00-18:01',
        'Bo[40] @Syd 2026-03-05 18:00-18:01',
        'Kaj[40] @Kontor 2026-03-05 08:00-18:01',
        'Lis[40] @Kontor 2026-03-05 08:00-18:01',
      ].join('\n'),
    });
    expect(found.map((line) => line.split(':')[0])).toEqual(['Bo', 'Eva', 'Ida', 'Emma']);
  });

  test('who is alone already, or has two beside them, depends on nobody', () => {
    expect(told({ roster: 'Bo[40] 2026-03-03 08:00-16:00' })).toEqual([]);
    const three = ['Bo', 'Eva', 'Ib'].map((name) => `${name}[40] 2026-03-03 08:00-16:00`).join('\n');
    expect(told({ roster: three })).toEqual([]);
  });

  test('on the 18th birthday the night falls to an adult', () => {
    const roster = 'Emma[2008-03-04] 2026-03-03 22:00-02:00\nBo[40] 2026-03-03 22:00-02:00';
    expect(told({ roster })).toEqual([
      'Bo: minor-banned Emma 22:00-00:00, night Emma 00:00-02:00',
      'Emma: night Bo 22:00-02:00',
    ]);
  });
});
