import { expect, test } from '@jest/globals';
import { text } from '../../../src/core/messages/catalogue';
import { tellerFor } from '../../../src/core/rules/define-rule';

const tell = tellerFor({
  id: 'sample',
  messages: { alone: '{person} is alone, {count:time|times}.', plain: 'Nothing.' },
} as const);

test('texts carry the rule and what they are filled with', () => {
  expect(tell.say('alone', { person: 'Ane', count: 2 })).toEqual({
    key: 'sample.alone',
    data: { person: 'Ane', count: 2 },
  });
  expect(tell.say('plain')).toEqual({ key: 'sample.plain', data: {} });
});

test('an unknown message or a missing placeholder does not compile', () => {
  const wrong = [
    // @ts-expect-error -- there is no such message
    () => tell.say('lonely', { person: 'Ane', count: 1 }),
    // @ts-expect-error -- {count} is missing
    () => tell.say('alone', { person: 'Ane' }),
    // @ts-expect-error -- the values are missing
    () => tell.say('alone'),
    // @ts-expect-error -- there is no such key in the catalogues
    () => text('company.nothing'),
    // @ts-expect-error -- {person} is missing
    () => text('company.absent', {}),
  ];
  expect(wrong).toHaveLength(5);
});
