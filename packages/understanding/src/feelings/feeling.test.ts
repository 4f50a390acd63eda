import { expect, test } from 'vitest';
import { withFeelings } from '../features/feelings.ts';
import { features } from '../features/features.ts';
import { openPack } from '../linear/open-pack.ts';
import { Understanding } from '../reading/understanding.ts';
import { tokens } from '../text/tokens.ts';
import { denied, feeling } from './feeling.ts';

const felt = (text: string): number => feeling(tokens(text));
const reader = new Understanding(openPack('core'));
const heard = (text: string): string => reader.oneOf('sentiment', text).label;

test('a "no" turns what stands within its reach, and stops at a mark or another clause', () => {
  expect(felt('not sad')).toBeGreaterThan(0);
  expect(felt('no es horrible')).toBeGreaterThan(0);
  expect(felt('no me parece maravilloso')).toBeLessThan(0);
  expect(felt('¿no? maravilloso')).toBeGreaterThan(0);
  expect(felt('no llegó, pero maravilloso')).toBeGreaterThan(0);
  const found = tokens('no está nada mal, pero caro');
  expect([...denied(found)].map((at) => found[at]?.text)).toEqual(['esta', 'mal']);
});

test('words that mean something else together are read together', () => {
  expect(felt('de puta madre')).toBeGreaterThan(0);
  expect(felt('gracias por nada')).toBeLessThan(felt('gracias'));
});

test('friends who swear are heard as friends', () => {
  for (const text of [
    'you mad bastards, I love you',
    'fucking love this place',
    'boludos, los amo',
    'este café está de puta madre',
  ])
    expect({ text, heard: heard(text) }).toEqual({ text, heard: 'positive' });
  expect(heard('this is fucking awful')).toBe('negative');
});

test('good news told with bad words is good news', () => {
  for (const text of ['no está nada mal', 'not bad at all', 'it is not sad'])
    expect({ text, heard: heard(text) }).toEqual({ text, heard: 'positive' });
  for (const text of ['no me gusta', 'no es bueno', 'I do not love it'])
    expect({ text, heard: heard(text) }).toEqual({ text, heard: 'negative' });
});

test('odd texts add nothing odd', () => {
  for (const text of ['', '👍', '\ud800', '!!!', 'no'.repeat(50_000), 'no '.repeat(50_000)]) {
    const { places, values } = withFeelings(text, features(text));
    expect(places).toHaveLength(values.length);
    expect(values.every((value) => Number.isFinite(value))).toBe(true);
  }
});
