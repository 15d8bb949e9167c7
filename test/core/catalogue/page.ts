import { type Answer, catalogue } from './rows';

const EXAMPLES = 'test/core/rules/examples.test.ts';

/** What the catalogue asks for and what answers it, as a page. */
export function coveragePage(): string {
  const rows = Object.entries(catalogue).map(
    ([id, [asks, ...answers]]) =>
      `| ${id} | ${asks} | ${answers.map(answerText).join('<br>')} | ${[...new Set(answers.map(testText))].join('<br>')} |`,
  );
  return [
    '# What the founding documents ask for, and what answers it',
    '',
    'Written by `test/core/catalogue`; a test fails when a row has no answer, an answer does not exist or the page is stale.',
    'The documents: 000 APV-portalen on guards · 001 BAR service, a toolbox on lone work · 002 a sheet on lone work and violence · 003 Fafo 2016, on Norway, Sweden and Denmark · 004 NTNU, a guideline.',
    '',
    '| Row | Asks for | Answered by | Tested by |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function answerText(answer: Answer): string {
  if ('rule' in answer) return `rule [${answer.rule}](README.md#${answer.rule})`;
  if ('measure' in answer) return `measure \`${answer.measure}\``;
  if ('flag' in answer) return `Places: \`${answer.flag}\``;
  if ('column' in answer) return `Places: \`${answer.column}\``;
  if ('table' in answer) return `table \`${answer.table}\``;
  if ('handout' in answer) return 'checklist';
  return 'decision' in answer ? `decision: ${answer.decision}` : 'see the test';
}

function testText(answer: Answer): string {
  if ('rule' in answer) return `\`${EXAMPLES}\``;
  if ('measure' in answer) return '`test/core/rules/measures`';
  if ('handout' in answer) return '`test/core/handouts`';
  if ('test' in answer) return `\`${answer.test}\``;
  return 'decision' in answer ? '–' : '`test/core/reading/tables`';
}
