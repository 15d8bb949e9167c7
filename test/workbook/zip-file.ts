import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the archive claims instead of the truth. */
  readonly claimedSize?: number;
  readonly encrypted?: boolean;
}

/** A zip archive as other programs write it, or as somebody with bad intentions does. */
export function zipFile(entries: readonly ZipEntry[], { zip64 = false } = {}): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content);
    const local = header(entry, content, packed, 0x04034b50);
    directory.push(header(entry, content, packed, 0x02014b50, at, zip64));
    pieces.push(local, packed);
    at += local.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return new Uint8Array(Buffer.concat([...pieces, ...directory, ...ends(entries.length, size, at, zip64)]));
}

function header(
  { name, claimedSize, encrypted = false }: ZipEntry,
  content: Buffer,
  packed: Buffer,
  signature: number,
  offset?: number,
  zip64 = false,
): Buffer {
  const central = offset !== undefined;
  const extra = zip64 ? zip64Extra(content.length, packed.length, offset!) : Buffer.alloc(0);
  const fixed = Buffer.alloc(central ? 46 : 30);
  fixed.writeUInt32LE(signature, 0);
  const at = central ? 6 : 4;
  fixed.writeUInt16LE(20, at);
  fixed.writeUInt16LE(encrypted ? 1 : 0, at + 2);
  fixed.writeUInt16LE(8, at + 4);
  fixed.writeUInt32LE(crc32(content), at + 10);
  fixed.writeUInt32LE(zip64 ? 0xffffffff : packed.length, at + 14);
  fixed.writeUInt32LE(zip64 ? 0xffffffff : (claimedSize ?? content.length), at + 18);
  fixed.writeUInt16LE(Buffer.byteLength(name), at + 22);
  fixed.writeUInt16LE(extra.length, at + 24);
  if (central) fixed.writeUInt32LE(zip64 ? 0xffffffff : offset, 42);
  return Buffer.concat([fixed, Buffer.from(name), extra]);
}

function zip64Extra(size: number, packed: number, offset: number): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  [size, packed, offset].forEach((value, i) => extra.writeBigUInt64LE(BigInt(value), 4 + 8 * i));
  return extra;
}

function ends(count: number, size: number, offset: number, zip64: boolean): Buffer[] {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : count, 8);
  end.writeUInt16LE(zip64 ? 0xffff : count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 16);
  if (!zip64) return [end];
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  [count, count, size, offset].forEach((value, i) => end64.writeBigUInt64LE(BigInt(value), 24 + 8 * i));
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  return [end64, locator, end];
}
