/** Who answers for what, what the law of each country says, and what is known. */
export const law = {
  roles: 'Who answers for what',
  role: 'Name them',
  owner: 'Owner or chief manager: there are rules for working alone, and they are kept.',
  planner:
    'Whoever makes the roster: weighs each shift alone, and goes through the rules with those who have it.',
  everybody: 'Everybody: keeps the rules, and says so when they do not work.',

  theLaw: 'What the law says',
  duty: 'The employer',
  minors: 'Young people',
  right: 'To stop',
  dkDanger:
    'Where being alone can be a special danger, the work has to be arranged so that the danger is met. If it cannot be met, nobody may work alone.',
  dkMinors:
    'In kiosks, bakeries, grill bars, petrol stations and the like, nobody under 18 works alone from 18:00 to 06:00 in opening hours; on Saturdays, Sundays and public holidays from 14:00. An adult has to work together with them. Guarded shopping centres have an exception.',
  noAssess: 'The employer weighs whether working alone is a special risk, and takes the measures needed.',
  noContact: 'Work is to leave room for contact with others in the business.',
  noViolence: 'Employees are to be protected, as far as possible, against violence and threats.',
  noViolenceRules:
    'Where there may be violence or threats: lone work, hours, staffing, competence and premises are part of the risk assessment, training is given, and help can be called.',
  noStop:
    'The safety representative (verneombud) may stop work that is an immediate danger to life or health, when it cannot be averted at once in another way.',
  seHeed: 'The employer heeds the special risk of working alone.',
  seViolence: 'Where the risk of violence or threats is obvious (påtaglig), the work is not done alone.',
  seStop: 'The safety representative (skyddsombud) may stop lone work when safety calls for it.',
  seOwnStop:
    'In immediate and serious danger to life or health you may wait with the work. Tell your employer or the safety representative at once.',

  facts: 'What is known',
  accidents: 'Accidents',
  worse: 'Alone, an accident is more likely, and it can end worse because nobody is there to help.',
  deaths:
    'Norway 2011–2014: 42 % of the deaths at work happened during lone work, among those where it was recorded. Of accidents with serious injury: about 25 %.',
  violence: 'Violence and threats',
  moreStaff: 'Seen in Norwegian prisons: the more staff together, the fewer threats and the less violence.',
  shops: 'The Swedish trade unions’ LO, 2008: shop staff who are alone face robbery, threats and violence.',
  kiosk: 'It has happened that a young person alone in a kiosk late in the evening was seriously assaulted.',
} as const;
