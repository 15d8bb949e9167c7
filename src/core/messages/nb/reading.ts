import type { Section } from '../catalogue';

export const reading: Section<'reading'> = {
  notATime: '«{text}» er ikke et klokkeslett jeg kjenner. Skriv {example}.',
};
