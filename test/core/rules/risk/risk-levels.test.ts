import { expect, test } from '@jest/globals';
import { riskTimesIn } from '../../../../src/core/rules/shared/risk-levels';
import { viewOf } from '../../../../src/core/rules/view';
import { isoMinute, parseIsoMinute } from '../../../../src/core/time/calendar';
import { zoneClock } from '../../../../src/core/time/zone-clock';
import type { Country } from '../../../../src/core/time/units';
import { rosterOf } from '../notation';

const clock = zoneClock('Europe/Copenhagen');

interface Said {
  readonly places?: string;
  readonly records?: string;
  readonly country?: Country;
}

/** `06:00-22:00 yellow score` for each part of a span, touching ones of one kind together. */
function levelsIn(said: Said, from: string, to: string): string[] {
  const view = viewOf(rosterOf({ roster: '', ...said }));
  const [start, end] = [
    clock.toInstant(parseIsoMinute(from)!, 'start')!,
    clock.toInstant(parseIsoMinute(to)!, 'end')!,
  ];
  const parts: { from: string; to: string; is: string }[] = [];
  for (const time of riskTimesIn(view)(0, { start, end })) {
    const [shownFrom, shownTo] = [time.start, time.end].map((at) => isoMinute(clock.toWall(at)).slice(11));
    const is = `${time.level} ${time.basis.by}`;
    const last = parts.at(-1);
    if (last?.is === is && last.to === shownFrom) last.to = shownTo!;
    else parts.push({ from: shownFrom!, to: shownTo!, is });
  }
  return parts.map((part) => `${part.from}-${part.to} ${part.is}`);
}

const marked = 'Kiosk kiosk; valuables; poorly-secured';

test.each<[string, Said, string, string, string[]]>([
  ['nothing is said', {}, '2026-03-03T00:00', '2026-03-04T00:00', []],
  [
    'two marks on a weekday: yellow by day, red by night',
    { places: marked },
    '2026-03-03T12:00',
    '2026-03-04T12:00',
    ['12:00-22:00 yellow score', '22:00-06:00 red score', '06:00-12:00 yellow score'],
  ],
  [
    'the Norwegian night begins at 21:00',
    { places: marked, country: 'no' },
    '2026-03-03T12:00',
    '2026-03-04T00:00',
    ['12:00-21:00 yellow score', '21:00-00:00 red score'],
  ],
  [
    'Friday begins at 06:00 and Saturday ends at 06:00 on Sunday',
    { places: 'Kiosk kiosk; valuables' },
    '2026-03-06T05:00',
    '2026-03-08T08:00',
    [
      '05:00-22:00 yellow score',
      '22:00-06:00 red score',
      '06:00-22:00 yellow score',
      '22:00-06:00 red score',
    ],
  ],
  [
    'a street with bars counts from Thursday to Saturday night',
    { places: 'Kiosk kiosk; nightlife' },
    '2026-03-04T22:00',
    '2026-03-06T06:00',
    ['22:00-06:00 yellow score'],
  ],
  [
    'what is on record outranks the marks, and the graver of two rows counts',
    { places: marked, records: 'risk Kiosk green\nrisk Kiosk yellow band 20:00-02:00' },
    '2026-03-03T18:00',
    '2026-03-04T04:00',
    ['18:00-20:00 green record', '20:00-02:00 yellow record', '02:00-04:00 green record'],
  ],
  [
    'an assessment is valid through its last day, and green no longer counts after it',
    { places: marked, records: 'risk Kiosk green until 2026-03-03' },
    '2026-03-03T20:00',
    '2026-03-04T08:00',
    ['20:00-00:00 green record', '00:00-06:00 red score', '06:00-08:00 yellow score'],
  ],
  [
    'the mark of a risk of violence is red where nothing is on record',
    { places: 'Kiosk kiosk; violence-risk', records: 'risk Kiosk green band 08:00-16:00' },
    '2026-03-03T06:00',
    '2026-03-03T20:00',
    ['06:00-08:00 red flag', '08:00-16:00 green record', '16:00-20:00 red flag'],
  ],
  [
    'the second attack counts from its own day on',
    { records: 'incident Kiosk robbery 2025-12-01\nincident Kiosk threat 2026-03-03' },
    '2026-03-02T12:00',
    '2026-03-03T12:00',
    ['00:00-12:00 red incidents'],
  ],
  [
    'the first of two attacks counts for 24 months',
    { records: 'incident Kiosk violence 2024-03-03\nincident Kiosk threat 2026-01-01' },
    '2026-03-03T12:00',
    '2026-03-04T12:00',
    ['12:00-00:00 red incidents'],
  ],
])('%s', (_, said, from, to, expected) => {
  expect(levelsIn(said, from, to)).toEqual(expected);
});
