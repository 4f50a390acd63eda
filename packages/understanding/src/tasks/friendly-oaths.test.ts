import { expect, test } from 'vitest';
import { openPack } from '../linear/open-pack.ts';
import { Understanding } from '../reading/understanding.ts';
import { CLASSIFY } from './classify.ts';

const core = new Understanding(openPack('core'));
const both = new Understanding(openPack('core'), openPack('research'));
const labels = (text: string, lang: string): unknown[] =>
  [core, both].map((reader) => CLASSIFY['toxicity']?.(reader, text, { lang })['label']);

test.each([
  ['fuck yeah, the pierogi are back', 'en'],
  ['holy crap what a sunset', 'en'],
  ['that was a hell of a parade', 'en'],
  ['I fucking love this place', 'en'],
])('friends who swear offend nobody, with research or without: %s', (text, lang) => {
  expect(labels(text, lang)).toEqual(['not', 'not']);
});

test.each([
  ['you stupid morons', 'en'],
  ['@user you are a disgusting idiot', 'en'],
  ['sois unos imbéciles de mierda', 'es'],
])('an insult stays one: %s', (text, lang) => {
  expect(labels(text, lang)).toEqual(['off', 'off']);
});
