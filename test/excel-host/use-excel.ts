import { afterEach, beforeEach } from '@jest/globals';
import type { HostOptions } from './host/host';
import { type ExcelClient, startExcel } from './node';
import { Workbook } from './workbook/workbook';

/** A fresh client and workbook for each test of the file, with one sheet `Uge 10`; closed with its checks afterwards. */
export function useExcel(
  options: HostOptions = {},
  sheets: readonly string[] = ['Uge 10'],
): () => ExcelClient {
  let client: ExcelClient;
  beforeEach(async () => {
    client = await startExcel(Workbook.create({ sheets }), options);
  });
  afterEach(() => {
    client.close();
  });
  return () => client;
}
