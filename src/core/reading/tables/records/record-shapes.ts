import { recordTables, type RecordTable, trainingTopics, type TrainingTopic } from '../../../roster/records';
import { wordKey } from '../../text/fold';
import { remembered } from '../../text/memo';
import { writtenDate } from '../../text/written-date';
import { headerKeys, headerTexts, type TableShape } from '../header-row';
import { isRosterLike, weekdaysAcross } from '../roster-like';
import { recordHeaders, recordWords, topicWords } from './words';
import type { RecordColumn } from './words/record-words';

/** A column of one of these tables; in a table of training a topic may be a column, with dates below. */
export type RecordKey = RecordColumn | TrainingTopic;

/** How each table of what is on record is known by its headers. None of them is a roster. */
export const recordShapes: Readonly<Record<RecordTable, TableShape<RecordKey>>> = {
  measures: shapeOf(
    'measures',
    (has, named) => has('measure') && (named || hasAny(has, 'place', 'on', 'until')),
  ),
  training: shapeOf('training', (has, named) => {
    const topics = trainingTopics.filter(has).length;
    return has('person') && (has('topic') || topics > 1 || (named && topics > 0));
  }),
  incidents: shapeOf('incidents', (has) => has('incident') && has('on')),
  risks: shapeOf('risks', (has, named) => has('level') && (named || hasAny(has, 'place', 'days', 'band'))),
  agreements: shapeOf('agreements', (has, named) => {
    return has('term') && (named || hasAny(has, 'place', 'amount', 'days', 'band', 'task'));
  }),
  loneNotices: shapeOf('loneNotices', (has, named) => {
    return has('person') && has('on') && (named || has('signedOff'));
  }),
  schoolHolidays: shapeOf('schoolHolidays', (has, named, headers) => {
    return has('freeFrom') && has('freeTo') && (named || headers.some(isAboutSchool));
  }),
};

/** Which of these tables a row of headers may begin, by the header that none of them can do without. */
export const tablesMarkedBy = remembered((header): readonly RecordTable[] => {
  const keys = headerKeys(header);
  return recordTables.filter((table) => keys.some((key) => isMarker(table, key)));
});

function isMarker(table: RecordTable, key: string): boolean {
  if (table === 'schoolHolidays') return schoolFree.has(key);
  return (
    markers[table].has(recordHeaders[table].get(key) ?? '') || (table === 'training' && topicWords.has(key))
  );
}

const markers: Readonly<Record<RecordTable, ReadonlySet<string>>> = {
  measures: new Set(['measure']),
  training: new Set(['topic']),
  incidents: new Set(['incident']),
  risks: new Set(['level']),
  agreements: new Set(['term']),
  loneNotices: new Set(['signedOff']),
  schoolHolidays: new Set(),
};

type Has = (key: RecordKey) => boolean;

function hasAny(has: Has, ...keys: readonly RecordKey[]): boolean {
  return keys.some(has);
}

function shapeOf(
  of: RecordTable,
  accepts: (has: Has, named: boolean, headers: readonly string[]) => boolean,
): TableShape<RecordKey> {
  const keysOf = (header: string): RecordKey[] =>
    headerKeys(header)
      .flatMap(
        (key) => recordHeaders[of].get(key) ?? (of === 'training' ? topicWords.get(key) : undefined) ?? [],
      )
      .slice(0, 1);
  return {
    keysOf,
    accepts: (table, grid, named) => {
      const headers = headerTexts(grid, table);
      const isOwn = (header: string) => keysOf(header).length > 0;
      return (
        accepts((key) => table.columns.has(key), named, headers) &&
        // A roster must never be lost to one header that may stand over anything.
        (named || 2 * headers.filter(isOwn).length >= table.span.to - table.span.from) &&
        headers.every((header) => writtenDate(header) === undefined) &&
        weekdaysAcross(grid, table) < 2 &&
        !isRosterLike(grid, table, isOwn)
      );
    },
  };
}

/** "From" and "to" alone may be anybody's. */
function isAboutSchool(header: string): boolean {
  return headerKeys(header).some((key) => schoolFree.has(key));
}

const schoolFree = new Set(
  Object.values(recordWords).flatMap(({ headers }) => headers.freeFrom.slice(0, 2).map(wordKey)),
);
