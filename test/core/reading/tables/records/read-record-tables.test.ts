import { describe, expect, it } from '@jest/globals';
import { day, type Given, serial } from '../../grid-of';
import { bare, onRecord, onRecordOfNobody } from './on-record';

const DATE = 'dd-mm-yyyy';
const on = (iso: string): Given => [serial(iso), DATE];
const [Emma, Bo] = [0, 1];
const [Nord, Syd] = [0, 1];

describe('measures', () => {
  const read = (...rows: readonly (readonly Given[])[]) =>
    onRecord([
      ['Foranstaltning', 'Sted', 'Dato', 'Gælder til', 'Ansvarlig', 'Deltagere', 'Antal', 'Bemærkning'],
      ...rows,
    ]);

  it('are read with everything that stands there', () => {
    const { records, unread, tables } = read([
      'APV om alenearbejde',
      'Nord',
      on('2025-02-01'),
      '2028-02-01',
      'Bo',
      'AMR',
      '',
      'mappe 4',
    ]);
    expect([unread, tables]).toEqual([[], ['measures']]);
    expect(records.measures).toEqual([
      {
        kind: 'lone-work-assessment',
        place: Nord,
        on: day('2025-02-01'),
        until: day('2028-02-01'),
        responsible: 'Bo',
        participants: 'AMR',
        note: 'mappe 4',
        at: { sheet: 'Ark1', address: 'A2' },
      },
    ]);
  });

  it('hold everywhere without a place, and at each of several', () => {
    const { records, unread } = read(
      ['Alarm', '', on('2026-01-01')],
      ['Alarm', 'alle steder', on('2026-01-02'), '', '', '', 2],
      ['Telefon', 'Syd; nord', on('2026-01-03')],
    );
    expect(unread).toEqual([]);
    expect(bare(records.measures)).toEqual([
      { kind: 'alarm', on: day('2026-01-01') },
      { kind: 'alarm', on: day('2026-01-02'), number: 2 },
      { kind: 'phone', place: Syd, on: day('2026-01-03') },
      { kind: 'phone', place: Nord, on: day('2026-01-03') },
    ]);
  });

  it('are in place with a date, a yes, a last day or a number, and not before', () => {
    const { records, unread } = read(
      ['Alarm', 'Nord', '', '', 'Bo'],
      ['Kamera', 'Nord', 'nej'],
      ['Kamera', 'Nord', '?', '', '', '', 3],
      ['Telefon', 'Nord', 'ja'],
      ['Hund', 'Nord', '', on('2026-06-30')],
      ['Jævnlig kontakt', 'Nord', '', '', '', '', '60 min'],
      ['Arbejdsmiljørepræsentant', 'Nord', '', '', 'Bo'],
    );
    expect(unread).toEqual([]);
    expect(bare(records.measures)).toEqual([
      { kind: 'phone', place: Nord },
      { kind: 'dog', place: Nord, until: day('2026-06-30') },
      { kind: 'check-in', place: Nord, number: 60 },
      { kind: 'safety-rep', place: Nord, responsible: 'Bo' },
    ]);
  });

  it('need no date where the table has no column for it', () => {
    const { records } = onRecord([
      ['Tiltak', 'Sted'],
      ['Alarm', 'Nord'],
    ]);
    expect(bare(records.measures)).toEqual([{ kind: 'alarm', place: Nord }]);
  });

  it('are told cell by cell where they cannot be read, and never made everybody’s', () => {
    const { records, unread } = read(
      ['Røgalarm', 'Nord', on('2026-01-01')],
      ['Alarm', 'Nørd', on('2026-01-01')],
      ['Alarm', 'Vest', on('2026-01-01')],
      ['Alarm', 'Syd', '1. februar'],
      ['Alarm', 'Syd', on('2026-01-01'), '', '', '', 'to'],
      ['', 'Syd', on('2026-01-01')],
      ['Alarm', '#N/A', on('2026-01-01')],
    );
    expect(unread.sort()).toEqual([
      ['A2', 'Røgalarm', 'tables.unknownMeasure'],
      ['B3', 'Nørd', 'tables.unknownPlace'],
      ['B7', 'Syd', 'tables.incomplete'],
      ['B8', '#N/A', 'staff.notWords'],
      ['C5', '1. februar', 'tables.notDone'],
      ['G6', 'to', 'tables.notANumber'],
    ]);
    expect(bare(records.measures)).toEqual([{ kind: 'alarm', place: Syd, on: day('2026-01-01') }]);
  });
});

describe('names', () => {
  it('are unknown to nobody where nobody works, but other cells are told', () => {
    const { records, unread } = onRecordOfNobody([
      ['Hændelse', 'Sted', 'Dato', 'Medarbejder'],
      ['Røveri', 'Nord', on('2026-01-01'), 'Bo'],
      ['Regnvejr', 'Nord', on('2026-01-01'), 'Bo'],
    ]);
    expect(records.incidents).toEqual([]);
    expect(unread).toEqual([['A3', 'Regnvejr', 'tables.unknownIncident']]);
  });
});

describe('training', () => {
  it('is read as one row a person and topic', () => {
    const { records, unread } = onRecord([
      ['Medarbejder', 'Emne', 'Sted', 'Dato', 'Gælder til', 'Sprog'],
      ['Bo Lund', 'Truende situationer', 'Nord', on('2026-01-01'), on('2026-12-31'), 'dansk'],
      ['Bo', 'Rundvisning', '', ''],
      ['alle', 'Alenearbejde', '', on('2026-02-01')],
    ]);
    expect(unread).toEqual([]);
    expect(bare(records.training)).toEqual([
      {
        person: Bo,
        topic: 'threats',
        place: Nord,
        on: day('2026-01-01'),
        until: day('2026-12-31'),
        language: 'dansk',
      },
      { person: 0, topic: 'lone-work', on: day('2026-02-01') },
      { person: 1, topic: 'lone-work', on: day('2026-02-01') },
      { person: 2, topic: 'lone-work', on: day('2026-02-01') },
    ]);
  });

  it('is read as one row a person, with a date under each topic', () => {
    const { records, unread } = onRecord([
      ['Ansatt', 'Instruksjon i alenearbeid', 'Konflikter', 'Omvisning', 'Språk'],
      ['Emma Kjær', on('2026-01-01'), '', 'ja', 'norsk'],
      ['Bo Lund', 'nei', '', ''],
    ]);
    expect(unread).toEqual([]);
    expect(records.training).toEqual([
      {
        person: Emma,
        topic: 'lone-work',
        on: day('2026-01-01'),
        language: 'norsk',
        at: { sheet: 'Ark1', address: 'B2' },
      },
      { person: Emma, topic: 'workplace-tour', language: 'norsk', at: { sheet: 'Ark1', address: 'D2' } },
    ]);
  });

  it('says whom it cannot find, and is silent about people of other rosters', () => {
    const { records, unread } = onRecord([
      ['Medarbejder', 'Emne', 'Dato'],
      ['Emma', 'Trusler', on('2026-01-01')],
      ['Gerda Munk', 'Trusler', on('2026-01-01')],
      ['Ole', 'Trusler', on('2026-01-01')],
      ['', 'Trusler', on('2026-01-01')],
      ['Bo', '', on('2026-01-01')],
    ]);
    expect(records.training).toEqual([]);
    expect(unread.sort()).toEqual([
      ['A2', 'Emma', 'tables.severalPeople'],
      ['A4', 'Ole', 'tables.unknownPerson'],
      ['A6', 'Bo', 'tables.incomplete'],
      ['B5', 'Trusler', 'tables.incomplete'],
    ]);
  });
});

describe('incidents', () => {
  it('are read with time, person and follow-up', () => {
    const { records, unread } = onRecord([
      ['Händelse', 'Plats', 'Datum', 'Klockan', 'Anställd', 'Uppföljt den'],
      ['Rån', 'Nord', on('2026-01-01'), [0.75, 'hh:mm'], 'Bo', on('2026-01-03')],
      ['Hot', '', on('2026-01-02'), '18:05', 'Ole', ''],
      ['Stöld', 'Syd', '', ''],
    ]);
    expect(bare(records.incidents)).toEqual([
      {
        kind: 'robbery',
        place: Nord,
        on: day('2026-01-01'),
        minute: 1080,
        person: Bo,
        followedUpOn: day('2026-01-03'),
      },
      { kind: 'threat', on: day('2026-01-02'), minute: 1085 },
    ]);
    expect(unread.sort()).toEqual([
      ['A4', 'Stöld', 'tables.incomplete'],
      ['E3', 'Ole', 'tables.unknownPerson'],
    ]);
  });
});

describe('risk levels', () => {
  const read = (...rows: readonly (readonly Given[])[]) =>
    onRecord([
      ['Risikoniveau', 'Sted', 'Dage', 'Tidsrum', 'Fra dato', 'Til dato', 'Vurderet den', 'Gælder til'],
      ...rows,
    ]);

  it('are read with days and times', () => {
    const { records, unread } = read(
      ['rød', 'Nord', 'fre-lør', '22-02', '', '', on('2026-01-01'), on('2026-06-30')],
      ['🟡', '', 'alle dage', 'hele døgnet', on('2026-12-01'), on('2026-12-31')],
      ['Grøn', 'Syd', '', '7-9, 20-22'],
    );
    expect(unread).toEqual([]);
    expect(bare(records.risks)).toEqual([
      {
        level: 'red',
        place: Nord,
        weekdays: [5, 6],
        band: { start: 1320, end: 1560 },
        assessedOn: day('2026-01-01'),
        validUntil: day('2026-06-30'),
      },
      { level: 'yellow', from: day('2026-12-01'), to: day('2026-12-31') },
      { level: 'green', place: Syd, band: { start: 420, end: 540 } },
      { level: 'green', place: Syd, band: { start: 1200, end: 1320 } },
    ]);
  });

  it('hold never rather than always where their days or times cannot be read', () => {
    const { records, unread } = read(
      ['rød', 'Nord', 'tit'],
      ['rød', 'Nord', '', 'om natten'],
      ['rød', 'Nord', '', '', 'nytår'],
      ['rød', 'Nord', '', '', on('2026-12-31'), on('2026-12-30')],
      ['rød', 'Nord', '', '', on('2026-12-31'), on('2026-12-31')],
      ['lilla', 'Nord'],
      ['rød', 'Nord', '', [serial('2026-12-07'), 'd-mmm']],
    );
    expect(bare(records.risks)).toEqual([
      { level: 'red', place: Nord, from: day('2026-12-31'), to: day('2026-12-31') },
    ]);
    expect(unread.sort()).toEqual([
      ['A7', 'lilla', 'tables.unknownLevel'],
      ['C2', 'tit', 'tables.notDays'],
      ['D3', 'om natten', 'tables.notABand'],
      ['D8', '2026-12-07', 'staff.hoursBecameDate'],
      ['E4', 'nytår', 'staff.notADate'],
      ['F5', '2026-12-30', 'tables.endsFirst'],
    ]);
  });
});

describe('agreements', () => {
  const read = (...rows: readonly (readonly Given[])[]) =>
    onRecord([
      [
        'Aftale',
        'Sted',
        'Personer, år eller minutter',
        'Dage',
        'Tidsrum',
        'Kun ved opgaven',
        'Kun ud over timer om dagen',
        'Fra dato',
        'Til dato',
      ],
      ...rows,
    ]);

  it('are read with what they need', () => {
    const { records, unread } = read(
      ['Mindst så mange på arbejde', 'Nord', 2, 'man-fre', '18-22', 'bagning', 7.4],
      ['Ingen alene', '', '', 'weekend', '', '', '', on('2026-12-01'), on('2026-12-31')],
      ['Mindste alder alene', '', '20 år'],
      ['Højst så mange minutter', '', 30, '', '', 'kølerum'],
      ['Opgaven ikke da', '', '', '', '22-06', 'vedligehold'],
      ['Meldes på forhånd', 'Syd', '', '', '18-06', '', '7:24'],
    );
    expect(unread).toEqual([]);
    expect(bare(records.agreements)).toEqual([
      {
        term: 'minimum-staff',
        place: Nord,
        number: 2,
        weekdays: [1, 2, 3, 4, 5],
        band: { start: 1080, end: 1320 },
        task: 'bagning',
        beyond: 444,
      },
      { term: 'not-alone', weekdays: [6, 7], from: day('2026-12-01'), to: day('2026-12-31') },
      { term: 'minimum-age', number: 20 },
      { term: 'longest', number: 30, task: 'kølerum' },
      { term: 'not-then', band: { start: 1320, end: 1800 }, task: 'vedligehold' },
      { term: 'notice', place: Syd, band: { start: 1080, end: 1800 }, beyond: 444 },
    ]);
  });

  it('say nothing else where a part cannot be read', () => {
    const { records, unread } = read(
      ['Mindst så mange på arbejde', 'Nord'],
      ['Mindst så mange på arbejde', 'Nord', 'nogle'],
      ['Opgaven ikke da', 'Nord', '', '', '22-06'],
      ['Altid glad', 'Nord'],
      ['Meldes på forhånd', 'Nord', '', '', '', '', '25'],
    );
    expect(bare(records.agreements)).toEqual([]);
    expect(unread.sort()).toEqual([
      ['A2', 'Mindst så mange på arbejde', 'tables.incomplete'],
      ['A4', 'Opgaven ikke da', 'tables.incomplete'],
      ['A5', 'Altid glad', 'tables.unknownTerm'],
      ['C3', 'nogle', 'tables.notANumber'],
      ['G6', '25', 'tables.notHoursADay'],
    ]);
  });
});

describe('notices of lone work', () => {
  it('are read with the time, the number and whether they were signed off', () => {
    const { records, unread } = onRecord([
      ['Employee', 'Place', 'Date', 'Alone until', 'Mobile', 'Signed off'],
      ['Bo', 'Nord', on('2026-03-02'), '22:00', 12345678, '22:05'],
      ['Bo', 'Nord', on('2026-03-03'), 2200, '', 'no'],
      ['Bo', '', on('2026-03-04')],
      ['Bo', '', 'tomorrow'],
      ['Bo', '', on('2026-03-05'), 'late', '', 'perhaps'],
    ]);
    expect(bare(records.loneNotices)).toEqual([
      {
        person: Bo,
        place: Nord,
        on: day('2026-03-02'),
        until: 1320,
        mobile: '12345678',
        signedOff: true,
      },
      { person: Bo, place: Nord, on: day('2026-03-03'), until: 1320, signedOff: false },
      { person: Bo, on: day('2026-03-04') },
      { person: Bo, on: day('2026-03-05') },
    ]);
    expect(unread.sort()).toEqual([
      ['C5', 'tomorrow', 'staff.notADate'],
      ['D6', 'late', 'tables.notATime'],
      ['F6', 'perhaps', 'staff.notYesNo'],
    ]);
  });
});

describe('school holidays', () => {
  it('run from the first to the last free day', () => {
    const { records, unread } = onRecord([
      ['Skoleferie', 'Første skolefri dag', 'Sidste skolefri dag'],
      ['Sommer', on('2026-06-27'), on('2026-08-09')],
      ['Fridag', on('2026-10-16'), on('2026-10-16')],
      ['Vinter', on('2026-02-15'), on('2026-02-14')],
      ['Jul', on('2026-12-23')],
    ]);
    expect(records.schoolHolidays).toEqual([
      { start: day('2026-06-27'), end: day('2026-08-10') },
      { start: day('2026-10-16'), end: day('2026-10-17') },
    ]);
    expect(unread.sort()).toEqual([
      ['A5', 'Jul', 'tables.incomplete'],
      ['C4', '2026-02-14', 'tables.endsFirst'],
    ]);
  });
});

describe('what cannot be meant', () => {
  const measures = ['Foranstaltning', 'Sted', 'Dato', 'Gælder til', 'Antal'];
  const unreadOf = (...rows: Parameters<typeof onRecord>[0]) => onRecord(rows).unread.sort();

  it.each([
    ['1989-12-31', '1990-01-01'],
    ['2999-01-01', '2028-12-31'],
    ['2029-01-01', '2028-12-31'],
  ])('is a date when something was done of %s, but not of %s', (wrong, right) => {
    const row = (date: string) => onRecord([measures, ['Alarm', 'Nord', on(date)]]);
    expect(row(wrong).unread).toEqual([['C2', wrong, 'tables.dateOutOfRange']]);
    expect(row(wrong).records.measures).toEqual([]);
    expect(row(right)).toMatchObject({ unread: [], records: { measures: [{ on: day(right) }] } });
  });

  it('is a last day of 2100, but not of 2099', () => {
    const row = (date: string) => onRecord([measures, ['Alarm', 'Nord', on('2026-01-01'), on(date)]]);
    expect(row('2100-01-01').unread).toEqual([['D2', '2100-01-01', 'tables.dateOutOfRange']]);
    expect(row('2099-12-31')).toMatchObject({
      unread: [],
      records: { measures: [{ until: day('2099-12-31') }] },
    });
  });

  it.each([
    ['0', '1'],
    ['1441', '1440'],
    ['9999', '60 min'],
  ])('is a number of a measure of %s, but not of %s', (wrong, right) => {
    const row = (number: string) => onRecord([measures, ['Jævnlig kontakt', 'Nord', '', '', number]]);
    expect(row(wrong).unread).toEqual([['E2', wrong, 'tables.numberOutOfRange']]);
    expect(row(wrong).records.measures).toEqual([]);
    expect(row(right)).toMatchObject({ unread: [], records: { measures: [{ number: parseInt(right) }] } });
  });

  it.each([
    ['Mindst så mange på arbejde', '0', '1'],
    ['Mindst så mange på arbejde', '501', '500'],
    ['Mindste alder alene', '9', '10'],
    ['Mindste alder alene', '9999', '99'],
    ['Højst så mange minutter', '0', '1'],
    ['Højst så mange minutter', '1441', '1440'],
  ])('is an agreement "%s" of %s, but not of %s', (term, wrong, right) => {
    const row = (number: string) =>
      onRecord([
        ['Aftale', 'Sted', 'Antal'],
        [term, 'Nord', number],
      ]);
    expect(row(wrong)).toMatchObject({
      unread: [['C2', wrong, 'tables.numberOutOfRange']],
      records: { agreements: [] },
    });
    expect(row(right)).toMatchObject({ unread: [], records: { agreements: [{ number: Number(right) }] } });
  });

  it('is told with its cell in every table, and costs its row only where the row hangs on it', () => {
    const far = on('2999-01-01');
    expect(
      unreadOf(
        ['Hændelse', 'Sted', 'Dato', 'Fulgt op'],
        ['Røveri', 'Nord', far],
        ['Røveri', 'Nord', on('2026-01-01'), far],
      ),
    ).toEqual([
      ['C2', '2999-01-01', 'tables.dateOutOfRange'],
      ['D3', '2999-01-01', 'tables.dateOutOfRange'],
    ]);
    expect(
      unreadOf(
        ['Employee', 'Place', 'Date', 'Alone until', 'Mobile', 'Signed off'],
        ['Bo', 'Nord', far, '22:00', 1, 'no'],
      ),
    ).toEqual([['C2', '2999-01-01', 'tables.dateOutOfRange']]);
    expect(
      unreadOf(
        ['Skoleferie', 'Første skolefri dag', 'Sidste skolefri dag'],
        ['Vinter', on('1989-02-01'), far],
      ),
    ).toHaveLength(2);
  });
});
