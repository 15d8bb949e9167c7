import * as z from 'zod/mini';
import type { MeasureKind } from '../../roster/records';
import { certainPieces } from '../shared/certain-pieces';
import { defineRule } from '../define-rule';
import { measuresIn } from '../shared/on-record';
import { byPlace, judgedPlaces } from '../shared/place-findings';
import { foundAt, type Looking } from './missing-measures/found';
import { messages } from './missing-measures/messages';
import { callsIn } from './shared/calls';

export const missingMeasures = defineRule({
  id: 'missing-measures',
  title: 'Missing measures',
  summary:
    'Where somebody is alone, what makes it safer should be on record and valid: assessment, plans, phone, alarm, contact.',
  kind: 'guidance',
  group: 'measures',
  packs: ['good-practice'],
  countries: ['dk', 'no', 'se'],
  sources: [
    'dk-apv-guards',
    'dk-bar-service',
    'dk-apv-minors',
    'dk-mall',
    'no-fafo-2016',
    'no-ntnu',
    'se-aml-3-2',
    'se-afs-2023-2',
    'se-afs-2023-2-violence',
  ],
  params: z.strictObject({
    atLeast: z._default(
      z
        .int()
        .check(
          z.minimum(1),
          z.describe('From how many minutes alone on measures are called for; exactly so many count.'),
        ),
      15,
    ),
  }),
  messages,
  check(view, { atLeast }, tell) {
    const times = certainPieces(view, atLeast);
    const places = byPlace(view, times);
    const looking: Looking = { view, calls: callsIn(view), onRecord: measuresIn(view), tell };
    const findings = places.flatMap((pieces) => (pieces.length ? foundAt(looking, pieces) : []));
    return judgedPlaces(view, findings, (place) => places[place]!.length > 0);
  },
  valid: [
    { name: 'alone for a minute less than what counts', roster: 'Ane 2026-03-03 08:00-08:14', expect: [] },
    { name: 'an office', places: 'Kontor office', roster: 'Ane 2026-03-03 08:00-16:00', expect: [] },
    {
      name: 'two together',
      roster: 'Ane 2026-03-03 08:00-16:00\nBo 2026-03-03 08:00-16:00',
      records: 'table measures',
      expect: [],
    },
    {
      name: 'all that a bakery by day needs, each valid for the last day',
      places: 'Bageri bakery',
      roster: 'Ane 2026-03-03 08:00-08:59',
      records: bakery(),
      expect: [],
    },
    {
      name: 'the one who keeps contact is on call',
      places: 'Bageri bakery',
      roster: 'Ane 2026-03-03 08:00-09:00\nBo 2026-03-03 07:00-12:00 on-call',
      records: `${bakery()}\nmeasure Bageri check-in by Bo number 60`,
      expect: [],
    },
    {
      name: 'help that can be called the whole time',
      country: 'no',
      places: 'Lab other; injury-risk',
      roster: 'Ane 2026-03-03 08:00-08:59\nBo[40] 2026-03-03 07:00-12:00 on-call',
      records: 'measure * responsible\nmeasure * safety-plan\nmeasure * equipment',
      expect: [],
    },
    {
      name: 'as many alarms as people alone',
      country: 'se',
      places: 'Hus other; zone Loft other-floor',
      roster: 'Ane @Hus 2026-03-03 08:00-16:00\nBo @Hus/Loft 2026-03-03 08:00-16:00',
      records: `${sweden()}\nrisk Hus yellow\nmeasure Hus alarm on 2026-03-01 number 2\nmeasure Hus alarm-routine`,
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'no table of measures: once for a place',
      places: 'Nord kiosk\nSyd kiosk',
      roster:
        'Ane @Nord 2026-03-03 08:00-16:00\nAne @Nord 2026-03-04 08:00-16:00\nBo @Syd 2026-03-05 08:00-16:00',
      expect: ['nothing', 'nothing'],
    },
    {
      name: 'each a day too old, or never done',
      places: 'Bageri bakery; danger met',
      roster: 'Ane 2026-03-04 08:00-08:59',
      records: `${bakery()}\nmeasure Bageri lone-work-assessment`,
      expect: ['lacking'],
    },
    {
      name: 'without a date where one is needed, and done after the shift',
      places: 'Bageri bakery',
      roster: 'Ane 2026-03-03 08:00-08:59',
      records: `${bakery('contact-list', 'phone')}\nmeasure Bageri contact-list\nmeasure Bageri phone on 2026-03-04`,
      expect: ['lacking'],
    },
    {
      name: 'at night, after a threat; that minors work there too calls for nothing',
      places: 'Bageri bakery',
      roster: 'Ane 2026-03-03 22:00-22:30\nEmma[16] 2026-03-03 12:00-14:00\nBo 2026-03-03 12:00-14:00',
      records: `${bakery()}\nincident Bageri threat 2026-01-01`,
      expect: ['lackingNight', 'lacking'],
    },
    {
      name: 'a minor alone',
      places: 'Bageri bakery',
      roster: 'Emma[16] 2026-03-03 12:00-12:59',
      records: bakery(),
      expect: ['lacking'],
    },
    {
      name: 'a table in which nothing is filled in yet: once for a place, and once for what its risk calls for',
      country: 'no',
      places: 'Kiosk kiosk; violence-risk',
      roster: 'Ane 2026-03-03 08:00-16:00\nAne 2026-03-04 08:00-16:00',
      records: 'table measures',
      expect: ['lacking', 'lackingYellow', 'lackingRed'],
    },
    {
      name: 'an hour alone: contact by nobody, too rarely',
      places: 'Bageri bakery',
      roster: 'Ane 2026-03-03 08:00-09:00',
      records: `${bakery()}\nmeasure Bageri check-in number 61`,
      expect: ['checkInRare', 'checkInNobody'],
    },
    {
      name: 'at a customer’s, without an agreement',
      places: 'Kunde customer-site',
      roster: 'Ane 2026-03-03 08:00-08:59',
      records: bakery(),
      expect: ['lacking'],
    },
    {
      name: 'an hour alone, without contact',
      places: 'Bageri bakery',
      roster: 'Ane 2026-03-03 08:00-09:00',
      records: bakery(),
      expect: ['lacking'],
    },
    {
      name: 'whoever keeps contact goes home too early',
      places: 'Bageri bakery\nNord office',
      roster: 'Ane @Bageri 2026-03-03 08:00-10:00\nBo @Nord 2026-03-03 08:00-09:59',
      records: `${bakery()}\nmeasure Bageri check-in by Bo`,
      expect: ['checkInAway'],
    },
    {
      name: 'a risk that is yellow for an hour, without an alarm and a plan for afterwards',
      places: 'Bageri bakery',
      roster: 'Ane 2026-03-03 08:00-08:59',
      records: `${bakery()}\nrisk Bageri yellow band 08:30-09:30`,
      expect: ['lackingYellow'],
    },
    {
      name: 'a minor in a guarded shopping centre, and ten people on the roster',
      places: 'Bageri mall-shop; guarded',
      roster: `Emma[17] 2026-03-03 08:00-08:59\n${staff(9)}`,
      records: `${bakery()}\nmeasure * minors-assessment on 2026-01-01`,
      expect: ['lacking'],
    },
    {
      name: 'a Norwegian place with a risk of injury, and help that comes too late',
      country: 'no',
      places: 'Lab other; injury-risk',
      roster: 'Ane 2026-03-03 08:00-08:59',
      records:
        'measure * responsible\nmeasure * safety-plan\nmeasure * quick-help number 16\nmeasure * alarm on 2026-03-01',
      expect: ['lacking', 'slowHelp'],
    },
    {
      name: 'fewer alarms than people alone',
      country: 'se',
      places: 'Hus other; zone Loft other-floor',
      roster: 'Ane @Hus 2026-03-03 08:00-16:00\nBo @Hus/Loft 2026-03-03 09:00-16:00',
      records: `${sweden()}\nrisk Hus yellow\nmeasure Hus alarm on 2026-03-01 number 1\nmeasure Hus alarm-routine`,
      expect: ['fewAlarms'],
    },
  ],
});

/** Examples: what a Danish bakery by day has on record, as far as it wears out just until 3 March 2026. */
function bakery(...without: readonly MeasureKind[]): string {
  const records = [
    'threat-guideline',
    'emergency-plan',
    'phone',
    'contact-list on 2025-09-03',
    'staff-meeting on 2025-12-03',
    'escape-plan',
    'lone-work-assessment on 2023-03-03',
  ];
  return records
    .filter((record) => !without.some((kind) => record.startsWith(kind)))
    .map((record) => `measure * ${record}`)
    .join('\n');
}

/** Examples: what a Swedish place has on record. */
function sweden(): string {
  return 'measure * lone-work-assessment on 2026-01-01\nmeasure * safety-rep-informed on 2026-01-01';
}

/** Examples: people who are on the roster with colleagues. */
function staff(count: number): string {
  return Array.from({ length: count }, (_, i) => `Nr${'abcdefghijk'[i]!} 2026-03-05 08:00-16:00`).join('\n');
}
