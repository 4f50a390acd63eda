import { topicFeatures } from '../features/features.ts';
import type { Meanings } from '../meanings/meanings.ts';
import { tokens } from '../text/tokens.ts';
import { shortText } from '../text/short-text.ts';
import { kMeans } from './k-means.ts';
import { type SparseRow, shrink, unit } from './shrink.ts';

export type TextCluster = { label: number; score: number };
export type Clustered = {
  of: TextCluster[];
  /** The words each cluster says more than the others. */ words: string[][];
};

/** How many dimensions are kept: enough for a hundred topics. */
const DIMENSIONS = 120;

/**
 * Groups texts by what they are about: letters and words weighed by rarity, the strongest directions among them, then
 * k-means on the sphere, seeded, so that the same texts give the same groups.
 */
export function clusterTexts(texts: readonly string[], clusters?: number, meanings?: Meanings): Clustered {
  if (texts.length === 0) return { of: [], words: [] };
  const said = shrink(weighed(texts), Math.min(DIMENSIONS, Math.max(2, texts.length - 1)));
  const points = meanings === undefined ? said : said.map((point, at) => joined(point, meanings.of(texts[at] ?? '')));
  const wanted = Math.min(texts.length, clusters ?? guess(texts.length));
  const { labels, nearness } = kMeans(points, wanted);
  const of = [...labels].map((label, at) => ({ label, score: nearness[at] ?? 0 }));
  return { of, words: wordsOf(texts, labels, wanted) };
}

/** How much meanings count beside words and letters: chosen on development sets, see docs/understanding.md. */
const MEANINGS_COUNT = 1;

function joined(point: Float32Array, meant: Float32Array): Float32Array {
  const whole = new Float32Array(point.length + meant.length);
  whole.set(point);
  whole.set(
    meant.map((value) => value * MEANINGS_COUNT),
    point.length,
  );
  return unit(whole);
}

/** Nobody knows the number of topics beforehand; a little more than the root of the number of texts splits rather than mixes them. */
const guess = (size: number): number => Math.max(1, Math.round(1.5 * Math.sqrt(size)));

/** Rare things weigh more; things said once tie nothing to nothing and are left out. */
function weighed(texts: readonly string[]): SparseRow[] {
  const read = texts.map((text) => topicFeatures(text));
  const seen = new Map<number, number>();
  for (const row of read) for (const place of row.places) seen.set(place, (seen.get(place) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [place, count] of seen) if (count > 1 && count < texts.length * 0.4 + 2) index.set(place, index.size);
  return read.map((row) => {
    const at: number[] = [];
    const values: number[] = [];
    let squares = 0;
    for (const [k, place] of row.places.entries()) {
      const where = index.get(place);
      if (where === undefined) continue;
      const value = (row.values[k] ?? 0) * Math.log((1 + texts.length) / (seen.get(place) ?? 1));
      at.push(where);
      values.push(value);
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    return {
      at: Uint32Array.from(at),
      values: Float32Array.from(values, (value) => value / length),
      width: index.size,
    };
  });
}

function wordsOf(texts: readonly string[], labels: Uint32Array, clusters: number): string[][] {
  const all = new Map<string, number>();
  const inside = Array.from({ length: clusters }, () => new Map<string, number>());
  for (const [at, text] of texts.entries()) {
    const said = new Set(
      tokens(shortText(text))
        .filter((token) => token.kind === 'word' && token.text.length > 2)
        .map((token) => token.text),
    );
    for (const word of said) {
      all.set(word, (all.get(word) ?? 0) + 1);
      const own = inside[labels[at] ?? 0];
      own?.set(word, (own.get(word) ?? 0) + 1);
    }
  }
  return inside.map((own) =>
    [...own]
      .map(([word, count]) => ({ word, weight: count * Math.log((1 + texts.length) / (all.get(word) ?? 1)) }))
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
      .slice(0, 5)
      .map(({ word }) => word),
  );
}
