import { zipFile, type ZipEntry } from './zip-file';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Parts {
  /** What stands in `worksheet`. */
  readonly sheet?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Name of the worksheet part. */
  readonly part?: string;
  readonly more?: readonly ZipEntry[];
  readonly prefix?: string;
}

/** The parts of a workbook with one sheet, "Uge 10", written by hand. */
export function workbookParts(parts: Parts = {}): ZipEntry[] {
  const { prefix = '', part = 'worksheets/sheet1.xml' } = parts;
  const p = prefix && `${prefix}:`;
  const xmlns = `xmlns${prefix && ':'}${prefix}="${MAIN}"`;
  const related = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${PACKAGE}">${related('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content:
        `<${p}workbook ${xmlns} xmlns:r="${RELATIONS}">${parts.workbookPr ?? ''}` +
        `<${p}sheets><${p}sheet name="Uge 10" sheetId="1" r:id="rId1"/></${p}sheets></${p}workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content:
        `<Relationships xmlns="${PACKAGE}">${related('rId1', 'worksheet', part)}` +
        `${related('rId2', 'sharedStrings', 'sharedStrings.xml')}${related('rId3', 'styles', '/xl/styles.xml')}</Relationships>`,
    },
    {
      name: `xl/${part}`,
      content: `<${p}worksheet ${xmlns} xmlns:r="${RELATIONS}">${parts.sheet ?? `<${p}sheetData/>`}</${p}worksheet>`,
    },
    { name: 'xl/sharedStrings.xml', content: `<sst xmlns="${MAIN}">${parts.strings ?? ''}</sst>` },
    {
      name: 'xl/styles.xml',
      content:
        parts.styles ??
        `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    },
    ...(parts.more ?? []),
  ];
}

export function workbookFile(parts: Parts = {}): Uint8Array {
  return zipFile(workbookParts(parts));
}
