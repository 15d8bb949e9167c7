import type { Teller } from '../../define-rule';

export const messages = {
  missing:
    '{person} is alone at {place}, {from} to {to}, and training in {count:topic|topics} is not on record: {topic}{more}.',
  foreign:
    '{person} is alone at {place} {from} to {to}, but was trained in {language}, which is none of {languages}.',
  notOnRecord: '{topic}: not on record.',
  notBefore: '{topic}: valid until {day} only.',
  young: 'At 18 and 19 nobody should be alone without training.',
  tour: 'The tour belongs before the first shift alone at the place.',
  languages: 'Descriptions and instructions have to be understood by all; drawings and translations help.',
  fixTrain: 'Train {person}, and write it with its date in the Training table.',
  fixLanguage: 'Repeat it in a language that {person} understands, or with drawings.',
  fixOther: 'Until then, let {person} work together with somebody.',
} as const;

export type Tell = Teller<typeof messages>;
