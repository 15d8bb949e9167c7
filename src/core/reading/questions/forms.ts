import { text } from '../../messages/catalogue';
import type { Language, Text } from '../../messages/text';
import { dangers, type PlaceFlag, placeFlags, placeKinds, zoneReaches } from '../../roster/roster';
import { isoDate } from '../../time/calendar';
import type { Choice } from '../reading';
import { dangerWords, kindWords, reachWords, tableWords } from '../tables/headers';
import { tidy, wordKey } from '../text/fold';
import {
  ageText,
  meaningText,
  parseAge,
  parseAges,
  parseDay,
  parseMeaning,
  parseNamesakes,
  parsePeriods,
  parseTimes,
  parseWho,
  parseYear,
  parseYesNo,
  periodsText,
  timesText,
  yearText,
} from './answer-forms';
import { answerWordFor, type AnswerWord, answerWords } from './answer-words';
import { answerKey } from './keys';

/** What can be answered to one kind of question. */
export interface AnswerForm {
  /** The canonical writing, or undefined when it is no answer. */
  readonly read: (written: string) => string | undefined;
  /** What would do, in words. */
  readonly allowed: () => Text;
  readonly choices: readonly string[];
  readonly example?: string;
}

const meaning: AnswerForm = {
  read: (written) => canonical(parseMeaning(written), meaningText),
  allowed: () => text('setup.formMeaning', { example: '07:00-15:00' }),
  choices: ['absence', 'on-call', 'tentative', 'ignore'],
  example: '07:00-15:00',
};
const times: AnswerForm = {
  read: (written) => canonical(parseTimes(written), timesText),
  allowed: () => text('setup.formTimes', { example: '07:00-15:00' }),
  choices: [],
  example: '07:00-15:00',
};
const year: AnswerForm = {
  read: (written) => canonical(parseYear(written), yearText),
  allowed: () => text('setup.formYear'),
  choices: [],
  example: '2026',
};
const week: AnswerForm = {
  read: (written) => {
    const found = parseYear(written);
    return found?.week === undefined ? undefined : yearText(found);
  },
  allowed: () => text('setup.formWeek', { example: '2026-W49' }),
  choices: [],
  example: '2026-W49',
};
const who: AnswerForm = {
  read: (written) =>
    canonical(parseWho(written), (read) =>
      read.is === 'named' ? read.name : read.is === 'new' ? 'new' : 'not a person',
    ),
  allowed: () => text('setup.formWho'),
  choices: ['new', 'not a person'],
};
const namesakes: AnswerForm = {
  read: parseNamesakes,
  allowed: () => text('setup.formNamesakes'),
  choices: ['one', 'several'],
};
const age: AnswerForm = {
  read: (written) => canonical(parseAge(written), ageText),
  allowed: () => text('setup.formAge'),
  choices: ['under-18', 'adult'],
  example: '2009-05-17',
};
const ages: AnswerForm = {
  read: parseAges,
  allowed: () => text('setup.formAges'),
  choices: ['all-adult', 'some-minors'],
};
const periods: AnswerForm = {
  read: (written) => canonical(parsePeriods(written), periodsText),
  allowed: () => text('setup.formPeriods', { example: '2026-02-16 – 2026-02-20' }),
  choices: ['none'],
  example: '2026-02-16 – 2026-02-20',
};
const yesNo: AnswerForm = {
  read: (written) => canonical(parseYesNo(written), (yes) => (yes ? 'yes' : 'no')),
  allowed: () => text('setup.formYesNo'),
  choices: ['yes', 'no'],
};
const name: AnswerForm = {
  read: (written) => tidy(written) || undefined,
  allowed: () => text('setup.formName'),
  choices: [],
};
const reach: AnswerForm = {
  read: (written) => {
    const found = zoneReaches.find((one) => one === written) ?? reachWords.get(wordKey(written));
    return found === 'sales-area' ? 'same-room' : found === 'unknown' ? undefined : found;
  },
  allowed: () => text('setup.formReach'),
  choices: zoneReaches.filter((one) => one !== 'unknown'),
};
const placeKind: AnswerForm = {
  read: (written) => placeKinds.find((one) => one === written) ?? kindWords.get(wordKey(written)),
  allowed: () => text('setup.formKind'),
  choices: placeKinds,
};

const danger: AnswerForm = {
  read: (written) => dangers.find((one) => one === written) ?? dangerWords.get(wordKey(written)),
  allowed: () => text('setup.formDanger'),
  choices: dangers,
};
const day: AnswerForm = {
  read: (written) => canonical(parseDay(written), isoDate),
  allowed: () => text('setup.formDay', { example: '2026-02-01' }),
  choices: [],
  example: '2026-02-01',
};

/** By the kind of question, which its key begins with. */
const forms = new Map<string, AnswerForm>(
  Object.entries({
    code: meaning,
    clock: times,
    times: meaning,
    'twelve-hour': yesNo,
    year,
    week,
    day,
    'whose-roster': name,
    'who-is': who,
    'same-name': namesakes,
    'split-names': yesNo,
    'whole-place': yesNo,
    age,
    place: name,
    layout: name,
    zone: reach,
    'place-kind': placeKind,
    isolated: yesNo,
    guarded: yesNo,
    fact: yesNo,
    danger,
    ages,
    'school-holidays': periods,
    confirm: yesNo,
    schooling: yesNo,
    employed: day,
  }),
);

/** Undefined for questions that are answered on the roster itself ("Where is Emma?"). */
export function formOf(key: string): AnswerForm | undefined {
  const kind = kindOfKey(key);
  return kind === 'fact' && !flagOfKey(key) ? undefined : forms.get(kind);
}

/** `code` of `code:n`. */
export function kindOfKey(key: string): string {
  return /^[a-z-]+/.exec(answerKey(key))?.[0] ?? '';
}

const flagByKey = new Map(placeFlags.map((flag) => [answerKey(flag), flag]));

/** `nightHatch` of `fact:nighthatch:kiosk nord`; undefined of a fact that nobody asks for. */
function flagOfKey(key: string): PlaceFlag | undefined {
  return flagByKey.get(answerKey(key).split(':')[1] ?? '');
}

/** The answer as it is kept, or why it cannot be one. */
export function readAnswer(
  key: string,
  written: string,
): { readonly answer: string } | { readonly reason: Text } {
  const form = formOf(key);
  if (!form) return { reason: text('setup.noSuchQuestion', { key }) };
  const answer = form.read(written);
  if (answer !== undefined) return { answer };
  return { reason: text('setup.notAnAnswer', { text: written, form: { text: form.allowed() } }) };
}

/** An answer as a person of this language would write it; `readAnswer` reads it back. */
export function answerShown(key: string, answer: string, language: Language): string {
  const words = tableWords[language];
  const kind = kindOfKey(key);
  if (kind === 'zone') return words.reaches[zoneReaches.find((one) => one === answer) ?? 'unknown'][0];
  if (kind === 'place-kind') return words.kinds[placeKinds.find((one) => one === answer) ?? 'other'][0];
  if (kind === 'danger') return words.dangers[dangers.find((one) => one === answer) ?? 'none'][0];
  const [, word = answer, rest = ''] = /^(on-call|tentative|absence) (.*)$/.exec(answer) ?? [];
  if (!isWord(word) || kind === 'place' || kind === 'layout') return answer;
  return [answerWordFor(word, language), rest].filter(Boolean).join(' ');
}

/** A choice in words; what is no word of ours (a name, a year, times) stands as it is. */
export function choiceOf(answer: string): Choice {
  const words = isWord(answer) ? text(`setup.${answer}`) : text('setup.asWritten', { text: answer });
  return { answer, text: words };
}

function isWord(answer: string): answer is AnswerWord {
  return (answerWords as readonly string[]).includes(answer);
}

function canonical<T>(read: T | undefined, write: (read: T) => string): string | undefined {
  return read === undefined ? undefined : write(read);
}
