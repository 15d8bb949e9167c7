import type { Section } from '../catalogue';

export const workbook: Section<'workbook'> = {};
