import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { ExcelHost, type HostOptions } from './host/host';
import { OFFICE_JS, officeJsFolder } from './office-js';
import { Workbook } from './workbook/workbook';

/** Microsoft's client, started in a page of its own, and the Excel behind it. */
export interface ExcelClient {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  /** What `Office.onReady` told. */
  readonly ready: { readonly host: unknown; readonly platform: unknown };
  /** Puts `Office`, `Excel` and `OfficeExtension` where the add-in's code looks for them; `close` takes them away. */
  install(): void;
  /** Saves, closes and opens the workbook in a new client, as another day. */
  reopen(options?: HostOptions): Promise<ExcelClient>;
  /** Throws when the client asked for a member that the host does not know. */
  close(): void;
}

/** Starts office.js under jsdom; about a second, most of it Microsoft's script. */
export async function startExcel(
  workbook: Workbook = Workbook.create(),
  options: HostOptions = {},
): Promise<ExcelClient> {
  const host = new ExcelHost(workbook, options);
  const dom = openPage(host);
  const page = dom.window as unknown as OfficeWindow;
  await loaded(dom);
  const ready = await page.Office.onReady();
  // Without this the client lets calls through that the declared ExcelApi does not have.
  Object.assign(page.OfficeExtension, {
    CommonUtility: Object.assign(page.OfficeExtension.CommonUtility, checking),
  });
  return new Client(dom, page, host, ready);
}

const checking = { _doApiNotSupportedCheck: true };

type OfficeWindow = Pick<ExcelClient, 'Office' | 'Excel'> & {
  readonly OfficeExtension: typeof OfficeExtension & { readonly CommonUtility: object };
};

class Client implements ExcelClient {
  private restore: () => void = () => undefined;

  constructor(
    private readonly dom: JSDOM,
    private readonly page: OfficeWindow,
    readonly host: ExcelHost,
    readonly ready: ExcelClient['ready'],
  ) {}

  get Office() {
    return this.page.Office;
  }
  get Excel() {
    return this.page.Excel;
  }
  get OfficeExtension() {
    return this.page.OfficeExtension;
  }
  get workbook() {
    return this.host.workbook;
  }

  install(): void {
    const names = ['Office', 'Excel', 'OfficeExtension'] as const;
    const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
    for (const name of names)
      Object.defineProperty(globalThis, name, { value: this.page[name], configurable: true, writable: true });
    this.restore = () => {
      for (const [name, was] of before)
        if (was) Object.defineProperty(globalThis, name, was);
        else Reflect.deleteProperty(globalThis, name);
    };
  }

  reopen(options: HostOptions = this.host.options): Promise<ExcelClient> {
    const saved = this.workbook.save();
    this.close();
    return startExcel(Workbook.open(saved), options);
  }

  close(): void {
    this.restore();
    this.host.close();
    this.dom.window.close();
    const unknown = this.host.unknown.splice(0);
    if (unknown.length > 0)
      throw new Error(`The Excel host lacks members that were used:\n${unknown.join('\n')}`);
  }
}

function openPage(host: ExcelHost): JSDOM {
  return new JSDOM(`<!doctype html><title>Pane</title><script src="${OFFICE_JS}office.debug.js"></script>`, {
    url: 'https://localhost:3000/taskpane.html',
    runScripts: 'dangerously',
    resources: new PackageLoader(),
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      Object.defineProperty(window, 'external', { value: host.external, configurable: true, writable: true });
    },
  });
}

/** Serves the CDN's address from the npm package; everything else stays unanswered. */
class PackageLoader extends ResourceLoader {
  override fetch(url: string) {
    if (!url.startsWith(OFFICE_JS)) return null;
    const file = readFile(path.join(officeJsFolder, url.slice(OFFICE_JS.length).split('?')[0]!));
    return Object.assign(file, { abort: () => undefined }) as ReturnType<ResourceLoader['fetch']>;
  }
}

function loaded(dom: JSDOM): Promise<void> {
  return new Promise((resolve) => {
    if (dom.window.document.readyState === 'complete') resolve();
    else
      dom.window.addEventListener('load', () => {
        resolve();
      });
  });
}
