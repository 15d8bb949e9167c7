import type { Section } from '../catalogue';

export const pane: Section<'pane'> = {};
