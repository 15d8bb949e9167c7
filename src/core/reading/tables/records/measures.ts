import * as z from 'zod/mini';
import { text } from '../../../messages/catalogue';
import type { MeasureKind } from '../../../roster/records';
import type { Day } from '../../../time/units';
import { words } from '../columns';
import { given } from '../row';
import { chosen, dateOfValidity, done, named, numberOfMeasure } from './columns';
import { readEach, type RecordReader } from './record-rows';
import { measureWords } from './words';

/**
 * Measures that are in place. A row without a date is one that is called for and not done yet, unless the table has no
 * column for it; a number says as much as a date, and for a role the name of who has it.
 */
export const readMeasures: RecordReader = (found, context, unread) => {
  const schema = z.object({
    measure: chosen(measureWords, (written) => text('tables.unknownMeasure', { text: written })),
    place: z.exactOptional(named),
    on: z.exactOptional(done(context)),
    until: z.exactOptional(dateOfValidity(context)),
    responsible: z.exactOptional(words),
    participants: z.exactOptional(words),
    number: z.exactOptional(numberOfMeasure),
    note: z.exactOptional(words),
  });
  const isDated = found.table.columns.has('on');
  return readEach(
    found,
    schema,
    () => ['measure'],
    unread,
    ({ measure, on, ...rest }, at) => {
      const inPlace = !isDated || isInPlace(measure, { on, ...rest });
      return inPlace ? [given({ kind: measure, ...rest, on: dayIn(on), at })] : [];
    },
  );
};

interface Said {
  readonly on?: Day | boolean | undefined;
  readonly until?: Day | undefined;
  readonly responsible?: string | undefined;
  readonly number?: number | undefined;
}

function isInPlace(kind: MeasureKind, { on, until, responsible, number }: Said): boolean {
  if (on === false) return false;
  const isRole = kind === 'responsible' || kind === 'safety-rep';
  return (
    on !== undefined || until !== undefined || number !== undefined || (isRole && responsible !== undefined)
  );
}

/** "Yes" says that it was done, but not when. */
export function dayIn(on: Day | boolean | undefined): Day | undefined {
  return typeof on === 'number' ? on : undefined;
}
