import type { Language } from '../core/messages/text';
import { answersOf } from '../core/reading/questions/keys';
import { readAnswer } from '../core/reading/questions/forms';
import type { Answers, ReadingContext } from '../core/reading/reading';
import type { Circumstances, Setting } from '../core/rules/settings';
import type { Country, Day } from '../core/time/units';

/** What the manager chose, or what the pane and the command line assume for them. */
export interface CheckOptions {
  readonly language: Language;
  /** Whose law; default by the language. */
  readonly country?: Country;
  /** Default: the sheet in front. */
  readonly sheet?: string;
  /** All rosters of the workbook together, each sheet about its own place or week. */
  readonly allPlaces?: boolean;
  /** Answers by the question's key, beside those that the workbook remembers and before them. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Parameters of the rules that differ from their defaults, beside those on the setup sheet and before them. */
  readonly settings?: readonly Setting[];
  /** Today in the manager's calendar, for dates without a year. Default: the clock of this machine. */
  readonly today?: Day;
}

const countryOf: Record<Language, Country> = { da: 'dk', nb: 'no', sv: 'se', en: 'dk' };
const localeOf: Record<Language, string> = { da: 'da-DK', nb: 'nb-NO', sv: 'sv-SE', en: 'en-GB' };

function countryFor(options: CheckOptions): Country {
  return options.country ?? countryOf[options.language];
}

/** Dates are read by the workbook's own language where it tells one, else by the chosen language. */
export function readingContext(options: CheckOptions, workbookLocale?: string): ReadingContext {
  return {
    locale: workbookLocale ?? localeOf[options.language],
    country: countryFor(options),
    today: options.today ?? dayToday(),
  };
}

/** Whose law the settings of the rules may not loosen, before the roster is read. */
export function circumstancesOf(options: CheckOptions): Circumstances {
  return { countries: [countryFor(options)], today: options.today ?? dayToday() };
}

/** What was answered now outranks what is remembered; what is no answer says nothing. */
export function answersWith(remembered: Answers, { answers = {} }: CheckOptions): Answers {
  const given = Object.entries(answers).flatMap(([key, written]) => {
    const read = readAnswer(key, written);
    return 'answer' in read ? [[key, read.answer] as const] : [];
  });
  return new Map([...remembered, ...answersOf(given)]);
}

function dayToday(): Day {
  const now = new Date();
  return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
}
