import { text } from '../messages/catalogue';
import type { Language, Text } from '../messages/text';
import type { Wording } from '../messages/word';
import { answerShown, choiceOf, formOf, kindOfKey } from '../reading/questions/forms';
import { answerKey } from '../reading/questions/keys';
import type { Choice, Question } from '../reading/reading';
import type { CellRef, Roster } from '../roster/roster';
import type { Finding } from '../rules/finding';
import type { ReportFinding, ReportQuestion } from './report';

export interface Asked {
  readonly asked: readonly Question[];
  readonly findings: readonly Finding[];
  readonly worded: readonly ReportFinding[];
  readonly roster: Roster;
  readonly language: Language;
}

/** What the reader and the rules ask, each question once, with all the cells and findings that wait for it. */
export function mergedQuestions(input: Asked, word: Wording): ReportQuestion[] {
  const merged = new Map<string, Merged>();
  const add = (question: Question, finding?: string) => {
    const key = answerKey(question.key);
    const found = merged.get(key) ?? { question, cells: new Map<string, CellRef>(), findings: [] };
    for (const cell of question.cells) found.cells.set(`${cell.sheet}!${cell.address}`, cell);
    if (finding !== undefined) found.findings.push(finding);
    merged.set(key, found);
  };
  for (const question of input.asked) add(question);
  input.findings.forEach(({ question, cells }, index) => {
    if (question) add(ruleQuestion(question, cells, input.roster), input.worded[index]!.id);
  });
  return [...merged].map(([key, { question, cells, findings }]) => ({
    key,
    text: word(question.text),
    cells: [...cells.values()],
    findings,
    ...answering(question, word, input.language),
  }));
}

interface Merged {
  readonly question: Question;
  readonly cells: Map<string, CellRef>;
  readonly findings: string[];
}

/** Rules only say what they ask: what can be answered goes by the kind of question. */
function ruleQuestion(
  { key, text: words }: { readonly key: string; readonly text: Text },
  cells: readonly CellRef[],
  roster: Roster,
): Question {
  const form = formOf(key);
  if (!form) return { key, text: words, cells };
  const reason = kindOfKey(key) === 'age' ? text('setup.whyAge') : text('setup.whyFact');
  return {
    key,
    text: words,
    cells,
    reason,
    shifts: shiftsAbout(key, roster),
    choices: form.choices.map(choiceOf),
    ...(form.example !== undefined && { example: form.example }),
  };
}

/** The shifts of the person, in the room or at the place that the question is about. */
function shiftsAbout(key: string, { people, places, shifts }: Roster): number {
  const wanted = answerKey(key);
  const kind = kindOfKey(key);
  return shifts.filter(({ person, place, zone }) => {
    const { name = '', zones = [] } = places[place] ?? {};
    const about =
      kind === 'age' ? people[person]?.name : kind === 'zone' ? `${name}:${zones[zone]?.name ?? ''}` : name;
    return answerKey(`${kind}:${about ?? ''}`) === wanted;
  }).length;
}

function answering(
  { key, reason, choices, example, guess, shifts }: Question,
  word: Wording,
  language: Language,
): Partial<ReportQuestion> {
  const form = formOf(key);
  const shown = ({ answer, text: words }: Choice) =>
    words.key === 'setup.asWritten' ? answerShown(key, answer, language) : word(words);
  return {
    ...(reason && { reason: word(reason) }),
    ...(choices && { choices: choices.map((choice) => ({ answer: choice.answer, text: shown(choice) })) }),
    ...(example !== undefined && { example }),
    ...(form && { allowed: word(form.allowed()) }),
    ...(guess && {
      guess: {
        answer: guess.answer,
        text: shown(choices?.find(({ answer }) => answer === guess.answer) ?? choiceOf(guess.answer)),
        evidence: word(guess.evidence),
      },
    }),
    ...(shifts !== undefined && { shifts }),
  };
}
