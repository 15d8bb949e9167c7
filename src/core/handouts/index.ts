import type { Country } from '../time/units';
import { employeeAdvice, employerAdvice, training } from './advice';
import type { Handout, Reader } from './handout';
import { facts, laws, roles } from './law';
import { employeeQuestions, managementQuestions } from './questions';

/** In the order in which they are printed. */
export const handouts: readonly Handout[] = [
  managementQuestions,
  employerAdvice,
  employeeQuestions,
  employeeAdvice,
  training,
  roles,
  ...laws,
  facts,
];

export function handoutsFor(reader: Reader, country: Country): Handout[] {
  return handouts.filter(({ readers, countries }) => readers.includes(reader) && countries.includes(country));
}
