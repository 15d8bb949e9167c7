import type { Language } from '../../messages/text';
import { wordKey } from '../text/fold';
import { words } from '../words';

export const answerWords = [
  'absence',
  'on-call',
  'tentative',
  'ignore',
  'elsewhere',
  'one',
  'several',
  'new',
  'not a person',
  'yes',
  'no',
  'under-18',
  'adult',
  'all-adult',
  'some-minors',
  'none',
] as const;
/** An answer that is a word: kept in English, shown and understood in every language. */
export type AnswerWord = (typeof answerWords)[number];

type Said = readonly [string, ...string[]];

/** The first is what is shown; the others are understood too, beside what the rosters' own words say. */
const said: Readonly<Record<Language, Readonly<Record<AnswerWord, Said>>>> = {
  da: {
    absence: ['fravær', 'ikke på arbejde', 'fri'],
    'on-call': ['bagvagt', 'tilkaldevagt', 'rådighedsvagt'],
    tentative: ['ikke bekræftet', 'foreløbig', 'måske'],
    ignore: ['ignorer', 'spring over', 'ingen vagt'],
    elsewhere: ['andetsteds', 'et andet sted', 'arbejder et andet sted', 'i en anden butik'],
    one: ['én', 'en', 'en person', 'samme person', 'den samme'],
    several: ['flere', 'flere personer', 'forskellige'],
    new: ['ny', 'ny person', 'ny medarbejder', 'en ny'],
    'not a person': ['ikke en person', 'ingen person', 'ingen'],
    yes: ['ja'],
    no: ['nej'],
    'under-18': ['under 18', 'under 18 år'],
    adult: ['voksen', 'over 18', 'fyldt 18'],
    'all-adult': ['alle er fyldt 18', 'alle over 18', 'alle er voksne'],
    'some-minors': ['nogle er under 18', 'nogle under 18', 'nogen er under 18'],
    none: ['ingen', 'ingen ferie'],
  },
  nb: {
    absence: ['fravær', 'ikke på jobb', 'fri'],
    'on-call': ['bakvakt', 'tilkallingsvakt', 'beredskapsvakt'],
    tentative: ['foreløpig', 'ikke bekreftet', 'kanskje'],
    ignore: ['ignorer', 'hopp over', 'ingen vakt'],
    elsewhere: ['et annet sted', 'andre steder', 'jobber et annet sted', 'i en annen butikk'],
    one: ['én', 'en', 'en person', 'samme person', 'den samme'],
    several: ['flere', 'flere personer', 'forskjellige'],
    new: ['ny', 'ny person', 'ny ansatt', 'en ny'],
    'not a person': ['ikke en person', 'ingen person', 'ingen'],
    yes: ['ja'],
    no: ['nei'],
    'under-18': ['under 18', 'under 18 år'],
    adult: ['voksen', 'over 18', 'fylt 18'],
    'all-adult': ['alle har fylt 18', 'alle over 18', 'alle er voksne'],
    'some-minors': ['noen er under 18', 'noen under 18'],
    none: ['ingen', 'ingen ferie'],
  },
  sv: {
    absence: ['frånvaro', 'inte på jobbet', 'ledig'],
    'on-call': ['bakjour', 'beredskap', 'jour'],
    tentative: ['preliminär', 'inte bekräftad', 'kanske'],
    ignore: ['ignorera', 'hoppa över', 'inget pass'],
    elsewhere: ['någon annanstans', 'annanstans', 'arbetar någon annanstans', 'i en annan butik'],
    one: ['en', 'en person', 'samma person', 'densamma'],
    several: ['flera', 'flera personer', 'olika'],
    new: ['ny', 'ny person', 'nyanställd', 'en ny'],
    'not a person': ['ingen person', 'inte en person', 'ingen'],
    yes: ['ja'],
    no: ['nej'],
    'under-18': ['under 18', 'under 18 år'],
    adult: ['vuxen', 'över 18', 'fyllda 18'],
    'all-adult': ['alla har fyllt 18', 'alla över 18', 'alla är vuxna'],
    'some-minors': ['några är under 18', 'några under 18', 'någon är under 18'],
    none: ['inget', 'inga', 'inget lov'],
  },
  en: {
    absence: ['absence', 'absent', 'not at work', 'off'],
    'on-call': ['on-call', 'on call', 'backup'],
    tentative: ['tentative', 'not confirmed', 'maybe'],
    ignore: ['ignore', 'skip', 'no shift'],
    elsewhere: ['elsewhere', 'somewhere else', 'works elsewhere', 'another shop'],
    one: ['one', 'one person', 'same person', 'same'],
    several: ['several', 'several people', 'different'],
    new: ['new', 'new person', 'new employee'],
    'not a person': ['not a person', 'nobody', 'no person'],
    yes: ['yes'],
    no: ['no'],
    'under-18': ['under 18', 'under-18', 'minor'],
    adult: ['adult', 'over 18', '18 or older'],
    'all-adult': [
      'everybody is 18 or over',
      'all-adult',
      'everybody is 18',
      'all are adults',
      'all 18 or over',
    ],
    'some-minors': ['some are under 18', 'some-minors', 'some under 18'],
    none: ['none', 'no holidays'],
  },
};

const known = new Map(
  answerWords.map((word) => [word, new Set(Object.values(said).flatMap((all) => all[word].map(wordKey)))]),
);

/** What the rosters' own words add: "ferie" is an absence, "x" a yes. */
const alsoKnown: Partial<Record<AnswerWord, ReadonlySet<string>>> = {
  absence: words.absence,
  'on-call': words.onCall,
  tentative: words.tentative,
  yes: words.yes,
  no: words.no,
  'under-18': words.young,
  adult: words.adult,
};

/** Which of these words was written, in whatever language: "ny" is `new`. Others that it may be elsewhere do not count. */
export function answerWordIn<W extends AnswerWord>(written: string, choices: readonly W[]): W | undefined {
  const key = wordKey(written);
  if (key === '') return undefined;
  return (
    choices.find((word) => known.get(word)?.has(key)) ?? choices.find((word) => alsoKnown[word]?.has(key))
  );
}

/** The word as shown in this language. */
export function answerWordFor(word: AnswerWord, language: Language): string {
  return said[language][word][0];
}
