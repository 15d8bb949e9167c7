import { clockText, dayOf, minuteOfDayOf } from '../time/calendar';
import type { Day, Instant } from '../time/units';
import { zoneClock } from '../time/zone-clock';
import { templateFor } from './words';
import type { Datum, Language, Text } from './text';

export type Wording = (text: Text) => string;

/** Puts texts into words: fills the placeholders, formatted for the language. The same function for the same language. */
export function wording(language: Language): Wording {
  let word = wordings.get(language);
  if (!word) wordings.set(language, (word = newWording(language)));
  return word;
}

const wordings = new Map<Language, Wording>();

const locales: Record<Language, string> = { da: 'da-DK', nb: 'nb-NO', sv: 'sv-SE', en: 'en-GB' };

function newWording(language: Language): Wording {
  const formats = formatsOf(language);
  const known = new Map<string, Template>();
  const word: Wording = ({ key, data }) => {
    let template = known.get(key);
    if (!template) known.set(key, (template = parsed(language, key)));
    let words = template.before;
    for (const { name, forms, after } of template.gaps) {
      const datum = data[name];
      if (datum === undefined) throw new RangeError(`"${key}" needs {${name}}.`);
      const filled = forms === undefined ? formatted(datum) : plural(datum, forms);
      words += words === '' && startsSmall(datum) ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
      // "15 min." ends a sentence without a second full stop.
      words += words.endsWith('.') && after.startsWith('.') ? after.slice(1) : after;
    }
    return words;
  };
  const plural = (datum: Datum, forms: readonly string[]) =>
    `${formatted(datum)} ${formats.form(Number(datum), forms)}`;
  const formatted = (datum: Datum): string => {
    if (typeof datum === 'string') return datum;
    if (typeof datum === 'number') return formats.number(datum);
    if ('instant' in datum) return formats.dateAndTime(datum.instant, datum.timeZone);
    if ('clock' in datum) return clockAt(datum.clock, datum.timeZone);
    if ('minutes' in datum) return formats.length(datum.minutes);
    if ('day' in datum) return formats.date(datum.day);
    // Not Intl, whose Danish 18.00 reads like a price beside the 18:00 in the sheet.
    if ('timeOfDay' in datum)
      return clockText(datum.timeOfDay <= 1440 ? datum.timeOfDay : datum.timeOfDay - 1440);
    if ('names' in datum) return formats.list(datum.names);
    return word(datum.text);
  };
  return word;
}

/** Words with gaps to fill, taken apart once. */
interface Template {
  readonly before: string;
  readonly gaps: readonly Gap[];
}

interface Gap {
  readonly name: string;
  readonly forms?: readonly string[];
  readonly after: string;
}

function parsed(language: Language, key: string): Template {
  const template = templateFor(language, key);
  if (template === undefined) throw new RangeError(`No words for "${key}" in ${language}.`);
  // Split by a pattern with two groups: words, name, forms, words, name, forms, words.
  const pieces: (string | undefined)[] = template.split(/\{([^{}:]+)(?::([^{}]*))?\}/);
  const gaps: Gap[] = [];
  for (let at = 1; at < pieces.length; at += 3) {
    const [name = '', forms, after = ''] = pieces.slice(at, at + 3);
    gaps.push({ name, ...(forms !== undefined && { forms: forms.split('|') }), after });
  }
  return { before: pieces[0] ?? '', gaps };
}

/** Names and numbers stand as they are written; weekdays and nested texts begin a sentence with a capital. */
function startsSmall(datum: Datum): boolean {
  return typeof datum === 'object' && ('day' in datum || 'instant' in datum || 'text' in datum);
}

function clockAt(instant: Instant, timeZone: string): string {
  return clockText(minuteOfDayOf(zoneClock(timeZone).toWall(instant)));
}

function formatsOf(language: Language) {
  const locale = locales[language];
  const dates = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const units = (unit: string, unitDisplay: 'long' | 'short') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
  const [hours, minutes, numbers] = [
    units('hour', 'long'),
    units('minute', 'short'),
    new Intl.NumberFormat(locale),
  ];
  const lists = new Intl.ListFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const date = remembered((day: Day) => dates.format(day * 86_400_000));
  return {
    date,
    number: (value: number) => numbers.format(value),
    list: (names: readonly string[]) => (names.length === 1 ? names[0]! : lists.format(names)),
    /** The form for one, then the form for the others: none of our languages has more. */
    form: (count: number, forms: readonly string[]) =>
      (plurals.select(count) === 'one' ? forms[0] : forms.at(-1)) ?? '',
    length: remembered((total: number) => {
      const [whole, rest] = [Math.floor(total / 60), total % 60];
      return [whole > 0 && hours.format(whole), (rest > 0 || whole === 0) && minutes.format(rest)]
        .filter((part) => part !== false)
        .join(' ');
    }),
    dateAndTime: (instant: Instant, timeZone: string) =>
      `${date(dayOf(zoneClock(timeZone).toWall(instant)))} ${clockAt(instant, timeZone)}`,
  };
}

/** `Intl` is slow, and a roster has the same dates and lengths over and over. */
function remembered(format: (value: number) => string): (value: number) => string {
  const known = new Map<number, string>();
  return (value) => {
    let written = known.get(value);
    if (written === undefined) known.set(value, (written = format(value)));
    return written;
  };
}
