import { text } from '../../messages/catalogue';
import { wording, type Wording } from '../../messages/word';
import { parseIsoDate } from '../../time/calendar';
import type { ComparedSide, ComparedTable, Comparison } from './comparison';

/** For a terminal: a table for each place, in columns of blanks. */
export function comparisonText(comparison: Comparison): string {
  const word = wording(comparison.language);
  const blocks = [
    headLines(comparison, word),
    [...comparison.problems],
    ...comparison.tables.map((table) => [...titleLines(table), ...table.lines, ...columnsOf(table, word)]),
    comparison.notes.map((note) => `- ${note}`),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** As Markdown, to be put into a report: nothing that a name holds is taken for markup. */
export function comparisonMarkdown(comparison: Comparison): string {
  const word = wording(comparison.language);
  const blocks = [
    [`# ${word(text('compare.title'))}`],
    listOf(headLines(comparison, word)),
    ...comparison.problems.map((problem) => [plain(problem)]),
    ...comparison.tables.flatMap((table) => [
      ...(table.title === undefined ? [] : [[`## ${plain(table.title)}`]]),
      table.lines.map(plain),
      markdownTable(table, word),
    ]),
    listOf(comparison.notes),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** For a program: minutes and per cent, null where it cannot be told. Its shape is promised: add to it, never take away. */
export function comparisonJson({ before, after, problems, tables, notes }: Comparison) {
  const places = tables.filter(({ openKnown }) => openKnown !== undefined);
  const all = tables.find(({ openKnown }) => openKnown === undefined);
  return {
    before: { from: null, to: null, ...before },
    after: { from: null, to: null, ...after },
    problems,
    places: places.map(({ place = null, openKnown, ...table }) => ({
      place,
      openHoursKnownIn: openKnown,
      ...figuresJson(table),
    })),
    ...(all && { all: figuresJson(all) }),
    notes,
  };
}

function figuresJson(table: Pick<ComparedTable, 'before' | 'after' | 'change'>) {
  return {
    before: sideJson(table.before),
    after: sideJson(table.after),
    change: sideJson(table.change),
  };
}

/** Of an average week, but for the longest time alone. */
function sideJson(figures: ComparedTable['before']) {
  return {
    openMinutes: figures.open ?? null,
    staffedMinutes: figures.staffed ?? null,
    workedMinutes: figures.worked ?? null,
    aloneWhileOpenMinutes: figures.aloneWhileOpen ?? null,
    aloneSharePercent: figures.aloneShare ?? null,
    longestAloneMinutes: figures.longestAlone ?? null,
    aloneAtNightMinutes: figures.aloneAtNight ?? null,
  };
}

function headLines({ before, after }: Comparison, word: Wording): string[] {
  const line = (which: 'before' | 'after', side: ComparedSide) =>
    `${word(text(`compare.${which}`))}: ${periodOf(side, word)}`;
  return [line('before', before), line('after', after)];
}

function periodOf({ name, from, to }: ComparedSide, word: Wording): string {
  if (from === undefined || to === undefined) return name;
  const day = (iso: string) => ({ day: parseIsoDate(iso)! });
  return word(text('compare.period', { roster: name, from: day(from), to: day(to) }));
}

function titleLines({ title }: ComparedTable): string[] {
  return title === undefined ? [] : [title, '='.repeat(title.length)];
}

function headings(word: Wording): string[] {
  return [text('compare.figure'), text('compare.before'), text('compare.after'), text('compare.change')].map(
    word,
  );
}

function cellsOf({ rows }: ComparedTable, word: Wording): string[][] {
  return [headings(word), ...rows.map(({ label, before, after, change }) => [label, before, after, change])];
}

function columnsOf(table: ComparedTable, word: Wording): string[] {
  const cells = cellsOf(table, word);
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells.map(([label = '', ...values]) =>
    [label.padEnd(widths[0]!), ...values.map((value, i) => value.padStart(widths[i + 1]!))].join('  '),
  );
}

function markdownTable(table: ComparedTable, word: Wording): string[] {
  const [head = '', ...rows] = cellsOf(table, word).map((row) => `| ${row.map(plain).join(' | ')} |`);
  return [head, '| --- | ---: | ---: | ---: |', ...rows];
}

function listOf(lines: readonly string[]): string[] {
  return lines.map((line) => `- ${plain(line)}`);
}

/** Signs that Markdown or HTML could take for markup. */
function plain(words: string): string {
  return words.replace(/[\\`*_[\]<>|#&~]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
