import { apart, together, type LongLists } from './pieces';
import { asTrouble, errorOf, type Trouble } from './trouble';

/** One end of a worker's line; a Worker, and inside it the global scope. */
export interface Line {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

type Handler = (method: string, args: readonly unknown[]) => Promise<unknown>;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** A long list of a parcel, piece by piece; or the parcel itself, once all its lists were sent. */
type Message =
  | { readonly parcel: number; readonly list: number; readonly items: readonly unknown[] }
  | { readonly parcel: number; readonly content: Content; readonly whole: unknown };

type Content =
  | { readonly is: 'question'; readonly method: string }
  | { readonly is: 'news'; readonly method: string }
  | { readonly is: 'answer'; readonly to: number }
  | { readonly is: 'trouble'; readonly to: number };

/**
 * Asks the other side of a worker's line and answers what it asks. Long lists travel in pieces, so that neither side
 * stands still while it packs or unpacks a large roster.
 */
export class Peer {
  readonly #waiting = new Map<number, Waiting>();
  readonly #lists = new Map<number, LongLists>();
  readonly #line: Line;
  readonly #handle: Handler;
  #parcels = 0;
  #closed: { readonly why: Error } | undefined;

  constructor(line: Line, handle: Handler) {
    this.#line = line;
    this.#handle = handle;
    line.addEventListener('message', ({ data }) => {
      this.#receive(data as Message);
    });
  }

  /** @throws {WorkbookError} that the other side met; anything else arrives as an Error with its words. */
  ask(method: string, ...args: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#closed) {
        reject(this.#closed.why);
        return;
      }
      const parcel = ++this.#parcels;
      this.#waiting.set(parcel, { resolve, reject });
      this.#send(parcel, { is: 'question', method }, args).catch(reject);
    });
  }

  /** Leaves at once, also in the middle of long work, and is not answered. */
  tell(method: string, ...args: unknown[]): void {
    this.#post({ parcel: ++this.#parcels, content: { is: 'news', method }, whole: args });
  }

  /** Whoever waits for an answer gets the error: the other side is gone. */
  close(why: Error): void {
    this.#closed = { why };
    for (const { reject } of this.#waiting.values()) reject(why);
    this.#waiting.clear();
  }

  async #send(parcel: number, content: Content, value: unknown): Promise<void> {
    const whole = await apart(value, (list, items) => {
      this.#post({ parcel, list, items });
    });
    this.#post({ parcel, content, whole });
  }

  #post(message: Message): void {
    if (!this.#closed) this.#line.postMessage(message);
  }

  #receive(message: Message): void {
    const lists = this.#lists.get(message.parcel) ?? new Map<number, unknown[]>();
    if ('items' in message) {
      this.#lists.set(message.parcel, lists);
      addTo(lists, message.list, message.items);
      return;
    }
    this.#lists.delete(message.parcel);
    this.#open(message.parcel, message.content, together(message.whole, lists));
  }

  #open(parcel: number, content: Content, value: unknown): void {
    if (content.is === 'question') {
      void this.#answer(parcel, content.method, value as readonly unknown[]);
      return;
    }
    if (content.is === 'news') {
      void this.#handle(content.method, value as readonly unknown[]);
      return;
    }
    const waiting = this.#waiting.get(content.to);
    this.#waiting.delete(content.to);
    if (content.is === 'answer') waiting?.resolve(value);
    else waiting?.reject(errorOf(value as Trouble));
  }

  async #answer(to: number, method: string, args: readonly unknown[]): Promise<void> {
    try {
      const value = await this.#handle(method, args);
      await this.#send(++this.#parcels, { is: 'answer', to }, value);
    } catch (error) {
      await this.#send(++this.#parcels, { is: 'trouble', to }, asTrouble(error));
    }
  }
}

function addTo(lists: LongLists, list: number, items: readonly unknown[]): void {
  const known = lists.get(list);
  if (!known) lists.set(list, [...items]);
  else for (const item of items) known.push(item);
}
