import { WorkbookError, type WorkbookPort } from '../../src/workbook/port';
import { lent, type Order } from './order';
import { Peer } from './peer';

/** A worker that does not say that it is ready by then will not come: a policy or an old web view holds it back. */
const PATIENCE_MS = 10_000;

/** One worker, and the workbooks that it was lent. */
export class Crew {
  readonly #workbooks = new Map<number, WorkbookPort>();
  readonly #worker: Worker;
  readonly #peer: Peer;
  #calls = 0;
  #gone = false;

  /** Undefined where this browser or its policies let no worker start. */
  static start(): Promise<Crew | undefined> {
    return new Promise((resolve) => {
      const worker = newWorker();
      if (!worker) {
        resolve(undefined);
        return;
      }
      const late = setTimeout(() => {
        crew.dismiss(new Error('The worker did not start.'));
        resolve(undefined);
      }, PATIENCE_MS);
      const settle = (started: Crew | undefined) => {
        clearTimeout(late);
        resolve(started);
      };
      const crew = new Crew(worker, settle);
    });
  }

  private constructor(worker: Worker, settle: (crew: Crew | undefined) => void) {
    this.#worker = worker;
    this.#peer = new Peer(worker, (method, args) => {
      if (method === 'workbook') return this.#atWorkbook(...(args as [number, string, unknown[]]));
      settle(this);
      return Promise.resolve();
    });
    worker.addEventListener('error', ({ message }) => {
      this.dismiss(new Error(message));
      settle(undefined);
    });
  }

  get gone(): boolean {
    return this.#gone;
  }

  async run(order: Omit<Order, 'call'>, port: WorkbookPort | undefined): Promise<unknown> {
    const call = ++this.#calls;
    if (port) this.#workbooks.set(call, port);
    try {
      return await this.#peer.ask('run', { ...order, call });
    } finally {
      this.#workbooks.delete(call);
    }
  }

  /** At once, whatever it does; who waits for it gets the error. */
  dismiss(why: Error): void {
    this.#gone = true;
    this.#worker.terminate();
    this.#peer.close(why);
  }

  async #atWorkbook(call: number, method: string, args: unknown[]): Promise<unknown> {
    const port = this.#workbooks.get(call);
    const name = lent.find((one) => one === method);
    if (!port || !name) throw new WorkbookError('unexpected', method);
    return (port[name] as (...args: unknown[]) => Promise<unknown>)(...args);
  }
}

function newWorker(): Worker | undefined {
  try {
    return new Worker(/* webpackChunkName: "engine-worker" */ new URL('./worker.ts', import.meta.url));
  } catch {
    return undefined;
  }
}
