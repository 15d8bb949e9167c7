import type { ObjectType, Session } from '../protocol/object-type';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';

/** Numbers of Excel's events, as the client registers them. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
} as const;

/** The target of events of all sheets; those of one sheet carry its id. */
export const ALL_SHEETS = 'Workbook';

const names: Readonly<Record<string, number>> = {
  DataChanged: eventTypes.changed,
  Activated: eventTypes.activated,
  Deactivated: eventTypes.deactivated,
  SelectionChanged: eventTypes.selected,
};
const workbookOnly = { Added: eventTypes.added, Deleted: eventTypes.deleted };

export const sheetEvents = methods<Sheet>(names, (sheet) => sheet.id);
export const workbookEvents = methods<Workbook>({ ...names, ...workbookOnly }, () => ALL_SHEETS);

function methods<T>(events: Readonly<Record<string, number>>, targetOf: (self: T) => string) {
  const all: Record<string, NonNullable<ObjectType<T>['method']>[string]> = {};
  for (const [name, type] of Object.entries(events)) {
    const subscribe = (on: boolean) => (self: T, _args: unknown, session: Session) => {
      session.subscribe(type, targetOf(self), on);
    };
    all[`_Register${name}Event`] = subscribe(true);
    all[`_Unregister${name}Event`] = subscribe(false);
  }
  return all;
}
