import type { Section } from '../catalogue';

export const cli: Section<'cli'> = {};
