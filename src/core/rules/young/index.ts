/** Protection of minors beside the ban on being alone. */
export const youngRules = [] as const;
