import type { Language } from '../../../src/core/messages/text';
import { makeReport, type ReportInput } from '../../../src/core/report/make-report';
import type { Report } from '../../../src/core/report/report';
import { runRules, type RuleOptions } from '../../../src/core/rules/run';
import { onlyLoneWork } from '../rules/lone-work';
import { rosterOf } from '../rules/notation';

/** The report on a roster in the notation of the rules' examples. */
export function reportOn(
  written: Parameters<typeof rosterOf>[0],
  more: {
    readonly language?: Language;
    readonly reading?: Partial<ReportInput['reading']>;
    readonly options?: RuleOptions;
  } = {},
): Report {
  const roster = rosterOf(written);
  const { language = 'en', reading, options } = more;
  return makeReport({
    language,
    sheet: 'Uge 10',
    roster,
    results: onlyLoneWork(runRules(roster, options)),
    reading: { verdict: 'roster', evidence: [], unread: [], questions: [], notices: [], ...reading },
  });
}
