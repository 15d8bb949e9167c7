export interface RulesChoices {
  readonly format: 'text' | 'md' | 'json';
}

/** The rules speak English, as they are written; what managers see is in their language. */
export async function printRules({ format }: RulesChoices): Promise<number> {
  const { describeRules } = await import('../../core/rules/describe');
  process.stdout.write(describeRules(format));
  return 0;
}
