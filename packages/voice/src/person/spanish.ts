import { weightData } from './spanish-weights.data.ts';
import { candidatesIn, type Candidate } from './spanish-candidates.ts';
import { featuresOf } from './spanish-features.ts';
import { surroundings } from './surroundings.ts';
import type { Token } from './tokens.ts';

/** `draft`: the brand speaks. `text`: anybody's text. */
export type Preset = 'draft' | 'text';
export type Speaker = {
  readonly at: number;
  readonly kind: Candidate['kind'];
  readonly probability: number;
  /** Which sentence it stands in. */
  readonly sentence: number;
};

/** Every word that may say "I", with the probability that it does. */
export const spanishSpeakers = (tokens: readonly Token[], preset: Preset): Speaker[] => {
  const candidates = candidatesIn(tokens);
  const sentences = surroundings(tokens, candidates);
  const model = weightsOf(preset);
  let sentence = 0;
  return candidates.flatMap((candidate) => {
    while (sentence < sentences.length - 1 && candidate.at >= (sentences[sentence]?.end ?? 0)) sentence++;
    const around = sentences[sentence];
    if (around === undefined) return [];
    let score = model.get('') ?? 0;
    for (const feature of featuresOf(tokens, candidate, around)) score += model.get(feature) ?? 0;
    return [{ at: candidate.at, kind: candidate.kind, probability: 1 / (1 + Math.exp(-score)), sentence }];
  });
};

let weights: Readonly<Record<Preset, ReadonlyMap<string, number>>> | undefined;

const weightsOf = (preset: Preset): ReadonlyMap<string, number> => {
  weights ??= unpacked();
  return weights[preset];
};

const unpacked = (): Record<Preset, Map<string, number>> => {
  const draft = new Map<string, number>();
  const text = new Map<string, number>();
  for (const line of weightData.split('\n')) {
    const [name = '', inDraft = '0', inText = '0'] = line.split('\t');
    draft.set(name, Number(inDraft) / 100);
    text.set(name, Number(inText) / 100);
  }
  return { draft, text };
};
