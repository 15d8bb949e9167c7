/** Cells of the tables of measures, training, incidents, risks, agreements, notices and holidays that were not read. */
export const tables = {
  unknownMeasure:
    '"{text}" is not a measure. Write one of these: risk assessment of lone work; risk assessment of minors; guidelines for threats; emergency plan; plan for crisis support; escape plan; peer support; telephone list; agreement with the customer; routine for alarms; routine for robberies; prevention of robberies; support after robberies; safety plan; safety representative; safety representative informed; responsible for lone work; staff meeting; regular contact; contact with colleagues; quick help; guard; telephone; alarm; intercom; camera; signs; central surveillance; little cash; lighting checked; dog; safety equipment.',
  unknownTopic:
    '"{text}" is not a topic of training. Write one of these: instruction in lone work; accidents and assaults; threatening situations; conflicts; alone at a customer’s; alarms and exits; tour of the workplace; checking age.',
  unknownIncident:
    '"{text}" is not a kind of incident. Write one of these: robbery; burglary; violence; threat; accident; other.',
  unknownLevel: '"{text}" is not a level of risk. Write one of these: green; yellow; red.',
  unknownTerm:
    '"{text}" is not an agreement that can be checked. Write one of these: at least so many at work; nobody alone; told beforehand; lowest age alone; at most so many minutes; task not then.',
  notDone:
    '"{text}" does not say when it was done. Write a date with its year, for example 2026-02-01, or yes; leave the cell blank where it has not been done.',
  notANumber: '"{text}" is not a whole number. Write for example 2.',
  notHoursADay: '"{text}" is not a number of hours a day. Write for example 7.5 or 7:24.',
  notATime: '"{text}" is not a time of day. Write it like this: 18:05.',
  notDays:
    '"{text}" does not say which days. Write for example Mon-Fri; Sat, Sun; weekdays; weekend; holidays; every day.',
  notABand: '"{text}" is not a from and to. Write for example 18:00-22:00, 22-06 or all day.',
  endsFirst: 'The last day comes before the first. Correct one of the dates.',
  incomplete: 'This row lacks something: fill in "{column}", or clear the row.',
  incompleteTable:
    'This row lacks something that the table has no column for. Add the column, or clear the row.',
  unknownPlace: 'No place is called "{text}". Write it as in the table of places, or "all places".',
  unknownPerson:
    'Nobody is called "{text}", neither on the staff list nor on the roster. Write the name as it stands there.',
  severalPeople: 'Who is "{text}"? It can be {candidates}. Write the whole name.',
} as const;
