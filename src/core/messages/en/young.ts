/** What the rules for minors say alike. */
export const young = {
  askSchooling: 'Is {person} still in compulsory school? Say so in the staff list.',
  fixSchooling: 'Say in the staff list whether {person} is still in compulsory school.',
  askBirthDate: 'When was {person} born? Write the date of birth in the staff list.',
  fixBirthDate: 'Write the date of birth of {person} in the staff list.',
  askHolidays:
    'Is this in the school holidays? Write their first and last days in the table School holidays.',
  fixHolidays: 'Write the first and last days of the school holidays in the table School holidays.',
  askKind: 'What kind of place is {place}? Choose it in the Places table.',
  fixKind: 'Choose the kind of {place} in the Places table.',
  age: '{person} is {age} on {day}.',
  ageAsStated: '{person} is {age}, as the roster says.',
  under18: '{person} is marked as under 18; how old is not known.',
  inSchool: '{person} is still in compulsory school.',
  pastSchool: '{person} is past compulsory school.',
  schoolingNotKnown: 'Whether {person} is still in compulsory school is not known.',
  swedishYouth:
    'In Sweden somebody is a youth (ungdom) only after compulsory school and from the calendar year of the 16th birthday, before that a child.',
  elsewhere: 'Work for other employers counts as well, though this roster does not show it.',
  worked: 'At work at {place}: {from} to {to}.',
  unplaced: 'In the shift {from} to {to} a break of {length} is written, but not when it is.',
  breaks: 'Breaks of {length} or more are not counted as working time, shorter ones are.',
  schoolDay:
    '{day} counts as a school day: Monday to Friday, no public holiday, and in no school holiday on record.',
  freeDay: '{day} is no school day.',
  perhapsFree: '{day} lies in a usual time of school holidays.',
  dayPupil: 'At this age and schooling the most is {school} on a school day and {free} on any other day.',
  dayPast: 'Under 18 and past compulsory school the most is {most} a day.',
  weekPupil:
    'At this age and schooling the most is {school} in a week with school and {free} in one without.',
  weekPast: 'Under 18 and past compulsory school the most is {most} a week.',
  adults: 'Nor may it be more than adults in the same trade usually work.',
  schoolWeek: 'The week of {day} has a school day.',
  freeWeek: 'The week of {day} has no school day.',
  perhapsFreeWeek: 'The week of {day} lies in a usual time of school holidays.',
  fixLeave: 'Let {person} leave on {at}.',
  fixShare: 'Give {length} of it to somebody else.',
} as const;
