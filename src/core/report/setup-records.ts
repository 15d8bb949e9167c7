import type { Language } from '../messages/text';
import { wording } from '../messages/word';
import { answerShown, kindOfKey } from '../reading/questions/forms';
import { answerKey } from '../reading/questions/keys';
import type { Question } from '../reading/reading';
import type { SetupColumn, SetupTable } from '../reading/setup/setup-words';

/** Answers by key, as they are kept; the questions they belong to, as far as they are known. */
export interface ToRemember {
  readonly answers: ReadonlyMap<string, string>;
  readonly questions: readonly Pick<Question, 'key' | 'text' | 'cells'>[];
}

/** Cells of one row of a table of the setup sheet; what is missing stays empty. */
export type SetupCells = Readonly<Partial<Record<SetupColumn, string>>>;

/** One answer as it stands in a row. */
export interface SetupRecord {
  readonly key: string;
  readonly answer: string;
  readonly table: SetupTable;
  readonly subject: SetupColumn;
  readonly answerIn: SetupColumn;
  readonly cells: SetupCells;
}

const homes: Readonly<Record<string, readonly [SetupTable, SetupColumn, SetupColumn]>> = {
  code: ['codes', 'code', 'means'],
  clock: ['times', 'written', 'readAs'],
  times: ['times', 'written', 'readAs'],
  'who-is': ['names', 'name', 'who'],
  'same-name': ['names', 'name', 'who'],
  place: ['sheets', 'sheet', 'place'],
  year: ['sheets', 'sheet', 'year'],
  week: ['sheets', 'sheet', 'year'],
  layout: ['sheets', 'sheet', 'layout'],
};

export function recordsOf({ answers, questions }: ToRemember, language: Language): SetupRecord[] {
  const word = wording(language);
  const asked = new Map(questions.map((question) => [answerKey(question.key), question]));
  return [...answers].map(([written, answer]) => {
    const key = answerKey(written);
    const [table, subject, answerIn] = homes[kindOfKey(key)] ?? (['answers', 'key', 'answer'] as const);
    const question = asked.get(key);
    const cells = {
      [subject]: table === 'answers' ? key : subjectOf(key, question),
      [answerIn]: answerShown(key, answer, language),
      ...(table === 'answers' && question && { question: word(question.text) }),
    };
    return { key, answer, table, subject, answerIn, cells };
  });
}

/** As the roster writes it, which the question says; the key has it in small letters. */
function subjectOf(key: string, question: ToRemember['questions'][number] | undefined): string {
  const { code, written, role, person } = question?.text.data ?? {};
  const said = [code, written, role, person, question?.cells[0]?.sheet];
  const subject = key.slice(key.indexOf(':') + 1);
  const isSubject = (one: unknown): one is string =>
    typeof one === 'string' && answerKey(one) === answerKey(subject);
  return said.find(isSubject) ?? subject;
}
