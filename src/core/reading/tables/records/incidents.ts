import * as z from 'zod/mini';
import { text } from '../../../messages/catalogue';
import { given } from '../row';
import { chosen, dateOfRecord, named, timeOfDay } from './columns';
import { readEach, type RecordReader } from './record-rows';
import { incidentWords } from './words';

export const readIncidents: RecordReader = (found, context, unread) => {
  const schema = z.object({
    incident: chosen(incidentWords, (written) => text('tables.unknownIncident', { text: written })),
    place: z.exactOptional(named),
    on: dateOfRecord(context),
    time: z.exactOptional(timeOfDay),
    person: z.exactOptional(named),
    followedUp: z.exactOptional(dateOfRecord(context)),
  });
  return readEach(
    found,
    schema,
    () => ['on', 'incident'],
    unread,
    ({ incident, on, time, followedUp }, at) => [
      given({ kind: incident, on, minute: time, followedUpOn: followedUp, at }),
    ],
  );
};
