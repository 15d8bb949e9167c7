const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const FAT_SECTOR = 0xfffffffd;

/** A compound file, the container of old Office files and of locked ones, with empty streams of these names. */
export function compound(streams: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(SECTOR * 3);
  header(bytes);
  const fat = bytes.subarray(SECTOR, 2 * SECTOR).fill(0xff);
  fat.writeUInt32LE(FAT_SECTOR, 0);
  fat.writeUInt32LE(END_OF_CHAIN, 4);
  const directory = bytes.subarray(2 * SECTOR);
  ['Root Entry', ...streams].forEach((name, index) => {
    entry(directory.subarray(index * 128, index * 128 + 128), name, index === 0 ? 5 : 2);
  });
  return bytes;
}

function header(bytes: Buffer): void {
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(END_OF_CHAIN, 60);
  bytes.writeUInt32LE(END_OF_CHAIN, 68);
  bytes.fill(0xff, 76, SECTOR);
  bytes.writeUInt32LE(0, 76);
}

function entry(bytes: Buffer, name: string, type: number): void {
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes.writeUInt8(type, 66);
  bytes.writeUInt8(1, 67);
  for (const at of [68, 72, 76]) bytes.writeUInt32LE(FREE, at);
  bytes.writeUInt32LE(END_OF_CHAIN, 116);
}
