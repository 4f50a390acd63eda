import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const launcher = new URL('../bin/tertulia.js', import.meta.url).pathname;
const understood = (args: readonly string[], lines: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, 'understand', '--json', ...args], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  const answers: Record<string, unknown>[] = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, answers, stderr };
};

test('every line has its answer, in order, and a bad line stops nothing', () => {
  const { status, answers } = understood(
    ['--task', 'sentiment'],
    [
      '{"id":1,"text":"me encanta"}',
      'not json',
      '{"id":3}',
      '[]',
      '{"id":5,"text":""}',
      '{"id":"six","text":"qué asco"}',
    ],
  );
  expect(status).toBe(0);
  expect(answers).toMatchObject([
    { id: 1, label: 'positive' },
    { line: 2, error: 'understand.not_json' },
    { id: 3, error: 'understand.no_text' },
    { line: 4, error: 'understand.not_an_object' },
    { id: 5 },
    { id: 'six', label: 'negative' },
  ]);
});

test('a task nobody wrote is one sentence and exit code 2', () => {
  const { status, stderr } = understood(['--task', 'astrology'], []);
  expect(status).toBe(2);
  expect(stderr).toContain('--task is one of language');
});

test('the words that decided come with the answer', () => {
  const { answers } = understood(['--task', 'toxicity'], ['{"id":1,"text":"sois unos gilipollas de cuidado"}']);
  expect(answers[0]).toMatchObject({ label: 'off' });
  expect(answers[0]?.['why']).toContain('gilipollas');
});

test.each([
  ['language', { text: 'el pedido llega mañana' }],
  ['needs-answer', { text: 'no me llega el pedido' }],
  ['person', { text: 'creo que sí' }],
  ['person', { tokens: ['creo', 'que', 'sí'] }],
  ['formality', { text: '¿Puede usted venir?' }],
  ['conjugation', { sg: 'creo' }],
  ['neardup', { a: 'Gracias por escribirnos', b: 'Gracias por escribirnos' }],
  ['cluster', { text: 'no me llega el pedido' }],
] as const)('%s answers with a label, how sure it is, and the words that decided', (task, row) => {
  const { answers } = understood(['--task', task], [JSON.stringify({ id: 'a', ...row })]);
  expect(answers).toEqual([expect.objectContaining({ id: 'a', score: expect.any(Number), why: expect.any(Array) })]);
  expect(answers[0]?.['label']).toBeDefined();
});

test('a verb form that is none, and a line without one, are not given a plural', () => {
  const { answers } = understood(
    ['--task', 'conjugation'],
    ['{"id":1}', '{"id":2,"sg":"mesa"}', '{"id":3,"sg":"quepo"}'],
  );
  expect(answers).toEqual([
    { id: 1, error: 'understand.no_form' },
    { id: 2, label: 'mesa', score: 0, why: [] },
    { id: 3, label: 'cabemos', score: 1, why: ['quepo'] },
  ]);
});

// Each task starts a program of its own, which takes its time on a busy machine.
test.each(['inbound', 'orders', 'neardup', 'cluster', 'person', 'formality'])(
  '%s answers every kind of odd line, in order',
  (task) => {
    const odd = ['', '👍', '\u202e\u200b', 'مرحبا', 'x'.repeat(20_000)].map((text, id) =>
      JSON.stringify({ id, text, a: text, b: 'hola' }),
    );
    const { status, answers } = understood(['--task', task], odd);
    expect([status, answers.map(({ id }) => id)]).toEqual([0, [0, 1, 2, 3, 4]]);
  },
  60_000,
);
