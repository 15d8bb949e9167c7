import { da } from './da';
import { compare as danishCompare } from './da/compare';
import { handouts as danishHandouts } from './da/handouts';
import { rules as danishRules } from './da/rules';
import { en } from './en';
import { compare as englishCompare } from './en/compare';
import { handouts as englishHandouts } from './en/handouts';
import { rules as englishRules } from './en/rules';
import { nb } from './nb';
import { compare as norwegianCompare } from './nb/compare';
import { handouts as norwegianHandouts } from './nb/handouts';
import { rules as norwegianRules } from './nb/rules';
import { sv } from './sv';
import { compare as swedishCompare } from './sv/compare';
import { handouts as swedishHandouts } from './sv/handouts';
import { rules as swedishRules } from './sv/rules';
import type { Language } from './text';

/** All templates of a language by section and key; a rule's id is the name of its section. */
export type Templates = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const templates: Readonly<Record<Language, Templates>> = {
  da: { ...da, compare: danishCompare, handouts: danishHandouts, ...danishRules },
  nb: { ...nb, compare: norwegianCompare, handouts: norwegianHandouts, ...norwegianRules },
  sv: { ...sv, compare: swedishCompare, handouts: swedishHandouts, ...swedishRules },
  en: { ...en, compare: englishCompare, handouts: englishHandouts, ...englishRules },
};

/** The template for a key such as `company.onCall` or `minor-alone.alone`. */
export function templateFor(language: Language, key: string): string | undefined {
  const dot = key.indexOf('.');
  return templates[language][key.slice(0, dot)]?.[key.slice(dot + 1)];
}
