import type { ConversationRow } from '@tertulia/contract';
import { expect, test } from 'vitest';
import { world } from '../../fixtures/world.ts';
import { belongsTo } from '../../live/place-in-view.ts';
import { afterAct, leavesView, type Act } from './acts.ts';

const row = (): ConversationRow => {
  const first = [...world('one').conversations.values()][0];
  if (!first) throw new Error('the scene is empty');
  return first;
};

test('an act that takes a conversation out of the view is known to do so', () => {
  const acts: Act[] = [
    { do: 'resolve' },
    { do: 'snooze', until: '2026-12-01T09:00:00.000Z' },
    { do: 'set-aside', why: 'spam' },
    { do: 'assign', to: null },
    { do: 'reopen' },
  ];
  for (const act of acts) {
    const stays = belongsTo({ view: 'to-answer' }, afterAct(row(), act), 'me');
    expect(stays, act.do).toBe(!leavesView(act));
  }
});

test('what is shown before the server answers keeps its version, so that the answer wins', () => {
  expect(afterAct(row(), { do: 'resolve' }).version).toBe(row().version);
});
