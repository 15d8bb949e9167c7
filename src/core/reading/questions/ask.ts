/** The questions that a sheet raises, each with its reason, what can be answered and what it changes. */
import { text } from '../../messages/catalogue';

import type { Choice, Question } from '../reading';
import { choiceOf, formOf } from './forms';
import { clockKey, codeKey, layoutKey, sameNameKey, timesKey, yearKey } from './keys';

/** Where the question arises, the likeliest answer with its evidence, and how many shifts wait for it. */
export type Asking = Pick<Question, 'cells' | 'guess' | 'shifts'>;

/** What a code in the place of a shift means. */
export function askCode(code: string, asking: Asking): Question {
  const reason = text('setup.whyCode', { count: asking.cells.length });
  return question(codeKey(code), text('setup.askCode', { code }), reason, asking);
}

/** What a code glued to a time means: the time stands, but whether it is worked here is not known. */
export function askCodeBeside(code: string, asking: Asking): Question {
  const reason = text('doubts.whyCodeBeside', { count: asking.cells.length });
  const words = text('doubts.askCodeBeside', { code });
  const choices = [{ answer: 'ignore', text: text('doubts.worksHere') }];
  const others = ['elsewhere', 'absence', 'on-call', 'tentative'].map(choiceOf);
  return { ...question(codeKey(code), words, reason, asking), choices: [...choices, ...others] };
}

/** Which hours a from-to means that a 12-hour clock may have written. `readings`: as "23:00-07:00". */
export function askClockOf(written: string, readings: readonly string[], asking: Asking): Question {
  const asked = question(
    clockKey(written),
    text('setup.askClock', { written }),
    text('setup.whyClock'),
    asking,
  );
  return readings.length > 0 ? { ...asked, choices: readings.map(choiceOf) } : asked;
}

/** When people under a role or function work whose times the sheet does not have. */
export function askTimesOf(role: string, asking: Asking): Question {
  return question(timesKey(role), text('setup.askTimes', { role }), text('setup.whyTimes'), asking);
}

/** Which year a sheet is for whose dates have none; the year nearest to today is offered. */
export function askYearOf(sheet: string, nearest: number, asking: Asking): Question {
  const guess = { answer: String(nearest), evidence: text('setup.nearestYear') };
  const words = text('reading.askYear', { year: String(nearest) });
  const asked = question(yearKey(sheet), words, text('setup.whyYear'), { guess, ...asking });
  return { ...asked, choices: [nearest - 1, nearest, nearest + 1].map((year) => choiceOf(String(year))) };
}

/** Whether a name whose shifts overlap in several rows is one person. */
export function askNamesakes(person: string, rows: number, asking: Asking): Question {
  const guess = { answer: 'several', evidence: text('setup.rowsOverlap', { count: rows }) };
  const words = text('reading.askSameName', { person, count: rows });
  return question(sameNameKey(person), words, text('setup.whyNamesakes'), { guess, ...asking });
}

/** How a sheet is read that two layouts fit alike. */
export function askLayout(sheet: string, choices: readonly Choice[], asking: Asking): Question {
  const words = text('setup.askLayout', { sheet });
  return { ...question(layoutKey(sheet), words, text('setup.whyLayout'), asking), choices };
}

/** At most this many cells are shown with a question. */
export const CELLS_SHOWN = 20;

/** A question with the choices and the example that its kind of answer has. */
export function question(
  key: string,
  words: Question['text'],
  reason: Question['text'],
  asking: Asking,
): Question {
  const { cells, ...rest } = asking;
  const form = formOf(key);
  return {
    key,
    text: words,
    reason,
    cells: cells.slice(0, CELLS_SHOWN),
    ...(form && form.choices.length > 0 && { choices: form.choices.map(choiceOf) }),
    ...(form?.example !== undefined && { example: form.example }),
    ...rest,
  };
}
