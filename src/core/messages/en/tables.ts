/** The tables of measures, training, incidents, risks, agreements, notices and holidays: cells unread, sheets prepared. */
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
  dateOutOfRange: '"{text}" cannot be right. Write a date from {from} to {to}.',
  numberOutOfRange: '"{text}" makes no sense here. Write a number from {least} to {most}.',
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
  staffSchooling:
    'Compulsory schooling: yes for those under 18 who still have to go to school; they may work fewer hours.',
  staffLanguages:
    'Languages: which the person understands, for example Danish, Polish; instruction has to be in one of them.',
  placesDanger:
    'Special danger when alone: none, met (it has been dealt with, so that being alone is safe) or not met. Write a question mark, or nothing, where you do not know.',
  placesFacts:
    'The columns with yes and no say what makes it more dangerous to be alone there. Write a question mark, or nothing, where you do not know.',
  placesCentre:
    'Opening hours of the centre: of the whole shopping centre, for example Mon-Fri 10-20; Sat-Sun 10-18.',
  safetyTitle: 'Safety',
  safetyWhy:
    'What has been done so that somebody can be alone. Fill in the date on which it was done or last looked over, and who is responsible. A row without a date counts as not done yet.',
  safetyMeasures:
    'Measures: the rows that are there are what being alone at the place calls for. A place left blank means all places. Number or minutes: how many alarms, every how many minutes somebody calls, within how many minutes help comes.',
  safetyMore: 'Other measures that are known: {names}.',
  safetyTraining:
    'Training: one row for each person who works alone. Write the date under what they have been shown or taught.',
  safetyUntil:
    'Valid until: only where the paper says so itself. Otherwise the check knows how long it counts.',
  risksTitle: 'Risks and agreements',
  risksName: 'Risks & agreements',
  risksLevels:
    'Risk levels: the traffic light of your own assessment, for a place, days and hours. What is left blank does not limit it.',
  risksSlots:
    'Days: for example Mon-Fri; weekend; holidays. Weekdays are Monday to Friday. Hours: for example 22:00-06:00.',
  risksIncidents:
    'Incidents: robberies, violence, threats and accidents, and when they were followed up. Write no more about people than you need.',
  risksAgreements:
    'Agreements: "{staff}" needs a number of people, "{age}" of years, "{longest}" of minutes. A task is looked for in the role, the room and the note of the shifts.',
  risksNotices:
    'Lone-work notices: who is alone in the evening or at the weekend, where and until when, and whether they signed off afterwards.',
  risksSchool:
    'School holidays: the days on which minors have no school. All other weeks count as school weeks.',
} as const;
