export const reading = {
  notATime: '"{text}" is not a time I know. Write {example}.',
  notATimeProbably:
    '"{text}" is not a time I know. The stated length of {stated} fits {time}; write that if it is meant.',
  startsAndEnds: 'starts and ends at {time}. Correct one of them, or clear the row.',
  tooLong:
    'from {from} to {to} would be {length}, too long for one shift. If a 12-hour clock is meant, write the hours from 13 to 24; else split the shift.',
  oneTime: '"{text}" is only one time. Write from and to, for example {example}.',
  onCallWithoutTimes: '"{text}" does not say from when to when. Write for example {example}.',
  unknownText:
    '"{text}" is neither a time nor a word I know for being away. Write from and to, for example {example}, or a word such as "holiday".',
  unclearLabel:
    'it is not clear what "{text}" means beside the time. Write only the time, for example {example}.',
  notAShift: '"{text}" cannot be placed in time. Write from and to, for example {example}.',
  noStart: 'the end is there ({text}), but the start is missing. Write it, or clear the row.',
  noEnd: 'the start is there ({text}), but the end is missing. Write it, or clear the row.',
  noTimes: '{person} has no times here. Write start and end, or a word such as "holiday".',
  noDate: 'there is no date to this shift. Write the date in the row.',
  noPerson: 'a shift without a person: nobody is there. Write the name, or clear the shift.',
  noPersonBesideTime:
    'there is no name in this row. Write the name of the one who works, also on the second row of a person.',
  notADate: '"{text}" is not a date I know. Write it as {example}.',
  notAnAge:
    '"{text}" is not an age or a mark for under 18 I know. Write for example {example}, or clear the cell.',
  endsBeforeStart: 'the end ({to}) is not within 24 hours after the start ({from}). Correct one of them.',
  breakNotRead: '"{text}" is not a break I know. Write from and to, for example {example}.',
  breakOutside: 'the break "{text}" is not within the shift. Correct the break or the shift.',
  mergedTime: '"{text}" stands over several days at once. Write it on each day.',
  errorCell: 'the cell shows the error {text}. Correct its formula.',
  outside:
    '"{text}" looks like a time but stands outside the roster. Nothing has to be done unless it is a shift.',
  unplaced: '"{text}" was not understood. Nothing has to be done unless it belongs to a shift.',
  twelveHour:
    '"{text}" could be morning or evening: the sheet seems to use a 12-hour clock. Write for example {example}, or add am and pm.',
  askTwelveHour: 'Does this sheet use a 12-hour clock? Times such as "{text}" could be morning or evening.',
  askYear:
    'Which year is this roster for? The sheet does not say; {year} is taken because it is nearest to today.',
  askWeek:
    'Which week is this roster for? The sheet has weekdays but no dates; this week ({week}, {year}) is shown until you say.',
  askSameName:
    '"{person}" stands in {count:row|rows} with overlapping shifts. One person, or several with the same name?',
  yearFromWeekdays: 'The year is not in the sheet; {year} is taken because its weekdays agree.',
  weekdayContradicts: '{day} is not the weekday written beside it. The date was used; correct one of them.',
  lengthContradicts: 'The sheet states {stated}, but from {from} to {to} is {computed}. The times were used.',
  breakWithoutTimes:
    'The break has a length but no clock times, so it cannot be placed: the person counts as present the whole time. Write the break as from and to.',
  hiddenRows: '{count:hidden row was|hidden rows were} left out.',
  hiddenColumns: '{count:hidden column was|hidden columns were} left out.',
  personByContent:
    'Column {column} ("{header}") is taken as who works: {count:entry|different entries}, none twice on a day.',
  openingHoursRow: 'Row {row} holds opening hours; no shifts were read from it.',
  emptySheet: 'The sheet is empty.',
  answersToAForm:
    'These are answers to a form ("{header}"): they say when people could work, not when they do.',
  noLayout: 'No table of people, dates and times was found.',
  sawTimes: '{count:cell looks|cells look} like from-to times.',
  sawDates: '{count:cell holds|cells hold} dates or weekdays.',
  sawNoTimes: 'No cell looks like a from-to time.',
  sawNoDates: 'No dates or weekdays were found.',
  headersInRow: 'Row {row} names the columns: {names}.',
  rowsRead: '{read} of {count:row|rows} with a time also have a name and a date.',
  datesInRow: 'Row {row} holds {count:date|dates}, from {from} to {to}.',
  weekdaysAgree: 'The weekdays agree with {agree} of {count:date|dates}.',
  namesInColumn: 'Column {column} holds {count:name|names}.',
  cellsRead: '{read} of {count:cell|cells} in the days read as times or absence.',
  weekStated: 'Week {week} of {year} is taken from the sheet.',
  clockByHours: '"{text}" is read as {times}: nothing else lies within the opening hours.',
  moreInTheDay: 'it lies more in the day than the other',
  besideTimes: 'it stands beside times, which are read without it',
  withTimesElsewhere: 'another cell has it together with {times}',
  legendUsed: 'What {codes} mean is taken from the legend.',
  weekdaysSay: 'the weekdays agree with {year}, not with the year that is written',
  yearContradicts: 'The weekdays do not agree with the year that the sheet states.',
  dateStated: 'The date {day} is taken from the title or the name of the sheet.',
  whyWeek: 'The sheet has weekdays, and neither its title nor its name says the week.',
  askWho: 'Who is "{text}"? It stands among the initials, but is not written like them.',
  whyUnclearName: 'It may be a name, a typing mistake or a remark.',
  unclearName: 'it is not clear whether "{text}" is somebody. Write the name or the initials as elsewhere.',
  notNames: '"{text}" is not read as names. Write who works, names parted by a comma.',
  timesOfFunction:
    'from when to when somebody works under "{role}" is not in the sheet. Answer the question about it.',
  hoursInHeadings: '{count:heading says|headings say} from when to when.',
  functionsAre: 'The headings are {names}.',
  namesInCells: '{named} of {count:cell|cells} under them hold names: {people} different ones.',
  weekdaysIn: '{cells} hold {count:weekday|weekdays} in their order.',
  daysIn: '{cells} hold {count:day|days}, from {from} to {to}.',
} as const;
