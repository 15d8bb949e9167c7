/** What has to be on record where somebody is alone. */
export const measureRules = [] as const;
