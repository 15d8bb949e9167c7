import type { Language } from '../../messages/text';
import type { RecordTable } from '../../roster/records';
import type { Roster } from '../../roster/roster';
import type { NewSheet } from '../new-sheet';
import { situationOf } from './needs';
import { placesSheet } from './places-sheet';
import { recordSheets } from './record-sheets';
import { staffSheet } from './staff-sheet';

/** Which tables the workbook has: those are the manager's, and are left alone. */
export interface ExistingTables {
  readonly staff: boolean;
  readonly places: boolean;
  readonly records: ReadonlySet<RecordTable>;
}

/**
 * The tables that the workbook lacks and the roster calls for, filled with what it says and ready to be completed, in
 * words that the readers know.
 */
export function preparedSheets(roster: Roster, existing: ExistingTables, language: Language): NewSheet[] {
  const situation = situationOf(roster);
  return [
    ...(existing.staff ? [] : [staffSheet(situation, language)]),
    ...(existing.places ? [] : [placesSheet(situation, language)]),
    ...recordSheets(situation, existing.records, language),
  ];
}
