import { languages as screenLanguages } from '../../messages/text';
import { folded, wordKey } from '../text/fold';
import { column, shownText } from './row';

/** ISO 639 codes of what people at Nordic workplaces speak; "nb" and "nn" are both Norwegian. */
const spoken =
  'da no sv en de fr es it pt nl pl lt lv et fi is fo kl ru uk ro bg hu cs sk sl hr sr bs sq mk el tr ar fa ku ' +
  'so ti am sw ur hi pa bn ta ne th vi tl zh ja ko id my he ka hy az kk';

/**
 * Languages with semicolons, commas, slashes or "and" between them, as ISO codes where the name is known ("dansk",
 * "polsk", "da"), else as they are written.
 */
export const languages = column((cell) => [
  ...new Set(
    shownText(cell)
      .split(/[;,/+&\n]|\b(?:og|och|and|und)\b/iu)
      .map(languageOf)
      .filter(Boolean),
  ),
]);

/** "da" for "dansk" and "Danish"; another word in small letters. */
function languageOf(written: string): string {
  const key = wordKey(written);
  return codes().get(key) ?? folded(written);
}

let known: ReadonlyMap<string, string> | undefined;

/** Made when first asked for: names of all these languages in all languages of the tables. */
function codes(): ReadonlyMap<string, string> {
  known ??= new Map([
    ...spoken.split(' ').map((code) => [code, code] as const),
    ...[...screenLanguages, 'de'].flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'language' });
      return spoken.split(' ').map((code) => [wordKey(names.of(code) ?? code), code] as const);
    }),
    ...(['nb', 'nn', 'bokmål', 'nynorsk'] as const).map((name) => [wordKey(name), 'no'] as const),
  ]);
  return known;
}
