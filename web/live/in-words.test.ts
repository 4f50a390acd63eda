import { expect, test } from 'vitest';
import type { Text } from '../i18n/use-text.ts';
import { inWords } from './in-words.ts';
import { failureIn, failureOf, Unreached } from './refused.ts';

// its key stands for the sentence
const t = ((key: string) => key) as Text;
const page = (status: number, statusText: string) =>
  new Response('<h1>nginx</h1>', { status, statusText, headers: { 'content-type': 'text/html' } });

test('a refusal of ours speaks for itself', () => {
  const problem = { type: 'about:blank', title: 'Eso ya no está.', status: 404, code: 'not_found' };
  expect(inWords(failureIn(problem, 404), t)).toBe('Eso ya no está.');
});

test('a proxy’s English never reaches the screen', async () => {
  expect(inWords(await failureOf(page(502, 'Bad Gateway')), t)).toBe('ui.unreached');
  expect(inWords(await failureOf(page(413, 'Request Entity Too Large')), t)).toBe('ui.tooLarge');
  expect(inWords(await failureOf(page(405, 'Method Not Allowed')), t)).toBe('ui.failed');
  expect(inWords(failureIn({ message: 'Upstream failed' }, 503), t)).toBe('ui.unreached');
});

test('nobody’s answer and an error of the page are told apart', () => {
  expect(inWords(new Unreached(), t)).toBe('ui.unreached');
  expect(inWords(new TypeError('x is not a function'), t)).toBe('ui.failed');
});
