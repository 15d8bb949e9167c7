import type { Teller } from '../../define-rule';

export const messages = {
  notFollowed:
    'No follow-up is on record for what happened at {place} on {day} ({incident}); it was due by {due}.',
  late: 'What happened at {place} on {day} ({incident}) was followed up on {done} only; it was due by {due}.',
  wasAlone: '{person} was alone when it happened at {place} on {day} ({incident}).',
  aloneAfter:
    'Somebody is alone at {place} {count:time|times} within {limit:day|days} after what happened there ({incident}, {day}), the first {from} to {to} ({person}).',
  few: 'Few of those who meet violence or threats say that their employer followed it up.',
  examine: 'When an incident is looked into, ask whether being alone made it worse.',
  uneasy:
    'After something has happened it can be hard to be alone there; think over whether anybody should be.',
  aloneThen: 'By the roster {person} was alone at that time.',
  notAloneThen: 'By the roster {person} was not alone at that time.',
  perhapsAlone: 'By the roster {person} was perhaps alone at that time.',
  notKnown: 'Whether somebody was alone at that time does not follow from this roster.',
  fixFollow: 'Talk with those who were there, and write the date of the follow-up in the Incidents table.',
  fixSecond: 'Let two work together at {place} for a time, or talk with whoever is alone there.',
  fixExamine: 'Note whether being alone made it worse, and what is done about it.',
} as const;

export type Tell = Teller<typeof messages>;
