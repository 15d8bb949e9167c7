import * as z from 'zod/mini';
import { text } from '../../../messages/catalogue';
import { type TrainingTopic, trainingTopics } from '../../../roster/records';
import type { ReadingContext } from '../../reading';
import { languages } from '../languages';
import { given } from '../row';
import { chosen, dateOfValidity, done, named } from './columns';
import { dayIn } from './measures';
import { readEach, type RecordReader } from './record-rows';
import { topicWords } from './words';

/** One row a person and topic, or one a person with a column for each topic; a topic without a date was not given yet. */
export const readTraining: RecordReader = (found, context, unread) =>
  found.table.columns.has('topic') ? byTopic(found, context, unread) : byPerson(found, context, unread);

const byTopic: RecordReader = (found, context, unread) => {
  const schema = z.object({
    ...common(context),
    topic: chosen(topicWords, (written) => text('tables.unknownTopic', { text: written })),
    on: z.exactOptional(done(context)),
  });
  const isDated = found.table.columns.has('on');
  return readEach(
    found,
    schema,
    () => ['person', 'topic'],
    unread,
    ({ topic, on, until, language }, at) => {
      const isGiven = on !== false && (!isDated || on !== undefined || until !== undefined);
      return isGiven ? [given({ topic, on: dayIn(on), until, language: language?.join(', '), at })] : [];
    },
  );
};

const byPerson: RecordReader = (found, context, unread) => {
  const schema = z.object({ ...common(context), ...topicColumns(context) });
  return readEach(
    found,
    schema,
    () => ['person'],
    unread,
    ({ until, language, ...topics }, _, cells) =>
      trainingTopics.flatMap((topic) => {
        const [on, cell] = [topics[topic], cells[topic]];
        if (!cell || on === undefined || on === false) return [];
        return [given({ topic, on: dayIn(on), until, language: language?.join(', '), at: cell.at })];
      }),
  );
};

function common(context: ReadingContext) {
  return {
    person: named,
    place: z.exactOptional(named),
    until: z.exactOptional(dateOfValidity(context)),
    language: z.exactOptional(languages),
  };
}

function topicColumns(context: ReadingContext) {
  const on = z.exactOptional(done(context));
  return Object.fromEntries(trainingTopics.map((topic) => [topic, on])) as Record<TrainingTopic, typeof on>;
}
