import type { Language } from '../../../src/core/messages/text';
import { load } from '../on-demand';

/** Fetches all words of a language, the rules' included; at once when they are there. */
export function loadAllWords(language: Language): Promise<void> {
  return load(language, 'report', {
    da: () => import(/* webpackChunkName: "engine-words-da" */ './da'),
    nb: () => import(/* webpackChunkName: "engine-words-nb" */ './nb'),
    sv: () => import(/* webpackChunkName: "engine-words-sv" */ './sv'),
    en: () => import(/* webpackChunkName: "engine-words-en" */ './en'),
  });
}
