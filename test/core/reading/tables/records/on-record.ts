import { recordsOf } from '../../../../../src/core/reading/assembly/records';
import type { Grid } from '../../../../../src/core/reading/grid';
import { findRecordTables } from '../../../../../src/core/reading/tables/records/find-record-tables';
import { readRecordTables } from '../../../../../src/core/reading/tables/records/read-record-tables';
import { noRecords } from '../../../../../src/core/roster/records';
import type { Person, Place } from '../../../../../src/core/roster/roster';
import { danish, type Given, gridOf } from '../../grid-of';

const place = (name: string): Place => ({
  name,
  country: 'dk',
  timeZone: 'Europe/Copenhagen',
  zones: [{ name: '', reach: 'same-room' }],
});
const person = (name: string): Person => ({ name, alsoWrittenAs: [] });

/** Emma, Bo and another Emma at Nord and Syd; Gerda and Vest are on the tables only. */
const roster = {
  people: [person('Emma Kjær'), person('Bo Lund'), person('Emma Krogh')],
  places: [place('Nord'), place('Syd')],
};
const elsewhere = { people: [person('Gerda Munk')], places: [{ name: 'Vest' }] };

/** What a sheet has on record, and what of it was not read. */
export function onRecord(rows: readonly (readonly Given[])[], sheet = 'Ark1') {
  return onRecordIn([gridOf(rows, { sheet })]);
}

/** On a roster where nobody works. */
export function onRecordOfNobody(rows: readonly (readonly Given[])[]) {
  return onRecordIn([gridOf(rows)], { people: [], places: [] });
}

export function onRecordIn(
  grids: readonly Grid[],
  of: { readonly people: readonly Person[]; readonly places: readonly Place[] } = roster,
) {
  const reading = readRecordTables(findRecordTables([], grids), danish);
  const { records, unread } = reading
    ? recordsOf(reading, of, elsewhere)
    : { records: noRecords, unread: [] };
  return {
    records,
    tables: [...records.tables],
    unread: unread.map(({ cell, text, reason }) => [cell.address, text, reason.key]),
  };
}

/** Without where it stands. */
export function bare<T extends { readonly at: unknown }>(records: readonly T[]): Omit<T, 'at'>[] {
  return records.map((record) => {
    const rest: { at?: unknown } = { ...record };
    delete rest.at;
    return rest as unknown as Omit<T, 'at'>;
  });
}
