import { advice } from './advice';
import { law } from './law';
import { questions } from './questions';
import { sheet } from './sheet';

export const handouts = { ...sheet, ...questions, ...advice, ...law } as const;
