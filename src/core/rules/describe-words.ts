import { params as danish } from '../messages/da/params';
import { reference as danishWords } from '../messages/da/reference';
import { reference as englishWords, type Reference } from '../messages/en/reference';
import { params as norwegian } from '../messages/nb/params';
import { reference as norwegianWords } from '../messages/nb/reference';
import { params as swedish } from '../messages/sv/params';
import { reference as swedishWords } from '../messages/sv/reference';
import type { Language } from '../messages/text';

type Meanings = Readonly<Record<string, Readonly<Record<string, string>>>>;

const meanings: Readonly<Partial<Record<Language, Meanings>>> = {
  da: danish,
  nb: norwegian,
  sv: swedish,
};

const words: Readonly<Record<Language, Reference>> = {
  da: danishWords,
  nb: norwegianWords,
  sv: swedishWords,
  en: englishWords,
};

/** Words of the list of rules; the catalogues of the screen do without them. */
export function referenceWords(language: Language): Reference {
  return words[language];
}

/** What a parameter means; undefined in English, where the parameter itself says so. */
export function meaningOf(rule: string, param: string, language: Language): string | undefined {
  return meanings[language]?.[rule]?.[param];
}
