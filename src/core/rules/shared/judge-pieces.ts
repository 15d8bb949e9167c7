import type { Datum } from '../../messages/text';
import type { Shift } from '../../roster/roster';
import type { About, Judged } from '../define-rule';
import type { Finding } from '../finding';
import type { Explanation } from '../found';
import type { RosterView } from '../view';
import { byPerson } from './alone-pieces';
import { countedWork, gathered, shiftsAt, whereabouts, type Gathered, type Piece } from './lone-pieces';

/** How one rule words what was found. */
export interface Words {
  certain(group: Gathered, about: About): Finding;
  open(group: Gathered, about: About, asked: AskedOf): Finding;
  explain(group: Gathered): Explanation;
}

/** For the message of a review: what is asked, and how many shifts depend on it. */
interface AskedOf {
  readonly question: Datum;
  readonly count: number;
}

/**
 * Advice about pieces of lone time: a finding for each interval that is certain, and for each question only one, at the
 * first of the intervals that wait for its answer.
 *
 * @param looksAt the shifts that the rule applies to
 * @param keyOf keeps apart what never is one interval; each person is one by themselves where it is left out
 */
export function judgePieces(
  view: RosterView,
  pieces: readonly Piece[],
  words: Words,
  looksAt: (shift: Shift) => boolean,
  keyOf: (piece: Piece) => string = byPerson,
): Judged {
  const groups = gathered(pieces, keyOf);
  const certain = groups.filter(({ ask }) => ask === undefined);
  const open = firstOfEach(groups.filter(({ ask }) => ask !== undefined));
  const about = (group: Gathered) => ({ ...whereabouts(view, group), explain: () => words.explain(group) });
  const findings = [
    ...certain.map((group) => words.certain(group, about(group))),
    ...open.map(({ group, waiting }) => {
      const { key, text } = group.ask!;
      const asked = { question: { text }, count: shiftsOf(view, waiting).size };
      return words.open(group, { ...about(group), question: { key, text } }, asked);
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
    const { key } = group.ask!;
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
