import type { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const types = { '.xlsx': XLSX, '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12' } as const;

/** Hands the workbook as it now stands to the browser, which saves it where the visitor's downloads go. */
export async function saveFile(name: string, workbook: XlsxWorkbook): Promise<void> {
  const bytes = await workbook.toBytes();
  const url = URL.createObjectURL(
    new Blob([bytes as Uint8Array<ArrayBuffer>], { type: types[workbook.extension] }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = checkedName(name, workbook.extension);
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** Another name than the file it came from, which must not be mistaken for it. */
function checkedName(name: string, extension: string): string {
  return `${name.replace(/\.[a-z]{3,4}$/i, '')}-alenevagt${extension}`;
}

/** The roster that the command line serves beside the page, if it does. */
export async function servedRoster(): Promise<Uint8Array | undefined> {
  const response = await fetch('roster.xlsx').catch(() => undefined);
  const served = response?.ok && response.headers.get('content-type')?.startsWith(XLSX);
  return served ? new Uint8Array(await response.arrayBuffer()) : undefined;
}
