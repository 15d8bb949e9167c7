import { Option } from 'commander';
import { text } from '../core/messages/catalogue';
import { languages, type Language } from '../core/messages/text';
import { type CheckOptions, circumstancesOf } from '../app/options';
import type { Country } from '../core/time/units';
import { readAnswers } from './answers';
import { readRuleSettings } from './rule-settings';
import { UsageError } from './usage-error';

/** Options that several commands share. */
export interface Choices {
  readonly lang: Language;
  readonly country?: Country;
  readonly sheet?: string;
  /** A JSON file. */
  readonly answers?: string;
  readonly allPlaces?: boolean;
  /** A JSON file. */
  readonly rules?: string;
}

let spoken: Language = 'da';

/** The language that was asked for, for errors that arise before or far from the command. */
export function spokenLanguage(): Language {
  return spoken;
}

/** Errors of other options are told in the language too, wherever it stands on the command line. */
export function hearLanguage(args: readonly string[]): void {
  const at = args.findIndex((arg) => /^--lang(=|$)/.test(arg));
  const value = args[at]?.split('=')[1] ?? args[at + 1];
  spoken = languages.find((one) => at >= 0 && one === value) ?? 'da';
}

export function languageOption(): Option {
  return chosenOption('--lang <language>', 'language of the output', languages).default('da');
}

/** Left out, the rules are printed as `printRules` says. */
export function rulesLanguageOption(): Option {
  const description = 'language of the output; otherwise Danish, and English for md and json';
  return chosenOption('--lang <language>', description, languages);
}

export function countryOption(): Option {
  return chosenOption('--country <country>', 'whose law; follows the language unless given', countries);
}

export function formatOption(formats: readonly string[]): Option {
  return chosenOption('--format <format>', 'form of the output', formats).default(formats[0]);
}

/** Whose checklist. */
export function readerOption(): Option {
  return chosenOption('--for <reader>', 'whose checklist', ['management', 'employee', 'all']).default('all');
}

export function portOption(description: string): Option {
  return new Option('--port <number>', description).argParser((value) => {
    const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
    if (port <= 65_535) return port;
    throw new UsageError(text('cli.notThisValue', { option: '--port', value, choices: '0–65535' }));
  });
}

const countries = ['dk', 'no', 'se'] as const;

/** Shows the choices in the help; what is none of them is said in the language of the output. */
function chosenOption(flags: string, description: string, choices: readonly string[]): Option {
  const [name = ''] = flags.split(' ');
  return new Option(flags, description).choices(choices).argParser((value) => chosen(name, value, choices));
}

function chosen<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UsageError(text('cli.notThisValue', { option, value, choices: choices.join(', ') }));
}

export function checkOptions({ lang, country, sheet, allPlaces }: Choices): CheckOptions {
  return {
    language: lang,
    ...(country && { country }),
    ...(sheet !== undefined && { sheet }),
    ...(allPlaces && { allPlaces }),
  };
}

/** @throws {UsageError} when the file of answers, or that of the rules' parameters, holds something else */
export async function answeredOptions(choices: Choices): Promise<CheckOptions> {
  const { answers, rules, lang } = choices;
  return {
    ...checkOptions(choices),
    ...(answers !== undefined && { answers: await readAnswers(answers, lang) }),
    ...(rules !== undefined && {
      settings: await readRuleSettings(rules, lang, circumstancesOf(checkOptions(choices))),
    }),
  };
}
