import { languages, type Language } from '../src/core/messages/text';
import type { Country } from '../src/core/time/units';

export interface Choice {
  readonly language?: Language;
  readonly country?: Country;
}

const KEY = 'alenevagt';
const countries: readonly Country[] = ['dk', 'no', 'se'];

/** What was chosen under Settings before; only that, never anything of a roster. */
export function remembered(): Choice {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    const language = oneOf(languages, stored['language']);
    const country = oneOf(countries, stored['country']);
    return { ...(language && { language }), ...(country && { country }) };
  } catch {
    // Storage can be shut off, or hold what another version wrote: then nothing is remembered.
    return {};
  }
}

export function remember(choice: Choice): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // See above.
  }
}

/** The pane's language for a BCP 47 tag of Office or the browser; Danish for those it does not have. */
export function languageFor(tags: readonly string[]): Language {
  for (const tag of tags) {
    const start = tag.toLowerCase().split('-')[0] ?? '';
    if (['no', 'nn'].includes(start)) return 'nb';
    const known = languages.find((language) => language === start);
    if (known) return known;
  }
  return 'da';
}

function oneOf<T extends string>(all: readonly T[], value: unknown): T | undefined {
  return all.find((each) => each === value);
}
