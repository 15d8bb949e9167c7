import type { Checked } from '../../src/app/session';
import type { Language } from '../../src/core/messages/text';
import { WorkbookError, type WorkbookPort } from '../../src/workbook/port';
import type { HeavyUseCases } from './engine-room';
import { lent } from './order';
import { Peer } from './peer';
import { Cancelled } from './trouble';

/** A worker that does not say that it is ready by then will not come: a policy or an old web view holds it back. */
const PATIENCE_MS = 10_000;

type Answer<Name extends keyof HeavyUseCases> = Awaited<ReturnType<HeavyUseCases[Name]>>;

/**
 * Runs use cases beside the page, in a worker that can be stopped at any moment; in the page itself where no worker
 * can be started.
 */
export class Engine {
  readonly #workbooks = new Map<number, WorkbookPort>();
  readonly #checks = new WeakMap<Checked, { readonly in: Crew; readonly call: number }>();
  #crew: Promise<Crew | undefined> | undefined;
  #calls = 0;

  /** Starts the worker before it is needed. */
  warmUp(): void {
    this.#crew ??= this.#hire();
  }

  async run<Name extends keyof HeavyUseCases>(
    name: Name,
    language: Language,
    port: WorkbookPort,
    ...args: unknown[]
  ): Promise<Answer<Name>> {
    this.warmUp();
    const crew = await this.#crew;
    return (
      crew ? this.#ask(crew, name, language, port, args) : inPage(name, language, port, args)
    ) as Answer<Name>;
  }

  /** Stops whatever runs; who waits for it gets `Cancelled`. What runs in the page runs on. */
  async stop(): Promise<void> {
    const crew = await this.#crew;
    if (!crew) return;
    this.#crew = undefined;
    crew.dismiss(new Cancelled());
    this.warmUp();
  }

  async #ask(
    crew: Crew,
    name: keyof HeavyUseCases,
    language: Language,
    port: WorkbookPort,
    args: readonly unknown[],
  ): Promise<unknown> {
    const call = ++this.#calls;
    this.#workbooks.set(call, port);
    try {
      const result = await crew.peer.ask('run', {
        call,
        name,
        language,
        args: args.map((arg) => this.#short(crew, arg)),
      });
      if (name === 'validateRoster') this.#checks.set(result as Checked, { in: crew, call });
      return result;
    } finally {
      this.#workbooks.delete(call);
    }
  }

  /** A check that the worker still knows is named, not sent. */
  #short(crew: Crew, arg: unknown): unknown {
    const known = typeof arg === 'object' && arg !== null ? this.#checks.get(arg as Checked) : undefined;
    return known?.in === crew ? { checkedIn: known.call } : arg;
  }

  async #hire(): Promise<Crew | undefined> {
    const crew = await startedCrew((call, method, args) => this.#atWorkbook(call, method, args));
    crew?.worker.addEventListener('error', ({ message }) => {
      this.#crew = undefined;
      crew.dismiss(new Error(message));
    });
    return crew;
  }

  async #atWorkbook(call: number, method: string, args: unknown[]): Promise<unknown> {
    const port = this.#workbooks.get(call);
    const name = lent.find((one) => one === method);
    if (!port || !name) throw new WorkbookError('unexpected', method);
    return (port[name] as (...args: unknown[]) => Promise<unknown>)(...args);
  }
}

interface Crew {
  readonly worker: Worker;
  readonly peer: Peer;
  dismiss(why: Error): void;
}

type AtWorkbook = (call: number, method: string, args: unknown[]) => Promise<unknown>;

/** Undefined where this browser or its policies let no worker start. */
function startedCrew(atWorkbook: AtWorkbook): Promise<Crew | undefined> {
  return new Promise((resolve) => {
    const worker = newWorker();
    if (!worker) {
      resolve(undefined);
      return;
    }
    const late = setTimeout(() => {
      worker.terminate();
      resolve(undefined);
    }, PATIENCE_MS);
    worker.addEventListener('error', () => {
      clearTimeout(late);
      resolve(undefined);
    });
    const peer = new Peer(worker, (method, args) => {
      if (method === 'workbook') return atWorkbook(...(args as Parameters<AtWorkbook>));
      clearTimeout(late);
      resolve({ worker, peer, dismiss: dismissal(worker, peer) });
      return Promise.resolve();
    });
  });
}

function newWorker(): Worker | undefined {
  try {
    return new Worker(/* webpackChunkName: "engine-worker" */ new URL('./worker.ts', import.meta.url));
  } catch {
    return undefined;
  }
}

function dismissal(worker: Worker, peer: Peer) {
  return (why: Error) => {
    worker.terminate();
    peer.close(why);
  };
}

async function inPage(
  name: keyof HeavyUseCases,
  language: Language,
  port: WorkbookPort,
  args: readonly unknown[],
): Promise<unknown> {
  const { run } = await import(/* webpackChunkName: "engine" */ './engine-room');
  return run(name, language, port, args);
}
