import type { Shift } from '../../roster/roster';
import type { Judged } from '../define-rule';
import type { Finding } from '../finding';
import type { RosterView } from '../view';
import { byPerson } from './alone-pieces';
import type { Asked } from './asking';
import { countedWork, gathered, shiftsAt, type Gathered, type Piece } from './lone-pieces';

/** What a rule says of somebody who is alone, or who may be. */
export interface AloneWords {
  readonly looksAt: (shift: Shift) => boolean;
  /** What keeps touching times of one person apart. */
  readonly apart?: (piece: Piece) => string;
  readonly found: (group: Gathered) => Finding;
  /** @param count how many such times there are that wait for the same answer */
  readonly open: (group: Gathered, asked: Asked, count: number) => Finding;
}

/** A finding for each time alone that is certain, and one for each open question, at the first time that it is about. */
export function judgedAlone(view: RosterView, pieces: readonly Piece[], words: AloneWords): Judged {
  const keyOf = (piece: Piece) => `${byPerson(piece)} ${words.apart?.(piece) ?? ''}`;
  const groups = gathered(pieces, keyOf).sort((a, b) => a.start - b.start);
  const sure = groups.filter(({ ask }) => ask === undefined);
  const waiting = firstOfEach(groups);
  const findings = [
    ...sure.map(words.found),
    ...waiting.map(({ group, asked, count }) => words.open(group, asked, count)),
  ];
  const shown = [...sure, ...waiting.map(({ group }) => group)].flatMap((group) => group.pieces);
  const open = new Set(
    pieces.filter(({ ask }) => ask).flatMap((piece) => shiftsAt(view, piece.person, piece.place, piece)),
  );
  return {
    findings,
    ...countedWork(view, shown, (shift) => !open.has(shift) && words.looksAt(shift)),
  };
}

interface Waiting {
  readonly group: Gathered;
  readonly asked: Asked;
  readonly count: number;
}

function firstOfEach(groups: readonly Gathered[]): Waiting[] {
  const waiting = new Map<string, Waiting>();
  for (const group of groups) {
    if (!group.ask) continue;
    const key = `${group.place} ${group.ask.key}`;
    const first = waiting.get(key) ?? { group, asked: group.ask, count: 0 };
    waiting.set(key, { ...first, count: first.count + 1 });
  }
  return [...waiting.values()];
}
