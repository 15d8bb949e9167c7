import { wordLeftAside, type LeftAside } from '../core/report/left-aside';
import { packShifts, type ReadShifts } from '../core/report/read-shifts';
import type { FindingGroup, Report } from '../core/report/report';
import { violationsSheet } from '../core/report/violations-sheet';
import type { RulesDone } from '../core/rules/run';
import type { WallMinute } from '../core/time/units';
import type { Mark, WorkbookPort } from '../workbook/port';
import { judgeRoster } from './judge';
import type { RosterOptions, RosterReading } from './roster-reading';

export type { CheckOptions } from './options';
export { mappingPlace } from './mapping';
export { acceptGuesses, answerQuestions, type Remembered } from './memory';

/** What a check came to; the other use cases take it as it is. */
export interface Checked {
  readonly report: Report;
  readonly marks: readonly Mark[];
  /** Each shift as it was understood. */
  readonly reading: ReadShifts;
  /** The sheets as they were read, of which `leftAside` tells more. */
  readonly sheets: RosterReading['sheets'];
  /** How many cells were understood and are no shift. */
  readonly asideCells: number;
  /** By the clock of this machine. */
  readonly checkedAt: WallMinute;
}

/**
 * Reads the roster, counts who is alone and runs the rules. Changes nothing in the workbook.
 *
 * @param options.staff another workbook whose staff list and places count instead of this one's
 * @param tell how many of the rules have judged the roster
 * @throws {WorkbookError} when the workbook cannot be read; what a sheet holds never throws
 */
export async function validateRoster(
  port: WorkbookPort,
  options: RosterOptions,
  tell?: RulesDone,
): Promise<Checked> {
  const { reading, report } = await judgeRoster(port, options, tell);
  const { roster, sheets, asideCells } = reading;
  const marks = marksOf(report);
  return { report, marks, reading: packShifts(roster), sheets, asideCells, checkedAt: minuteNow() };
}

/** What the check read and took for no shift, each with its reason. Made when somebody asks: it may be very much. */
export function leftAside({ report, sheets }: Pick<Checked, 'report' | 'sheets'>): LeftAside {
  return wordLeftAside(sheets, report.language);
}

/** Writes the findings on a new sheet; returns its name. */
export async function exportViolations(
  port: WorkbookPort,
  { report, checkedAt }: Pick<Checked, 'report' | 'checkedAt'>,
): Promise<string> {
  const [name] = await port.addSheets([violationsSheet(report, checkedAt)]);
  return name!;
}

export async function markFindings(port: WorkbookPort, { marks }: Checked): Promise<void> {
  await port.mark(marks);
}

function minuteNow(): WallMinute {
  const now = new Date();
  return Math.floor(now.getTime() / 60_000) - now.getTimezoneOffset();
}

/** Advice about a whole working life and papers that are missing would colour every cell, and what matters would drown. */
const unmarked: readonly FindingGroup[] = ['good-practice', 'measures', 'accepted'];

/** A cell that several findings name is marked once, by the gravest; what is about a place alone marks nobody's shift. */
function marksOf({ findings }: Report): Mark[] {
  const gravity = { review: 0, warning: 1, breach: 2 };
  const marks = new Map<string, Mark>();
  for (const { outcome, cells, group, people } of findings) {
    if (unmarked.includes(group) || people.length === 0) continue;
    for (const cell of cells) {
      const key = `${cell.sheet}!${cell.address}`;
      const known = marks.get(key);
      if (!known || gravity[known.severity] < gravity[outcome]) marks.set(key, { cell, severity: outcome });
    }
  }
  return [...marks.values()];
}
