import type { Shift } from '../../roster/roster';
import type { Judged } from '../define-rule';
import type { Finding, FindingQuestion } from '../finding';
import type { RosterView } from '../view';
import { byPerson } from './alone-pieces';
import { countedWork, gathered, shiftsAt, type Gathered, type Piece } from './lone-pieces';

/** What words the findings of one rule. */
export interface Words {
  certain(group: Gathered): Finding;
  /** @param count how many shifts wait for the answer */
  open(group: Gathered, question: FindingQuestion, count: number): Finding;
}

/**
 * Advice about pieces of lone time: a finding for each interval that is certain, and for each question only one, at the
 * first of the intervals that wait for its answer.
 */
export function judgePieces(
  view: RosterView,
  pieces: readonly Piece[],
  words: Words,
  looksAt: (shift: Shift) => boolean,
): Judged {
  const groups = gathered(pieces, byPerson);
  const certain = groups.filter(({ ask }) => ask === undefined);
  const open = firstOfEach(groups.filter(({ ask }) => ask !== undefined));
  const findings = [
    ...certain.map((group) => words.certain(group)),
    ...open.map(({ group, waiting }) => {
      const { key, text } = group.ask!;
      return words.open(group, { key, text }, shiftsOf(view, waiting).size);
    }),
  ];
  const told = [...certain, ...open.map(({ group }) => group)].flatMap((group) => group.pieces);
  return { findings, ...countedWork(view, told, looksAt) };
}

interface Waiting {
  readonly group: Gathered;
  readonly waiting: readonly Gathered[];
}

function firstOfEach(groups: readonly Gathered[]): Waiting[] {
  const byKey = new Map<string, Gathered[]>();
  for (const group of groups) {
    const key = `${group.people[0]!} ${group.place} ${group.ask!.key}`;
    const known = byKey.get(key);
    if (known) known.push(group);
    else byKey.set(key, [group]);
  }
  return [...byKey.values()].map((waiting) => ({
    group: waiting.reduce((first, group) => (group.start < first.start ? group : first)),
    waiting,
  }));
}

function shiftsOf(view: RosterView, groups: readonly Gathered[]): Set<Shift> {
  return new Set(
    groups.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => shiftsAt(view, piece.person, piece.place, piece)),
    ),
  );
}
