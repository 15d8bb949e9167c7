import { WorkbookError } from '../port';
import { fromCodePage } from './code-pages';

/** What a file of text says, whatever program wrote it; undefined when the bytes are no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = byMark(bytes) ?? wideText(bytes) ?? decoded(bytes, 'utf-8') ?? fromCodePage(bytes);
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

/** No text editor writes a zero byte, and hardly any other control character. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 10_000);
  return sample.includes('\0') || (sample.match(controls)?.length ?? 0) * 50 > sample.length;
}
