/** Rest and nights of adults. */
export const restRules = [] as const;
