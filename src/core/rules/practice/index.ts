/** Good practice. */
export const practiceRules = [] as const;
