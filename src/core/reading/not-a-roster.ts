import { text as say } from '../messages/catalogue';
import type { Text } from '../messages/text';
import { CellKind } from './grid';
import { findHours } from './layouts/hour-axis/hours';
import { findDayColumns, weekdaysIn } from './layouts/shared/day-column';
import { facingsOf } from './layouts/shared/facing';
import { isName, kindsOfHeader } from './layouts/shared/headers';
import { realDate } from './layouts/shared/stated';
import type { View } from './layouts/shared/view';
import type { ReadingContext } from './reading';
import { findSpans } from './text/spans';
import { writtenDate } from './text/written-date';

/** What a sheet is that looks like a roster and is none, told by its title or its headings. */
export function otherKind(view: View): Text | undefined {
  const form = headerOfForm(view);
  if (form !== undefined) return say('reading.answersToAForm', { header: form });
  const titles = titlesOf(view);
  const title = titles.find((text) => breakPlan.test(text) && !roster.test(text));
  if (title !== undefined) return say('reading.breakPlan', { title });
  const wish =
    titles.slice(0, headline).find((text) => wishes.test(text)) ??
    (titles.some((text) => roster.test(text.replace(canWork, '')))
      ? undefined
      : titles.find((text) => canWork.test(text)));
  if (wish !== undefined) return say('reading.wishes', { title: wish });
  const duties = dutyHeadings(view);
  return duties && say('reading.vehicleDuties', { names: { names: duties } });
}

/** Answers to an online form begin with a time stamp. */
function headerOfForm(view: View): string | undefined {
  const row = view.rows.find((r) => view.filled(r).length > 0);
  const column = row === undefined ? undefined : view.filled(row)[0];
  if (row === undefined || column === undefined) return undefined;
  const header = view.words(row, column);
  return kindsOfHeader(header).includes('response') ? header : undefined;
}

const breakPlan =
  /(?:pause|frokost|lunsj|lunch|rast|break|mittagspause)[ -]?(?:times?|tider|plan|skema|schema|schedule|rota|liste|list|oversigt|oversikt|ordning)(?!\p{L})/iu;
/** "Vagt- og pauseplan" is a roster with breaks. */
const roster = /vagt|vakt|arbe[ij]ds|arbets|roster|duty|shift|skift|bemanding|bemanning|dienst/iu;

/** The sheet's name and its first line; further down stands how to ask for a day off. */
const headline = 2;
const wishes =
  /^\P{L}*(?:vagt|vakt|pass|skift|dienst|shift )?(?:ønske(?:r|seddel|skema|liste)?|önske(?:mål|lista)|wünsche|wunsch(?:plan|liste)|wishes|requests|availability|tilgængelighed|tilgjengelighet|tillgänglighet|verfügbarkeit)(?=\P{L}*$|\P{L}*(?:uge|uke|vecka|v|kw|week|til|til vagt\p{L}*|for|för|für|i)(?!\p{L}))/iu;
const canWork =
  /(?:hvornår|når|när|when|times|wann)\s(?:(?!ikke|inte|nicht|not)[^.]){0,20}(?:kan|can|are able to|könn\p{L}+|kann)[^.]{0,25}(?:arbejde|jobbe|arbeide|jobba|arbeta|work|arbeiten)/iu;

/** The sheet's name and the lines above the first row that is more than a title. */
function titlesOf(view: View): string[] {
  const titles = [view.grid.sheet];
  for (const row of view.rows) {
    const filled = view.filled(row);
    if (filled.length > 2) break;
    titles.push(...filled.map((column) => view.words(row, column)));
  }
  return titles;
}

const vehicle =
  /^(?:buss?|busnr|linje|linie|line|rute|route|omløb|omløp|omlopp|vogn|vognløb|vognløp|vagn|tur|trip|depot|depå|garage|block|run|fra stop|til stop|stoppested|afgang|ankomst|avgang|avgång|departure|arrival|sign on|sign off)(?:\s?(?:nr|no|nummer|number))?\.?$/iu;

/** Two headings about vehicles and their trips, and none about people. */
function dutyHeadings(view: View): string[] | undefined {
  for (const row of view.rows.slice(0, 15)) {
    const headings = view.filled(row).map((column) => view.words(row, column));
    const found = headings.filter((heading) => vehicle.test(heading));
    if (found.length < 2) continue;
    return headings.some((heading) => kindsOfHeader(heading)[0] === 'person') ? undefined : found;
  }
  return undefined;
}

/** Why no layout fits: what is there, and what a roster would have beside it. */
export function whyNoRoster(view: View, context: ReadingContext): Text[] {
  const seen = look(view);
  const special = specialReason(view, seen, context);
  return [
    ...(special ? [special] : []),
    say('reading.noLayout'),
    seen.times > 0 ? say('reading.sawTimes', { count: seen.times }) : say('reading.sawNoTimes'),
    seen.dates > 0 ? say('reading.sawDates', { count: seen.dates }) : say('reading.sawNoDates'),
  ];
}

interface Seen {
  readonly times: number;
  readonly dates: number;
  readonly numbers: number;
  /** Numbers that are as many hours as people work a day. */
  readonly ofADay: number;
  readonly names: number;
  readonly filled: number;
}

const [shortDay, longDay] = [4, 13];

function look(view: View): Seen {
  const seen = { times: 0, dates: 0, numbers: 0, ofADay: 0, names: 0, filled: 0 };
  for (const row of view.rows) {
    for (const column of view.filled(row)) {
      const words = view.words(row, column);
      seen.filled += 1;
      if (words.length <= 60 && findSpans(words).spans.length > 0) seen.times += 1;
      else if (realDate(view, row, column) !== undefined || writtenDate(words) || weekdaysIn(words))
        seen.dates += 1;
      else if (isCount(view, row, column)) {
        seen.numbers += 1;
        const number = Number(view.value(row, column));
        if (number >= shortDay && number <= longDay) seen.ofADay += 1;
      } else if (isName(words) && kindsOfHeader(words).length === 0) seen.names += 1;
    }
  }
  return seen;
}

function isCount(view: View, row: number, column: number): boolean {
  const value = view.value(row, column);
  return (
    view.kind(row, column) === CellKind.number && typeof value === 'number' && value > 0 && value < 1_000
  );
}

function specialReason(view: View, seen: Seen, context: ReadingContext): Text | undefined {
  const hours = findHours(view, context).length > 0 || seen.times >= 2;
  const counts = seen.numbers >= 4 && seen.numbers * 5 >= seen.filled * 2;
  if (counts && !hours && seen.names >= 2 && seen.ofADay * 2 >= seen.numbers)
    return say('reading.hoursOnly', { count: seen.numbers });
  if (counts && (hours || seen.dates >= 2)) return say('reading.headCounts', { count: seen.numbers });
  if (isTemplate(view, context)) return say('reading.emptyTemplate');
  if (seen.times >= 3 && seen.dates >= 2 && seen.names === 0) return say('reading.noNames');
  return undefined;
}

/** Days are there, and hardly anything stands in them. */
function isTemplate(view: View, context: ReadingContext): boolean {
  return facingsOf(view).some((facing) =>
    findDayColumns(facing, context).some(({ column, beside, written, days }) => {
      const own = new Set([column, beside]);
      const lines = facing.view.columns.filter((line) => line > column && !own.has(line));
      const filled = lines.filter((line) => [...days.keys()].some((row) => !isBlank(facing.view, row, line)));
      return written.length >= 2 && lines.length > 0 && filled.length === 0;
    }),
  );
}

/** Formulas of a template show nothing, or 0. */
function isBlank(view: View, row: number, column: number): boolean {
  return view.isEmpty(row, column) || view.value(row, column) === 0;
}
