import { WorkbookError } from '../port';
import { readRelations } from './read-package';
import { pack, writeZip } from './write-zip';
import { Splice, XmlReader, xmlEscaped, xmlText } from './xml';
import type { Zip } from './zip';

const TYPES = '[Content_Types].xml';
const STRICT = 'http://purl.oclc.org/ooxml/';

/**
 * A workbook file with some parts changed or added. All others, whatever they are (charts, macros, pivot tables),
 * are copied byte for byte.
 */
export class PackageEdit {
  readonly #changed = new Map<string, string>();

  constructor(private readonly zip: Zip) {}

  /** The text of a part as it stands now. */
  async text(part: string): Promise<string> {
    const changed = this.#changed.get(part);
    if (changed !== undefined) return changed;
    const bytes = await this.zip.read(part);
    if (!bytes) throw new WorkbookError('unreadable', part);
    return xmlText(bytes);
  }

  set(part: string, text: string): void {
    this.#changed.set(part, text);
  }

  /** "xl/tables/table3.xml" for `("xl/tables/table", ".xml")` when 1 and 2 are taken. */
  freePart(start: string, end: string): string {
    let n = 1;
    while (this.zip.has(`${start}${n}${end}`) || this.#changed.has(`${start}${n}${end}`)) n++;
    return `${start}${n}${end}`;
  }

  async addPart(part: string, contentType: string, text: string): Promise<void> {
    this.set(part, text);
    const override = `<Override PartName="/${xmlEscaped(part)}" ContentType="${contentType}"/>`;
    this.set(TYPES, insertLast(await this.text(TYPES), 'Types', override));
  }

  /** Relates a part that has relationships already to another; returns the id. */
  async relate(part: string, type: string, target: string): Promise<string> {
    const slash = part.lastIndexOf('/') + 1;
    const relations = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    const xml = await this.text(relations);
    const ids = new Set((await readRelations(this.zip, part)).map(({ id }) => id));
    let n = 1;
    while (ids.has(`rId${n}`) || xml.includes(`"rId${n}"`)) n++;
    const relation = `<Relationship Id="rId${n}" Type="${type}" Target="${xmlEscaped(relativeTo(part, target))}"/>`;
    this.set(relations, insertLast(xml, 'Relationships', relation));
    return `rId${n}`;
  }

  async toBytes(): Promise<Uint8Array> {
    const kept = this.zip.packed().filter(({ name }) => !this.#changed.has(name));
    const changed = await Promise.all([...this.#changed].map(([part, text]) => pack(part, text)));
    // The list of content types comes first, as some readers expect.
    const all = [...kept, ...changed];
    return writeZip([
      ...all.filter(({ name }) => name === TYPES),
      ...all.filter(({ name }) => name !== TYPES),
    ]);
  }
}

/** How a part names another: some readers do not understand the form that begins at the package's root. */
export function relativeTo(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}

/** How the elements of a part are written in a fragment that is put into it. */
export interface Dialect {
  /** `xmlns="…"` with a space before it where the part uses a prefix; else nothing is needed. */
  readonly xmlns: string;
  /** Namespace of spreadsheet parts, and the start of relationship types. */
  readonly main: string;
  readonly relations: string;
  /** Prefix of relationship ids, and its declaration where the part has none. */
  readonly idPrefix: string;
  readonly xmlnsId: string;
}

export function dialectOf(xml: string): Dialect {
  const reader = new XmlReader(xml);
  reader.next();
  const root = xml.slice(reader.start, reader.end);
  const prefix = reader.prefix.slice(0, -1);
  const main = new RegExp(`xmlns${prefix && ':'}${prefix}\\s*=\\s*["']([^"']+)["']`).exec(root)?.[1] ?? '';
  const relations = main.startsWith(STRICT)
    ? `${STRICT}officeDocument/relationships`
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const idPrefix = new RegExp(`xmlns:(\\w+)\\s*=\\s*["']${relations}["']`).exec(root)?.[1];
  return {
    xmlns: prefix && ` xmlns="${main}"`,
    main,
    relations,
    idPrefix: idPrefix ?? 'r',
    xmlnsId: idPrefix === undefined ? ` xmlns:r="${relations}"` : '',
  };
}

/** Puts a fragment before the end of the first element of that name, which may be written `<a/>`. */
export function insertLast(xml: string, element: string, fragment: string): string {
  const reader = new XmlReader(xml);
  const splice = new Splice(xml);
  while (reader.next()) {
    if (reader.name !== element) continue;
    const own = ownNamespace(reader, element, fragment);
    if (reader.closing) splice.insert(reader.start, own);
    else if (reader.empty) splice.replace(reader.end - 2, reader.end, `>${own}</${reader.prefix}${element}>`);
    else continue;
    return splice.toString();
  }
  throw new WorkbookError('unreadable', element);
}

const packageNamespaces: Partial<Record<string, string>> = {
  Types: 'http://schemas.openxmlformats.org/package/2006/content-types',
  Relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
};

/** Package parts are rarely written with a prefix; then the fragment has to say whose it is. */
function ownNamespace(reader: XmlReader, element: string, fragment: string): string {
  const namespace = packageNamespaces[element];
  return reader.prefix && namespace ? fragment.replace(/^<\w+/, `$& xmlns="${namespace}"`) : fragment;
}
