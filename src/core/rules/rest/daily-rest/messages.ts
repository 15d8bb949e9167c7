import type { Teller } from '../../define-rule';

export const messages = {
  short:
    '{person} has at most {rest} of rest in a row in the 24 hours before {at} ({place}){more}; {due} is the least.',
  rule: 'Counted back from any moment at work, there have to be {due} of rest in a row in the 24 hours before.',
  begun: 'The last rest of that length ended {at}; for hours after {until} it lies too far back.',
  worked: 'At work at {place}: {from} to {to}.',
  onCall: 'Being on call is not counted as work here.',
  clockChange: 'The clocks change in these 24 hours; the hours that really pass are counted.',
  reduced:
    'At a change of shifts, at stock-taking and in shops before Christmas the rest may be down to 8 hours, against compensating rest. Is it one of these, accept the finding with that reason.',
  fixLater: 'Let {person} begin at {at}.',
  fixLeave: 'Let {person} leave at {at}.',
  fixOther: 'Give the shift to somebody who is rested.',
} as const;

export type Tell = Teller<typeof messages>;
