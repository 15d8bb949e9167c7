export const app = {
  checkedInstead: '"{active}" is no roster; "{sheet}" was checked instead.',
  sameRoster: '"{sheet}" shows the same roster as "{other}" ({count} of {total} shifts); it is counted once.',
  hiddenSheets: '{count:hidden sheet was|hidden sheets were} left out: {names}.',
  unreadSheets:
    'The workbook is large: {count:sheet was|sheets were} not looked at, and what stands there does not count: {names}.',
  unreadStaffSheets:
    'The workbook with the staff list is large: {count:sheet was|sheets were} not looked at, and what stands there does not count: {names}.',
  notAnswers: '{file} holds no answers. Write a JSON object of keys and answers, for example {example}.',
  badAnswers: '{file}: {count:answer|answers} cannot be used.{problems}',
  ownSheet: 'This sheet was written by Alenevagt. Go to the sheet with your roster and check again.',
  tableSheet:
    'This sheet holds tables for the check, such as the staff list, the places or the measures. Go to the sheet with your roster and check again.',
} as const;
