import type { Shift, ShiftKind } from './roster';

/** The same shift as another kind. Shifts that were read keep most of themselves in the sheet: a spread would lose it. */
export function asKind(shift: Shift, kind: ShiftKind): Shift {
  return { ...whole(shift), kind };
}

/** Work, on call or perhaps either: what people count as shifts. Time off and breaks stand among them, but are none. */
export function isDuty({ kind }: Shift): boolean {
  return kind !== 'absence' && kind !== 'break';
}

/** The same unconfirmed shift, of which is known that it will not be worked. */
export function declined(shift: Shift): Shift {
  return { ...whole(shift), declined: true };
}

function whole({
  person,
  place,
  zone,
  kind,
  start,
  end,
  unplacedBreakMinutes,
  declined: isDeclined,
  anywhere,
  cells,
  writtenIn,
  role,
  note,
}: Shift): Shift {
  const facts = { person, place, zone, kind, start, end, unplacedBreakMinutes, anywhere, cells, role, note };
  return { ...facts, ...(isDeclined && { declined: isDeclined }), ...(writtenIn && { writtenIn }) };
}
