import { expect, test } from 'vitest';
import { firstStepsOf } from './steps-left.ts';

const left = (...of: Parameters<typeof firstStepsOf>) =>
  firstStepsOf(...of).flatMap(({ name, done }) => (done ? [] : [name]));
const chat = { channel: 'plaza' };
const someone = (id: string) => ({ id }) as Parameters<typeof firstStepsOf>[2][number]; // an id is all that is looked at

test('a desk as it is born lacks everything; what was answered and put away counts as written', () => {
  expect(left({ all: 0 }, [chat], [someone('nora')], { version: 0 })).toEqual(['write', 'connect', 'speak', 'invite']);
  expect(left({ all: 3, 'to-answer': 0 }, [chat], [someone('nora')], { version: 1 })).toEqual(['connect', 'invite']);
});

test('with a second account, a written voice and a second person nothing is left', () => {
  expect(left({ all: 1 }, [chat, { channel: 'post' }], [someone('nora'), someone('leo')], { version: 2 })).toEqual([]);
});
