import type { RecordTable } from '../../../roster/records';
import type { ReadingContext, Unread } from '../../reading';
import type { FoundRecords } from './find-record-tables';
import { readIncidents } from './incidents';
import { readLoneNotices } from './lone-notices';
import { readMeasures } from './measures';
import type { RecordReader, RecordsReading } from './record-rows';
import { readSchoolHolidays } from './school-holidays';
import { readAgreements, readRisks } from './slots';
import { readTraining } from './training';

const readers: Readonly<Record<RecordTable, RecordReader>> = {
  measures: readMeasures,
  training: readTraining,
  incidents: readIncidents,
  risks: readRisks,
  agreements: readAgreements,
  loneNotices: readLoneNotices,
  schoolHolidays: readSchoolHolidays,
};

/** What the tables say, row by row; undefined when the workbook has none of them. */
export function readRecordTables(
  found: readonly FoundRecords[],
  context: ReadingContext,
): RecordsReading | undefined {
  if (found.length === 0) return undefined;
  const unread: Unread[] = [];
  const rows = found.flatMap((one) => readers[one.kind](one, context, unread));
  return { rows, tables: new Set(found.map(({ kind }) => kind)), unread };
}
