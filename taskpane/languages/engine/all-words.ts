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

/** Fetches the words of the checklists; at once when they are there. */
export function loadHandouts(language: Language): Promise<void> {
  return load(language, 'handouts', {
    da: () => import(/* webpackChunkName: "handouts-da" */ '../handouts/da'),
    nb: () => import(/* webpackChunkName: "handouts-nb" */ '../handouts/nb'),
    sv: () => import(/* webpackChunkName: "handouts-sv" */ '../handouts/sv'),
    en: () => import(/* webpackChunkName: "handouts-en" */ '../handouts/en'),
  });
}
