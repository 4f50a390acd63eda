import type { Message } from '@tertulia/contract';
import { expect, test } from 'vitest';
import { broughtFrom, isUnanswered } from './asked-in-public.ts';

const line = (code: string, conversationId: string) =>
  ({
    kind: 'activity',
    activity: { code, values: { conversationId } },
    delivery: { state: 'sent' },
  }) as unknown as Message;
const message = (kind: string, state: string) => ({ kind, activity: null, delivery: { state } }) as unknown as Message;
const came = line('moved-from', 'public');

test('a thread that was brought over says from where, and whether we have written in it since', () => {
  expect(broughtFrom([message('inbound', 'received')])).toBeNull();
  expect(broughtFrom([line('moved-to', 'elsewhere')])).toBeNull();
  expect(broughtFrom([message('outbound', 'sent'), came])).toEqual({ id: 'public', isAnswered: false });
  expect(broughtFrom([came, message('outbound', 'queued')])).toEqual({ id: 'public', isAnswered: true });
});

test('what the network refused or nobody knows of is no answer', () => {
  for (const state of ['refused', 'failed', 'undone', 'unknown'])
    expect(broughtFrom([came, message('outbound', state)])).toEqual({ id: 'public', isAnswered: false });
});

test('a question stays unanswered through notes and what did not go out, until something does', () => {
  const asked = message('inbound', 'received');
  expect(isUnanswered([asked, message('note', 'sent'), line('moved-to', 'elsewhere')])).toBe(true);
  expect(isUnanswered([asked, message('outbound', 'refused')])).toBe(true);
  expect(isUnanswered([asked, message('outbound', 'queued')])).toBe(false);
  expect(isUnanswered([asked, message('outbound', 'read'), asked])).toBe(true);
});
