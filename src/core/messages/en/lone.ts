/** What rules about being alone have in common: risk, aids and what would mend it. */
export const lone = {
  green: 'green',
  yellow: 'yellow',
  red: 'red',
  levelOnRecord: 'On record, the risk at {place} is {level} at this time.',
  levelExpired:
    'On record, the risk at {place} is {level} at this time, but that assessment was valid only until {day}.',
  levelByFlag: 'The Places table says that there is a risk of violence at {place}.',
  levelByIncidents:
    '{count:case|cases} of robbery, violence or threats at {place} within 24 months: being alone there counts as red.',
  levelByScore:
    'No level of risk is on record. What the Places table says, the hour and the day make {score:point|points}: {level} (2 is yellow, 3 or more is red).',
  aid: 'On record: {measure}. It makes being alone safer, but does not replace a second person.',
  onCall: '{person} is on call the whole time.',
  atWork: '{person} is at work at {place} too, in another room.',
  danger:
    'The Places table says that the danger of being alone at {place} has been met, or that there is none.',
  fixSecond: 'Roster somebody else at {place} from {from} to {to}.',
  fixMove: 'Move the work to hours when others are there.',
  more: ', {next}{more}',
  last: ' and {next}',
  moreTimes: ' and {count:time|times} more',
} as const;
