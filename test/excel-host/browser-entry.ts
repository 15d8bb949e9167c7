import { ExcelHost, type HostOptions } from './host/host';
import { type SavedWorkbook, Workbook } from './workbook/workbook';

declare global {
  interface Window {
    /** The Excel behind the page, for tests. */
    excelHost: ExcelHost;
  }
}

/** Called by the init script of `browser.ts` before any script of the page. */
export function start(saved: SavedWorkbook, options: HostOptions): void {
  const host = new ExcelHost(Workbook.open(saved), options);
  const external = { ...host.external, GetContext: () => strictly(host.external.GetContext) };
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
  window.excelHost = host;
}

/** By the time it asks for its context the client is loaded: from now on it refuses what the declared ExcelApi lacks. */
function strictly<T>(getContext: () => T): T {
  const { CommonUtility } = OfficeExtension as unknown as { CommonUtility: object };
  Object.assign(CommonUtility, { _doApiNotSupportedCheck: true });
  return getContext();
}
