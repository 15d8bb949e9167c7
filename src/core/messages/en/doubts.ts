/** What a sheet leaves open about names, departments, days and hours, and what speaks for an answer. */
export const doubts = {
  askSplitNames: 'Do names stand in two rows, so that "{name}" is one person?',
  whySplitNames: 'In the row under a name stands one more word, and no times.',
  everySecondRow: '{count:name has|names have} such a row below',
  splitNamesJoined: '{count:name stands|names stand} in two rows; the two are read as one person.',
} as const;
