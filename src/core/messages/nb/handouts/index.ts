import type { Section } from '../../catalogue';
import { advice } from './advice';
import { law } from './law';
import { questions } from './questions';
import { sheet } from './sheet';

export const handouts: Section<'handouts'> = { ...sheet, ...questions, ...advice, ...law };
