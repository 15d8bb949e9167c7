/** Risk of the place and the hour. */
export const riskRules = [] as const;
