import { text } from '../messages/catalogue';
import type { Wording } from '../messages/word';
import { cellText } from './cell-text';
import type { ReportQuestion } from './report';

/** A question for the terminal: its key to answer by, why it is asked, what is likely and what else would do. */
export function questionLines(question: Omit<ReportQuestion, 'cells' | 'findings'>, word: Wording): string[] {
  const { key, text: asked, reason, guess, choices = [], allowed, shifts } = question;
  const details = [
    reason,
    guess && word(text('setup.guessLine', { answer: guess.text, evidence: guess.evidence })),
    allowed ?? (choices.length > 0 ? word(choicesLine(choices)) : undefined),
    shifts && word(text('setup.changesLine', { count: shifts })),
  ].filter((line) => line !== undefined && line !== 0);
  return [allowed === undefined ? asked : `${key}: ${asked}`, ...details.map((line) => `  ${line}`)];
}

/** The same for a program. */
export function questionJson(question: ReportQuestion) {
  const { key, text: asked, cells, reason, choices, example, allowed, guess, shifts } = question;
  return {
    key,
    text: asked,
    cells: cells.map(cellText),
    ...(reason !== undefined && { reason }),
    ...(choices && { choices }),
    ...(example !== undefined && { example }),
    ...(allowed !== undefined && { allowed }),
    ...(guess && { guess }),
    ...(shifts !== undefined && { shifts }),
  };
}

function choicesLine(choices: NonNullable<ReportQuestion['choices']>) {
  return text('setup.choicesLine', { choices: choices.map(({ answer }) => answer).join('; ') });
}
