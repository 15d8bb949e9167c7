import { text } from '../messages/catalogue';
import type { Text } from '../messages/text';
import type { Wording } from '../messages/word';
import type { Roster } from '../roster/roster';
import { loneTime } from '../statistics/lone-time';
import type { Report, ReportStatistics } from './report';

/** A roster of years has more weeks than anybody reads in a line. */
const SHOWN = 8;

export function reportStatistics(roster: Roster): ReportStatistics {
  const { weeks, open, openKnown, aloneWhileOpen, risk } = loneTime(roster);
  return {
    weeks: weeks.map(({ year, week, minutes }) => ({
      week: `${year}-W${String(week).padStart(2, '0')}`,
      aloneMinutes: minutes,
    })),
    openMinutes: open,
    openKnown,
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
    openKnown,
    aloneWhileOpenMinutes,
    aloneAtRiskMinutes: { yellow, red },
  } = statistics;
  const share = Math.round((aloneWhileOpenMinutes / openMinutes) * 100);
  const shareOf = openKnown ? 'report.loneShare' : 'report.loneShareStaffed';
  return [
    word(text('report.loneWeeks', { weeks: { names: named } })),
    ...(openMinutes > 0 ? [word(text(shareOf, { share }))] : []),
    ...riskLine(red, yellow).map(word),
  ];
}

/** A level at which nobody is alone is not told. */
function riskLine(red: number, yellow: number): Text[] {
  const [atRed, atYellow] = [{ red: { minutes: red } }, { yellow: { minutes: yellow } }];
  if (red > 0 && yellow > 0) return [text('report.loneAtRisk', { ...atRed, ...atYellow })];
  if (red > 0) return [text('report.loneAtRed', atRed)];
  return yellow > 0 ? [text('report.loneAtYellow', atYellow)] : [];
}
