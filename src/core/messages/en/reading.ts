export const reading = { notATime: '"{text}" is not a time I know. Write {example}.' } as const;
