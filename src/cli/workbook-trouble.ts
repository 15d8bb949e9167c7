import type { Text } from '../core/messages/text';
import { WorkbookError } from '../workbook/port';

/** What a workbook refused, in words; undefined for what nobody foresaw, whose stack says more. */
export function workbookTrouble(error: unknown): Text | undefined {
  if (!(error instanceof WorkbookError) || error.code === 'unexpected') return undefined;
  return { key: `workbook.${error.code}`, data: { detail: error.detail } };
}
