import { LANGUAGE_BITS, letterFeatures } from '../src/language/letters.ts';
import { trainSoftmax } from '../src/learning/softmax.ts';
import type { Head, LinearModel } from '../src/linear/model.ts';
import { corpus, outside } from './rows.ts';
import type { Said } from './said.ts';
import { wordsOfBoth, wordsOfMany } from './word-lists.ts';

/** Two models: the 22 languages, and the two a brand of ours most often has, which are told apart much better alone. */
export const learnLanguages = (mayLearn: (row: Said, at: number) => boolean = () => true): LinearModel[] => [
  learnOne(
    'language',
    [...times(5, all().filter(mayLearn)), ...wordsOfMany(), ...vocabulary('es'), ...vocabulary('en'), ...ownRows()],
    8,
  ),
  learnOne(
    'language-es-en',
    [
      ...times(3, all().filter(mayLearn).filter(isOurs)),
      ...wordsOfBoth(),
      ...vocabulary('es'),
      ...vocabulary('en'),
      ...intentWords(),
      ...ownRows(),
    ],
    5,
  ),
];

const isOurs = ({ label }: Said): boolean => label === 'es' || label === 'en';

/** A few thousand texts beside many more single words: each is read several times. */
const times = (count: number, rows: readonly Said[]): Said[] => Array.from({ length: count }, () => rows).flat();

export const all = (): Said[] =>
  outside('langid/dev.jsonl').map((row) => ({ text: String(row['text']), label: String(row['label']) }));

const ownRows = (): Said[] => corpus().map((row) => ({ text: row.text, label: row.country === 'EN' ? 'en' : 'es' }));

/** Every word of the treebanks once; Spanish ones also as they arrive from broken forms, with the accented letter lost ("televisin"). */
function vocabulary(label: 'es' | 'en'): Said[] {
  const known = new Set<string>();
  for (const row of outside(`person/dev-${label}.jsonl`)) {
    for (const token of Array.isArray(row['tokens']) ? row['tokens'] : []) {
      const word = String(token).toLowerCase();
      if (!/^\p{L}{2,}$/u.test(word)) continue;
      known.add(word);
      if (label === 'es') known.add(word.replace(/[áéíóúñ]/gu, ''));
    }
  }
  return [...known].map((text) => ({ text, label }));
}

function intentWords(): Said[] {
  const sets = ['intent-banking77/train.jsonl', 'intent-clinc150/train.jsonl', 'intent-hwu64/train.jsonl'];
  const known = new Set(
    sets.flatMap((set) =>
      outside(set).flatMap(
        (row) =>
          String(row['text'])
            .toLowerCase()
            .match(/\p{L}{2,}/gu) ?? [],
      ),
    ),
  );
  return [...known].map((text) => ({ text, label: 'en' }));
}

function learnOne(name: string, rows: readonly Said[], epochs: number): LinearModel {
  const labels = [...new Set(rows.map((row) => row.label))].sort();
  const read = rows.map((row) => letterFeatures(row.text));
  const truths = rows.map((row) => labels.indexOf(row.label));
  const trained = trainSoftmax(read, truths, labels.length, 1 << LANGUAGE_BITS, { epochs });
  let largest = 0;
  for (const weight of trained) largest = Math.max(largest, Math.abs(weight));
  // The few weights beyond a third of the largest are cut, so that the many small ones keep more than a digit.
  const unit = largest / 3 / 127;
  const heads = labels.map((label, k): Head => {
    const weights = new Int8Array(1 << LANGUAGE_BITS);
    for (let place = 0; place < weights.length; place += 1) {
      weights[place] = Math.max(-127, Math.min(127, Math.round((trained[place * labels.length + k] ?? 0) / unit)));
    }
    return {
      label,
      weights,
      unit,
      bias: 0,
      offset: 0,
      slope: -1,
      shift: 0,
      thresholds: { P80: null, P90: null, P95: null, best: 0.5 },
    };
  });
  return { name, bits: LANGUAGE_BITS, heads };
}
