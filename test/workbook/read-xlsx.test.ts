import { describe, expect, test } from '@jest/globals';
import type { Grid } from '../../src/core/reading/grid';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { readXlsx } from '../../src/workbook/xlsx/read-xlsx';
import { workbookFile, workbookParts, type Parts } from './workbook-file';
import { zipFile } from './zip-file';

async function read(parts: Parts): Promise<Grid> {
  return (await (await openXlsx(workbookFile(parts))).readGrids(['Uge 10']))[0]!;
}

const rows = (xml: string) => `<sheetData>${xml}</sheetData>`;

describe('legal XML that few programs write', () => {
  test.each<[string, Parts, unknown]>([
    [
      'cells and rows without addresses',
      { sheet: rows('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>') },
      [1, null, 3, 4, null, null],
    ],
    [
      'a cell without address behind one that has it',
      { sheet: rows('<row r="2"><c r="C2"><v>1</v></c><c><v>2</v></c></row>') },
      [1, 2],
    ],
    [
      'prefixes',
      {
        prefix: 'x',
        sheet:
          '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Ali</x:t></x:is></x:c></x:row></x:sheetData>',
      },
      ['Ali'],
    ],
    [
      'CDATA',
      {
        strings: '<si><t><![CDATA[A & <B>]]></t></si>',
        sheet: rows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
      },
      ['A & <B>'],
    ],
    [
      'single quotes, comments and a > in an attribute',
      { sheet: rows("<!-- <c> --><row r='1' note='a>b'><c r='A1' ><v>1</v></c></row>") },
      [1],
    ],
    [
      'an empty shared string',
      {
        strings: '<si/><si><t>Bo</t></si>',
        sheet: rows('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>'),
      },
      ['Bo'],
    ],
    [
      'rich text without its reading aids',
      {
        strings:
          '<si><r><rPr><b/></rPr><t xml:space="preserve">08 </t></r><r><t>- 16</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
        sheet: rows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
      },
      ['08 - 16'],
    ],
    [
      'dates as text',
      { sheet: rows('<row r="1"><c r="A1" s="1" t="d"><v>2026-03-02T07:30:00Z</v></c></row>') },
      [46_083.3125],
    ],
    [
      'escaped characters',
      { sheet: rows('<row r="1"><c r="A1" t="str"><v>a_x000A_b &#xE6;&#248; &amp;lt;</v></c></row>') },
      ['a\nb æø &lt;'],
    ],
    [
      'a part of another name',
      { part: 'worksheets/Ark-æ.xml', sheet: rows('<row r="1"><c r="A1"><v>5</v></c></row>') },
      [5],
    ],
    [
      'what newer Excels add',
      {
        sheet: `${rows('<row r="1"><c r="A1"><v>5</v></c></row>')}<extLst><ext><x14:c xmlns:x14="y" r="B1"><v>9</v></x14:c></ext></extLst>`,
      },
      [5],
    ],
  ])('%s', async (_, parts, values) => {
    expect((await read(parts)).values).toEqual(values);
  });

  test.each(['1', 'true'])('the 1904 date system, written %s', async (flag) => {
    const parts = {
      workbookPr: `<workbookPr date1904="${flag}"/>`,
      sheet: rows('<row r="1"><c r="A1" s="1"><v>44621</v></c></row>'),
    };
    expect(await read(parts)).toMatchObject({ date1904: true, values: [44_621] });
  });

  test('tells at each row how much of the cells is behind it', async () => {
    const sheet = rows('<row r="1"/><row r="2"><c r="A2"><v>5</v></c></row><row r="3"/>');
    const told: (readonly [number, number])[] = [];
    await readXlsx(workbookFile({ sheet }), (done, of) => told.push([done, of]));
    const part = workbookParts({ sheet }).find(({ name }) => name.includes('sheet1'))!.content as string;
    const rowStarts = [1, 2, 3].map((row) => part.indexOf(`<row r="${row}"`));
    expect(told).toEqual(rowStarts.map((start) => [start, part.length]));
  });

  test('UTF-16', async () => {
    const parts = workbookParts({ sheet: rows('<row r="1"><c r="A1" t="str"><v>Søren</v></c></row>') });
    const utf16 = parts.map((part) =>
      part.name.includes('sheet1')
        ? { ...part, content: Buffer.from(`\ufeff${part.content as string}`, 'utf16le') }
        : part,
    );
    const [grid] = await (await openXlsx(zipFile(utf16))).readGrids(['Uge 10']);
    expect(grid!.values).toEqual(['Søren']);
  });

  test('zip64 and folders in the archive', async () => {
    const parts = workbookParts({ sheet: rows('<row r="1"><c r="A1"><v>5</v></c></row>') });
    const bytes = zipFile([{ name: 'xl/', content: '' }, ...parts], { zip64: true });
    expect((await (await openXlsx(bytes)).readGrids(['Uge 10']))[0]!.values).toEqual([5]);
  });
});

describe('formulas', () => {
  test('that were never calculated are seen, not taken for values', async () => {
    const sheet = rows(
      '<row r="1"><c r="A1"><f>B1+1</f><v></v></c><c r="B1"><f>"x"</f></c><c r="C1" t="str"><f>""</f><v></v></c></row>',
    );
    const grid = await read({ sheet });
    expect([grid.values, [...grid.kinds]]).toEqual([
      ['=B1+1', '="x"'],
      [5, 5],
    ]);
  });

  test('that give text in a cell with a date format give the text', async () => {
    const grid = await read({
      sheet: rows('<row r="1"><c r="A1" s="1" t="str"><f>IF(1,"FRI")</f><v>FRI</v></c></row>'),
    });
    expect([grid.values, [...grid.kinds]]).toEqual([['FRI'], [3]]);
  });
});

describe('what cannot be read', () => {
  test.each<[string, Parts]>([
    ['a number that is none', { sheet: rows('<row r="1"><c r="B2"><v>1O</v></c></row>') }],
    ['a shared string that is not there', { sheet: rows('<row r="1"><c r="B2" t="s"><v>7</v></c></row>') }],
  ])('%s is said with its cell', async (_, parts) => {
    await expect(read(parts)).rejects.toMatchObject({
      code: 'unreadable',
      detail: expect.stringMatching(/^Uge 10!B2: /),
    });
  });

  test.each<[string, string]>([
    ['an address beyond the sheet', rows('<row r="1"><c r="ZZZ1"><v>1</v></c></row>')],
    ['a tag without end', '<sheetData><row r="1'],
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><sheetData/>'],
  ])('%s', async (_, sheet) => {
    await expect(read({ sheet })).rejects.toMatchObject({ code: 'unreadable' });
  });

  test('a value in the last cell of a sheet does not make five million of it', async () => {
    const sheet = rows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    );
    await expect(read({ sheet })).rejects.toMatchObject({ code: 'too-large', detail: 'Uge 10' });
  });
});

test('100,000 empty formatted rows cost nothing', async () => {
  const empty = Array.from(
    { length: 100_000 },
    (_, i) => `<row r="${i + 2}"><c r="A${i + 2}" s="1"/><c r="B${i + 2}" s="1"/></row>`,
  );
  const grid = await read({ sheet: rows(`<row r="1"><c r="A1"><v>1</v></c></row>${empty.join('')}`) });
  expect([grid.rows, grid.columns]).toEqual([1, 1]);
});

test('number formats come from where they are defined', async () => {
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="ddd d/m &quot;uge&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
    '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"><alignment/></xf><xf numFmtId="20"/><xf/></cellXfs>' +
    '<dxfs><dxf><numFmt numFmtId="164" formatCode="0%"/></dxf></dxfs></styleSheet>';
  const cells = [0, 1, 2, 3].map((style) => `<c s="${style}"><v>1</v></c>`).join('');
  const grid = await read({ styles, sheet: rows(`<row>${cells}</row>`) });
  expect([...grid.formats].map((i) => grid.formatCodes[i])).toEqual([
    'General',
    'ddd d/m "uge"',
    'h:mm',
    'General',
  ]);
  expect([...grid.kinds]).toEqual([1, 2, 2, 1]);
});
