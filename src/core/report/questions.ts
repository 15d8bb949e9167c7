import { text } from '../messages/catalogue';
import type { Language, Text } from '../messages/text';
import type { Wording } from '../messages/word';
import { answerShown, choiceOf, formOf, kindOfKey } from '../reading/questions/forms';
import { answerKey, codeKey } from '../reading/questions/keys';
import type { Choice, Question } from '../reading/reading';
import type { CellRef, Roster } from '../roster/roster';
import { isDuty } from '../roster/shift';
import type { Finding, FurtherQuestion } from '../rules/finding';
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
    const key = keyOf(question.key, merged);
    const found = merged.get(key) ?? { question, cells: new Map<string, CellRef>(), findings: [] };
    for (const cell of question.cells) {
      // Each of hundreds of people is asked about where all of them work.
      if (found.cells.size >= CELLS_SHOWN) break;
      found.cells.set(`${cell.sheet}!${cell.address}`, cell);
    }
    if (finding !== undefined) found.findings.push(finding);
    merged.set(key, found);
  };
  for (const question of input.asked) add(question);
  const shiftsAbout = shiftCounter(input.roster);
  input.findings.forEach(({ question, cells }, index) => {
    const asked: readonly FurtherQuestion[] = question ? [question, ...(question.also ?? [])] : [];
    for (const one of asked) add(ruleQuestion(one, one.cells ?? cells, shiftsAbout), input.worded[index]!.id);
  });
  return [...merged].map(([key, { question, cells, findings }]) => ({
    key,
    text: word(question.text),
    cells: [...cells.values()],
    findings,
    ...answering(question, word, input.language),
  }));
}

/** A room that a code beside times stands for is not asked about beside the code. */
function keyOf(written: string, asked: ReadonlyMap<string, unknown>): string {
  const key = answerKey(written);
  const [, room = ''] = /^zone:.*:([^:]+)$/.exec(key) ?? [];
  return room !== '' && asked.has(codeKey(room)) ? codeKey(room) : key;
}

/** As many as a question of the reader shows. */
const CELLS_SHOWN = 20;

interface Merged {
  readonly question: Question;
  readonly cells: Map<string, CellRef>;
  readonly findings: string[];
}

/** Rules only say what they ask: what can be answered goes by the kind of question. */
function ruleQuestion(
  { key, text: words }: { readonly key: string; readonly text: Text },
  cells: readonly CellRef[],
  shiftsAbout: (key: string) => number,
): Question {
  const form = formOf(key);
  if (!form) return { key, text: words, cells };
  const shifts = shiftsAbout(key);
  return {
    key,
    text: words,
    cells,
    reason: reasons.get(kindOfKey(key)) ?? text('setup.whyFact'),
    ...(shifts > 0 && { shifts }),
    choices: form.choices.map(choiceOf),
    ...(form.example !== undefined && { example: form.example }),
  };
}

/** Of questions that the table of places would not answer. */
const reasons: ReadonlyMap<string, Text> = new Map([
  ['age', text('setup.whyAge')],
  ['ages', text('setup.whyAge')],
  ['schooling', text('setup.whyStaff')],
  ['employed', text('setup.whyStaff')],
  ['confirm', text('setup.whyConfirm')],
  ['school-holidays', text('setup.whyHolidays')],
]);

/** Questions about people; the others are about places. */
const aboutPeople: ReadonlySet<string> = new Set(['age', 'schooling', 'employed']);

/** How many shifts a question is about: those of the person, in the room or at the place. Each kind is counted once. */
function shiftCounter(roster: Roster): (key: string) => number {
  const byKind = new Map<string, ReadonlyMap<string, number>>();
  return (key) => {
    const kind = kindWithFact(key);
    const counts = byKind.get(kind) ?? shiftCounts(kind, roster);
    byKind.set(kind, counts);
    return counts.get(answerKey(key)) ?? 0;
  };
}

/** `age` of `age:emma`; of `fact:nighthatch:kiosk` the fact too. */
function kindWithFact(key: string): string {
  const [kind = '', fact = ''] = answerKey(key).split(':');
  return kind === 'fact' ? `${kind}:${fact}` : kind;
}

function shiftCounts(kind: string, { people, places, shifts }: Roster): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // Subjects repeat and keys take time to make: first by subject, then by key.
  for (const shift of shifts) {
    if (!isDuty(shift)) continue;
    const { person, place, zone } = shift;
    const { name = '', zones = [] } = places[place] ?? {};
    const room = () => `${name}:${zones[zone]?.name ?? ''}`;
    addTo(counts, aboutPeople.has(kind) ? (people[person]?.name ?? '') : kind === 'zone' ? room() : name, 1);
  }
  const byKey = new Map<string, number>();
  for (const [subject, count] of counts) addTo(byKey, answerKey(`${kind}:${subject}`), count);
  return byKey;
}

function addTo(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
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
