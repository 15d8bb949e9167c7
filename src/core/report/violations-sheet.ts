import { text, type MessageKey } from '../messages/catalogue';
import { wording, type Wording } from '../messages/word';
import { dayOf, minuteOfDayOf, parseIsoMinute } from '../time/calendar';
import type { WallMinute } from '../time/units';
import { cellText } from './cell-text';
import type { CellContent, NewColumn, NewSheet } from './new-sheet';
import type { Report, ReportFinding, ReportTime } from './report';
import { summaryLines, verdictText } from './summary';

/**
 * All findings as a table to filter and to print, one row each; what is told once for several intervals, one for each of them.
 *
 * @param checkedAt when the roster was checked, on the manager's clock; left out, the sheet does not say
 */
export function violationsSheet(report: Report, checkedAt?: WallMinute): NewSheet {
  const word = wording(report.language);
  const rows = report.findings.flatMap((finding) =>
    (finding.times ?? [finding]).map((time) => rowOf(report, finding, time, word)),
  );
  return {
    name: word(text('report.sheetName')),
    title: word(text('report.sheetTitle', { sheet: report.checked.sheet })),
    lines: linesOf(report, word, checkedAt),
    table: {
      name: TABLE_NAME,
      columns: columnsIn(word),
      rows: rows.length ? rows : [emptyRow(report, word)],
    },
    print: { landscape: true },
    activate: true,
  };
}

/** Tells our own sheets of findings from rosters, whatever the language. */
const TABLE_NAME = 'AlenevagtFindings';

/** How each column of the table is headed and shown. */
const columns: readonly (readonly [key: MessageKey, width: number, format: NewColumn['format']])[] = [
  ['report.kind', 13, 'wrapped'],
  ['report.severity', 14, 'wrapped'],
  ['report.person', 14, 'wrapped'],
  ['report.date', 12, 'date'],
  ['report.from', 7, 'time'],
  ['report.to', 7, 'time'],
  ['report.minutes', 10, 'number'],
  ['report.place', 13, 'wrapped'],
  ['report.near', 36, 'wrapped'],
  ['report.source', 30, 'wrapped'],
  ['report.cell', 14, 'wrapped'],
  ['report.note', 24, 'wrapped'],
];

function columnsIn(word: Wording): NewColumn[] {
  return columns.map(([key, width, format]) => ({ header: word({ key, data: {} }), width, format }));
}

function rowOf({ rules }: Report, finding: ReportFinding, time: ReportTime, word: Wording): CellContent[] {
  const [start, end] = [time.start, time.end].map((iso) => parseIsoMinute(iso)!) as [WallMinute, WallMinute];
  const [first] = time.cells;
  return [
    rules.find(({ rule }) => rule === finding.rule)?.title ?? finding.rule,
    word(text(`report.${finding.outcome}`)),
    time.people.join(', '),
    { day: dayOf(start) },
    { minuteOfDay: minuteOfDayOf(start) },
    { minuteOfDay: minuteOfDayOf(end) },
    time.minutes,
    finding.place,
    nearOf(finding, time, word),
    sourcesOf(finding, word),
    { link: first, text: time.cells.map(cellText).join(', ') },
    noteOf(finding, word),
  ];
}

function emptyRow(report: Report, word: Wording): CellContent[] {
  const nothing = verdictText(report) ?? text('report.nothingFound');
  return columns.map((_, index) => (index === 0 ? word(nothing) : null));
}

/** The argument is about the first time: beside the others it says so, for who is near may differ from day to day. */
function nearOf({ why, times: [first] = [] }: ReportFinding, time: ReportTime, word: Wording): string {
  const near = why.flatMap(({ person, text: words }) => (person === undefined ? [] : [words])).join(' ');
  const isOther = first !== undefined && time !== first;
  return isOther && near !== '' ? word(text('report.nearFirst', { near })) : near;
}

function sourcesOf({ why }: ReportFinding, word: Wording): string {
  const titles = why.flatMap(({ source }) =>
    source
      ? [source.verified ? source.title : word(text('report.notVerified', { title: source.title }))]
      : [],
  );
  return [...new Set(titles)].join('; ');
}

function noteOf({ fixes, under, accepted }: ReportFinding, word: Wording): string {
  const said = [
    ...(accepted ? [accepted.text] : []),
    ...(under === undefined ? [] : [word(text('report.sameMinutes'))]),
  ];
  return [...said, ...fixes.slice(0, 1)].join(' ');
}

function linesOf(report: Report, word: Wording, checkedAt: WallMinute | undefined): string[] {
  const [period = '', ...rest] = summaryLines(report, word);
  if (checkedAt === undefined) return [period, ...rest];
  const at = { day: { day: dayOf(checkedAt) }, time: { timeOfDay: minuteOfDayOf(checkedAt) } };
  return [period, word(text('report.checkedAt', at)), ...rest];
}
