/** What a sheet leaves open about names, departments, days and hours, and what speaks for an answer. */
export const doubts = {
  askSplitNames: 'Do names stand in two rows, so that "{name}" is one person?',
  whySplitNames: 'In the row under a name stands one more word, and no times.',
  everySecondRow: '{count:name has|names have} such a row below',
  splitNamesJoined: '{count:name stands|names stand} in two rows; the two are read as one person.',
  departmentOnly:
    'It shows one department only ({department}): whether somebody else is in the shop cannot be concluded from it.',
  askWholePlace: 'Does the sheet "{sheet}" show everybody who is at work in the shop?',
  whyDepartment: 'It seems to be about one department ({department}).',
  whyOnePerson: "It seems to be one person's own ({person}).",
  saysDepartment: 'its title, name or column says "{text}"',
  sheetsAreDepartments: 'other sheets are named after departments too: {names}',
  saysOwn: 'it says "{text}" and names nobody else',
  askCodeBeside: 'What does "{code}" beside a time mean?',
  whyCodeBeside:
    'It stands at the times of {count:cell|cells}, and no legend explains it. Until you say, nobody there counts as company for the others.',
  worksHere: 'Works here; it means a task or the like',
  likeOtherDays: '{person} works {times} on another day',
  likeColleagues: 'somebody else works {times} on the same day',
  mostlyOpen: 'most of it lies within the opening hours',
  whyOrder:
    'The hours are written on a 12-hour clock, and the day may begin in the morning or in the evening.',
  maybeSheet: 'it may stand for the sheet "{sheet}"',
  askDay: 'Which day is the sheet "{sheet}" for?',
  whyDay: 'It has names and times, but neither a date nor a weekday.',
  peopleAcross: 'The days run down and the people across: {count:name|names}.',
  onePerson: 'Is {person} one person?',
  ifOnePerson: 'If {person} is one person: {finding}',
  twoRows:
    '{person} stands in several rows whose shifts overlap: perhaps they are several people with one name.',
  fixOnePerson: 'Answer whether {person} is one person or several.',
} as const;
