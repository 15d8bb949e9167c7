import type { Teller } from '../../define-rule';

export const messages = {
  tooLong:
    '{person} works from {from} to {to} without {due} off in a row; there may be at most {days:day|days} in between.',
  rule: 'Each week there have to be {due} off in a row.',
  between: 'There may be at most {days:day|days} between two of them.',
  longest: 'The longest rest in that time is {rest}, from {from} to {to}.',
  shown: 'Only the days that the roster shows are counted.',
  fixFree: 'Give {person} {due} off in a row that begin {at} at the latest.',
  fixOther: 'Give the shifts after {at} to somebody else.',
} as const;

export type Tell = Teller<typeof messages>;
