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
  /** @param all the intervals that this one is told for, itself the first; more than one only with `together` */
  certain(group: Gathered, about: About, all: readonly Gathered[]): Finding;
  open(group: Gathered, about: About, asked: AskedOf): Finding;
  explain(group: Gathered, all: readonly Gathered[]): Explanation;
  /** Intervals of one key are told in one finding, at the first; where it is left out, each has its own. */
  readonly together?: (group: Gathered) => string;
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
  const sure = groups.filter(({ ask }) => ask === undefined);
  const certain = words.together
    ? firstOfEach(sure, words.together)
    : sure.map((group): First => ({ group, all: [group] }));
  const open = firstOfEach(
    groups.filter(({ ask }) => ask !== undefined),
    ({ ask }) => ask!.key,
  );
  const about = ({ group, all }: First) => ({
    ...whereabouts(view, group),
    explain: () => words.explain(group, all),
  });
  const findings = [
    ...certain.map((first) => words.certain(first.group, about(first), first.all)),
    ...open.map((first) => {
      const { key, text } = first.group.ask!;
      const asked = { question: { text }, count: shiftsOf(view, first.all).size };
      return words.open(first.group, { ...about(first), question: { key, text } }, asked);
    }),
  ];
  const told = [...certain, ...open].flatMap(({ group }) => group.pieces);
  return { findings, ...countedWork(view, told, looksAt) };
}

/** The first of some groups, which stands for all of them. */
interface First {
  readonly group: Gathered;
  readonly all: readonly Gathered[];
}

function firstOfEach(groups: readonly Gathered[], keyOf: (group: Gathered) => string): First[] {
  const byKey = new Map<string, Gathered[]>();
  for (const group of groups) {
    const key = keyOf(group);
    const known = byKey.get(key);
    if (known) known.push(group);
    else byKey.set(key, [group]);
  }
  return [...byKey.values()].map((same) => {
    const all = same.sort((a, b) => a.start - b.start);
    return { group: all[0]!, all };
  });
}

function shiftsOf(view: RosterView, groups: readonly Gathered[]): Set<Shift> {
  return new Set(
    groups.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => shiftsAt(view, piece.person, piece.place, piece)),
    ),
  );
}
