import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openWorkbookFile } from '../../../src/workbook/open-file';
import { xlsxOfText } from '../../../src/workbook/text/text-file';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import type { CellValue } from '../../../src/core/reading/grid';

async function cells(bytes: Uint8Array, name = 'plan.csv'): Promise<CellValue[][]> {
  const workbook = await openXlsx(await xlsxOfText(bytes, name));
  const { rows, columns, values } = workbook.sheets[0]!.grid;
  return Array.from({ length: rows }, (_, row) => values.slice(row * columns, (row + 1) * columns));
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
const bigEndian = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

describe('encodings', () => {
  const text = 'Navn;Start\r\nSøren Åkjær;08:00\r\n';
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    ['Latin-1', bytesOf(text, 'latin1')],
    ['UTF-16 with a mark', bytesOf(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 the other way round', bigEndian(`\uFEFF${text}`)],
    ['UTF-16 without a mark', bytesOf(text, 'utf16le')],
    ['UTF-16 the other way round without a mark', bigEndian(text)],
  ])('%s', async (_, bytes) => {
    expect(await cells(bytes)).toEqual([
      ['Navn', 'Start'],
      ['Søren Åkjær', '08:00'],
    ]);
  });

  /** From tables that are not the reader's own: the letters of each encoding as its standard numbers them. */
  const numbered: Record<string, Record<string, number>> = {
    'Windows-1252': {
      æ: 0xe6,
      ø: 0xf8,
      å: 0xe5,
      Æ: 0xc6,
      Ø: 0xd8,
      Å: 0xc5,
      ä: 0xe4,
      ö: 0xf6,
      Ä: 0xc4,
      Ö: 0xd6,
      é: 0xe9,
      '–': 0x96,
    },
    'DOS, code page 850 or 865': {
      æ: 0x91,
      ø: 0x9b,
      å: 0x86,
      Æ: 0x92,
      Ø: 0x9d,
      Å: 0x8f,
      ä: 0x84,
      ö: 0x94,
      Ä: 0x8e,
      Ö: 0x99,
      é: 0x82,
    },
    Macintosh: {
      æ: 0xbe,
      ø: 0xbf,
      å: 0x8c,
      Æ: 0xae,
      Ø: 0xaf,
      Å: 0x81,
      ä: 0x8a,
      ö: 0x9a,
      Ä: 0x80,
      Ö: 0x85,
      é: 0x8e,
      '–': 0xd0,
    },
  };
  const inPage = (text: string, page: string) =>
    Uint8Array.from(text, (letter) => numbered[page]![letter] ?? letter.charCodeAt(0));

  describe.each(Object.keys(numbered))('%s', (page) => {
    test.each([
      ['Søren Åkjær'],
      ['Åsa Öberg'],
      ['Ørsted, René'],
      ['Ægidius Sødal'],
      ['Pär Ängström'],
      ['SØREN ÅKJÆR'],
      ['søndag'],
      ['måndag'],
      ['åbningstid'],
      ['Lördag, rött'],
      ['LØ'],
    ])('%s', async (name) => {
      for (const file of ['plan.csv', 'plan.xls']) {
        const rows = await cells(inPage(`Navn;Tid\n${name};08-16\nBo;16-22\n`, page), file);
        expect(rows[1]).toEqual([name, '08-16']);
      }
    });
  });

  test('one letter in a long sheet tells as much as many', async () => {
    const rows = Array.from({ length: 400 }, (_, at) => `Bo Dam;${at % 24}:00`);
    const bytes = inPage(`${rows.join('\n')}\nLars Søe;08:00\n`, 'DOS, code page 850 or 865');
    expect((await cells(bytes)).at(-1)).toEqual(['Lars Søe', '08:00']);
  });

  test('quotes, apostrophes and sums of Windows are no letters of DOS', async () => {
    const [quote, unquote, apostrophe, euro] = [0x93, 0x94, 0x92, 0x80];
    const bytes = Uint8Array.from([
      ...utf8('Note;Sum\n'),
      ...[quote, ...utf8('Ferie'), unquote, ...utf8(';12 '), euro, 0x0a],
      ...[...utf8('Lars'), apostrophe, ...utf8('s uge;7\n')],
    ]);
    expect((await cells(bytes)).slice(1)).toEqual([
      ['“Ferie”', '12 €'],
      ['Lars’s uge', 7],
    ]);
  });

  test('the dash of Windows', async () => {
    const bytes = Uint8Array.from([...utf8('Navn;Vagt\nIda;07'), 0x96, ...utf8('15\n')]);
    expect((await cells(bytes))[1]).toEqual(['Ida', '07–15']);
  });
});

describe('delimiters', () => {
  test.each([
    [';', 'Navn;Timer;Note\nIda;7,5;a, b\nBo;8,25;c, d, e\n'],
    [',', 'Name,Date,Note\nIda,2026-03-02,a; b\nBo,2026-03-03,c\n'],
    ['\t', 'Name\tDate\tNote\nIda\t2026-03-02\ta; b, c\nBo\t2026-03-03\td\n'],
    ['|', 'Name|Date|Note\nIda|2026-03-02|a; b, c\nBo|2026-03-03|d\n'],
    ['a title above', 'Vagtplan, uge 10, kiosken\n\nNavn;Dato;Tid\nIda;2/3;08-16\nBo;3/3;08-16\n'],
    ['named by the file', 'sep=|\nName|a;b;c\nIda|a;b;c\n'],
  ])('%j', async (_, text) => {
    const rows = await cells(utf8(text));
    const ida = rows.find(([name]) => name === 'Ida');
    expect(ida?.length).toBeGreaterThan(1);
    expect(rows.flat().filter((value) => value === 'Ida')).toHaveLength(1);
  });

  test('one column is a sheet too', async () => {
    expect(await cells(utf8('Ida\nBo\n'))).toEqual([['Ida'], ['Bo']]);
  });
});

describe('quotes', () => {
  test('hold delimiters, line breaks and quotes', async () => {
    expect(await cells(utf8('a;"b; ""c""\r\nd";e\r\n"f";g;h'))).toEqual([
      ['a', 'b; "c"\nd', 'e'],
      ['f', 'g', 'h'],
    ]);
  });

  test('in the middle of a value are letters', async () => {
    expect(await cells(utf8('a;5" skærm;b\nc;d;e'))).toEqual([
      ['a', '5" skærm', 'b'],
      ['c', 'd', 'e'],
    ]);
  });

  test('without an end swallow nothing', async () => {
    expect(await cells(utf8('a;"b;c\nd;"e;f\n'))).toEqual([
      ['a', '"b', 'c'],
      ['d', '"e', 'f'],
    ]);
    expect(await cells(utf8('a;"b;c\nd;e;f\n'))).toEqual([
      ['a', '"b', 'c'],
      ['d', 'e', 'f'],
    ]);
  });
});

describe('values', () => {
  test.each<[string, CellValue]>([
    ['8', 8],
    ['1730', 1730],
    ['-3', -3],
    ['7,5', 7.5],
    ['7,25', 7.25],
    ['0', 0],
    ['0600', '0600'],
    ['08', '08'],
    ['1.5', '1.5'],
    ['1,234', '1,234'],
    ['20260302', '20260302'],
    ['2026-03-02', '2026-03-02'],
    ['08:00', '08:00'],
    ['="0600"', '0600'],
    ['="8"', '8'],
    [' Ida ', ' Ida '],
    ['+45 12 34', '+45 12 34'],
    ['1e5', '1e5'],
    ['12345678901234567', '12345678901234567'],
    ['=1+1', '=1+1'],
  ])('%j is %j', async (written, value) => {
    expect(await cells(utf8(`x;${written}\ny;z\n`))).toEqual([
      ['x', value],
      ['y', 'z'],
    ]);
  });

  test('what is written is what is read', async () => {
    const value = fc
      .stringMatching(/^[A-Za-zÆØÅæøå ;,"\n|]{0,8}$/)
      .filter((text) => text === '' || text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 6 }),
        async (rows) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const all = [['Navn', 'Dato', 'Tid'], ...rows, ['slut', 'slut', 'slut']];
          const text = `sep=;\n${all.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;
          const expected = all.map((row) => row.map((cell) => (cell === '' ? null : cell)));
          expect(await cells(utf8(text))).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what kind of file', () => {
  const table = utf8('Navn;Dato\nIda;2026-03-02\n');
  const compound = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(1024).fill(0),
  ]);

  test.each(['plan.csv', 'plan.tsv', 'plan.txt', 'plan.xls', 'Plan.XLSX'])(
    'a table named %s',
    async (name) => {
      const workbook = await openWorkbookFile(table, name);
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([name.slice(0, 4)]);
    },
  );

  test.each<[string, string, Uint8Array]>([
    ['a letter', 'letter.docx', table],
    ['a web page', 'plan.xls', utf8('\n<html><table><tr><td>Ida</td></tr></table></html>')],
    ['XML', 'plan.xls', utf8('<?xml version="1.0"?><Workbook/>')],
    ['mail', 'plan.xls', utf8('MIME-Version: 1.0\nContent-Type: text/html')],
    ['data', 'plan.txt', utf8('[{"name": "Ida"}]')],
    ['a picture', 'plan.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0])],
    ['a compound file', 'plan.csv', compound],
  ])('%s is none', async (_, name, bytes) => {
    await expect(openWorkbookFile(bytes, name)).rejects.toMatchObject({ code: 'not-a-workbook' });
  });

  test('the old .xls says so', async () => {
    const book = compound.slice();
    book.set(
      Array.from('Workbook').flatMap((letter) => [letter.charCodeAt(0), 0]),
      512,
    );
    await expect(openWorkbookFile(book, 'plan.xls')).rejects.toMatchObject({ code: 'old-xls' });
  });

  test('an .xlsx is one, whatever its name', async () => {
    const bytes = await xlsxOfText(table, 'plan.csv');
    const workbook = await openWorkbookFile(bytes, 'plan.csv');
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['plan']);
  });
});

test('saved it is an .xlsx with the same cells and the marks', async () => {
  const text = utf8('Navn;Tid\n"Å <&> _x0041_";0600\n');
  const workbook = await openXlsx(await xlsxOfText(text, 'C:\\planer\\uge [10].csv'));
  await workbook.mark([{ cell: { sheet: 'uge 10', address: 'B2' }, severity: 'breach' }]);
  const again = await openXlsx(await workbook.toBytes());
  expect(again.sheets[0]?.grid.values).toEqual(['Navn', 'Tid', 'Å <&> _x0041_', '0600']);
  expect(again.marks).toEqual([{ cell: { sheet: 'uge 10', address: 'B2' }, severity: 'breach' }]);
});
