/** ISO 639 codes of what people at Nordic workplaces speak. */
const spoken =
  'da no sv en de fr es it pt nl pl lt lv et fi is fo kl ru uk ro bg hu cs sk sl hr sr bs sq mk el tr ar fa ku ' +
  'so ti am sw ur hi pa bn ta ne th vi tl zh ja ko id my he ka hy az kk';

/** In which languages people write the names of languages. */
const writtenIn = ['da', 'nb', 'sv', 'en', 'de'];

/**
 * Whether somebody who speaks these languages understands at least one of those in which something was said. Both as
 * people write them: "dansk", "Danish" and "da" are one language, several have commas, slashes or "and" between them.
 */
export function understands(own: readonly string[], said: string): boolean {
  const codes = new Set(own.map(codeOf));
  return languagesIn(said).some((language) => codes.has(codeOf(language)));
}

/** The languages that a text names, as it writes them. */
export function languagesIn(written: string): string[] {
  return written
    .split(/\s*[;,/+&\n]\s*|\s+(?:og|och|and|und)\s+/iu)
    .map((language) => language.trim())
    .filter(Boolean);
}

let known: ReadonlyMap<string, string> | undefined;

/** "da" for "dansk"; another word in small letters. */
function codeOf(language: string): string {
  const word = language.normalize('NFC').trim().toLowerCase();
  known ??= codesByName();
  return known.get(word) ?? word;
}

function codesByName(): ReadonlyMap<string, string> {
  const codes = spoken.split(' ');
  const named = writtenIn.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'language' });
    return codes.map((code) => [(names.of(code) ?? code).toLowerCase(), code] as const);
  });
  const norwegian = ['nb', 'nn', 'bokmål', 'nynorsk', 'norsk bokmål', 'norsk nynorsk'];
  return new Map([
    ...codes.map((code) => [code, code] as const),
    ...named,
    ...norwegian.map((name) => [name, 'no'] as const),
  ]);
}
