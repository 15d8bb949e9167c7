import type { Measure } from '../../../roster/records';
import type { Piece } from '../../shared/lone-pieces';
import { countsOn, lastDayOf, type OnRecord } from '../../shared/on-record';

type Flaw = 'notAssessed' | 'late' | 'undated' | 'participants' | 'violence';

export interface Params {
  readonly atLeast: number;
  readonly months: number;
}

/** What is wrong, and the first time alone that it matters for. */
export interface Found {
  readonly flaw: Flaw;
  readonly piece: Piece;
  readonly count: number;
  readonly record?: Measure;
}

export function flawsOf(
  pieces: readonly Piece[],
  onRecord: OnRecord,
  { months }: Params,
  isRisky: (piece: Piece) => boolean,
): Found[] {
  const known = onRecord('lone-work-assessment', pieces[0]!.place);
  const uncovered = pieces.filter(({ day }) => !known.some((one) => countsOn(one, day, months)));
  const [piece] = uncovered;
  if (piece) return [{ ...lapseOf(known, piece, months), piece, count: uncovered.length }];
  const record = known.find((one) => countsOn(one, pieces[0]!.day, months))!;
  const risky = pieces.find(isRisky);
  return [
    ...(known.every(({ participants }) => !participants)
      ? [{ flaw: 'participants', piece: pieces[0]!, count: 1, record } as const]
      : []),
    ...(risky && !known.some(coversViolence)
      ? [{ flaw: 'violence', piece: risky, count: 1, record } as const]
      : []),
  ];
}

/** The latest assessment before a time alone, where there is one. */
function lapseOf(known: readonly Measure[], { day }: Piece, months: number): Pick<Found, 'flaw' | 'record'> {
  const before = known.filter(({ on = -Infinity }) => on <= day);
  if (!before.length) return { flaw: 'notAssessed' };
  const dated = before.filter((one) => lastDayOf(one, months) !== undefined);
  const [latest] = [...dated].sort((a, b) => lastDayOf(b, months)! - lastDayOf(a, months)!);
  return latest ? { flaw: 'late', record: latest } : { flaw: 'undated' };
}

function coversViolence({ note = '' }: Measure): boolean {
  return /vold|trus|våld|\bhot\b|violen|threat/i.test(note);
}
