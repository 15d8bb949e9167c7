import { registry } from '../objects/registry';
import { runBatch } from '../protocol/batch';
import type { Session } from '../protocol/object-type';
import { References } from '../protocol/references';
import type { RequestBody } from '../protocol/wire';
import type { ExcelError } from '../workbook/error';
import type { Workbook } from '../workbook/workbook';
import { hostContext, hostInfo } from './context';
import { type EventHandler, Events } from './events';
import { safeArray, type SafeArray } from './safe-array';
import { bytes, isCleanup, isHousekeeping, record, type RequestRecord } from './traffic';
import { User } from './user';

export type ApiVersion = '1.4' | '1.7' | '1.9' | '1.16';

export interface HostOptions {
  /** The newest ExcelApi set that this Excel declares; newest of all when left out. */
  readonly apiVersion?: ApiVersion;
  /** Language of Excel's menus; the workbook has its own locale. */
  readonly displayLanguage?: string;
  /** Bytes; Excel on the web allows 5 MB either way. */
  readonly limits?: Limits;
  /** Other requirement sets, by name; SharedRuntime and the like. */
  readonly sets?: Readonly<Record<string, string>>;
}

export interface Limits {
  readonly request?: number;
  readonly response?: number;
}

type Callback = (answer: SafeArray | number) => unknown;

/** Codes of the host itself, outside any batch. */
export const hostCodes = {
  internal: 5001,
  cellEditMode: 5004,
  activityLimitReached: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

const dispatch = { richApi: 93, commandCompleted: 94, openBrowserWindow: 102 } as const;
const events = { richApi: 33, command: 39 } as const;
const DELAY_FOR_CELL_EDIT = 64;
const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** Excel as seen from `window.external`: answers Microsoft's client on behalf of a workbook in memory. */
export class ExcelHost {
  /** Every request so far. */
  readonly requests: RequestRecord[] = [];
  /** Members that the client asked for and the host does not know. Must be empty at the end of a test. */
  readonly unknown: string[] = [];
  readonly openedUrls: string[] = [];
  readonly events = new Events();
  readonly references = new References();
  readonly user: User;
  readonly session: Session;
  private readonly faults: number[] = [];
  private readonly waiting: (() => void)[] = [];
  private closed = false;
  private running = false;
  private activity = 0;

  constructor(
    readonly workbook: Workbook,
    readonly options: HostOptions = {},
  ) {
    this.session = sessionOf(workbook, this.events);
    this.user = new User(workbook, () => {
      this.waiting.splice(0).forEach((go) => {
        go();
      });
    });
    workbook.onEvent((event) => {
      this.activity += 1;
      this.events.raise(event, this.running);
    });
  }

  /** What to put at `window.external` before office.js loads. */
  readonly external = {
    GetHostInfo: (): string => hostInfo(this.displayLanguage),
    GetContext: () =>
      hostContext(this.workbook, { locale: this.displayLanguage, sets: setsOf(this.options) }),
    Execute: (id: number, params: readonly unknown[], callback: Callback): void => {
      this.later(() => {
        this.execute(id, params, callback);
      });
    },
    RegisterEvent: (id: number, target: string, handler: EventHandler, callback: Callback): void => {
      this.register(id, handler);
      this.later(() => callback(0));
    },
    UnregisterEvent: (id: number, target: string, callback: Callback): void => {
      this.register(id, undefined);
      this.later(() => callback(0));
    },
  };

  /** The next `count` requests fail with this code of the host, see `hostCodes`; those that only release ranges pass. */
  failNext(code: number, count = 1): void {
    this.faults.push(...Array<number>(count).fill(code));
  }

  /** The requests without those that only release ranges. */
  get syncs(): readonly RequestRecord[] {
    return this.requests.filter((request) => !request.cleanup);
  }

  /** Resolves when nothing was asked or told for a moment: `Excel.run` sends its last request after it resolved. */
  async idle(): Promise<void> {
    let seen = -1;
    while (seen !== this.activity) {
      seen = this.activity;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  forgetRequests(): void {
    this.requests.length = 0;
  }

  close(): void {
    this.closed = true;
    this.events.listen(undefined);
  }

  private get displayLanguage(): string {
    return this.options.displayLanguage ?? this.workbook.state.locale;
  }

  private execute(id: number, params: readonly unknown[], callback: Callback): void {
    if (id === dispatch.richApi) this.answer(params[0] as readonly unknown[], callback);
    else if (id === dispatch.commandCompleted) this.complete(params, callback);
    else if (id === dispatch.openBrowserWindow) this.open(String(params[1]), callback);
    else this.refuse(`Execute(${id})`, callback);
  }

  private answer(message: readonly unknown[], callback: Callback): void {
    const text = String(message[4]);
    const body = JSON.parse(text) as RequestBody;
    const own = isHousekeeping(body);
    const waits = (Number(message[6]) & DELAY_FOR_CELL_EDIT) !== 0;
    if (this.user.isEditing && waits && !own) {
      this.waiting.push(() => {
        this.answer(message, callback);
      });
      return;
    }
    const sent = bytes(text);
    const code = own || isCleanup(body) ? undefined : this.refusal(sent);
    if (code === undefined) this.run(body, sent, callback);
    else this.fail(body, sent, code, callback);
  }

  /** A whole request that Excel does not even look into. */
  private refusal(sent: number): number | undefined {
    const fault = this.faults.shift();
    if (fault !== undefined) return fault;
    if (this.user.isEditing) return hostCodes.cellEditMode;
    return sent > (this.options.limits?.request ?? FIVE_MEGABYTES) ? hostCodes.requestTooLarge : undefined;
  }

  private run(body: RequestBody, sent: number, callback: Callback): void {
    this.running = true;
    const response = runBatch(body, {
      registry,
      session: this.session,
      references: this.references,
      onError: (error, location) => {
        this.note(error, location);
      },
    });
    this.running = false;
    const text = JSON.stringify(response);
    const size = bytes(text);
    if (size > (this.options.limits?.response ?? FIVE_MEGABYTES)) {
      this.fail(body, sent, hostCodes.responseTooLarge, callback);
      return;
    }
    if (!isHousekeeping(body)) this.requests.push(record(body, sent, size, response.Error?.Code));
    callback(safeArray([0, 200, safeArray([]), text]));
  }

  private fail(body: RequestBody, sent: number, code: number, callback: Callback): void {
    this.requests.push(record(body, sent, 0, code));
    callback(safeArray([code, '']));
  }

  private note(error: ExcelError, location: string): void {
    if (error.code === 'NotImplemented') this.unknown.push(`${location}: ${error.message}`);
  }

  private complete(params: readonly unknown[], callback: Callback): void {
    this.user.completed(String(params[0]), Number(params[1]), String(params[2]));
    callback(safeArray([0]));
  }

  private open(url: string, callback: Callback): void {
    this.openedUrls.push(url);
    callback(safeArray([0]));
  }

  private refuse(what: string, callback: Callback): void {
    this.unknown.push(what);
    callback(safeArray([hostCodes.internal, '']));
  }

  private register(id: number, handler: EventHandler | undefined): void {
    if (id === events.richApi) this.events.listen(handler);
    else if (id === events.command) this.user.ribbon = handler;
    else this.unknown.push(`RegisterEvent(${id})`);
  }

  /** Excel answers from another thread: never within the call, never as a microtask. */
  private later(work: () => void): void {
    this.activity += 1;
    setTimeout(() => {
      if (!this.closed) work();
    }, 0);
  }
}

function sessionOf(workbook: Workbook, raised: Events): Session {
  return {
    workbook,
    paneState: 'Visible',
    subscribe: (type, target, on) => {
      raised.subscribe(type, target, on);
    },
    rangeOfEvent: (reference) => raised.rangeOf(reference),
    get enableEvents() {
      return raised.enabled;
    },
    set enableEvents(on: boolean) {
      raised.enabled = on;
    },
  };
}

/** What such an Excel declares besides ExcelApi: 2016 and 2019 (up to 1.7) have no shared runtime. */
function setsOf({ apiVersion = '1.16', sets }: HostOptions): Readonly<Record<string, string>> {
  const modern = Number(apiVersion.split('.')[1]) > 7;
  const shared = modern ? { SharedRuntime: '1.1', RibbonApi: '1.1', OpenBrowserWindowApi: '1.1' } : {};
  return {
    ExcelApi: apiVersion,
    AddInCommands: '1.1',
    DialogApi: '1.1',
    DelayForCellEdit: '1.1',
    ...shared,
    ...sets,
  };
}
