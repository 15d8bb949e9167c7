import { text } from '../messages/catalogue';
import type { Wording } from '../messages/word';
import type { Roster } from '../roster/roster';
import { loneTime } from '../statistics/lone-time';
import type { Report, ReportStatistics } from './report';

/** A roster of years has more weeks than anybody reads in a line. */
const SHOWN = 8;

export function reportStatistics(roster: Roster): ReportStatistics {
  const { weeks, open, aloneWhileOpen, risk } = loneTime(roster);
  return {
    weeks: weeks.map(({ year, week, minutes }) => ({
      week: `${year}-W${String(week).padStart(2, '0')}`,
      aloneMinutes: minutes,
    })),
    openMinutes: open,
    aloneWhileOpenMinutes: aloneWhileOpen,
    aloneAtRiskMinutes: { yellow: risk.yellow, red: risk.red },
  };
}

/** How much lone work there is, how it goes from week to week, and how much of it is at a risk. */
export function statisticsLines({ statistics }: Report, word: Wording): string[] {
  const weeks = statistics?.weeks ?? [];
  if (!statistics || weeks.every(({ aloneMinutes }) => aloneMinutes === 0)) return [];
  const named = weeks
    .slice(-SHOWN)
    .map(({ week, aloneMinutes: minutes }) =>
      word(text('report.loneWeek', { week: Number(week.slice(-2)), length: { minutes } })),
    );
  const {
    openMinutes,
    aloneWhileOpenMinutes,
    aloneAtRiskMinutes: { yellow, red },
  } = statistics;
  const share = Math.round((aloneWhileOpenMinutes / openMinutes) * 100);
  const atRisk = { red: { minutes: red }, yellow: { minutes: yellow } };
  return [
    word(text('report.loneWeeks', { weeks: { names: named } })),
    ...(openMinutes > 0 ? [word(text('report.loneShare', { share }))] : []),
    ...(red + yellow > 0 ? [word(text('report.loneAtRisk', atRisk))] : []),
  ];
}
