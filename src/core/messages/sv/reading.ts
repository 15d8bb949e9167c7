import type { Section } from '../catalogue';

export const reading: Section<'reading'> = {
  notATime: '”{text}” är inget klockslag som jag känner igen. Skriv {example}.',
};
