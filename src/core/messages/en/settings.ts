/** What a workplace set for its rules, and what is wrong with it. */
export const settings = {
  noSuchRule: '"{name}" is no rule. The rules and packs are: {choices}.',
  noSuchParam: '{rule} has no parameter "{name}". It has: {choices}.',
  formTruth: 'Write true or false, in a cell yes or no.',
  formClock: 'Write a clock time such as 22:00, or leave it out for the usual one.',
  formNumber: 'Write a whole number.',
  formNumberOrNone: 'Write a whole number, or leave it out for none of your own.',
  tooSmall: 'Write a whole number, at least {least}.',
  tooBig: 'Write a whole number, at most {most}.',
  lawStaysOn: '"{name}" is law and cannot be switched off.',
  aboveLaw: 'That would be looser than the law: {law} allows at most {value}. Write that or less.',
  belowLaw: 'That would be looser than the law: {law} demands at least {value}. Write that or more.',
  laterThanLaw: 'That would be looser than the law: {law} says {value}. Write that time or an earlier one.',
  earlierThanLaw: 'That would be looser than the law: {law} says {value}. Write that time or a later one.',
  noRule: 'This row does not say which rule it is about. Fill in its first column, or clear the row.',
} as const;
