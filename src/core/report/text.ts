import { text } from '../messages/catalogue';
import { wording, type Wording } from '../messages/word';
import { dayOf, minuteOfDayOf, parseIsoMinute } from '../time/calendar';
import type { WallMinute } from '../time/units';
import { cellText } from './cell-text';
import { questionLines } from './question-text';
import {
  type FindingGroup,
  findingGroups,
  type Report,
  type ReportFinding,
  type ReportTime,
  type ReportWhy,
} from './report';
import { statisticsLines } from './statistics';
import { summaryLines, verdictText } from './summary';
import { unreadLines } from './unread-text';

/** The report for a terminal: group by group, each finding with its reasons, then what was asked and not read. */
export function reportText(report: Report): string {
  const word = wording(report.language);
  const others = shownUnder(report.findings);
  const blocks = [
    summaryLines(report, word),
    statisticsLines(report, word),
    verdictLines(report, word),
    ...findingGroups.flatMap((group) => groupBlocks(report, others, group, word)),
    absenceBlock(report, word),
    listBlock(
      word(text('report.questionsTitle')),
      report.questions.flatMap((question) => questionLines(question, word)),
      report.questions.length,
    ),
    listBlock(
      word(text('report.unreadTitle')),
      unreadLines(report.unread.map((one) => ({ ...one, cell: cellText(one.cell) }))),
      report.unread.length,
    ),
    listBlock(
      word(text('report.noticesTitle')),
      report.notices.map(({ cell, text: words }) => (cell ? `${cellText(cell)}: ${words}` : words)),
    ),
  ];
  return `${blocks
    .filter((block) => block.length)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** As many as fit on a screen: the others are in JSON. */
const ABSENCES_PRINTED = 5;

function absenceBlock({ absences: { list, more, byDay } }: Report, word: Wording): string[] {
  const left = more + Math.max(0, list.length - ABSENCES_PRINTED);
  const lines = list
    .slice(0, ABSENCES_PRINTED)
    .flatMap(({ cell, title, lines: own }) => [
      `${cellText(cell)}: ${title}`,
      ...own.map((one) => `  - ${one}`),
    ]);
  const rest = [
    ...(left > 0 ? [word(text('absence.more', { count: left }))] : []),
    ...(list.length > 0 && byDay > 0 ? [word(text('absence.byDay', { count: byDay }))] : []),
  ];
  return listBlock(word(text('absence.title')), [...lines, ...rest], list.length);
}

function verdictLines(report: Report, word: Wording): string[] {
  const verdict = verdictText(report);
  return verdict ? [word(verdict), ...report.evidence.map((line) => `  - ${line}`)] : [];
}

function groupBlocks(
  { findings }: Report,
  others: ReadonlyMap<string, readonly ReportFinding[]>,
  group: FindingGroup,
  word: Wording,
): string[][] {
  const own = findings.filter((finding) => finding.group === group && finding.under === undefined);
  if (!own.length) return [];
  const title = `${word(text(`report.${group}`))} (${own.length})`;
  const blocks = own.map((finding) => [
    ...findingLines(finding, word),
    ...(others.get(finding.id) ?? []).map((other) => `    + ${other.message}`),
  ]);
  return [[title, '='.repeat(title.length)], ...blocks];
}

/** The findings that are shown with a graver one, by its id. */
function shownUnder(findings: readonly ReportFinding[]): Map<string, ReportFinding[]> {
  const others = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    if (finding.under === undefined) continue;
    others.set(finding.under, [...(others.get(finding.under) ?? []), finding]);
  }
  return others;
}

function findingLines(finding: ReportFinding, word: Wording): string[] {
  const { message, cells, times = [], why, fixes, accepted } = finding;
  return [
    `${cellsIn(times[0]?.cells ?? cells)}: ${message}`,
    ...times.map((time) => `    * ${timeLine(time, word)}`),
    ...(accepted ? [`    = ${accepted.text}`] : []),
    ...why.map((step) => `    - ${whyLine(step, word)}`),
    ...fixes.map((fix) => `    > ${fix}`),
  ];
}

function cellsIn(cells: ReportFinding['cells']): string {
  return cells.map(cellText).join(', ');
}

function timeLine({ people, start, end, minutes, cells }: ReportTime, word: Wording): string {
  const [from, to] = [start, end].map((iso) => parseIsoMinute(iso)!) as [WallMinute, WallMinute];
  const clock = (wall: WallMinute) => ({ timeOfDay: minuteOfDayOf(wall) });
  const data = { people: { names: people }, day: { day: dayOf(from) }, length: { minutes } };
  const words = word(text('report.time', { ...data, from: clock(from), to: clock(to) }));
  return `${cellsIn(cells)}: ${words}`;
}

function whyLine({ text: words, source }: ReportWhy, word: Wording): string {
  if (!source) return words;
  const title = source.verified ? source.title : word(text('report.notVerified', { title: source.title }));
  return `${words} [${title}]`;
}

function listBlock(title: string, lines: readonly string[], count = lines.length): string[] {
  return lines.length ? [`${title} (${count})`, ...lines.map((line) => `  ${line}`)] : [];
}
