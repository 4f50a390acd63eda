import type { Conversation } from '@tertulia/contract';
import { expect, test } from 'vitest';
import { fakeDesk } from '../fixtures/fake-desk.ts';
import { heardFrom, type Heard } from '../live/heard.ts';
import { worthTelling } from './desktop-note.ts';

/** Lets somebody write in a conversation and returns what the desk heard. */
function written(change: Partial<Conversation>): Heard {
  const desk = fakeDesk('one');
  const heard: Heard[] = [];
  desk.listen((line) => {
    const event = heardFrom(line);
    if (event) heard.push(event);
  });
  desk.receive(0, '¿Hola?');
  const [event] = heard;
  if (event?.type !== 'message.received') throw new Error('nothing was heard');
  return { ...event, data: { ...event.data, conversation: { ...event.data.conversation, ...change } } };
}

test('what is mine or nobody’s is told, what a colleague carries is not', () => {
  const mine = written({});
  if (mine.type !== 'message.received') throw new Error('nothing was heard');
  const owner = mine.data.conversation.assignee?.id ?? '';
  expect(worthTelling(mine, owner)).toMatchObject({ why: 'message', text: '¿Hola?' });
  expect(worthTelling(written({ assignee: null }), 'somebody')).not.toBeNull();
  expect(worthTelling(mine, 'somebody else')).toBeNull();
});

test('a thank-you that starts no clock disturbs nobody', () => {
  expect(worthTelling(written({ waiting: null, assignee: null }), 'me')).toBeNull();
});
