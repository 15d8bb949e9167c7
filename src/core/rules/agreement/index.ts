/** What the workplace has agreed on. */
export const agreementRules = [] as const;
