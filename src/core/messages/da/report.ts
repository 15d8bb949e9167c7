import type { Section } from '../catalogue';

export const report: Section<'report'> = {};
