import type { Section } from '../catalogue';

export const staff: Section<'staff'> = {};
