import { text } from '../../messages/catalogue';
import type { Person } from '../../roster/roster';
import { parseWho } from '../questions/answer-forms';
import { answerTo, whoIsKey } from '../questions/keys';
import type { Answers, Notice } from '../reading';
import { nameKey } from './names';
import type { Mention } from './mentions';

/** What the manager said about names on the roster, by the key of the name. */
export interface Told {
  readonly answered: ReadonlySet<string>;
  readonly nobody: ReadonlySet<string>;
  /** Somebody on the staff list; undefined for somebody who is not on it. */
  readonly listedAs: ReadonlyMap<string, Person | undefined>;
  /** Another name on the roster of the same person. */
  readonly sameAs: ReadonlyMap<string, string>;
  readonly notices: readonly Notice[];
}

/** Applies the answers to "Who is …?". A name that nobody has is a person of that name, not on the staff list. */
export function answeredNames(
  mentions: ReadonlyMap<string, Mention>,
  staff: readonly Person[],
  answers: Answers | undefined,
): Told {
  const [answered, nobody] = [new Set<string>(), new Set<string>()];
  const listedAs = new Map<string, Person | undefined>();
  const sameAs = new Map<string, string>();
  const notices: Notice[] = [];
  for (const [key, mention] of answers?.size ? mentions : []) {
    const who = parseWho(answerTo(answers, whoIsKey(key)) ?? '');
    if (!who) continue;
    answered.add(key);
    if (who.is === 'nobody') {
      nobody.add(key);
      notices.push({ ...cellOf(mention), text: text('setup.leftOut', { name: mention.name.name }) });
    } else if (who.is === 'new') listedAs.set(key, undefined);
    else assign(key, who.name);
  }
  return { answered, nobody, listedAs, sameAs: followed(sameAs), notices };

  function assign(key: string, name: string): void {
    const wanted = nameKey(name);
    const known = staff.filter((person) =>
      [person.name, ...person.alsoWrittenAs].some((one) => nameKey(one) === wanted),
    );
    if (known.length === 1) listedAs.set(key, known[0]);
    else if (wanted !== key && mentions.has(wanted)) sameAs.set(key, wanted);
    else listedAs.set(key, undefined);
  }
}

/** "E." is Emma and Emma is Emma Kjær: all three are one. A circle is no answer and falls apart. */
function followed(sameAs: ReadonlyMap<string, string>): Map<string, string> {
  const ends = new Map<string, string>();
  for (const key of sameAs.keys()) {
    const seen = new Set([key]);
    let end = sameAs.get(key)!;
    while (sameAs.has(end) && !seen.has(end)) {
      seen.add(end);
      end = sameAs.get(end)!;
    }
    if (!seen.has(end)) ends.set(key, end);
  }
  return ends;
}

function cellOf(mention: Mention): Pick<Notice, 'cell'> {
  const [first] = mention.entries();
  return first ? { cell: first.cell } : {};
}
