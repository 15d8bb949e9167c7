import { describe, expect, test } from '@jest/globals';
import { companyIn } from '../../../src/core/company/company-of';
import type { CompanyNeed } from '../../../src/core/occupancy/stretch';
import { parseIsoMinute, isoMinute } from '../../../src/core/time/calendar';
import { zoneClock } from '../../../src/core/time/zone-clock';
import { rosterOf } from '../rules/notation';

const clock = zoneClock('Europe/Copenhagen');
const at = (iso: string) => clock.toInstant(parseIsoMinute(iso)!, 'start')!;

/** Who was near Emma, the first person, on 3 March 2026 between two times, in words short enough for a table. */
function near(
  written: { roster: string; places?: string; need?: CompanyNeed },
  from = '18:00',
  to = '20:00',
) {
  const roster = rosterOf(written);
  const [start, end] = [at(`2026-03-03T${from}`), at(`2026-03-03T${to}`)];
  const [{ place, zone } = { place: 0, zone: 0 }] = roster.shifts;
  const { nearby, more } = companyIn(roster)({
    need: written.need ?? 'adult',
    person: 0,
    place,
    zone,
    span: { start, end },
  });
  const lines = nearby.map(({ person, reason, during, source }) =>
    [
      roster.people[person]!.name,
      reason,
      `${isoMinute(clock.toWall(during.start)).slice(11)}-${isoMinute(clock.toWall(during.end)).slice(11)}`,
      source ?? 'none',
    ].join(' '),
  );
  return { lines, more };
}

const emma = 'Emma[16] @Kiosk 2026-03-03 16:00-20:00';
const kiosk =
  'Kiosk kiosk; zone Lager separated; zone Loft other-floor; zone Kontor unknown; zone Bag next-room';

describe('companyOf', () => {
  test.each<[string, string, string[]]>([
    [
      'somebody at another place',
      'Bo[40] @Bageri 2026-03-03 17:00-19:00',
      ['Bo other-premises 18:00-19:00 dk-cir-13-1'],
    ],
    [
      'a separated zone',
      'Bo[40] @Kiosk/Lager 2026-03-03 18:30-21:00',
      ['Bo separated-zone 18:30-20:00 S-1239-00'],
    ],
    ['another floor', 'Bo[40] @Kiosk/Loft 2026-03-03 16:00-21:00', ['Bo other-floor 18:00-20:00 S-2579-00']],
    ['on call', 'Bo[40] @Kiosk 2026-03-03 16:00-21:00 on-call', ['Bo on-call 18:00-20:00 S-2579-00']],
    [
      'on call for every place',
      'Bo[40] @* 2026-03-03 16:00-21:00 on-call',
      ['Bo on-call 18:00-20:00 S-2579-00'],
    ],
    ['left before', 'Bo[40] @Kiosk 2026-03-03 12:00-18:00', ['Bo not-on-duty 18:00-20:00 S-3041-01']],
    ['comes later', 'Bo[40] @Kiosk 2026-03-03 20:00-22:00', ['Bo not-on-duty 18:00-20:00 S-1163-00']],
    ['absent', 'Bo[40] @Kiosk 2026-03-03 00:00-00:00 absence', ['Bo absent 18:00-20:00 none']],
    ['tentative', 'Bo[40] @Kiosk 2026-03-03 18:00-20:00 tentative', ['Bo tentative 18:00-20:00 S-1163-00']],
    ['another minor', 'Liv[17] @Kiosk 2026-03-03 18:00-20:00', ['Liv under-18 18:00-20:00 S-0734-00']],
    [
      'a minor upstairs is under 18 first',
      'Liv[17] @Kiosk/Loft 2026-03-03 18:00-20:00',
      ['Liv under-18 18:00-20:00 S-0734-00'],
    ],
    ['an age not known', 'Bo[?] @Kiosk 2026-03-03 18:00-20:00', ['Bo age-unknown 18:00-20:00 none']],
    [
      'an age not known, but upstairs',
      'Bo[?] @Kiosk/Loft 2026-03-03 18:00-20:00',
      ['Bo other-floor 18:00-20:00 S-2579-00'],
    ],
    [
      'a room not known',
      'Bo[40] @Kiosk/Kontor 2026-03-03 18:00-20:00',
      ['Bo zone-unknown 18:00-20:00 dk-vicinity'],
    ],
    ['a minor who is not at work is nobody’s company', 'Liv[17] @Kiosk 2026-03-03 16:00-21:00 on-call', []],
    ['nor one who is ill', 'Liv[17] @Kiosk 2026-03-03 00:00-00:00 absence', []],
    ['company is not listed', 'Bo[40] @Kiosk 2026-03-03 18:00-20:00', []],
    ['company in the next room neither', 'Bo[40] @Kiosk/Bag 2026-03-03 18:00-20:00', []],
    ['the day before is another day', 'Bo[40] @Kiosk 2026-03-02 08:00-16:00', []],
    [
      'who goes home early is not near',
      'Bo[40] @Kiosk 2026-03-03 06:00-10:00\nEva[50] @Kiosk 2026-03-03 10:00-17:00',
      ['Eva not-on-duty 18:00-20:00 S-3041-01'],
    ],
  ])('%s', (_, others, expected) => {
    expect(near({ places: `${kiosk}\nBageri bakery`, roster: `${emma}\n${others}` }).lines).toEqual(expected);
  });

  test('a break is taken out of the work', () => {
    const roster = `${emma}\nBo[40] @Kiosk 2026-03-03 12:00-20:00\nBo @Kiosk 2026-03-03 18:30-18:45 break`;
    expect(near({ places: kiosk, roster }, '18:30', '18:45').lines).toEqual([
      'Bo on-break 18:30-18:45 S-0734-00',
    ]);
  });

  test('somebody in two places at once, or absent as well, may be company', () => {
    const twice = 'Bo[40] @Kiosk 2026-03-03 18:00-20:00\nBo @Bageri 2026-03-03 18:00-20:00';
    const absent = 'Eva[40] @Kiosk 2026-03-03 18:00-20:00\nEva @Kiosk 2026-03-03 18:00-20:00 absence';
    expect(near({ places: `${kiosk}\nBageri bakery`, roster: `${emma}\n${twice}\n${absent}` }).lines).toEqual(
      [
        'Bo two-places-at-once 18:00-20:00 none',
        'Eva two-places-at-once 18:00-20:00 none',
        'Eva absent 18:00-20:00 none',
      ],
    );
  });

  test('for an adult age does not matter, and guidance is cited instead of the courts', () => {
    const roster = `Emma[40] @Kiosk 2026-03-03 16:00-20:00\nLiv[17] @Kiosk/Loft 2026-03-03 18:00-20:00`;
    expect(near({ places: kiosk, roster, need: 'anyone' }).lines).toEqual([
      'Liv other-floor 18:00-20:00 dk-bar-service',
    ]);
    const gone = `Emma[40] @Kiosk 2026-03-03 16:00-20:00\nBo[40] @Kiosk 2026-03-03 10:00-18:00`;
    expect(near({ places: kiosk, roster: gone, need: 'anyone' }).lines).toEqual([
      'Bo not-on-duty 18:00-20:00 none',
    ]);
  });

  test('a crowd is counted, not listed', () => {
    const minors = Array.from(
      { length: 20 },
      (_, i) => `M${'abcdefghijklmnopqrst'[i]!}[16] 2026-03-03 18:00-20:00`,
    );
    const { lines, more } = near({ roster: [emma, ...minors].join('\n') });
    expect([lines.length, more]).toEqual([12, 8]);
  });

  test('people elsewhere are named up to three, the others counted', () => {
    const places = ['Kiosk', 'Nord', 'Syd'].map((name) => `${name} kiosk`).join('\n');
    const others = ['Bo', 'Eva', 'Ida', 'Kaj', 'Ole'].map(
      (name) => `${name}[30] @Nord 2026-03-03 17:00-19:00`,
    );
    const { lines, more } = near({ places, roster: [emma, ...others].join('\n') });
    expect([lines.length, more]).toEqual([3, 2]);
    expect(lines.every((line) => line.includes('other-premises 18:00-19:00'))).toBe(true);
  });
});
