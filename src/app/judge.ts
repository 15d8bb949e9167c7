import { makeReport } from '../core/report/make-report';
import type { Report } from '../core/report/report';
import { runRules, type RulesDone } from '../core/rules/run';
import type { WorkbookPort } from '../workbook/port';
import { circumstancesOf } from './options';
import { readRoster, type RosterOptions, type RosterReading } from './roster-reading';
import { settingsFor } from './rule-settings';

/** The roster as it was read, and what the rules say of it. */
export interface Judged {
  readonly reading: RosterReading;
  readonly report: Report;
}

/** @throws {WorkbookError} when the workbook cannot be read; what a sheet holds never throws */
export async function judgeRoster(
  port: WorkbookPort,
  options: RosterOptions,
  tell?: RulesDone,
): Promise<Judged> {
  const reading = await readRoster(port, options);
  const { language } = options;
  const { sheet, roster, offer, onlyPart } = reading;
  const { settings, unread } = settingsFor(reading, options);
  const results = runRules(roster, { settings, ...(onlyPart && { onlyPart }), ...(tell && { tell }) });
  const read = { ...reading, unread: [...reading.unread, ...unread] };
  const acceptances = {
    lines: reading.accepted,
    textAt: reading.textAt,
    today: circumstancesOf(options).today,
    sheets: reading.sheets.map(({ grid }) => grid.sheet),
  };
  const report = makeReport({
    ...{ language, sheet, roster, results, reading: read, acceptances },
    ...(offer && { offer }),
  });
  return { reading, report };
}
