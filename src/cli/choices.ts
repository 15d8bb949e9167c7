import { Option } from 'commander';
import { languages, type Language } from '../core/messages/text';
import type { CheckOptions } from '../app/options';
import type { Country } from '../core/time/units';

/** Options that several commands share. */
export interface Choices {
  readonly lang: Language;
  readonly country?: Country;
  readonly sheet?: string;
}

let spoken: Language = 'da';

/** The language that was asked for last, for errors that arise far from the command. */
export function spokenLanguage(): Language {
  return spoken;
}

export function languageOption(): Option {
  return new Option('--lang <language>', 'language of the output')
    .choices(languages)
    .default('da')
    .argParser((value) => {
      const language = languages.find((one) => one === value);
      if (language) spoken = language;
      return value;
    });
}

export function countryOption(): Option {
  return new Option('--country <country>', 'whose law; follows the language unless given').choices([
    'dk',
    'no',
    'se',
  ]);
}

export function checkOptions({ lang, country, sheet }: Choices): CheckOptions {
  return { language: lang, ...(country && { country }), ...(sheet !== undefined && { sheet }) };
}
