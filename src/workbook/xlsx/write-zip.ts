import type { PackedEntry } from './zip';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF_8 = 0x0800;
const DEFLATED = 8;
/** 1980-01-01, the first that the format knows: the same content gives the same bytes. */
const DATE = 0x0021;

/** An archive of entries that are packed already. */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    pieces.push(record(entry, name), entry.packed);
    directory.push(record(entry, name, at));
    at += 30 + name.length + entry.packed.length;
  }
  return joined([...pieces, ...directory, end(entries.length, lengthOf(directory), at)]);
}

export async function pack(name: string, text: string): Promise<PackedEntry> {
  const bytes = new TextEncoder().encode(text);
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  return { name, method: DEFLATED, size: bytes.length, crc: crcOf(bytes), packed };
}

/** The header before an entry, or, with the place of that, the one in the directory. */
function record(entry: PackedEntry, name: Uint8Array, offset?: number): Uint8Array {
  const central = offset !== undefined;
  const bytes = new Uint8Array((central ? 46 : 30) + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, central ? CENTRAL : LOCAL, true);
  if (central) view.setUint16(4, VERSION, true);
  const at = central ? 6 : 4;
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF_8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
  if (central) view.setUint32(42, offset, true);
  bytes.set(name, bytes.length - name.length);
  return bytes;
}

function end(count: number, size: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crcOf(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
