import type { Language } from '../../src/core/messages/text';
import type { WorkbookPort } from '../../src/workbook/port';
import type { HeavyUseCases } from './engine-room';

/** One use case to run in the worker. */
export interface Order {
  readonly call: number;
  readonly name: keyof HeavyUseCases;
  readonly language: Language;
  /** Those after the workbook. */
  readonly args: readonly unknown[];
}

/** Stands for the result of the worker's check, which never leaves it whole. */
export const lastCheck = { lastCheck: true } as const;

export function isLastCheck(arg: unknown): boolean {
  return typeof arg === 'object' && arg !== null && 'lastCheck' in arg;
}

/** What the worker may do with the page's workbook. */
export const lent = [
  'facts',
  'readGrids',
  'addSheets',
  'editTable',
  'select',
] as const satisfies readonly (keyof WorkbookPort)[];
