import type { Section } from '../catalogue';

export const reading: Section<'reading'> = {
  notATime: '»{text}« er ikke et klokkeslæt, jeg kender. Skriv {example}.',
};
