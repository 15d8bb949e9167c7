import type { Checked } from '../../src/app/session';
import { packShifts } from '../../src/core/report/read-shifts';
import type { Report, ReportFinding } from '../../src/core/report/report';
import type { Roster, ShiftKind } from '../../src/core/roster/roster';

const sheet = 'Uge 10';
const at = (address: string) => ({ sheet, address });

const arbejdstilsynet = {
  title: 'Bekendtgørelse om unges arbejde § 18',
  url: 'https://www.retsinformation.dk/',
  verified: true,
};

const minor: ReportFinding = {
  id: 'minor-alone/1',
  rule: 'minor-alone',
  group: 'minors-alone',
  outcome: 'breach',
  message: 'Alma Holm (16 år) er alene fra 18:00 til 20:30 uden en voksen i umiddelbar nærhed.',
  people: ['Alma Holm'],
  place: 'Kiosken på Torvet',
  start: '2026-03-02T18:00',
  end: '2026-03-02T20:30',
  minutes: 150,
  shift: { start: '2026-03-02T15:00', end: '2026-03-02T20:30' },
  cells: [at('C7')],
  why: [
    {
      text: 'Unge under 18 år må ikke arbejde alene i en kiosk mellem 18 og 6 på hverdage.',
      source: arbejdstilsynet,
    },
    {
      text: 'Birgit Lund går hjem kl. 18:00.',
      person: 'Birgit Lund',
      reason: 'not-on-duty',
      cell: at('C9'),
    },
    {
      text: 'Viggo Dahl er i lagerbygningen, som ikke er samme lokale.',
      person: 'Viggo Dahl',
      reason: 'other-floor',
      source: { title: 'Arbejdsmiljøklagenævnet, j.nr. 20-123', verified: false },
    },
  ],
  fixes: ['Lad Birgit Lund blive til 20:30 (2 timer 30 min. mere).', 'Lad Alma Holm slutte kl. 18:00.'],
};

const night: ReportFinding = {
  ...minor,
  id: 'night-alone/1',
  rule: 'night-alone',
  group: 'alone-at-night',
  outcome: 'warning',
  message: 'Storm Berg er alene om natten fra 22:00 til 06:00 (8 timer).',
  people: ['Storm Berg'],
  place: 'Tanken ved Ringvejen',
  start: '2026-03-03T22:00',
  end: '2026-03-04T06:00',
  minutes: 480,
  shift: { start: '2026-03-03T22:00', end: '2026-03-04T06:00' },
  cells: [at('D11'), at('E11')],
  why: [
    {
      text: 'Ingen andre er på vagt i tidsrummet.',
      source: { ...arbejdstilsynet, title: 'At-vejledning D.2.24' },
    },
  ],
  fixes: ['Sæt en kollega på vagt, eller aftal en bagvagt.'],
};

const backup: ReportFinding = {
  ...night,
  id: 'missing-backup/1',
  rule: 'missing-backup',
  group: 'no-backup',
  message: 'Storm Berg er alene uden bagvagt fra 22:00 til 06:00.',
  under: 'night-alone/1',
};

const review: ReportFinding = {
  ...minor,
  id: 'minor-alone/2',
  group: 'to-review',
  outcome: 'review',
  message: 'Ebbe Nørgaard er alene fra 16:15 til 17:00. Er Ebbe under 18?',
  people: ['Ebbe Nørgaard'],
  start: '2026-03-05T16:15',
  end: '2026-03-05T17:00',
  minutes: 45,
  shift: { start: '2026-03-05T14:00', end: '2026-03-05T19:00' },
  cells: [at('F13')],
  why: [{ text: 'Alderen står ikke i vagtplanen eller personalelisten.' }],
  fixes: ['Skriv Ebbes fødselsdato i personalelisten.'],
};

/** A week with one of everything. */
export function fakeReport(): Report {
  return {
    language: 'da',
    verdict: 'roster',
    evidence: ['Tabel med en række pr. person: navne i A4:A9, datoer i B3:H3.'],
    checked: { sheet, from: '2026-03-02', to: '2026-03-08', people: 6, shifts: 24, country: 'dk' },
    findings: [minor, night, backup, review],
    rules: [
      {
        ...{
          rule: 'minor-alone',
          title: 'Unge alene',
          summary: 'Unge under 18 år må ikke arbejde alene i butikker, hvor der er risiko for vold.',
        },
        ...{ breach: 1, warning: 0, review: 1, pass: 9, notApplicable: 13 },
      },
      {
        ...{ rule: 'night-alone', title: 'Alene om natten', summary: 'Ingen bør arbejde alene om natten.' },
        ...{ breach: 0, warning: 1, review: 0, pass: 3, notApplicable: 20 },
      },
      {
        ...{ rule: 'missing-backup', title: 'Bagvagt', summary: 'Den, der er alene, bør have en bagvagt.' },
        ...{ breach: 0, warning: 1, review: 0, pass: 0, notApplicable: 23 },
      },
      {
        ...{
          rule: 'long-alone',
          title: 'Længe alene',
          summary: 'Ingen bør være alene så længe, at pausen falder væk.',
        },
        ...{ breach: 0, warning: 0, review: 0, pass: 24, notApplicable: 0 },
      },
    ],
    packs: [
      { id: 'dk-young', isLaw: true, on: true, title: 'Danmark: unge under 18' },
      { id: 'good-practice', isLaw: false, on: true, title: 'God praksis' },
    ],
    off: [],
    absences: {
      list: [
        {
          person: 'Storm Berg',
          place: 'Kiosken på Torvet',
          start: '2026-03-03T14:00',
          end: '2026-03-03T21:00',
          cell: at('D11'),
          harm: 'minor-banned',
          title: 'Storm Berg, Kiosken på Torvet, tirsdag den 3. marts 2026 14:00 til 21:00',
          lines: [
            'Alma Holm er under 18 og uden en voksen fra tirsdag den 3. marts 2026 18:00 til 20:00 (2 timer), når loven forbyder det.',
          ],
        },
      ],
      more: 3,
      byDay: 9,
    },
    unread: [
      { cell: at('E8'), text: '17015', reason: 'Er ikke et klokkeslæt. Skriv 17:15.' },
      {
        cell: at('G12'),
        text: 'måske?',
        reason: 'Er hverken en vagt eller et kendt fravær. Skriv fx 08-16 eller FRI.',
      },
    ],
    questions: [
      {
        key: 'age/ebbe',
        text: 'Hvor gammel er Ebbe Nørgaard? Skriv fødselsdatoen i personalelisten.',
        cells: [at('A13')],
        findings: ['minor-alone/2'],
      },
    ],
    notices: [{ text: 'Kolonne H er skjult og er ikke læst med.' }],
  };
}

/** The same finding many times over, each its own. */
export function longReport(count: number): Report {
  const findings = Array.from({ length: count }, (_, i) => ({
    ...night,
    id: `night-alone/${String(i)}`,
    people: [`Medarbejder ${String(i + 1)}`],
    cells: [at(`D${String(i + 2)}`)] as const,
  }));
  return { ...fakeReport(), findings, unread: [], questions: [] };
}

/** Names and cells as somebody hostile, or only long-winded, would write them. */
export function hostileReport(): Report {
  const text = '<img src=x onerror="document.title=\'owned\'"><b>=HYPERLINK("http://x","y")</b>';
  const name = 'Wolfeschlegelsteinhausenbergerdorff-Christophersen Maximiliane Alexandrine Josefine';
  const finding: ReportFinding = {
    ...minor,
    people: [name, text],
    place: text,
    message: text,
    fixes: [text],
    why: [{ text, person: text, source: { title: text, url: 'javascript:alert(1)', verified: false } }],
  };
  return { ...fakeReport(), findings: [finding], unread: [{ cell: at('B2'), text, reason: text }] };
}

export function emptyReport(): Report {
  const report = fakeReport();
  const rules = report.rules.map((rule) => ({ ...rule, breach: 0, warning: 0, review: 0 }));
  return { ...report, findings: [], unread: [], questions: [], notices: [], rules };
}

/** One person's own calendar: who else was there cannot be known. */
export function cannotJudge(): Report {
  return {
    ...fakeReport(),
    verdict: 'needs-input',
    evidence: ['Der står kun én person i arket.'],
    findings: [],
    checked: { sheet, people: 1, shifts: 0, country: 'dk' },
  };
}

export function notARoster(): Report {
  return {
    ...emptyReport(),
    checked: { sheet: 'Menukort', people: 0, shifts: 0, country: 'dk' },
    rules: [],
    verdict: 'not-a-roster',
    evidence: ['Ingen kolonne ligner navne.', 'Ingen celle ligner et klokkeslæt.'],
  };
}

/** One of each kind of question: a code, a 12-hour clock, a year, an age, a place's kind, something for the roster. */
export function askingReport(): Report {
  const choices = (...answers: [string, string][]) => answers.map(([answer, text]) => ({ answer, text }));
  return {
    ...fakeReport(),
    offer: { sheet, shifts: 24 },
    questions: [
      {
        key: 'code:n',
        text: 'Hvad betyder "N"?',
        reason: 'Det står i 14 celler, hvor der ventes klokkeslæt, og ingen forklaring nævner det.',
        cells: ['C4', 'D4', 'E5', 'F6', 'G7'].map(at),
        choices: choices(
          ['absence', 'Ikke på arbejde'],
          ['on-call', 'Bagvagt'],
          ['tentative', 'Ikke bekræftet'],
          ['ignore', 'Intet af betydning'],
        ),
        example: '07:00-15:00',
        allowed: 'Skriv fra og til, for eksempel 07:00-15:00.',
        guess: { answer: '22:00-06:00', text: '22:00-06:00', evidence: 'cellerne ved siden af er sådan' },
        shifts: 14,
        findings: ['minor-alone/2'],
      },
      {
        key: 'year:uge 10',
        text: 'Hvilket år gælder vagtplanen for?',
        reason: 'Intet årstal står i arket, i titlen eller i navnet.',
        cells: [at('B3')],
        choices: choices(['2025', '2025'], ['2026', '2026'], ['2027', '2027']),
        example: '2026',
        allowed: 'Skriv et år eller en uge, for eksempel 2026 eller 2026-W49.',
        guess: { answer: '2026', text: '2026', evidence: 'det er nærmest i dag' },
        shifts: 24,
        findings: [],
      },
      {
        key: 'age:ebbe',
        text: 'Hvor gammel er Ebbe Nørgaard?',
        reason: 'Hverken personalelisten eller vagtplanen siger det.',
        cells: [at('A13')],
        choices: choices(['under-18', 'Under 18'], ['adult', '18 eller ældre']),
        example: '2009-05-17',
        allowed: 'Skriv fødselsdatoen, for eksempel 2009-05-17.',
        shifts: 5,
        findings: ['minor-alone/2'],
      },
      {
        key: 'place-kind:torvet',
        text: 'Hvilken slags sted er Kiosken på Torvet?',
        cells: [],
        choices: choices(
          ['kiosk', 'Kiosk'],
          ['bakery', 'Bager'],
          ['grill-bar', 'Grillbar'],
          ['petrol-station', 'Tankstation'],
          ['office', 'Kontor'],
          ['other', 'Andet'],
        ),
        allowed: 'Skriv et af disse: kiosk; bager; grillbar.',
        findings: [],
      },
      {
        key: 'times:aften',
        text: 'Hvornår arbejder den, der står under "Aften"?',
        cells: [at('F2')],
        example: '15:00-23:00',
        allowed: 'Skriv fra og til, for eksempel 15:00-23:00.',
        shifts: 7,
        findings: [],
      },
      { key: 'where', text: 'Hvor er Emma om eftermiddagen?', cells: [at('C5')], findings: [] },
    ],
  };
}

/** A check that came to this report, with a few shifts of every kind. */
export function fakeChecked(report: Report): Checked {
  const kinds: ShiftKind[] = ['work', 'work', 'on-call', 'absence', 'tentative', 'break'];
  const people = ['Alma Holm', 'Birgit Lund', 'Storm Berg'].map((name) => ({ name }));
  const shifts = kinds.flatMap((kind, index) =>
    people.map((_, person) => ({
      person,
      place: index % 2,
      kind,
      start: 29_540_000 + index * 1440 + person * 60,
      end: 29_540_480 + index * 1440 + person * 60,
      cells: [at(`${'BCDEFG'[index]!}${String(person + 4)}`)],
    })),
  );
  const places = ['Kiosken på Torvet', 'Tanken ved Ringvejen'].map((name) => ({
    name,
    timeZone: 'Europe/Copenhagen',
  }));
  const roster =
    report.verdict === 'not-a-roster' ? { people: [], places: [], shifts: [] } : { people, places, shifts };
  return {
    report,
    marks: [],
    reading: packShifts(roster as unknown as Roster),
    sheets: [],
    asideCells: 14,
    checkedAt: 29_540_000,
  };
}
