import { rulings, type CaseNumber } from './rulings';
import type { Source } from './source';
import { sources, type SourceKey } from './sources';

/** A key into the sources or the case number of a ruling. */
export type LawKey = SourceKey | CaseNumber;

/** @throws RangeError when the key is unknown. */
export function lawSource(key: string): Source {
  const source = (all as Readonly<Record<string, Source>>)[key];
  if (!source) throw new RangeError(`"${key}" is no source.`);
  return source;
}

/** `BEK nr. 1049 af 30. maj 2021 om unges arbejde, § 14` */
export function titleOf({ title, paragraph }: Source): string {
  return paragraph === undefined ? title : `${title}, ${paragraph}`;
}

const all: Readonly<Record<LawKey, Source>> = { ...sources, ...rulings };
