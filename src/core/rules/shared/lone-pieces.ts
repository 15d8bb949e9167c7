import { union } from '../../company/spans';
import type { Datum } from '../../messages/text';
import type { Shift } from '../../roster/roster';
import type { Day, Span } from '../../time/units';
import type { Asked } from './asking';
import type { About, Judged } from '../define-rule';
import type { Finding } from '../finding';
import type { RosterView } from '../view';

/** A part of a lone interval that a rule objects to: for certain, or depending on an answer. */
export interface Piece extends Span {
  readonly person: number;
  readonly place: number;
  readonly zone: number;
  readonly day: Day;
  /** The whole interval that this is a part of. */
  readonly stretch: Span;
  readonly ask?: Asked;
  /** The shift of the only company, where it is asked when in it they take their break. */
  readonly breakOf?: Shift;
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
  if (group.length === 1) return [alone(group[0]!)];
  const sorted = [...group].sort((a, b) => a.start - b.start);
  const { place, ask } = sorted[0]!;
  let next = 0;
  return union(sorted).map((span) => {
    const first = next;
    while (next < sorted.length && sorted[next]!.start <= span.end) next++;
    if (next - first === 1) return alone(sorted[first]!);
    const pieces = sorted.slice(first, next);
    const people = [...new Set(pieces.map(({ person }) => person))].sort((a, b) => a - b);
    return { ...span, place, ...(ask && { ask }), pieces, people };
  });
}

/** Whether any two people of a group are there at the same time, rather than one after the other. */
export function areTogether({ pieces, people }: Pick<Gathered, 'pieces' | 'people'>): boolean {
  if (people.length < 2) return false;
  let [person, end, endOfOthers] = [-1, -Infinity, -Infinity];
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    if (piece.start < (piece.person === person ? endOfOthers : end)) return true;
    // Nobody else is there any more: whoever stays longest so far is this person, or was there before them.
    if (piece.person !== person) [person, endOfOthers] = [piece.person, end];
    end = Math.max(end, piece.end);
  }
  return false;
}

function alone(piece: Piece): Gathered {
  const { place, person, start, end, ask } = piece;
  return { start, end, place, ...(ask && { ask }), pieces: [piece], people: [person] };
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
    start: shifts.reduce((least, one) => Math.min(least, one.start), Infinity),
    end: shifts.reduce((most, one) => Math.max(most, one.end), -Infinity),
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
  pieces: readonly Pick<Piece, 'person' | 'place' | 'start' | 'end'>[],
  looksAt: (shift: Shift) => boolean,
): Omit<Judged, 'findings'> {
  const found = new Set<Shift>();
  for (const piece of pieces) {
    for (const shift of shiftsAt(view, piece.person, piece.place, piece)) found.add(shift);
  }
  let [work, pass] = [0, 0];
  for (const shift of view.roster.shifts) {
    if (shift.kind !== 'work') continue;
    work++;
    if (!found.has(shift) && looksAt(shift)) pass++;
  }
  return { pass, notApplicable: work - found.size - pass };
}

function cellsOf(shifts: readonly Shift[]): Finding['cells'] {
  const [first] = shifts;
  if (shifts.length === 1 && first?.cells.length === 1) return first.cells;
  const cells = new Map(
    shifts.flatMap((shift) => shift.cells).map((cell) => [`${cell.sheet}!${cell.address}`, cell] as const),
  );
  return [...cells.values()] as unknown as Finding['cells'];
}
