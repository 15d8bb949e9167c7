export const staff = {
  notYesNo: '"{text}" is not yes or no. Write yes or no, or leave the cell blank.',
  notWords: '"{text}" is an error of a formula. Correct the formula, or write the word itself.',
  notADate: '"{text}" is not a date with a year. Write it like this: 2008-05-17.',
  under13:
    '{person} is {age} on {date}. Nobody under 13 may be employed, cultural work with a permit apart. Is the birth date right?',
  bornInFuture: 'Born on {date}: that day is still to come. Correct the year.',
  tooOld: 'Born on {date}, somebody would be {age:year|years} old. Correct the year.',
  rowWithoutName: 'This row has no name. Write whom it is about, or clear the row.',
  listedTwice:
    '{person} is on the staff list twice. If these are two people, write under "Also written as" what each is called on the roster; if not, delete one row.',
  noNameColumn:
    'The table {table} looks like a staff list or a list of places, but has no column for the name. Give it the header "Name".',
  anotherTable: 'Another table looks the same: {other}. Only {used} was read.',
  markNotAsBorn:
    '{person} was born on {date}; the mark "under 18" says something else. The birth date counts.',
  birthDateImpossible: '{person} cannot have been born on {date}. The date was left out.',
  birthDateNotAsListed:
    '{person} was born on {counts} by the staff list, but on {other} by the roster. The staff list counts.',
  twoBirthDates:
    'The roster has two birth dates for {person}: {counts} and {other}. The later one counts. If these are two people, write their names differently.',
  ageNotAsBorn: '{person} was born on {date}, so {age} cannot be the age. The birth date counts.',
  markContradicted:
    'Under 18 or not: {person} is marked both ways. The staff list counts; where it says nothing, {person} counts as under 18.',
  twoAges: 'The roster has two ages for {person}: {age} and {other}. {age} counts.',
  ageAgainstMark:
    '{person} is {age} by the roster; the mark "under 18" says something else. The mark counts.',
  whoIs:
    'Who is "{written}"? It can be {candidates}. Write "{written}" under "Also written as" in the right row of the staff list. Until then the age is unknown.',
  samePerson:
    'Is "{written}" the same person as {candidates}? They count as different people. Write the name the same way everywhere.',
  notListed:
    '"{written}" is not on the staff list, so the age is unknown. Add a row, or write "{written}" under "Also written as" of the right person.',
  whichPlace:
    'Which place are these shifts at? The sheet "{sheet}" does not say. Add a column "Place", or call the sheet what the place is called.',
  whichReach:
    'How does "{zone}" stand to the sales area of {place}? Write it under "Zones" in the table of places, for example: {zone}: next room, can talk together.',
  endsBeforeItStarts: 'The shift ends before it starts. Correct one of the times.',
  longerThanADay: 'The shift is longer than 24 hours. Correct one of the times, or make it several shifts.',
  startsTwice:
    'The clock shows {time} twice on {date}, because it goes back. The shift is taken to start the first time.',
  endsTwice:
    'The clock shows {time} twice on {date}, because it goes back. The shift is taken to end the second time.',
  missingHour:
    '{time} does not exist on {date}: the clock goes from {from} to {to}. Write {to}, or a time before {from}.',
  writtenTwice: 'This shift of {person} also stands in {other}. It counts once.',
  hoursBecameDate:
    'Excel has made a date of the opening hours ({text}). Format the cell as text and write them again, for example 07:00-12:00.',
  notHours: '"{text}" is not opening hours. Write for example 7-22, 7-12 and 13-18, closed or 24h.',
  notCentreHours:
    '"{text}" is not the opening hours of a centre. Write for example: Mon-Fri 10-20; Sat-Sun 10-18; holidays closed.',
  unknownDanger:
    '"{text}" does not say whether the danger has been met. Write one of these: none; met; not met.',
  unknownReach:
    '"{text}" does not say how the room stands to the sales area. Write the name, a colon and one of these: same room; next room, can talk together; next room, not confirmed; separated; other floor.',
  unknownKind:
    '"{text}" is not a kind of place. Write one of these: kiosk; bakery; grill bar; petrol station; video shop; internet café; other shop; shop in a shopping centre; restaurant; at a customer’s; office; other.',
  unknownCountry: '"{text}" is not a country whose rules are known. Write Denmark, Norway or Sweden.',
  placeListedTwice: '{place} is in the table of places twice. Only the first row counts.',
  staffTitle: 'Staff',
  staffWhy:
    'One row for each person. The check has to know who is under 18: write the birth date, or yes or no under "Under 18". Whose age is not known is listed for you to look at.',
  staffNames:
    'Also written as: short names and initials that the roster uses, with a semicolon between them, for example Emma K; EK.',
  staffAlone:
    'Works alone allowed: "no" is mentioned where somebody is alone in the night; it makes no findings of its own.',
  staffPrivate: 'The birth dates stay in this workbook. Nothing is sent anywhere.',
  placesTitle: 'Places',
  placesWhy:
    'One row for each place. Its kind decides which rules apply, its opening hours when. "Other" is not checked for the ban on minors being alone: choose the nearest kind.',
  placesIsolated: 'Isolated: a shop that lies away from ordinary traffic.',
  placesGuarded:
    'Shopping centre guarded: guards come by often within the centre’s ordinary opening hours, or other surveillance brings help quickly. A shopping centre (storcenter) is several shops under one roof with a common name, about 8,000 m² or more (not verified).',
  placesHours:
    'Opening hours: for example 7-22, 7-12 and 13-18, closed or 24h. Blank means not known; then all work counts as within the opening hours.',
  placesZones:
    'Zones: the other rooms, each with a colon and how it stands to the sales area, for example Back room: next room, can talk together; Cellar: other floor. Choose from: same room; next room, can talk together; next room, not confirmed; separated; other floor.',
  placesSpeech:
    'Write "can talk together" only where somebody in the next room is so near that both can talk without telephone or intercom.',
  takenAsAdult:
    '{count:person|people} at {place} are taken as 18 or over, as you answered for everybody there: {people}. Is one of them under 18, write the date of birth in the staff list.',
} as const;
