import { WorkbookError } from '../port';
import type { Zip } from './zip';
import { XmlReader, xmlText } from './xml';

/** A relationship of a part: where it leads, and the last word of its type ("worksheet", "table"). */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export async function readXml(zip: Zip, part: string): Promise<XmlReader | undefined> {
  const bytes = await zip.read(part);
  return bytes && new XmlReader(xmlText(bytes));
}

/** A part that the format demands. */
export async function requireXml(zip: Zip, part: string): Promise<XmlReader> {
  const xml = await readXml(zip, part);
  if (!xml) throw new WorkbookError('unreadable', part);
  return xml;
}

/** Relationships of a part; those of the package for `''`. Links out of the package are left out. */
export async function readRelations(zip: Zip, part: string): Promise<Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const xml = await readXml(zip, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const relations: Relation[] = [];
  while (xml?.next()) {
    if (xml.closing || xml.name !== 'Relationship') continue;
    const { Id: id, Type: type = '', Target: target, TargetMode: mode } = xml.attributes();
    if (id === undefined || target === undefined || mode === 'External') continue;
    relations.push({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolved(part.slice(0, slash), target),
    });
  }
  return relations;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split(/[/\\]/)) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
