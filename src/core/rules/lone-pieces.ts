import { overlaps, union } from '../company/spans';
import type { Datum } from '../messages/text';
import type { Shift } from '../roster/roster';
import type { Day, Span } from '../time/units';
import type { Asked } from './asking';
import type { About, Judged } from './define-rule';
import type { Finding } from './finding';
import type { RosterView } from './view';

/** A part of a lone interval that a rule objects to: for certain, or depending on an answer. */
export interface Piece extends Span {
  readonly person: number;
  readonly place: number;
  readonly zone: number;
  readonly day: Day;
  /** The whole interval that this is a part of. */
  readonly stretch: Span;
  readonly ask?: Asked;
}

/** Touching or overlapping pieces of one place with the same question or with none: one finding. */
export interface Gathered extends Span {
  readonly place: number;
  readonly ask?: Asked;
  readonly pieces: readonly Piece[];
  /** In the roster's order. */
  readonly people: readonly number[];
}

/** Pieces of one key put together where they touch. The key keeps apart what never is one finding. */
export function gathered(pieces: readonly Piece[], keyOf: (piece: Piece) => string): Gathered[] {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = keyOf(piece);
    const group = groups.get(key);
    if (group) group.push(piece);
    else groups.set(key, [piece]);
  }
  return [...groups.values()].flatMap(gatheredOf);
}

function gatheredOf(group: readonly Piece[]): Gathered[] {
  const sorted = [...group].sort((a, b) => a.start - b.start);
  const { place, ask } = sorted[0]!;
  let next = 0;
  return union(sorted).map((span) => {
    const first = next;
    while (next < sorted.length && sorted[next]!.start <= span.end) next++;
    const pieces = sorted.slice(first, next);
    const people = [...new Set(pieces.map(({ person }) => person))].sort((a, b) => a - b);
    return { ...span, place, ...(ask && { ask }), pieces, people };
  });
}

/** Whether any two people of a group are there at the same time, rather than one after the other. */
export function areTogether({ pieces }: Pick<Gathered, 'pieces'>): boolean {
  return pieces.some((piece) =>
    pieces.some((other) => other.person !== piece.person && overlaps(piece, other)),
  );
}

/** Where a finding is: its interval, and the work shifts there that it lies in. */
export function whereabouts(
  view: RosterView,
  { place, people, start, end }: Pick<Gathered, 'place' | 'people' | 'start' | 'end'>,
): Pick<About, 'place' | 'people' | 'at' | 'shift' | 'cells'> {
  const at = { start, end };
  const shifts = people.flatMap((person) => shiftsAt(view, person, place, at));
  if (!shifts.length) throw new RangeError('A finding lies in no shift.');
  const shift = {
    start: Math.min(...shifts.map((one) => one.start)),
    end: Math.max(...shifts.map((one) => one.end)),
  };
  return { place, people, at, shift, cells: cellsOf(shifts) };
}

/** A person's work shifts at a place that overlap a span. */
export function shiftsAt(view: RosterView, person: number, place: number, span: Span): Shift[] {
  return view.shiftsOf(person, span).filter((shift) => shift.kind === 'work' && shift.place === place);
}

/** The values that messages about one person's interval have in common. */
export function intervalOf(view: RosterView, { people, place, start, end }: Omit<Gathered, 'pieces'>) {
  const { name, timeZone } = view.place(place);
  const sameDay = view.dayAt(place, start) === view.dayAt(place, end - 1);
  const to: Datum = sameDay ? { clock: end, timeZone } : { instant: end, timeZone };
  const names: Datum = { names: people.map((person) => view.person(person).name) };
  return {
    person: names,
    place: name,
    from: { instant: start, timeZone },
    to,
    length: { minutes: end - start },
  };
}

/** Work shifts without a finding: those that the rule has looked at, and the others. */
export function countedWork(
  view: RosterView,
  pieces: readonly Piece[],
  looksAt: (shift: Shift) => boolean,
): Omit<Judged, 'findings'> {
  const found = new Set(pieces.flatMap((piece) => shiftsAt(view, piece.person, piece.place, piece)));
  const work = view.roster.shifts.filter(({ kind }) => kind === 'work');
  const pass = work.filter((shift) => !found.has(shift) && looksAt(shift)).length;
  return { pass, notApplicable: work.length - found.size - pass };
}

function cellsOf(shifts: readonly Shift[]): Finding['cells'] {
  const cells = new Map(
    shifts.flatMap((shift) => shift.cells).map((cell) => [`${cell.sheet}!${cell.address}`, cell] as const),
  );
  return [...cells.values()] as unknown as Finding['cells'];
}
