/** The task pane and the browser page. Short: a pane is 350 pixels wide, a phone's browser 320. */
export const pane = {
  // The check
  validate: 'Validate roster',
  validateAgain: 'Check again',
  checking: 'Checking the roster …',
  slow: 'It is a large one, so this takes a little longer.',
  cancel: 'Cancel',
  cancelled: 'The check was cancelled.',
  scope: '{sheet} · {period}',
  rosterSize: '{shifts:shift|shifts}, {people:person|people} · checked at {time}',

  // First run
  welcomeTitle: 'Who is alone, and when?',
  welcome:
    'Alenevagt reads the roster on the sheet in front and finds minors who work alone, lone work at night and lone work without a backup. The roster stays on this computer, and no cell changes unless you ask for it.',

  // Summary and buckets
  summaryNone: 'Nothing was found on {sheet}.',
  summary: '{sheet}: {breaches:breach|breaches}, {warnings:warning|warnings}, {reviews} to review.',
  breach: 'Breach',
  warning: 'Warning',
  review: 'To review',
  pass: 'Passed',
  breaches: 'Breaches',
  warnings: 'Warnings',
  reviews: 'To review',
  passes: 'Passed',
  notApplicables: 'Not applicable',
  buckets: 'Result',

  // Banners
  unreadBanner: '{count:cell|cells} could not be read, so something may be missing.',
  showUnread: 'Show',
  stale: 'The roster has changed since the check',
  dismiss: 'Dismiss',

  // Groups
  minorsAlone: 'Minors alone',
  aloneAtNight: 'Alone at night',
  noBackup: 'No backup',
  toReview: 'To review',
  couldNotBeRead: 'Could not be read',
  groupEmpty: 'Nothing found',
  allRead: 'Everything was read',
  elsewhere: '{count:finding is|findings are} shown inside graver findings about the same minutes.',

  // A finding
  nobody: 'Nobody named',
  length: '{length}',
  wholeShift: 'Alone the whole shift, {from}–{to}.',
  partOfShift: 'Alone {from}–{to} of the shift {shiftFrom}–{shiftTo}.',
  barLabel: 'Shift {shiftFrom}–{shiftTo}, alone {from}–{to}',
  why: 'Why',
  fixes: 'How to fix it',
  alsoFound: 'Also about these minutes',
  showCell: 'Show {cell} in sheet',
  source: 'Source',
  notVerified: 'Not verified against the source',
  opensOutside: 'opens in the browser',

  // Questions, unread cells, notices
  questions: 'Questions',
  questionsIntro:
    'Only you know these. An answer is kept on a sheet of this workbook and used again for every sheet that looks the same.',
  waiting: '{count:finding waits|findings wait} for the answer.',
  changesShifts: 'The answer changes {count:shift|shifts}.',
  guess: 'Probably {answer}: {evidence}.',
  yourAnswer: 'Your answer',
  otherAnswer: 'Something else',
  birthDate: 'Birth date',
  noAnswer: 'No answer yet',
  forExample: 'For example {example}',
  moreCells: 'and {count:more cell|more cells}',
  moreQuestions: 'Show {count:more question|more questions}',
  notAnAnswer: 'That is no answer to this.',
  answerInSheet: 'Correct it on the roster, then check again.',
  saveAnswers: 'Save answers',
  acceptAll: 'Accept all suggestions',
  answering: 'Saving the answers …',
  answered: '{count:answer is|answers are} kept in the workbook.',
  unreadIntro: 'These cells were left out of the check.',
  notices: 'Good to know',

  // How the sheet was read
  reading: 'How the sheet was read',
  readingShow: 'Show',
  readingAll: 'All shifts',
  readingUnread: 'Cells that were not read',
  readingPeople: 'One person',
  readingCut: 'The first {shown} of {count:shift|shifts}. Choose a person to see the others.',
  kindWork: 'Work',
  kindOnCall: 'On call',
  kindAbsence: 'Absence',
  kindTentative: 'Not confirmed',
  kindBreak: 'Break',
  goToSheet: 'Go to {sheet}',
  offer: 'The sheet in front is no roster. {sheet} was checked instead: {shifts:shift|shifts}.',
  allPlaces: 'Check all rosters in the workbook',
  allPlacesHint: 'Sheets of several places or weeks together; the same roster twice is counted once.',

  // Rules
  rules: 'Rules',
  rulesIntro: 'Every rule that was run, also those that found nothing.',
  ruleClean: 'Ran and found nothing',
  ruleIdle: 'Had nothing to judge in this roster',

  // What can be done with the workbook
  actions: 'Workbook',
  mark: 'Mark in sheet',
  unmark: 'Remove marks',
  export: 'Export violations sheet',
  prepare: 'Staff and places',
  marking: 'Marking …',
  unmarking: 'Removing marks …',
  exporting: 'Writing the sheet …',
  preparing: 'Preparing the sheets …',
  marked: 'The findings are marked in the sheet. Your own colours are untouched.',
  unmarked: '{count:marked cell is|marked cells are} as before.',
  nothingToUnmark: 'There were no marks to remove.',
  exported: 'The findings are on the new sheet {sheet}.',
  prepared: 'Ready to be completed: {sheets}. Fill in ages and places, then check again.',
  alreadyPrepared: 'The workbook already has its staff list and places. Nothing was changed.',

  // No roster
  notRosterTitle: 'No roster found on {sheet}',
  notRoster:
    'Open the sheet with the shifts and check again. Alenevagt reads a list with one row a shift (Name, Date, Start, End), or a table with one row a person and one column a day.',
  needsInputTitle: '{sheet} cannot be judged yet',
  needsInput: 'Something that only you know is missing. Answer the questions below, then check again.',
  evidence: 'What was seen',

  // Trouble
  failedTitle: 'The roster could not be checked',
  failedTask: 'That did not work.',
  tryAgain: 'Try again',

  // Settings and the foot
  settings: 'Settings',
  language: 'Language',
  country: 'Country whose rules apply',
  countryAuto: 'By the language',
  countryDk: 'Denmark',
  countryNo: 'Norway',
  countrySe: 'Sweden',
  help: 'Help',
  notLegalAdvice: 'Not legal advice. Check important decisions against the source.',

  // The browser page
  openTitle: 'Open your roster',
  openHint: 'Choose an Excel workbook (.xlsx) or a text file (.csv), or drop it here.',
  open: 'Open workbook',
  opening: 'Opening {file} …',
  stays: 'Nothing is uploaded: the workbook is read in this browser and stays on this computer.',
  drop: 'Drop the workbook to open it',
  download: 'Download {file}',
  downloading: 'Making the file …',
  sheets: 'Sheets',
  cells: 'Cells of {sheet}',
  emptySheet: 'This sheet is empty.',
  editCell: 'Content of {cell}',
  sheetLocked: 'The sheet is protected and cannot be changed here.',
  formulaLocked: '{cell} has a formula. Change it in Excel.',
} as const;
