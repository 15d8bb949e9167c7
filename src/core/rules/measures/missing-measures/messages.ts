import type { Teller } from '../../define-rule';

export const messages = {
  nothing:
    'No measures are on record for {place}, where somebody is alone {count:time|times}, the first {from} to {to} ({person}).',
  lacking:
    'Alone at {place} – {what}{rest}. That matters {count:time|times}, the first {from} to {to} ({person}).',
  lackingYellow:
    'Alone at {place} while the risk is yellow or red – {what}{rest}. That matters {count:time|times}, the first {from} to {to} ({person}).',
  lackingRed:
    'Alone at {place} while the risk is red – {what}{rest}. That matters {count:time|times}, the first {from} to {to} ({person}).',
  lackingNight:
    'Alone at {place} in the night – {what}{rest}. That matters {count:time|times}, the first {from} to {to} ({person}).',
  missing: 'not on record: {measure}{more}',
  expired: 'valid until {day} only: {measure}',
  undated: 'without a date: {measure}{more}',
  then: '; {next}{more}',
  item: '{measure}: {count:time|times}, the first {from} to {to}. {reason}',
  checkInNobody: 'Nobody is named who keeps contact with whoever is alone at {place}.',
  checkInAway:
    '{responsible} is to keep contact with whoever is alone at {place}, but is neither at work nor on call {count:time|times}, the first {from} to {to} ({person}).',
  checkInRare:
    'Whoever is alone at {place} is contacted only at intervals of {every}; {limit} is the longest.',
  fewAlarms:
    '{place} has {count:alarm|alarms} on record, but {people:person is|people are} alone at once {from}.',
  slowHelp: 'Quick help at {place} takes {minutes}; more than {limit} is too long to be counted on.',
  noTable: 'The workbook has no table of measures, so nothing is known of them.',
  noTraining: 'There is no table of training either: who was taught what is not known.',
  listed: 'Called for here: {measure}.',
  alone: 'It is called for wherever somebody is alone.',
  atLevel: 'It is called for where the risk is yellow or red.',
  forLong: 'It is called for when somebody is alone for {limit} or longer.',
  atNight: 'It is called for when somebody is alone in the night.',
  forMinors: 'It is called for because somebody under 18 is alone here.',
  afterIncident: 'It is called for after robbery, violence or threats.',
  forKind: 'It is called for at places of this kind.',
  forFlag: 'It is called for because of what the Places table says of {place}.',
  withAlarm: 'It is called for where there is an alarm.',
  manyPeople: 'It is called for at workplaces with {limit:person|people} or more.',
  validity: '{measure}. It counts for {count:month|months}, if the record does not say until when.',
  asked:
    'Whoever is alone for {limit} or longer is to be contacted now and then, by somebody who is at work or on call.',
  alarmEach: 'Each person who is alone should have an alarm where there are any.',
  response: 'How long help takes has to be heeded.',
  fixPrepare:
    'Have the table of measures made with the button “Staff and places”, and write in it what you have.',
  fixDo: 'See to it, and write it with its date in the Measures table.',
  fixRenew: 'Do or test it again, and write the new date in the Measures table.',
  fixDate: 'Write in the Measures table when it was done.',
  fixCheckIn: 'Let somebody keep contact who is at work or on call then, at intervals of {limit} at most.',
  fixAlarms: 'See to as many alarms as people are alone at once, or roster fewer alone.',
} as const;

export type Tell = Teller<typeof messages>;
