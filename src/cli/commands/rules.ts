import type { Language } from '../../core/messages/text';

export interface RulesChoices {
  readonly format: 'text' | 'md' | 'json' | 'html';
  /** Default: English for `md` and `json`, as the rules are written; Danish for what is read. */
  readonly lang?: Language;
}

/** In the language that was asked for, whatever the format. */
export async function printRules({ format, lang }: RulesChoices): Promise<number> {
  if (format === 'html') {
    const { rulesPage } = await import('../../core/rules/describe-page');
    process.stdout.write(rulesPage(lang ?? 'da'));
    return 0;
  }
  const { describeRules } = await import('../../core/rules/describe');
  process.stdout.write(describeRules(format, lang ?? (format === 'text' ? 'da' : 'en')));
  return 0;
}
