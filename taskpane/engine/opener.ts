import type { WorkbookFile } from '../../src/workbook/xlsx/read-xlsx';
import { sparingly, type Share } from '../share';
import { Crew } from './crew';
import { Cancelled } from './trouble';

/**
 * Reads files beside the page, each in a worker of its own that goes when the file is read, with all the room that
 * reading took; in the page itself where no worker can be started.
 */
export class Opener {
  #next: Promise<Crew | undefined> | undefined;

  /** Starts a worker before it is needed. */
  warmUp(): void {
    this.#next ??= Crew.start();
  }

  /**
   * @param tell how much of the cells has been read
   * @throws {WorkbookError} that says what the file is when it cannot be read; {Cancelled} when that was stopped
   */
  async read(name: string, bytes: Uint8Array, tell: (share: Share) => void): Promise<WorkbookFile> {
    const crew = await this.#ready();
    if (!crew) return readHere(name, bytes, tell);
    try {
      return await crew.read(name, bytes, tell);
    } finally {
      crew.dismiss(new Cancelled());
      this.#next = undefined;
    }
  }

  /** Gives up the file that is being read. */
  async stop(): Promise<void> {
    const crew = await this.#next;
    crew?.dismiss(new Cancelled());
  }

  /** One that has not broken down. */
  async #ready(): Promise<Crew | undefined> {
    this.warmUp();
    const crew = await this.#next;
    if (!crew?.gone) return crew;
    this.#next = Crew.start();
    return this.#next;
  }
}

async function readHere(
  name: string,
  bytes: Uint8Array,
  tell: (share: Share) => void,
): Promise<WorkbookFile> {
  const { readWorkbookFile } = await import(
    /* webpackChunkName: "read-file" */ '../../src/workbook/read-file'
  );
  return readWorkbookFile(bytes, name, sparingly(tell));
}
