import { da } from './da';
import { rules as danishRules } from './da/rules';
import { en } from './en';
import { rules as englishRules } from './en/rules';
import { nb } from './nb';
import { rules as norwegianRules } from './nb/rules';
import { sv } from './sv';
import { rules as swedishRules } from './sv/rules';
import type { Language } from './text';

/** All templates of a language by section and key; a rule's id is the name of its section. */
export type Templates = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const templates: Readonly<Record<Language, Templates>> = {
  da: { ...da, ...danishRules },
  nb: { ...nb, ...norwegianRules },
  sv: { ...sv, ...swedishRules },
  en: { ...en, ...englishRules },
};

/** The template for a key such as `company.onCall` or `minor-alone.alone`. */
export function templateFor(language: Language, key: string): string | undefined {
  const dot = key.indexOf('.');
  return templates[language][key.slice(0, dot)]?.[key.slice(dot + 1)];
}
