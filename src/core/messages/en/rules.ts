import { rules as all, type RuleId } from '../../rules';

/** The English texts of the rules, as they stand there. */
export const rules = Object.fromEntries(
  all.map(({ id, title, summary, messages }) => [id, { title, summary, ...messages }]),
) as unknown as Readonly<Record<RuleId, Readonly<Record<string, string>>>>;
