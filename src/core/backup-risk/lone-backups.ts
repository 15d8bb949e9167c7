import { overlapOf, without } from '../company/spans';
import { outagesOf } from '../rules/alone/missing-backup/outages';
import type { Nights } from '../rules/shared/nights';
import type { RosterView } from '../rules/view';
import type { Shift } from '../roster/roster';
import type { Span } from '../time/units';
import type { Harmed } from './harm';

/** Somebody alone in the night whose only backup is the one of this shift. */
export interface LoneBackup extends Harmed {
  readonly place: number;
  readonly backup: Shift;
}

/** Where one person on call is the only one who could come in the night. */
export function loneBackups(view: RosterView, nights: Nights): LoneBackup[] {
  return view.alone.flatMap(({ person, place, start, end }) => {
    if (view.place(place).kind === 'office') return [];
    return nights(place, { start, end }).flatMap((night) => {
      const span = overlapOf(night, { start, end });
      return span ? onlyBackups(view, place, person, span) : [];
    });
  });
}

/** Minutes that one person on call covers and nobody else does. */
function onlyBackups(view: RosterView, place: number, person: number, span: Span): LoneBackup[] {
  const covers = view
    .backupsOf(place, span)
    .filter((shift) => shift.person !== person)
    .flatMap((backup) =>
      without(backup, outagesOf(view, backup, place)).flatMap((free) => {
        const during = overlapOf(free, span);
        return during ? [{ backup, during }] : [];
      }),
    );
  return covers.flatMap(({ backup, during }) => {
    const others = covers.filter((other) => other.backup.person !== backup.person);
    const alone = without(
      during,
      others.map((other) => other.during),
    );
    return alone.map((part): LoneBackup => ({ ...part, person, place, backup, harm: 'no-backup' }));
  });
}
