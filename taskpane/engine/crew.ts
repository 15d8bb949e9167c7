import { WorkbookError, type WorkbookPort } from '../../src/workbook/port';
import type { WorkbookFile } from '../../src/workbook/xlsx/read-xlsx';
import type { Share } from '../share';
import { lent, type Order } from './order';
import { Peer } from './peer';

/** A worker that does not say that it is ready by then will not come: a policy or an old web view holds it back. */
const PATIENCE_MS = 10_000;

/** What the worker gets for one call. */
export interface Lent {
  readonly port?: WorkbookPort | undefined;
  /** Hears how much is done. */
  readonly tell?: ((share: Share) => void) | undefined;
}

/** One worker, and what it was lent for its calls. */
export class Crew {
  readonly #lent = new Map<number, Lent>();
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
      if (method === 'share') this.#hear(...(args as [number, Share]));
      else settle(this);
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

  run(order: Omit<Order, 'call'>, lend: Lent): Promise<unknown> {
    return this.#called(lend, (call) => this.#peer.ask('run', { ...order, call }));
  }

  /** Reads a file of that name. */
  read(name: string, bytes: Uint8Array, tell: (share: Share) => void): Promise<WorkbookFile> {
    const read = this.#called({ tell }, (call) => this.#peer.ask('read', call, name, bytes));
    return read as Promise<WorkbookFile>;
  }

  /** At once, whatever it does; who waits for it gets the error. */
  dismiss(why: Error): void {
    this.#gone = true;
    this.#worker.terminate();
    this.#peer.close(why);
  }

  async #called(lend: Lent, ask: (call: number) => Promise<unknown>): Promise<unknown> {
    const call = ++this.#calls;
    this.#lent.set(call, lend);
    try {
      return await ask(call);
    } finally {
      this.#lent.delete(call);
    }
  }

  #hear(call: number, share: Share): void {
    this.#lent.get(call)?.tell?.(share);
  }

  async #atWorkbook(call: number, method: string, args: unknown[]): Promise<unknown> {
    const port = this.#lent.get(call)?.port;
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
