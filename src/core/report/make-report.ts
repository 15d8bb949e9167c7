import type { Language } from '../messages/text';
import { text } from '../messages/catalogue';
import { wording } from '../messages/word';
import type { SheetReading } from '../reading/reading';
import type { Roster } from '../roster/roster';
import { isDuty } from '../roster/shift';
import type { RuleResults } from '../rules/run';
import { dayOf, isoDate } from '../time/calendar';
import type { Instant } from '../time/units';
import { zoneClock } from '../time/zone-clock';
import type { Acceptances } from './accepted';
import { reportAbsences } from './absences';
import { reportFindings } from './findings';
import { mergedQuestions } from './questions';
import type { Report } from './report';
import { reportStatistics } from './statistics';

export interface ReportInput {
  readonly language: Language;
  readonly sheet: string;
  readonly roster: Roster;
  readonly results: RuleResults;
  /** What reading the sheet and matching its names left open. */
  readonly reading: Pick<
    SheetReading,
    'verdict' | 'evidence' | 'onlyPart' | 'unread' | 'questions' | 'notices'
  >;
  /** Findings that somebody answers for. */
  readonly acceptances?: Acceptances;
  /** The sheet that was taken instead of the one in front. */
  readonly offer?: Report['offer'];
}

/** Puts everything that was found, asked and not read into words. */
export function makeReport({
  language,
  sheet,
  roster,
  results,
  reading,
  offer,
  acceptances,
}: ReportInput): Report {
  const word = wording(language);
  // Who sees only a part of the shop cannot tell what an absence would break.
  const judgeable = reading.verdict === 'roster' && !reading.onlyPart;
  const { worded: findings, notices } = reportFindings(roster, results.findings, word, acceptances);
  return {
    language,
    verdict: reading.verdict,
    evidence: reading.evidence.map(word),
    checked: { sheet, ...periodOf(roster), ...sizeOf(roster), country: roster.country },
    ...(offer && { offer }),
    findings,
    rules: results.counts.map((count) => ({
      ...count,
      title: word({ key: `${count.rule}.title`, data: {} }),
      summary: word({ key: `${count.rule}.summary`, data: {} }),
    })),
    packs: results.packs.map((pack) => ({ ...pack, title: word(text(`rulebook.${pack.id}`)) })),
    off: results.off.map((id) => ({ id, title: word({ key: `${id}.title`, data: {} }) })),
    absences: judgeable ? reportAbsences(roster, word) : { list: [], more: 0, byDay: 0 },
    ...(judgeable && { statistics: reportStatistics(roster) }),
    unread: reading.unread.map(({ cell, text, reason }) => ({ cell, text, reason: word(reason) })),
    questions: mergedQuestions(
      { asked: reading.questions, findings: results.findings, worded: findings, roster, language },
      word,
    ),
    notices: [...notices, ...reading.notices].map(({ cell, text }) => ({
      ...(cell && { cell }),
      text: word(text),
    })),
  };
}

function sizeOf({ people, shifts }: Roster) {
  return { people: people.length, shifts: shifts.filter(isDuty).length };
}

function periodOf({ shifts, places }: Roster): { from?: string; to?: string } {
  if (!shifts.length) return {};
  const date = (place: number, instant: Instant) =>
    isoDate(dayOf(zoneClock(places[place]!.timeZone).toWall(instant)));
  const first = shifts.reduce((a, b) => (b.start < a.start ? b : a));
  const last = shifts.reduce((a, b) => (b.end > a.end ? b : a));
  return { from: date(first.place, first.start), to: date(last.place, last.end - 1) };
}
