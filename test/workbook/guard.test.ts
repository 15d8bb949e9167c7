import { describe, expect, test } from '@jest/globals';
import { limits } from '../../src/workbook/xlsx/zip';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { workbookFile, workbookParts } from './workbook-file';
import { zipFile } from './zip-file';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const TWO_GB = 2 ** 31;

describe('what is not a workbook is told from its content', () => {
  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['CSV', bytesOf('Navn;Dato;Start;Slut\r\nAli;2026-03-02;8;16\r\n')],
    ['HTML that calls itself .xls', bytesOf('<html><table><tr><td>Ali</td></tr></table></html>')],
    ['PDF', bytesOf('%PDF-1.7\n')],
    ['another zip archive', zipFile([{ name: 'readme.txt', content: 'hello' }])],
    [
      'a spreadsheet of LibreOffice',
      zipFile([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]),
    ],
    [
      'a document of Word',
      zipFile([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: '<w/>' },
      ]),
    ],
    ['another compound file', compound('WordDocument')],
  ])('%s', async (_, bytes) => {
    await expect(openXlsx(bytes)).rejects.toMatchObject({ code: 'not-a-workbook' });
  });

  test.each<[string, Uint8Array]>([
    ['in its container', compound('Workbook')],
    ['of Excel 5', compound('Book')],
    ['of Excel 4', new Uint8Array([0x09, 0x04, 0x06, 0x00, 0, 0])],
  ])('an .xls %s', async (_, bytes) => {
    await expect(openXlsx(bytes)).rejects.toMatchObject({ code: 'old-xls' });
  });

  test('a workbook with a password', async () => {
    await expect(openXlsx(compound('EncryptedPackage'))).rejects.toMatchObject({
      code: 'password-protected',
    });
    const entries = workbookParts().map((entry) => ({ ...entry, encrypted: entry.name.includes('sheet1') }));
    await expect(openXlsx(zipFile(entries))).rejects.toMatchObject({ code: 'password-protected' });
  });

  test('a binary workbook', async () => {
    const bytes = zipFile([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.bin', content: 'x' },
    ]);
    await expect(openXlsx(bytes)).rejects.toMatchObject({ code: 'unreadable' });
  });

  test.each([10, 100, 400])('the first %d bytes of a workbook', async (length) => {
    await expect(openXlsx(workbookFile().slice(0, length))).rejects.toMatchObject({ code: 'unreadable' });
  });

  test('every single damaged byte gives a workbook or a WorkbookError', async () => {
    const whole = workbookFile({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' });
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = whole.slice();
      bytes[at] = bytes[at]! ^ 0xff;
      const outcome = await openXlsx(bytes).then(
        () => 'WorkbookError',
        (error: unknown) => (error as Error).name,
      );
      expect([at, outcome]).toEqual([at, 'WorkbookError']);
    }
  });
});

describe('a small file that unzips to 2 GB', () => {
  const zeros = Buffer.alloc(64 * 2 ** 20);

  test('is refused by what it says', async () => {
    const bytes = workbookFile({
      more: [{ name: 'xl/media/image1.png', content: zeros, claimedSize: TWO_GB }],
    });
    await expect(openXlsx(bytes)).rejects.toMatchObject({ code: 'too-large' });
  });

  test('is refused when many small parts add up', async () => {
    const more = Array.from({ length: 8 }, (_, i) => ({
      name: `xl/media/${i}.png`,
      content: 'x',
      claimedSize: TWO_GB / 8,
    }));
    await expect(openXlsx(workbookFile({ more }))).rejects.toMatchObject({ code: 'too-large' });
  });

  test('is refused while unzipping when it lies, quickly and in little memory', async () => {
    const parts = workbookParts().map((part) =>
      part.name === 'xl/worksheets/sheet1.xml' ? { ...part, content: zeros, claimedSize: 1_000 } : part,
    );
    const bytes = zipFile(parts);
    expect(bytes.length).toBeLessThan(100_000);
    const before = process.memoryUsage().arrayBuffers;
    await expect(openXlsx(bytes)).rejects.toMatchObject({
      code: 'too-large',
      detail: 'xl/worksheets/sheet1.xml',
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 2 ** 20);
  });

  test('or has too many parts, or is no small file', async () => {
    const more = Array.from({ length: limits.entries }, (_, i) => ({
      name: `xl/media/${i}.png`,
      content: '',
    }));
    await expect(openXlsx(workbookFile({ more }))).rejects.toMatchObject({ code: 'too-large' });
    await expect(openXlsx(new Uint8Array(limits.fileBytes + 1))).rejects.toMatchObject({ code: 'too-large' });
  });
});

/** A compound file with one stream in its directory. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from('Root Entry', 'utf16le'), 1024);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024 + 128);
  return bytes;
}
