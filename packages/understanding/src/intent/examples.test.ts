import { expect, test } from 'vitest';
import { examplesOf, loudest } from './examples.ts';
import { intentFeatures } from './intent-features.ts';
import { intentSpace, MANY_EXAMPLES, placedText, widthOf } from './intent-space.ts';

const said = [
  { text: 'pon una alarma a las siete', intent: 0 },
  { text: 'pon otra alarma mañana', intent: 0 },
  { text: 'pausa la alarma de las siete', intent: 1 },
  { text: 'cancela el aviso', intent: 1 },
];
const space = intentSpace(said.map(({ text }) => intentFeatures(text)));
const rows = said.map(({ text }) => placedText(space, text));
const examples = examplesOf(
  rows,
  said.map(({ intent }) => intent),
  2,
);
const heardAs = (text: string, votes: readonly number[]): number =>
  loudest(Float64Array.from(votes), examples, placedText(space, text), widthOf(space));

test('of two intents almost as loud, the one with an example in the same words is heard', () => {
  expect(heardAs('pausa la alarma', [0.02, 0])).toBe(1);
  expect(heardAs('pon una alarma', [0, 0.02])).toBe(0);
});

test('an intent much louder than the others is heard whatever the examples say', () => {
  expect(heardAs('pausa la alarma', [0.5, 0])).toBe(0);
  expect(heardAs('zzz', [0, 0.02])).toBe(1);
});

test('words and letters each have their length, however long the text', () => {
  for (const { values } of rows) expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(2, 4);
});

test('with many examples the form of a request and its beginning are seen too', () => {
  const many = Array.from({ length: MANY_EXAMPLES }, (_, at) => intentFeatures(said[at % said.length]?.text ?? ''));
  const { values } = placedText(intentSpace(many), 'pon una alarma a las siete');
  expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1 + 1 + 0.49 + 0.49, 4);
});
