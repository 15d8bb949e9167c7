import { WorkbookError } from '../port';

/** What a file of text says, whatever program wrote it; undefined when the bytes are no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = byMark(bytes) ?? wideText(bytes) ?? decoded(bytes, 'utf-8') ?? western(bytes);
  return isBinary(text) ? undefined : text.replace(controls, ' ');
}

/** What XML cannot hold. */
// eslint-disable-next-line no-control-regex -- these are meant
const controls = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** @throws {WorkbookError} for the kinds of text that are no table: web pages, documents, messages. */
export function refuseDocuments(text: string): void {
  if (documents.test(text)) throw new WorkbookError('not-a-workbook');
}

/**
 * Programs hand out web pages and XML as "roster.xls", mail programs MHTML, word processors RTF. A time in angle
 * brackets (`<1>`) is none of them.
 */
const documents = /^\s*(?:<(?:!|\?|[a-z])|\{\\rtf|%PDF-|%!PS|MIME-Version:|[[{]\s*["[{])/i;

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

function byMark(bytes: Uint8Array): string | undefined {
  const found = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  return found && new TextDecoder(found[1]).decode(bytes);
}

/** Two bytes a letter without a mark: rosters are mostly Latin letters, so every other byte is 0. */
function wideText(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length * 0.35;
  if (bytes.length % 2 === 1 || Math.max(even, odd) < enough || Math.min(even, odd) > enough / 10)
    return undefined;
  return decoded(bytes, odd > even ? 'utf-16le' : 'utf-16be');
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Windows-1252, of which Latin-1 is a part. Some decoders stop at Latin-1 and leave the dashes and quotes out. */
function western(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (letter) => upperControls[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** Windows-1252 from 0x80 to 0x9f; blank where it has no letter. */
const upperControls = Array.from('€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ');

/** No text editor writes a zero byte, and hardly any other control character. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 10_000);
  return sample.includes('\0') || (sample.match(controls)?.length ?? 0) * 50 > sample.length;
}
