import { CLASSIFY } from '@tertulia/understanding';
import { expect, test } from 'vitest';
import { CLASSIFY_NAMES, VOICE_NAMES } from './task-names.ts';
import { VOICE_TASKS } from './voice-tasks.ts';

test('the names said without loading a task are those of the tasks there are', () => {
  expect([CLASSIFY_NAMES, VOICE_NAMES]).toEqual([Object.keys(CLASSIFY), Object.keys(VOICE_TASKS)]);
});
