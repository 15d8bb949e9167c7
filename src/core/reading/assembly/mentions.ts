import type { CellRef, ShiftKind } from '../../roster/roster';
import type { Day, WallMinute } from '../../time/units';
import { type Entries, entryKinds } from '../entries';
import type { StatedAge } from '../text/age';
import { Groups } from './groups';
import { readName, type WrittenName } from './names';

/** One name on the roster, in all its spellings. */
export interface Mention {
  readonly name: WrittenName;
  /** How many entries are under it. */
  readonly count: number;
  /** Its entries in the order of the sheets: made anew each time, for nobody keeps them. */
  entries(): MentionedEntry[];
}

export interface Mentions {
  /** By the key of the name, in the order in which they are first mentioned. */
  readonly mentions: ReadonlyMap<string, Mention>;
  /** By the name as an entry has it. */
  readonly names: ReadonlyMap<string, WrittenName>;
}

/** Who is mentioned on these sheets. */
export function mentionsIn(sheets: readonly Entries[]): Mentions {
  const names = new Map<string, WrittenName>();
  const indexOf = new Map<string, number>();
  const found: { readonly name: WrittenName; readonly parts: Part[]; count: number }[] = [];
  for (const entries of sheets) {
    const written = entries.names.map((name) => nameOf(names, name));
    const mentionOf = new Int32Array(written.length).fill(-1);
    const groupOf = new Int32Array(entries.length);
    for (let at = 0; at < entries.length; at += 1) {
      const person = entries.person[at]!;
      if (mentionOf[person] === -1) mentionOf[person] = mentioned(written[person]!);
      groupOf[at] = mentionOf[person]!;
      found[groupOf[at]!]!.count += 1;
    }
    const stated = written.map((name) => name.stated);
    const groups = new Groups(groupOf, found.length);
    for (const mention of new Set(mentionOf)) {
      if (mention >= 0) found[mention]!.parts.push({ entries, stated, at: groups.of(mention) });
    }
  }
  const mentions = new Map(
    found.map((one) => [one.name.key, { ...one, entries: () => entriesOf(one.parts) }]),
  );
  return { mentions, names };

  function mentioned(name: WrittenName): number {
    const known = indexOf.get(name.key);
    if (known !== undefined) return known;
    indexOf.set(name.key, found.length);
    return found.push({ name, parts: [], count: 0 }) - 1;
  }
}

function nameOf(names: Map<string, WrittenName>, written: string): WrittenName {
  let name = names.get(written);
  if (!name) names.set(written, (name = readName(written)));
  return name;
}

/** Where a name is mentioned on one sheet. */
interface Part {
  readonly entries: Entries;
  /** The age that stands in the brackets of a name, by the index of the name. */
  readonly stated: readonly (StatedAge | undefined)[];
  readonly at: Int32Array;
}

function entriesOf(parts: readonly Part[]): MentionedEntry[] {
  const all: MentionedEntry[] = [];
  for (const { entries, stated, at } of parts)
    for (const index of at) all.push(new MentionedEntry(entries, index, stated[entries.person[index]!]));
  return all;
}

/** What an entry says about its person. */
export class MentionedEntry {
  constructor(
    private readonly entries: Entries,
    private readonly index: number,
    private readonly stated: StatedAge | undefined,
  ) {}

  get kind(): ShiftKind {
    return entryKinds[this.entries.kind[this.index]!]!;
  }

  get start(): WallMinute {
    return this.entries.start[this.index]!;
  }

  get role(): string | undefined {
    return this.said.role;
  }

  get birthDate(): Day | undefined {
    return this.said.birthDate;
  }

  get age(): number | undefined {
    return this.said.age ?? this.stated?.age;
  }

  get under18(): boolean | undefined {
    return this.said.under18 ?? this.stated?.under18;
  }

  get cell(): CellRef {
    return this.entries.cellOf(this.index);
  }

  private get said() {
    return this.entries.saidBy(this.index);
  }
}
