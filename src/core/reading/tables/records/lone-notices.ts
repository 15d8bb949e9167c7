import * as z from 'zod/mini';
import { words } from '../columns';
import { given } from '../row';
import { dateOfRecord, named, signed, timeOfDay } from './columns';
import { readEach, type RecordReader } from './record-rows';

export const readLoneNotices: RecordReader = (found, context, unread) => {
  const schema = z.object({
    person: named,
    place: z.exactOptional(named),
    on: dateOfRecord(context),
    untilTime: z.exactOptional(timeOfDay),
    mobile: z.exactOptional(words),
    signedOff: z.exactOptional(signed),
  });
  return readEach(
    found,
    schema,
    () => ['person', 'on'],
    unread,
    ({ on, untilTime, mobile, signedOff }, at) => [given({ on, until: untilTime, mobile, signedOff, at })],
  );
};
