import { WorkbookError } from '../port';
import { limits, Zip } from './zip';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** First records of the Excel files before 1997, which had no container: BOF of BIFF 2, 3, 4 and 5. */
const BARE_XLS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
];

/**
 * Opens what looks like an .xlsx of a bearable size, and says of everything else what it is. Anybody can rename a
 * file, so only its content counts.
 */
export function openPackage(bytes: Uint8Array): Zip {
  if (bytes.length > limits.fileBytes) throw new WorkbookError('too-large');
  if (startsWith(bytes, COMPOUND)) throw new WorkbookError(compoundKind(bytes));
  if (BARE_XLS.some((start) => startsWith(bytes, start))) throw new WorkbookError('old-xls');
  if (!startsWith(bytes, ZIP)) throw new WorkbookError('not-a-workbook');
  const zip = new Zip(bytes);
  if (zip.names.some((name) => name.endsWith('.bin') && /(^|\/)workbook\.bin$/i.test(name)))
    throw new WorkbookError('unreadable', 'workbook.bin');
  if (!zip.has('[Content_Types].xml')) throw new WorkbookError('not-a-workbook');
  return zip;
}

/** The container of Word 97, installers and more; what is in it is told by the names of its streams. */
function compoundKind(bytes: Uint8Array): 'password-protected' | 'old-xls' | 'not-a-workbook' {
  if (hasStream(bytes, 'EncryptedPackage')) return 'password-protected';
  return hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? 'old-xls' : 'not-a-workbook';
}

/** Names stand in the directory as UTF-16, each entry 128 bytes, its name first. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 512; at + wanted.length <= bytes.length; at += 128)
    if (startsWith(bytes, wanted, at)) return true;
  return false;
}

function startsWith(bytes: Uint8Array, start: readonly number[], at = 0): boolean {
  return start.every((byte, i) => bytes[at + i] === byte);
}
