import { tokensOf, type Token } from '../person/tokens.ts';
import { wordsOf, type Word } from '../text/words.ts';
import type { Span } from '../finding.ts';
import { addressFeatures, marksIn, ofSeveralIn } from './address-features.ts';
import { addressWeights } from './address-weights.data.ts';

export type Address = {
  readonly label: 'tu' | 'usted';
  /** Probability of the label. */ readonly score: number;
  /** The words that show it. */ readonly spans: readonly Span[];
};

/** Whether a Spanish text says tú (or vos) or usted; for a text that shows neither, the likelier one with a low score. */
export const addressOf = (text: string, words: readonly Word[] = wordsOf(text)): Address =>
  addressOfTokens(tokensOf(text, words));

export const addressOfTokens = (tokens: readonly Token[]): Address => {
  const model = weights();
  let score = model.get('') ?? 0;
  for (const feature of addressFeatures(tokens)) score += model.get(feature) ?? 0;
  const probability = 1 / (1 + Math.exp(-score));
  const label = probability > 0.5 ? 'tu' : 'usted';
  const shown = marksIn(tokens).filter(({ speaks }) => (speaks === 'usted') === (label === 'usted'));
  const places = new Set([...shown.map(({ at }) => at), ...(label === 'tu' ? ofSeveralIn(tokens) : [])]);
  const spans = tokens.flatMap(({ start, end }, at): Span[] => (places.has(at) ? [{ start, end }] : []));
  return { label, score: label === 'tu' ? probability : 1 - probability, spans };
};

let unpacked: ReadonlyMap<string, number> | undefined;
const weights = (): ReadonlyMap<string, number> =>
  (unpacked ??= new Map(
    addressWeights.split('\n').map((line) => {
      const [name = '', weight = '0'] = line.split('\t');
      return [name, Number(weight) / 100] as const;
    }),
  ));
