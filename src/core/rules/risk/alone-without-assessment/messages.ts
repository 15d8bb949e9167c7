import type { Teller } from '../../define-rule';

export const messages = {
  notAssessed:
    'No risk assessment of lone work is on record for {place}, where somebody is alone {count:time|times}, the first {from} to {to} ({person}).',
  late: 'The risk assessment of lone work at {place} counted until {day}; {person} is alone there {from} to {to}.',
  undated: 'The risk assessment of lone work at {place} has no date; {person} is alone there {from} to {to}.',
  participants:
    'The risk assessment of lone work at {place} names nobody who took part, such as the safety representative (verneombud).',
  violence:
    'Violence is a risk at {place}, but the risk assessment of lone work does not say that it covers violence and threats.',
  rule: 'The employer has to assess whether lone work brings a special risk, and to take the measures that are needed.',
  overTime:
    'Alone means out of sight and hearing of colleagues over time, and without help at hand; here from {limit} on.',
  ruleViolence:
    'Where violence and threats are a risk, the assessment has to heed lone work, hours, staffing, competence and premises.',
  document: 'Who has people work alone should be able to show the assessment.',
  together: 'Union and safety representatives should take part in it.',
  onlyRecord: 'Only the Measures table is looked at: what is not written there is not known.',
  fixAssess: 'Assess the risk of lone work at {place}, and write it in the Measures table with its date.',
  fixParticipants: 'Write in the Measures table who took part in the assessment.',
  fixViolence: 'Go through violence, threats and harassment too, and note it at the assessment.',
} as const;

export type Tell = Teller<typeof messages>;
