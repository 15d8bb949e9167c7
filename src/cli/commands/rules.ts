import type { Language } from '../../core/messages/text';

export interface RulesChoices {
  readonly format: 'text' | 'md' | 'json' | 'html';
  readonly lang: Language;
}

/** The rules speak English, as they are written; what managers see, the page of the help, is in their language. */
export async function printRules({ format, lang }: RulesChoices): Promise<number> {
  if (format === 'html') {
    const { rulesPage } = await import('../../core/rules/describe-page');
    process.stdout.write(rulesPage(lang));
    return 0;
  }
  const { describeRules } = await import('../../core/rules/describe');
  process.stdout.write(describeRules(format));
  return 0;
}
