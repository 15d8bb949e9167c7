import type { en } from '../src/core/messages/en';
import type { Datum, DataFor, Language } from '../src/core/messages/text';
import { wording } from '../src/core/messages/word';
import type { Failure } from './failure';

type English = typeof en.pane;
export type PaneKey = keyof English;

/** Words to come, of the pane's own catalogue. */
export interface Phrase {
  readonly key: PaneKey;
  readonly data?: Readonly<Record<string, Datum>>;
}

type Say = <Key extends PaneKey>(
  key: Key,
  ...data: keyof DataFor<English[Key]> extends never ? [] : [DataFor<English[Key]>]
) => string;

/** One language's words, dates and times. Times come as local ISO text, "2026-03-02T18:00". */
export interface Words {
  readonly language: Language;
  readonly say: Say;
  phrase(phrase: Phrase): string;
  failure(failure: Failure): string;
  /** "18:00" */
  time(iso: string): string;
  /** "man. 2. mar." */
  date(iso: string): string;
  /** "2.–8. mar. 2026" */
  period(from: string, to: string): string;
  /** "2 timer 30 min." */
  length(minutes: number): string;
  /** The clock of this computer. */
  clock(at: Date): string;
  list(names: readonly string[]): string;
  number(value: number): string;
}

const locales: Record<Language, string> = { da: 'da-DK', nb: 'nb-NO', sv: 'sv-SE', en: 'en-GB' };
const made = new Map<Language, Words>();

export function wordsIn(language: Language): Words {
  const words = made.get(language) ?? makeWords(language);
  made.set(language, words);
  return words;
}

function makeWords(language: Language): Words {
  const formats = formatsFor(locales[language]);
  const word = wording(language);
  const phrase = ({ key, data = {} }: Phrase) => word({ key: `pane.${key}`, data });
  return {
    language,
    say: (key, ...data) => phrase({ key, ...(data[0] && { data: data[0] }) }),
    phrase,
    failure: ({ code, detail }) => word({ key: `workbook.${code}`, data: { detail } }),
    time: (iso) => iso.slice(11, 16),
    date: (iso) => formats.date.format(utc(iso)),
    period: (from, to) => formats.period.formatRange(utc(from), utc(to)),
    length: (minutes) => phrase({ key: 'length', data: { length: { minutes } } }),
    clock: (at) => [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':'),
    list: (names) => formats.list.format(names),
    number: (value) => formats.number.format(value),
  };
}

function formatsFor(locale: string) {
  const day = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return {
    number: new Intl.NumberFormat(locale),
    list: new Intl.ListFormat(locale),
    date: new Intl.DateTimeFormat(locale, { ...day, weekday: 'short' }),
    period: new Intl.DateTimeFormat(locale, { ...day, year: 'numeric' }),
  };
}

/** The wall clock as if it were UTC, so that no zone of this computer moves it. */
function utc(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T${iso.slice(11, 16) || '00:00'}Z`);
}
