/** Two rosters compared: before and after a change. */
export const compare = {
  title: 'Before and after',
  before: 'Before',
  after: 'After',
  change: 'Change',
  inFile: '{file}, sheet {sheet}',
  period: '{roster}, {from} to {to}',

  // Figures
  figure: 'In an average week',
  open: 'Opening hours',
  staffed: 'Somebody at work',
  worked: 'Hours worked, all together',
  aloneWhileOpen: 'Somebody alone in the opening hours',
  aloneShare: 'Share of the opening hours',
  longestAlone: 'Longest time alone, at any time',
  aloneAtNight: 'Hours alone at night, all together',
  length: '{length}',
  percent: '{percent} %',
  points: '{percent} percentage points',
  more: '+{amount}',
  less: '−{amount}',
  same: 'as before',
  unknown: 'not known',
  all: 'All places together',

  // What it comes to
  moreAlone: 'Somebody is alone {length} more a week in the opening hours than before.',
  lessAlone: 'Somebody is alone {length} less a week in the opening hours than before.',
  sameAlone: 'Somebody is alone in the opening hours as long as before.',
  longerWithFewer: 'The opening hours are longer, and fewer hours are worked.',

  // What to know about it
  average:
    'Each weekday counts on average, from the first day with work to the last. Only who is alone for certain counts, and no offices.',
  night: 'Night is from {from} to {until}.',
  nightAt: '{places}: night is from {from} to {until}.',
  openUnknown:
    '{place}: the opening hours of some days with work are not known in either roster, so the time with anybody at work stands for them. Write them in the table Places.',
  openInOne:
    '{place}: the opening hours of all days with work are known only in {roster}, so what rests on them is not compared. Write them in the table Places of both.',
  partOfWeek:
    '{roster} has only {count:day|days}, and other weekdays than the other roster: a weekday that is missing counts as a day without work.',
  takenForSame: 'Not both rosters name a place, so they are taken to be about the same one.',
  unsettled:
    '{roster}: {unread:cell|cells} not read and {questions:question|questions} open, so the figures may still change. alenevagt read lists them.',
  onlyIn: 'Only in {roster}, so not compared: {places}.',

  // Why nothing is compared
  notARoster: '{roster} is not a roster, so nothing was compared.',
  needsInput:
    '{roster} cannot be compared before the questions are answered: alenevagt read lists them, and --answers takes the answers.',
  cannot: '{roster}: {reason}',
  noWork: '{roster}: there is no work outside offices, so nothing was compared.',
  differentPlaces:
    'The rosters are about different places ({before}; {after}), so nothing was compared. If it is one place with two names, give it the same name in both.',
} as const;
