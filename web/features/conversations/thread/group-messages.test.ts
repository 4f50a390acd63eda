import type { Message } from '@tertulia/contract';
import { expect, test } from 'vitest';
import { people } from '../../../fixtures/people.ts';
import { world } from '../../../fixtures/world.ts';
import { groupMessages } from './group-messages.ts';

const thread = (): Message[] => [...world('one').threads.values()][0] ?? [];
const oneDay = () => 'today';

test('what one person says in one breath stands together, and a note always alone', () => {
  const groups = groupMessages(thread(), oneDay).filter((item) => item.type === 'group');
  expect(groups.map((group) => `${group.side}×${group.messages.length}`)).toEqual([
    'them×1',
    'us×1',
    'them×1',
    'them×3',
    'us×1',
    'note×1',
    'them×1',
  ]);
});

test('nothing of the thread is left out, in its order', () => {
  const items = groupMessages(thread(), oneDay);
  const ids = items.flatMap((item) =>
    item.type === 'group' ? item.messages : item.type === 'activity' ? [item.message] : [],
  );
  expect(ids.map((each) => each.id)).toEqual(thread().map((each) => each.id));
  expect(ids).toHaveLength(people[1]?.said.length ?? 0);
});

test('each day is named once', () => {
  const items = groupMessages(thread(), (at) => new Date(at).toISOString().slice(0, 10));
  expect(items.filter((item) => item.type === 'day')).toHaveLength(2);
});
