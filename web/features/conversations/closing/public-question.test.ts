import type { Message } from '@tertulia/contract';
import { expect, test } from 'vitest';
import { publicQuestion } from './public-question.ts';

const line = (code: string, conversationId: string) =>
  ({
    kind: 'activity',
    activity: { code, values: { conversationId } },
    delivery: { state: 'sent' },
  }) as unknown as Message;
const message = (kind: string, state: string) => ({ kind, activity: null, delivery: { state } }) as unknown as Message;
const threads = (private_: readonly Message[]) => (id: string) =>
  ({ asked: [message('inbound', 'received'), line('moved-to', 'answered')], answered: private_ })[id] ?? [];
const came = line('moved-from', 'asked');

test('the public question is the same from its public thread and from its private one', () => {
  const told = threads([came, message('outbound', 'sent')]);
  const question = { id: 'asked', privateId: 'answered', isTold: true };
  expect(publicQuestion('answered', told)).toEqual(question);
  expect(publicQuestion('asked', told)).toEqual(question);
});

test('until something was said in private, nothing was', () => {
  expect(publicQuestion('asked', threads([came]))).toMatchObject({ isTold: false });
  expect(publicQuestion('answered', threads([came, message('outbound', 'refused')]))).toMatchObject({ isTold: false });
});

test('a thread that went somewhere else, or from where nothing is known, has no such question', () => {
  expect(publicQuestion('asked', threads([]))).toBeNull();
  expect(publicQuestion('asked', threads([line('moved-from', 'another'), message('outbound', 'sent')]))).toBeNull();
  expect(publicQuestion('nobody', threads([]))).toBeNull();
});
