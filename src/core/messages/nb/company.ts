import type { Section } from '../catalogue';

export const company: Section<'company'> = {};
