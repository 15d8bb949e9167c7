import type { Wording } from '../messages/word';
import { answerKey } from '../reading/questions/keys';
import type { Question } from '../reading/reading';
import type { CellRef } from '../roster/roster';
import type { Finding } from '../rules/finding';
import type { ReportFinding, ReportQuestion } from './report';

/** What the reader and the rules ask, each question once, with all the cells and findings that wait for it. */
export function mergedQuestions(
  asked: readonly Question[],
  findings: readonly Finding[],
  worded: readonly ReportFinding[],
  word: Wording,
): ReportQuestion[] {
  const merged = new Map<
    string,
    { key: string; text: string; cells: Map<string, CellRef>; findings: string[] }
  >();
  const add = (question: Pick<Question, 'key' | 'text'>, cells: readonly CellRef[], finding?: string) => {
    const key = answerKey(question.key);
    const found = merged.get(key) ?? {
      key,
      text: word(question.text),
      cells: new Map<string, CellRef>(),
      findings: [] as string[],
    };
    for (const cell of cells) found.cells.set(`${cell.sheet}!${cell.address}`, cell);
    if (finding !== undefined) found.findings.push(finding);
    merged.set(key, found);
  };
  for (const question of asked) add(question, question.cells);
  findings.forEach(({ question, cells }, index) => {
    if (question) add(question, cells, worded[index]!.id);
  });
  return [...merged.values()].map(({ cells, ...question }) => ({ ...question, cells: [...cells.values()] }));
}
