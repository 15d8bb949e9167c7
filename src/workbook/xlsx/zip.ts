import { WorkbookError } from '../port';

/** What is refused before anything is unzipped. A roster of a million shifts needs about 300 MB unzipped. */
export const limits = {
  fileBytes: 128 * 2 ** 20,
  unzippedBytes: 448 * 2 ** 20,
  entries: 5_000,
} as const;

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UNKNOWN_32 = 0xffffffff;
const UNKNOWN_16 = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** A piece of the input at a time, so that no more than its output is ever on the way. */
const PIECE = 64 * 2 ** 10;

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly crc: number;
}

/** An entry as it stands in the archive. */
export interface PackedEntry {
  readonly name: string;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
  readonly packed: Uint8Array;
}

/**
 * A zip archive that gives out no more than it declares: sizes are summed before, and counted while, unzipping.
 * Names are compared as Office does: without case, `\` for `/`.
 */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const entries = centralDirectory(bytes);
    check(entries);
    this.#entries = new Map(entries.map((entry) => [folded(entry.name), entry]));
  }

  get names(): string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.#entries.has(folded(name));
  }

  /** In bytes, unzipped; 0 when there is no such entry. */
  sizeOf(name: string): number {
    return this.#entries.get(folded(name))?.size ?? 0;
  }

  async read(name: string): Promise<Uint8Array | undefined> {
    const entry = this.#entries.get(folded(name));
    if (!entry) return undefined;
    const content = new Uint8Array(entry.size);
    let length = 0;
    for await (const chunk of this.#unzip(entry)) {
      if (length + chunk.length > entry.size) throw new WorkbookError('too-large', entry.name);
      content.set(chunk, length);
      length += chunk.length;
    }
    return content.subarray(0, length);
  }

  /** All entries without unzipping them, to be copied as they are. Folders have no content and are left out. */
  packed(): PackedEntry[] {
    return [...this.#entries.values()]
      .filter(({ name }) => !/[/\\]$/.test(name))
      .map((entry) => ({ ...entry, packed: this.#packedBytes(entry) }));
  }

  #unzip(entry: Entry): AsyncIterable<Uint8Array> {
    const packed = this.#packedBytes(entry);
    return entry.method === STORED ? once(packed) : inflate(packed);
  }

  #packedBytes(entry: Entry): Uint8Array {
    const view = viewOf(this.#bytes);
    if (entry.offset + 30 > this.#bytes.length || view.getUint32(entry.offset, true) !== LOCAL)
      throw damaged();
    const start =
      entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    const packed = this.#bytes.subarray(start, start + entry.packed);
    if (packed.length !== entry.packed) throw damaged();
    return packed;
  }
}

function check(entries: readonly Entry[]): void {
  if (entries.length > limits.entries) throw new WorkbookError('too-large');
  if (entries.some(({ encrypted }) => encrypted)) throw new WorkbookError('password-protected');
  if (entries.some(({ method }) => method !== STORED && method !== DEFLATED))
    throw new WorkbookError('unreadable', 'zip');
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.unzippedBytes) throw new WorkbookError('too-large');
}

function centralDirectory(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes);
  const { count, offset } = endOf(bytes, view);
  if (count > limits.entries) throw new WorkbookError('too-large');
  const entries: Entry[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged();
    entries.push(entryAt(bytes, view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extra = bytes.subarray(nameEnd, nameEnd + view.getUint16(at + 30, true));
  const [size, packed, offset] = widened(extra, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    method: view.getUint16(at + 10, true),
    packed: packed!,
    size: size!,
    offset: offset!,
    crc: view.getUint32(at + 16, true),
  };
}

/** Zip64 keeps, in this order, those of the sizes that did not fit. */
function widened(extra: Uint8Array, sizes: readonly number[]): number[] {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== UNKNOWN_32 || next + 8 > extra.length) return size;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return [...sizes];
}

function endOf(bytes: Uint8Array, view: DataView): { count: number; offset: number } {
  const earliest = Math.max(0, bytes.length - 22 - UNKNOWN_16);
  for (let at = bytes.length - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const [count, offset] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    return count === UNKNOWN_16 || offset === UNKNOWN_32 ? endOf64(bytes, view, at) : { count, offset };
  }
  throw damaged();
}

function endOf64(bytes: Uint8Array, view: DataView, end: number): { count: number; offset: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) throw damaged();
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > bytes.length || view.getUint32(at, true) !== END_64) throw damaged();
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

async function* inflate(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writing = feed(writable.getWriter(), packed);
  const reader = readable.getReader();
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read())
      yield value!;
    await writing;
  } catch (cause) {
    throw cause instanceof WorkbookError ? cause : damaged(cause);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Its failures arrive at the reading side too, which reports them. */
function feed(writer: WritableStreamDefaultWriter<BufferSource>, packed: Uint8Array): Promise<void> {
  const writing = (async () => {
    for (let at = 0; at < packed.length; at += PIECE) {
      await writer.ready;
      await writer.write(packed.slice(at, at + PIECE));
    }
    await writer.close();
  })();
  writing.catch(() => undefined);
  return writing;
}

// eslint-disable-next-line @typescript-eslint/require-await -- alike to inflate
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function folded(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function damaged(cause?: unknown): WorkbookError {
  return new WorkbookError('unreadable', 'zip', { cause });
}
