import * as z from 'zod/mini';
import { text } from '../../../messages/catalogue';
import { shownText } from '../row';
import { dateOfValidity } from './columns';
import { readEach, type RecordReader } from './record-rows';

/** First and last day of each period without school; both are free. */
export const readSchoolHolidays: RecordReader = (found, context, unread) => {
  const schema = z.object({ freeFrom: dateOfValidity(context), freeTo: dateOfValidity(context) });
  return readEach(
    found,
    schema,
    () => ['freeFrom', 'freeTo'],
    unread,
    ({ freeFrom, freeTo }, _, { freeTo: cell }) => {
      if (freeTo >= freeFrom) return [{ start: freeFrom, end: freeTo + 1 }];
      if (cell) unread.push({ cell: cell.at, text: shownText(cell), reason: text('tables.endsFirst') });
      return [];
    },
  );
};
