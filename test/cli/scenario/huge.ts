import { constants, deflateRawSync } from 'node:zlib';

const CHUNK = 2 ** 24;
const CHUNKS = 128;

interface Part {
  readonly name: string;
  readonly packed: Buffer;
  readonly size: number;
}

/**
 * A workbook of some two megabytes whose only sheet unzips to two gigabytes of blanks.
 *
 * @param options.honest whether the file says so, or claims a kilobyte
 */
export function huge({ honest }: { readonly honest: boolean }): Uint8Array {
  // Pieces that end at a byte and refer to nothing before them may be strung together.
  const piece = deflateRawSync(Buffer.alloc(CHUNK, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([...new Array<Buffer>(CHUNKS).fill(piece), deflateRawSync(Buffer.alloc(0))]);
  const sheet = { name: 'xl/worksheets/sheet1.xml', packed, size: honest ? CHUNK * CHUNKS : 1024 };
  return zipped([...parts.map(([name, xml]) => ({ name, ...deflated(xml) })), sheet]);
}

const OPC = 'http://schemas.openxmlformats.org/package/2006';
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const parts: readonly (readonly [name: string, xml: string])[] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${OPC}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${OPC}/relationships"><Relationship Id="rId1" Type="${DOC}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${DOC}"><sheets><sheet name="Uge 10" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${OPC}/relationships"><Relationship Id="rId1" Type="${DOC}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
];

function deflated(xml: string): Pick<Part, 'packed' | 'size'> {
  return { packed: deflateRawSync(xml), size: Buffer.byteLength(xml) };
}

function zipped(entries: readonly Part[]): Uint8Array {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const part of entries) {
    const local = Buffer.concat([headed('PK\x03\x04', part, []), Buffer.from(part.name), part.packed]);
    centrals.push(Buffer.concat([headed('PK\x01\x02', part, [offset]), Buffer.from(part.name)]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

/** A local header, or with the offset of that one the same in the central directory. */
function headed(signature: string, { name, packed, size }: Part, [offset]: readonly number[]): Buffer {
  const bytes = Buffer.alloc(offset === undefined ? 30 : 46);
  const at = offset === undefined ? 4 : 6;
  bytes.write(signature, 'latin1');
  bytes.writeUInt16LE(20, at);
  bytes.writeUInt16LE(8, at + 4);
  bytes.writeUInt32LE(packed.length, at + 14);
  bytes.writeUInt32LE(size, at + 18);
  bytes.writeUInt16LE(Buffer.byteLength(name), at + 22);
  if (offset !== undefined) bytes.writeUInt32LE(offset, 42);
  return bytes;
}
